// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"

#include "support/contractexample.h"
#include "support/fakestandings.h"

#include <algorithm>

namespace headroom::testing {

namespace {

std::shared_ptr<const Catalog> sampleCatalog()
{
    const Result<CatalogDocument> document = parseCatalog(contractExample());
    return std::make_shared<const Catalog>(*applyCatalog(Catalog{}, *document));
}

}  // namespace

class FakeLedger::Service final : public LedgerReader, public LedgerWriter {
public:
    explicit Service(FakeLedger &ledger) : m_ledger(ledger) {}

    Result<LedgerInfo> info() override
    {
        m_ledger.m_questions << QStringLiteral("info");
        return m_ledger.info();
    }
    Result<OverviewAnswer> overview(Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("overview %1").arg(formatInstant(at));
        return m_ledger.overview(at);
    }
    Result<WorkspaceAnswer> workspace(const QString &key, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("workspace %1 %2").arg(key, formatInstant(at));
        return m_ledger.workspace(key, at);
    }
    Result<OverageQueueAnswer> overageQueue(Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("overageQueue");
        return m_ledger.overageQueue(at);
    }
    Result<OverageCase> overageCase(std::int64_t id, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("overageCase %1").arg(id);
        return m_ledger.overageCase(id, at);
    }
    Result<CreditableEvent> creditableEvent(const QString &eventId) override
    {
        m_ledger.m_questions << QStringLiteral("creditableEvent %1").arg(eventId);
        return m_ledger.creditableEvent(eventId);
    }
    Result<AuditAnswer> audit(const AuditFilter &filter, std::int64_t before) override
    {
        m_ledger.m_questions << QStringLiteral("audit %1").arg(before);
        return m_ledger.audit(filter, before);
    }
    Result<std::vector<Person>> people() override
    {
        m_ledger.m_questions << QStringLiteral("people");
        return m_ledger.people();
    }
    Result<CatalogState> catalogState() override
    {
        m_ledger.m_questions << QStringLiteral("catalogState");
        return m_ledger.catalogState();
    }
    Result<ObservedUse> observedUse(const DayWindow &window) override
    {
        m_ledger.m_questions << QStringLiteral("observedUse %1").arg(window.days());
        return m_ledger.observedUse(window);
    }
    Result<std::vector<FinishedCycle>> finishedCycles(Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("finishedCycles");
        return m_ledger.finishedCycles(at);
    }
    Result<std::vector<ListedPrice>> priceList() override
    {
        m_ledger.m_questions << QStringLiteral("priceList");
        return m_ledger.priceList();
    }
    Result<PriceListDifference> priceListDifference(const QByteArray &json) override
    {
        m_ledger.m_questions << QStringLiteral("priceListDifference");
        return m_ledger.priceListDifference(json);
    }
    Result<ReplayAnswer> replay(const ReplayRequest &request, const ReplayHooks &) override
    {
        m_ledger.m_questions << QStringLiteral("replay %1").arg(request.workspace);
        return m_ledger.replay(request);
    }
    Result<RatioAnswer> ratios(const RatioQuestion &question) override
    {
        m_ledger.m_questions << QStringLiteral("ratios %1 %2 %3 %4 %5")
                                    .arg(static_cast<int>(question.scope))
                                    .arg(question.key, formatInstant(question.from), formatInstant(question.to))
                                    .arg(static_cast<int>(question.step));
        return m_ledger.ratios(question);
    }
    Result<SignalAnswer> providerSignals(const SignalQuestion &question) override
    {
        m_ledger.m_questions
            << QStringLiteral("providerSignals %1 %2").arg(formatInstant(question.from), formatInstant(question.to));
        return m_ledger.providerSignals(question);
    }
    Result<ReviewList> reviews(Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("reviews");
        return m_ledger.reviews(at);
    }
    Result<std::vector<ReviewSubject>> openFlags(Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("openFlags");
        return m_ledger.reviews(at).map([](const ReviewList &list) {
            std::vector<ReviewSubject> open;
            for (const ReviewItem &item : list.items) {
                if (item.subject.kind == ReviewSubject::Kind::Flag && item.open()) open.push_back(item.subject);
            }
            return open;
        });
    }
    Result<ReviewCase> reviewCase(const ReviewSubject &subject, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("reviewCase %1").arg(subject.toString());
        return m_ledger.reviewCase(subject, at);
    }
    Result<PlanPeers> planPeers(const QString &plan, Bucket bucket, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("planPeers %1").arg(plan);
        return m_ledger.planPeers(plan, bucket, at);
    }
    Result<HitsAnswer> limitHits(const HitFilter &filter, std::int64_t before) override
    {
        m_ledger.m_questions << QStringLiteral("limitHits %1 %2").arg(filter.workspace).arg(before);
        return m_ledger.limitHits(filter, before);
    }
    Result<HitCounts> hitCounts(Instant from, Instant to) override
    {
        m_ledger.m_questions << QStringLiteral("hitCounts %1 %2").arg(formatInstant(from), formatInstant(to));
        return m_ledger.hitCounts(from, to);
    }
    Result<ThresholdPreview> previewThresholds(const Thresholds &thresholds, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("previewThresholds");
        return m_ledger.previewThresholds(thresholds, at);
    }
    Result<HistoryPage> history(const HistoryQuestion &question) override
    {
        m_ledger.m_questions << QStringLiteral("history %1").arg(question.filter.workspace);
        return m_ledger.history(question);
    }
    Result<HistorySums> historySums(const HistoryFilter &filter, std::optional<HistoryKey> beside) override
    {
        m_ledger.m_questions << QStringLiteral("historySums %1").arg(filter.workspace);
        return m_ledger.historySums(filter, beside);
    }
    Result<HistoryChoices> historyChoices(const QString &workspace) override
    {
        m_ledger.m_questions << QStringLiteral("historyChoices %1").arg(workspace);
        return m_ledger.historyChoices(workspace);
    }
    Result<void> visitHistory(const HistoryFilter &filter,
                              const std::function<bool(const HistoryEntry &)> &visit) override
    {
        m_ledger.m_questions << QStringLiteral("visitHistory %1").arg(filter.workspace);
        const Result<std::vector<HistoryEntry>> entries = m_ledger.visitHistory(filter);
        if (!entries) return tl::make_unexpected(entries.error());
        for (const HistoryEntry &entry : *entries) {
            if (!visit(entry)) break;
        }
        return {};
    }
    Result<EventDetail> eventDetail(const QString &workspace, std::int64_t seq) override
    {
        m_ledger.m_questions << QStringLiteral("eventDetail %1 %2").arg(workspace).arg(seq);
        return m_ledger.eventDetail(workspace, seq);
    }
    Result<BatchJobsAnswer> batchJobs(const BatchJobsQuestion &question) override
    {
        m_ledger.m_questions << QStringLiteral("batchJobs %1 %2").arg(question.workspace, question.job);
        return m_ledger.batchJobs(question);
    }
    Result<HitStory> hitStory(const QString &hitId, Instant at) override
    {
        m_ledger.m_questions << QStringLiteral("hitStory %1").arg(hitId);
        return m_ledger.hitStory(hitId, at);
    }
    Result<KnownThen> knownThen(const QString &workspace, Instant at, Instant knownAt) override
    {
        m_ledger.m_questions
            << QStringLiteral("knownThen %1 %2 %3").arg(workspace, formatInstant(at), formatInstant(knownAt));
        return m_ledger.knownThen(workspace, at, knownAt);
    }
    Result<UsageReport> usageReport(const ReportRequest &request) override
    {
        m_ledger.m_questions << QStringLiteral("usageReport %1").arg(request.workspace);
        return m_ledger.usageReport(request);
    }

