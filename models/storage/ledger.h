// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdocument.h"
#include "domain/importtypes.h"
#include "domain/ledgerreader.h"
#include "domain/ledgerwriter.h"

#include <chrono>
#include <functional>
#include <memory>

namespace headroom {

class DecisionDesk;
struct LedgerState;

struct VerifyCheck {
    QString name;  // "rollups", "events", "foreign_keys", "integrity", ...
    bool ok = true;
    QString detail;  // what is off and where; empty when ok
};

// A flag with what was made of it until then.
struct ReviewedFlag {
    BurnFlag flag;
    std::optional<Review> review;
    std::optional<Instant> movedFrom;  // the crossing that was told before, where a late event or a change moved it
};

struct VerifyReport {
    bool ok = true;
    std::vector<VerifyCheck> checks;
};

// One open ledger, used by one thread (interrupt() alone may come from another).
class Ledger final : public LedgerReader, public LedgerWriter {
public:
    enum class OpenMode { ReadWrite, ReadOnly };

    // `db`: a file path or "sqlite:PATH"; "postgresql://" is refused in words until the shared ledger comes.
    static Result<std::unique_ptr<Ledger>> open(const QString &db, OpenMode mode = OpenMode::ReadWrite);
    // Creates the schema; opens and migrates an existing ledger. A file that is not ours is refused.
    static Result<std::unique_ptr<Ledger>> create(const QString &db);
    // Creates a ledger with the demo data; refuses one that already holds events.
    static Result<std::unique_ptr<Ledger>> createDemo(const QString &db, Instant now);
    ~Ledger() override;

    Result<LedgerInfo> info() override;
    Result<OverviewAnswer> overview(Instant at) override;
    Result<WorkspaceAnswer> workspace(const QString &key, Instant at) override;

    Result<OverageQueueAnswer> overageQueue(Instant at) override;
    // The same with so many of the decided requests.
    Result<OverageQueueAnswer> overageQueue(Instant at, int mostDecided);
    Result<OverageCase> overageCase(std::int64_t id, Instant at) override;
    Result<CreditableEvent> creditableEvent(const QString &eventId) override;
    Result<AuditAnswer> audit(const AuditFilter &filter, std::int64_t before) override;
    Result<std::vector<Person>> people() override;

    Result<CatalogState> catalogState() override;
    Result<ObservedUse> observedUse(const DayWindow &window) override;
    Result<std::vector<FinishedCycle>> finishedCycles(Instant at) override;
    Result<std::vector<ListedPrice>> priceList() override;
    Result<PriceListDifference> priceListDifference(const QByteArray &json) override;
    Result<ReplayAnswer> replay(const ReplayRequest &request, const ReplayHooks &hooks) override;

    Result<RatioAnswer> ratios(const RatioQuestion &question) override;
    Result<SignalAnswer> providerSignals(const SignalQuestion &question) override;
    Result<ReviewList> reviews(Instant at) override;
    Result<std::vector<ReviewSubject>> openFlags(Instant at) override;
    Result<ReviewCase> reviewCase(const ReviewSubject &subject, Instant at) override;
    Result<PlanPeers> planPeers(const QString &plan, Bucket bucket, Instant at) override;
    Result<HitsAnswer> limitHits(const HitFilter &filter, std::int64_t before) override;
    Result<HitCounts> hitCounts(Instant from, Instant to) override;
    Result<ThresholdPreview> previewThresholds(const Thresholds &thresholds, Instant at) override;
    Result<HistoryPage> history(const HistoryQuestion &question) override;
    Result<HistorySums> historySums(const HistoryFilter &filter, std::optional<HistoryKey> beside) override;
    Result<HistoryChoices> historyChoices(const QString &workspace) override;
    Result<void> visitHistory(const HistoryFilter &filter,
                              const std::function<bool(const HistoryEntry &)> &visit) override;
    Result<EventDetail> eventDetail(const QString &workspace, std::int64_t seq) override;
    Result<BatchJobsAnswer> batchJobs(const BatchJobsQuestion &question) override;
    Result<HitStory> hitStory(const QString &hitId, Instant at) override;
    Result<KnownThen> knownThen(const QString &workspace, Instant at, Instant knownAt) override;
    Result<UsageReport> usageReport(const ReportRequest &request) override;

