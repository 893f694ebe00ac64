// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/answers.h"
#include "domain/auditrow.h"
#include "domain/catalogstate.h"
#include "domain/credit.h"
#include "domain/error.h"
#include "domain/knownthen.h"
#include "domain/observeduse.h"
#include "domain/overage.h"
#include "domain/providersignal.h"
#include "domain/ratios.h"
#include "domain/replay.h"
#include "domain/report.h"
#include "domain/review.h"

#include <functional>

namespace headroom {

// The questions that pages ask of a ledger. Implemented in storage; every call runs on the database's own
// thread and may be interrupted (Error::Kind::Cancelled).
class LedgerReader {
public:
    LedgerReader() = default;
    LedgerReader(const LedgerReader &) = delete;
    LedgerReader &operator=(const LedgerReader &) = delete;
    virtual ~LedgerReader() = default;

    virtual Result<LedgerInfo> info() = 0;
    // Every workspace at an instant, each in its own cycle.
    virtual Result<OverviewAnswer> overview(Instant at) = 0;
    // One workspace in the cycle that holds `at`, as it stood at `at` (R7a).
    virtual Result<WorkspaceAnswer> workspace(const QString &key, Instant at) = 0;

    // Overage requests as they stand at `at`: what waits, and what was decided.
    virtual Result<OverageQueueAnswer> overageQueue(Instant at) = 0;
    virtual Result<OverageCase> overageCase(std::int64_t id, Instant at) = 0;
    // A charged event, to be credited. Refused where there is none or it charged nothing.
    virtual Result<CreditableEvent> creditableEvent(const QString &eventId) = 0;
    // Rows with an id below `before` (0: the latest) that pass the filter, at most kAuditPage of them.
    virtual Result<AuditAnswer> audit(const AuditFilter &filter, std::int64_t before) = 0;
    // Everybody who is declared, by name.
    virtual Result<std::vector<Person>> people() = 0;

    virtual Result<CatalogState> catalogState() = 0;
    virtual Result<ObservedUse> observedUse(const DayWindow &window) = 0;
    // Every workspace in the last of its cycles that had ended at `at`, by key; those without such a cycle since
    // their first event or plan are left out.
    virtual Result<std::vector<FinishedCycle>> finishedCycles(Instant at) = 0;
    // The published price list, the latest entry of each model, by key.
    virtual Result<std::vector<ListedPrice>> priceList() = 0;
    // What importing LiteLLM's list would change; changes nothing.
    virtual Result<PriceListDifference> priceListDifference(const QByteArray &json) = 0;
    // Changes nothing (R42). Long where it is of all workspaces: LedgerClient::startReplay() has a thread for those.
    virtual Result<ReplayAnswer> replay(const ReplayRequest &request, const ReplayHooks &hooks) = 0;

    // Sums of the operating ratios. Refused: a plan, workspace, action or route that the ledger does not know, a range
    // that ends before it begins.
    virtual Result<RatioAnswer> ratios(const RatioQuestion &question) = 0;
    virtual Result<SignalAnswer> providerSignals(const SignalQuestion &question) = 0;  // Refused: an unknown workspace.

    // What waits for a review, and what was reviewed lately, as it stands at `at`.
    virtual Result<ReviewList> reviews(Instant at) = 0;
    // Of these the flags that nobody reviewed, or that moved since, in no particular order: quick enough to be asked
    // after every change.
    virtual Result<std::vector<ReviewSubject>> openFlags(Instant at) = 0;
    virtual Result<ReviewCase> reviewCase(const ReviewSubject &subject, Instant at) = 0;
    virtual Result<PlanPeers> planPeers(const QString &plan, Bucket bucket, Instant at) = 0;
    // Hits recorded before the one with the row `before` (0: the latest) that pass the filter, at most kHitsPage.
    virtual Result<HitsAnswer> limitHits(const HitFilter &filter, std::int64_t before) = 0;
    // Hits of [from, to), by week and kind.
    virtual Result<HitCounts> hitCounts(Instant from, Instant to) = 0;
    // What other thresholds would change in the running cycle of each workspace and those before it; changes nothing.
    virtual Result<ThresholdPreview> previewThresholds(const Thresholds &thresholds, Instant at) = 0;

    // A page of a workspace's timeline. Refused: an unknown workspace, a range that ends before it begins.
    virtual Result<HistoryPage> history(const HistoryQuestion &question) = 0;
    // Sums over what passes, a bounded piece at a time: ask on with `next` until there is none.
    virtual Result<HistorySums> historySums(const HistoryFilter &filter, std::optional<HistoryKey> beside) = 0;
    virtual Result<HistoryChoices> historyChoices(const QString &workspace) = 0;
    // Everything that passes, oldest first, one after the other; `visit` ends it with false.
    virtual Result<void> visitHistory(const HistoryFilter &filter,
                                      const std::function<bool(const HistoryEntry &)> &visit) = 0;
    // Refused where the workspace has no event of this ledger sequence.
    virtual Result<EventDetail> eventDetail(const QString &workspace, std::int64_t seq) = 0;
    virtual Result<BatchJobsAnswer> batchJobs(const BatchJobsQuestion &question) = 0;
    // A recorded limit hit, told as it stands at `at`. Refused where there is none of this id.
    virtual Result<HitStory> hitStory(const QString &hitId, Instant at) = 0;
    // As it stood at `at`, by what the ledger had learnt until `knownAt`, beside what it knows now.
    virtual Result<KnownThen> knownThen(const QString &workspace, Instant at, Instant knownAt) = 0;
    virtual Result<UsageReport> usageReport(const ReportRequest &request) = 0;
};

}  // namespace headroom
