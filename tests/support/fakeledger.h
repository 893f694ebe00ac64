// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeropener.h"

#include <QStringList>

#include <deque>

namespace headroom::testing {

// A ledger in memory for tests of views: answers what the test sets, counts what was asked, and can hold
// questions back so that slow and superseded answers are told apart. Answers arrive through the event loop.
class FakeLedger final : public LedgerClient {
    Q_OBJECT
public:
    // Answers with fakestandings.h's sampleOverview(), and a workspace for each of its rows.
    explicit FakeLedger(QObject *parent = nullptr);

    // What is answered; replace freely, also between questions.
    std::function<Result<LedgerInfo>()> info;
    std::function<Result<OverviewAnswer>(Instant)> overview;
    std::function<Result<WorkspaceAnswer>(const QString &, Instant)> workspace;
    std::function<Result<OverageQueueAnswer>(Instant)> overageQueue;
    std::function<Result<OverageCase>(std::int64_t, Instant)> overageCase;
    std::function<Result<CreditableEvent>(const QString &)> creditableEvent;
    std::function<Result<AuditAnswer>(const AuditFilter &, std::int64_t)> audit;
    std::function<Result<std::vector<Person>>()> people;
    std::function<Result<CatalogState>()> catalogState;  // at first the contract's example, without usage
    std::function<Result<ObservedUse>(const DayWindow &)> observedUse;
    std::function<Result<std::vector<FinishedCycle>>(Instant)> finishedCycles;
    std::function<Result<std::vector<ListedPrice>>()> priceList;
    std::function<Result<PriceListDifference>(const QByteArray &)> priceListDifference;
    std::function<Result<ReplayAnswer>(const ReplayRequest &)> replay;
    std::function<Result<RatioAnswer>(const RatioQuestion &)> ratios;
    std::function<Result<SignalAnswer>(const SignalQuestion &)> providerSignals;
    std::function<Result<ReviewList>(Instant)> reviews;
    std::function<Result<ReviewCase>(const ReviewSubject &, Instant)> reviewCase;
    std::function<Result<PlanPeers>(const QString &, Bucket, Instant)> planPeers;
    std::function<Result<HitsAnswer>(const HitFilter &, std::int64_t)> limitHits;
    std::function<Result<HitCounts>(Instant, Instant)> hitCounts;
    std::function<Result<ThresholdPreview>(const Thresholds &, Instant)> previewThresholds;
    std::function<Result<HistoryPage>(const HistoryQuestion &)> history;
    std::function<Result<HistorySums>(const HistoryFilter &, std::optional<HistoryKey>)> historySums;
    std::function<Result<HistoryChoices>(const QString &)> historyChoices;
    std::function<Result<std::vector<HistoryEntry>>(const HistoryFilter &)> visitHistory;  // oldest first
    std::function<Result<EventDetail>(const QString &, std::int64_t)> eventDetail;
    std::function<Result<BatchJobsAnswer>(const BatchJobsQuestion &)> batchJobs;
    std::function<Result<HitStory>(const QString &, Instant)> hitStory;
    std::function<Result<KnownThen>(const QString &, Instant, Instant)> knownThen;
    std::function<Result<UsageReport>(const ReportRequest &)> usageReport;
    std::function<Result<ImportPreview>(const QString &, const std::optional<Mapping> &)> preview;

    // What changes are answered with; refused in words until a test sets them.
    std::function<Result<OverageRequest>(const NewOverageRequest &)> requestOverage;
    std::function<Result<OverageRequest>(const OverageDecision &)> decideOverage;
    std::function<Result<OverageRequest>(const NewRevocation &)> revokeOverage;
    std::function<Result<PostedCredit>(const NewCredit &)> postCredit;
    std::function<Result<void>(const Person &)> declarePerson;
    std::function<Result<void>(const QString &)> removePerson;
    std::function<Result<void>(std::optional<Money>)> setSecondApproverAbove;
    std::function<Result<PublicationAnswer>(const CatalogDraft &, const QString &)> publish;
    std::function<Result<PriceImportCounts>(const QByteArray &, Instant)> importPrices;
    std::function<Result<Review>(const NewReview &)> review;
    std::function<Result<void>(const AccountHealth &)> setAccountHealth;
    std::function<Result<void>(const Thresholds &before, const Thresholds &after, const QString &)> setThresholds;
    std::function<Result<void>(const ReportExport &)> noteExport;