    Result<OverageRequest> requestOverage(const NewOverageRequest &request) override;
    Result<OverageRequest> decideOverage(const OverageDecision &decision) override;
    Result<OverageRequest> revokeOverage(const NewRevocation &revocation) override;
    Result<PostedCredit> postCredit(const NewCredit &credit) override;
    Result<void> declarePerson(const Person &person) override;
    Result<void> removePerson(const QString &name) override;
    Result<void> setSecondApproverAbove(std::optional<Money> amount) override;
    Result<PublicationAnswer> publish(const CatalogDraft &draft, const QString &reason) override;
    Result<PriceImportCounts> importPrices(const QByteArray &json, Instant from) override;
    Result<Review> review(const NewReview &review) override;
    Result<void> setAccountHealth(const AccountHealth &health) override;
    Result<void> setThresholds(const Thresholds &before, const Thresholds &after, const QString &reason) override;
    Result<void> noteExport(const ReportExport &made) override;

    // Who acts, and by which clock: the operating-system user and the system's unless set (tests, the demo).
    void actAs(const QString &person, std::function<Instant()> clock);
    // How long a change or question waits while another program holds the lock; 10 s unless set.
    void setPatience(std::chrono::milliseconds most);

    [[nodiscard]] int schemaVersion() const;
    Result<Catalog> catalog();
    Result<CatalogCounts> applyCatalog(const CatalogDocument &document);
    // One transaction per file; stops at the first file that is refused or cancelled.
    Result<ImportReport> import(const QStringList &files, const ImportOptions &options, const ImportHooks &hooks);
    Result<VerifyReport> verify();
    // Flags that stand, as it stood at `at`: of the cycles that hold it, or of all that began before it; by crossing.
    Result<std::vector<ReviewedFlag>> flags(Instant at, bool allCycles);
    // Those of them that `reader` was not told of, and remembers that it is told once `tell` has succeeded.
    Result<std::vector<ReviewedFlag>>
    newFlags(Instant at, bool allCycles, const QString &reader,
             const std::function<Result<void>(const std::vector<ReviewedFlag> &)> &tell);
    // Every hit that passes the filter, oldest first, one after the other; `visit` ends it with false.
    Result<void> exportHits(const HitFilter &filter, const std::function<bool(const JudgedHit &)> &visit);
    // Hits of gateways, and what became of them, that are not settled yet: they do not count.
    Result<std::int64_t> waitingHits();
    // Workspaces whose flags or causes of hits wait to be judged, as where the ledger cannot be written to.
    Result<std::int64_t> unjudged();
    // Every row of the audit that passes the filter, oldest first, one after the other; `visit` ends it with false.
    Result<void> exportAudit(const AuditFilter &filter, const std::function<bool(const AuditRow &)> &visit);

    // Decides requests, and keeps what that takes in memory; to be used and gone before the ledger is.
    Result<std::unique_ptr<DecisionDesk>> decisionDesk();

    // Settles what gateways have written since (R2, R7); done by every question as well.
    Result<void> settle();
    // A number that differs when anybody has changed the ledger since it was last asked.
    Result<std::int64_t> dataVersion();
    // Ends the query under way with Error::Kind::Cancelled. From any thread.
    void interrupt();
    // Before the next question after an interrupt. From the ledger's own thread.
    void clearInterrupt();

private:
    explicit Ledger(std::unique_ptr<LedgerState> state);
    // Before a question: what cannot be settled now is left out of the answer; only an interrupt ends it.
    Result<void> settleIfPossible();
    // After a change that stands whatever comes of this: flags and causes follow it at once, so that a question that
    // comes later has nothing to write. What cannot be judged now stays due.
    void judgeWhatIsDue();
    std::unique_ptr<LedgerState> m_state;
};

}  // namespace headroom