    Result<OverageRequest> requestOverage(const NewOverageRequest &request) override
    {
        m_ledger.m_questions << QStringLiteral("request %1").arg(request.workspace);
        return m_ledger.requestOverage(request);
    }
    Result<OverageRequest> decideOverage(const OverageDecision &decision) override
    {
        m_ledger.m_questions << QStringLiteral("decide %1").arg(decision.id);
        return m_ledger.decideOverage(decision);
    }
    Result<OverageRequest> revokeOverage(const NewRevocation &revocation) override
    {
        m_ledger.m_questions << QStringLiteral("revoke %1").arg(revocation.id);
        return m_ledger.revokeOverage(revocation);
    }
    Result<PostedCredit> postCredit(const NewCredit &credit) override
    {
        m_ledger.m_questions << QStringLiteral("credit %1").arg(credit.eventId);
        return m_ledger.postCredit(credit);
    }
    Result<void> declarePerson(const Person &person) override
    {
        m_ledger.m_questions << QStringLiteral("declare %1").arg(person.name);
        return m_ledger.declarePerson(person);
    }
    Result<void> removePerson(const QString &name) override
    {
        m_ledger.m_questions << QStringLiteral("remove %1").arg(name);
        return m_ledger.removePerson(name);
    }
    Result<void> setSecondApproverAbove(std::optional<Money> amount) override
    {
        m_ledger.m_questions << QStringLiteral("secondApprover %1").arg(amount ? amount->toString() : QString());
        return m_ledger.setSecondApproverAbove(amount);
    }
    Result<PublicationAnswer> publish(const CatalogDraft &draft, const QString &reason) override
    {
        m_ledger.m_questions << QStringLiteral("publish %1").arg(reason);
        return m_ledger.publish(draft, reason);
    }
    Result<PriceImportCounts> importPrices(const QByteArray &json, Instant from) override
    {
        m_ledger.m_questions << QStringLiteral("importPrices %1").arg(formatInstant(from));
        return m_ledger.importPrices(json, from);
    }
    Result<Review> review(const NewReview &review) override
    {
        m_ledger.m_questions << QStringLiteral("review %1").arg(review.subject.toString());
        return m_ledger.review(review);
    }
    Result<void> setAccountHealth(const AccountHealth &health) override
    {
        m_ledger.m_questions << QStringLiteral("accountHealth %1").arg(health.workspace);
        return m_ledger.setAccountHealth(health);
    }
    Result<void> setThresholds(const Thresholds &before, const Thresholds &after, const QString &reason) override
    {
        m_ledger.m_questions << QStringLiteral("setThresholds %1").arg(reason);
        return m_ledger.setThresholds(before, after, reason);
    }
    Result<void> noteExport(const ReportExport &made) override
    {
        m_ledger.m_questions << QStringLiteral("noteExport %1 %2").arg(made.request.workspace, made.format);
        return m_ledger.noteExport(made);
    }

private:
    FakeLedger &m_ledger;
};

FakeLedger::FakeLedger(QObject *parent) : LedgerClient(parent)
{
    info = [] { return sampleInfo(); };
    overview = [](Instant at) { return sampleOverview(at); };
    workspace = [this](const QString &key, Instant at) -> Result<WorkspaceAnswer> {
        const auto all = overview(at);
        if (!all) return tl::make_unexpected(all.error());
        const auto row = std::ranges::find(all->rows, key, &WorkspaceStanding::key);
        if (row == all->rows.end()) return refused(QStringLiteral("There is no workspace “%1”.").arg(key));
        return workspaceOf(*row, at);
    };
    const auto unset = [](const auto &...) { return refused(QStringLiteral("This test has set no answer.")); };
    overageQueue = [](Instant at) { return OverageQueueAnswer{at, {}, {}, 0}; };
    overageCase = unset;
    creditableEvent = unset;
    audit = [](const AuditFilter &, std::int64_t) { return AuditAnswer{}; };
    people = [] { return std::vector<Person>{}; };
    requestOverage = unset;
    decideOverage = unset;
    revokeOverage = unset;
    postCredit = unset;
    declarePerson = unset;
    removePerson = unset;
    setSecondApproverAbove = unset;
    catalogState = [] { return CatalogState{sampleCatalog(), QStringLiteral("1")}; };
    observedUse = [](const DayWindow &window) { return ObservedUse{window, {}, {}, {}}; };
    finishedCycles = [](Instant) { return std::vector<FinishedCycle>{}; };
    priceList = [] { return std::vector<ListedPrice>{}; };
    priceListDifference = unset;
    replay = unset;
    ratios = [](const RatioQuestion &question) { return RatioAnswer{question, "UTC", {}, {}, {}, {}, {}}; };
    providerSignals = [](const SignalQuestion &question) {
        SignalAnswer answer;
        answer.question = question;
        answer.zone = "UTC";
        return answer;
    };
    reviews = [](Instant at) { return ReviewList{at, {}, 0, 0, 0}; };
    reviewCase = unset;
    planPeers = [](const QString &plan, Bucket bucket, Instant) {
        PlanPeers peers;
        peers.plan = plan;
        peers.bucket = bucket;
        return peers;
    };
    limitHits = [](const HitFilter &, std::int64_t) { return HitsAnswer{}; };
    hitCounts = [](Instant from, Instant to) { return HitCounts{from, to, {}, 0}; };
    previewThresholds = unset;
    history = [](const HistoryQuestion &question) {
        HistoryPage page;
        page.question = question;
        page.zone = "UTC";
        return page;
    };
    historySums = [](const HistoryFilter &, std::optional<HistoryKey>) { return HistorySums{}; };
    historyChoices = [](const QString &) { return HistoryChoices{}; };
    visitHistory = [](const HistoryFilter &) { return std::vector<HistoryEntry>{}; };
    eventDetail = unset;
    batchJobs = [](const BatchJobsQuestion &question) { return BatchJobsAnswer{question, "UTC", {}}; };
    hitStory = unset;
    knownThen = unset;
    usageReport = unset;
    noteExport = unset;
    publish = unset;
    importPrices = unset;
    review = unset;
    setAccountHealth = unset;
    setThresholds = unset;
    preview = [](const QString &, const std::optional<Mapping> &) { return ImportPreview{}; };
}

void FakeLedger::post(std::function<void(LedgerReader &)> work, std::function<bool()> current)
{
    m_waiting.push_back({std::move(work), std::move(current)});
    Q_EMIT busyChanged(waiting());
    if (!m_held) QMetaObject::invokeMethod(this, &FakeLedger::runOldest, Qt::QueuedConnection);
}

void FakeLedger::postChange(std::function<void(LedgerWriter &)> work)
{
    m_waiting.push_back({[this, work = std::move(work)](Service &service) {
                             work(service);
                             Q_EMIT changed();
                         },
                         [] { return true; }});
    Q_EMIT busyChanged(waiting());
    if (!m_held) QMetaObject::invokeMethod(this, &FakeLedger::runOldest, Qt::QueuedConnection);
}

void FakeLedger::runOldest()
{
    if (m_waiting.empty()) return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (next.current()) {
        Service service(*this);
        next.work(service);
    }
    Q_EMIT busyChanged(waiting());
}

void FakeLedger::hold()
{
    m_held = true;
}

void FakeLedger::releaseOne()
{
    runOldest();
}

void FakeLedger::release()
{
    m_held = false;
    while (!m_waiting.empty()) runOldest();
}

void FakeLedger::previewImport(const QString &file, std::optional<Mapping> mapping, QObject *context,
                               std::function<void(Result<ImportPreview>)> answer)
{
    const QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(
        this,
        [this, file, mapping = std::move(mapping), alive, answer = std::move(answer)] {
            if (alive) answer(preview(file, mapping));
        },
        Qt::QueuedConnection);
}

void FakeLedger::startImport(const QStringList &files, const ImportOptions &options, QObject *context,
                             std::function<void(const ImportProgress &)> progress,
                             std::function<void(Result<ImportReport>)> done)
{
    m_imports.push_back({files, options});
    m_import = RunningImport{context, std::move(progress), std::move(done)};
}

void FakeLedger::cancelImport()
{
    QMetaObject::invokeMethod(
        this, [this] { finishImport(failure(Error::Kind::Cancelled, QStringLiteral("The import was cancelled."))); },
        Qt::QueuedConnection);
}

void FakeLedger::reportImportProgress(const ImportProgress &progress)
{
    if (m_import && m_import->context) m_import->progress(progress);
}

void FakeLedger::finishImport(Result<ImportReport> report)
{
    if (!m_import) return;
    const RunningImport import = std::move(*m_import);
    m_import.reset();
    if (import.context) import.done(std::move(report));
}

void FakeLedger::startReplay(const ReplayRequest &request, QObject *context,
                             std::function<void(const ReplayProgress &)> progress,
                             std::function<void(Result<ReplayAnswer>)> done)
{
    m_replays.push_back(request);
    m_replay = RunningReplay{context, std::move(progress), std::move(done)};
}

void FakeLedger::cancelReplay()
{
    QMetaObject::invokeMethod(
        this, [this] { finishReplay(failure(Error::Kind::Cancelled, QStringLiteral("The replay was cancelled."))); },
        Qt::QueuedConnection);
}

void FakeLedger::reportReplayProgress(const ReplayProgress &progress)
{
    if (m_replay && m_replay->context) m_replay->progress(progress);
}

void FakeLedger::finishReplay(Result<ReplayAnswer> answer)
{
    if (!m_replay) return;
    const RunningReplay running = std::move(*m_replay);
    m_replay.reset();
    if (running.context) running.done(std::move(answer));
}

FakeOpener::FakeOpener(QObject *parent) : LedgerOpener(parent)
{
    answer = [](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        return std::make_shared<FakeLedger>();
    };
}

void FakeOpener::open(const OpenRequest &request, QObject *context,
                      std::function<void(Result<std::shared_ptr<LedgerClient>>)> done)
{
    m_requests.push_back(request);
    const QPointer<QObject> alive(context);
    auto finish = [this, request, alive, done = std::move(done)] {
        auto client = answer(request);
        if (client) m_ledger = qobject_cast<FakeLedger *>(client->get());
        if (alive) done(std::move(client));
    };
    if (m_held)
        m_waiting.push_back(std::move(finish));
    else
        QMetaObject::invokeMethod(this, std::move(finish), Qt::QueuedConnection);
}

void FakeOpener::release()
{
    m_held = false;
    for (const auto &finish : std::exchange(m_waiting, {})) finish();
}

}  // namespace headroom::testing