    // The questions that were worked on, in order: "info", "overview 2026-03-17T14:30:00Z",
    // "workspace acme 2026-03-17T14:30:00Z", "overageCase 7", "decide 7". A superseded question that waited is skipped and not listed.
    [[nodiscard]] const QStringList &questions() const { return m_questions; }
    void forgetQuestions() { m_questions.clear(); }

    // While held, questions wait; release() works on all of them, releaseOne() on the oldest.
    void hold();
    void releaseOne();
    void release();
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    // How often a page stopped waiting.
    [[nodiscard]] int interruptions() const { return m_interruptions; }

    // Somebody else changed the ledger.
    void announceChange() { Q_EMIT changed(); }
    void announceProblem(const QString &message) { Q_EMIT connectionProblem(message); }

    void previewImport(const QString &file, std::optional<Mapping> mapping, QObject *context,
                       std::function<void(Result<ImportPreview>)> answer) override;
    void startImport(const QStringList &files, const ImportOptions &options, QObject *context,
                     std::function<void(const ImportProgress &)> progress,
                     std::function<void(Result<ImportReport>)> done) override;
    void cancelImport() override;
    [[nodiscard]] bool importRunning() const override { return m_import.has_value(); }

    struct Import {
        QStringList files;
        ImportOptions options;
    };
    // Every import that was started, the latest last. One runs until the test ends it or it is cancelled.
    [[nodiscard]] const std::vector<Import> &imports() const { return m_imports; }
    void reportImportProgress(const ImportProgress &progress);
    void finishImport(Result<ImportReport> report);

    void startReplay(const ReplayRequest &request, QObject *context,
                     std::function<void(const ReplayProgress &)> progress,
                     std::function<void(Result<ReplayAnswer>)> done) override;
    void cancelReplay() override;
    [[nodiscard]] bool replayRunning() const override { return m_replay.has_value(); }
    // Every long replay that was started; one runs until the test ends it or it is cancelled.
    [[nodiscard]] const std::vector<ReplayRequest> &replays() const { return m_replays; }
    void reportReplayProgress(const ReplayProgress &progress);
    void finishReplay(Result<ReplayAnswer> answer);

protected:
    void post(std::function<void(LedgerReader &)> work, std::function<bool()> current) override;
    void interruptSuperseded() override { ++m_interruptions; }
    void postChange(std::function<void(LedgerWriter &)> work) override;

private:
    class Service;
    struct Waiting {
        std::function<void(Service &)> work;
        std::function<bool()> current;
    };
    struct RunningImport {
        QPointer<QObject> context;
        std::function<void(const ImportProgress &)> progress;
        std::function<void(Result<ImportReport>)> done;
    };

    struct RunningReplay {
        QPointer<QObject> context;
        std::function<void(const ReplayProgress &)> progress;
        std::function<void(Result<ReplayAnswer>)> done;
    };

    void runOldest();

    QStringList m_questions;
    std::deque<Waiting> m_waiting;
    bool m_held = false;
    int m_interruptions = 0;
    std::vector<Import> m_imports;
    std::optional<RunningImport> m_import;
    std::vector<ReplayRequest> m_replays;
    std::optional<RunningReplay> m_replay;
};

// Opens what the test says, and remembers the requests. Answers arrive through the event loop.
class FakeOpener final : public LedgerOpener {
    Q_OBJECT
public:
    explicit FakeOpener(QObject *parent = nullptr);

    // What opening answers; at first a new FakeLedger.
    std::function<Result<std::shared_ptr<LedgerClient>>(const OpenRequest &)> answer;

    void open(const OpenRequest &request, QObject *context,
              std::function<void(Result<std::shared_ptr<LedgerClient>>)> done) override;

    [[nodiscard]] const std::vector<OpenRequest> &requests() const { return m_requests; }
    // The ledger that was opened last, where it is a FakeLedger and still open.
    [[nodiscard]] FakeLedger *ledger() const { return m_ledger; }

    // While held, opening does not end; release() answers everything that waits.
    void hold() { m_held = true; }
    void release();

private:
    std::vector<OpenRequest> m_requests;
    std::vector<std::function<void()>> m_waiting;
    QPointer<FakeLedger> m_ledger;
    bool m_held = false;
};

}  // namespace headroom::testing
