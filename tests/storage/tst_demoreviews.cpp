// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"
#include "storage/ledger.h"

#include <QTemporaryDir>

#include <map>
#include <set>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// What the demo has for reviewers and for those who look after providers: something true of every kind.
class TestDemoReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addPresents(); }
    void init();
    void cleanup() { m_ledger.reset(); }

    void everyKindOfProviderTroubleIsSpread();
    void poolsAreHotAndNotAbsurdlySo();
    void everyVerdictIsHit();
    void mostWeeksHaveHitsOfEveryCause();
    void everyClauseOfTheRuleApplies();
    void earlyBurnsOfEveryKindStand();
    void someWereReviewedAndMostWereNot();

private:
    // The demo of the present under test, made once.
    static const QString &fileOf(const QString &now);
    [[nodiscard]] SignalAnswer signalsOf(const SignalQuestion &question) const;
    [[nodiscard]] SignalQuestion lastMonths() const;

    Instant m_now;
    std::unique_ptr<Ledger> m_ledger;
    std::vector<JudgedHit> m_hits;
};

const QString &TestDemoReviews::fileOf(const QString &now)
{
    static const QTemporaryDir folder;
    static std::map<QString, QString> files;
    QString &file = files[now];
    if (file.isEmpty()) {
        file = folder.filePath(u"%1.db"_s.arg(files.size()));
        const auto made = Ledger::createDemo(file, parseInstant(now.toStdString()).at);
        if (!made) qFatal("%s", qPrintable(made.error().message));
    }
    return file;
}

void TestDemoReviews::init()
{
    QFETCH_GLOBAL(QString, now);
    m_now = parseInstant(now.toStdString()).at;
    m_ledger = *Ledger::open(fileOf(now));
    m_hits.clear();
    const auto read = m_ledger->exportHits({}, [this](const JudgedHit &hit) {
        m_hits.push_back(hit);
        return true;
    });
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
}

SignalAnswer TestDemoReviews::signalsOf(const SignalQuestion &question) const
{
    const auto answer = m_ledger->providerSignals(question);
    if (!answer) qFatal("%s", qPrintable(answer.error().message));
    return *answer;
}

SignalQuestion TestDemoReviews::lastMonths() const
{
    SignalQuestion question;
    question.from = {m_now.us - 120 * kMicrosPerDay};
    question.to = {m_now.us + 1};
    return question;
}

void TestDemoReviews::everyKindOfProviderTroubleIsSpread()
{
    std::set<QString> pools;
    std::set<QString> regions;
    for (int kind = 0; kind < kSignalKinds; ++kind) {
        SignalQuestion question = lastMonths();
        question.kind = static_cast<SignalKind>(kind);
        const SignalAnswer answer = signalsOf(question);
        const QString name = signalName(*question.kind);
        QVERIFY2(answer.total >= 5, qPrintable(name));
        QVERIFY2(answer.workspaces.size() >= 2, qPrintable(name));
        const auto days = std::ranges::count_if(
            answer.days, [&](const SignalDay &day) { return day.signalCounts[static_cast<std::size_t>(kind)] > 0; });
        // A provider's own words came on one bad day.
        QVERIFY2(days >= (question.kind == SignalKind::Other ? 1 : 3), qPrintable(name));
        for (const SignalPlace &place : answer.places) {
            pools.insert(place.pool);
            regions.insert(place.region);
        }
        const bool ofJobs = question.kind == SignalKind::BatchExpired || question.kind == SignalKind::BatchUnordered;
        if (ofJobs) QVERIFY2(answer.jobs.size() >= 5, qPrintable(name));
    }
    QVERIFY(pools.size() >= 5);  // none among them
    QVERIFY(regions.size() >= 5);
}

void TestDemoReviews::poolsAreHotAndNotAbsurdlySo()
{
    const std::vector<PoolPeak> pools = signalsOf(lastMonths()).pools;
    QCOMPARE(pools.size(), std::size_t{4});
    QVERIFY(pools.front().heat() > 9'000);
    QVERIFY(pools.front().heat() < 20'000);
    QVERIFY(!pools.back().quota);
    for (const PoolPeak &pool : pools) QVERIFY2(pool.tokens > 0 && pool.signalCount > 0, qPrintable(pool.pool));
}

void TestDemoReviews::everyVerdictIsHit()
{
    std::map<Verdict, int> verdicts;
    for (const JudgedHit &hit : m_hits) ++verdicts[hit.hit.verdict];
    QCOMPARE(verdicts.size(), std::size_t{5});
    for (const auto &[verdict, count] : verdicts) QVERIFY(count >= 10);
}

void TestDemoReviews::mostWeeksHaveHitsOfEveryCause()
{
    std::set<std::int64_t> weeks;
    std::map<HitCause, std::set<std::int64_t>> ofCause;
    for (const JudgedHit &hit : m_hits) {
        const std::int64_t week = (hit.hit.at.us / kMicrosPerDay + 3) / 7;
        weeks.insert(week);
        ofCause[hit.judged.cause].insert(week);
    }
    QVERIFY(weeks.size() >= 11);
    for (const HitCause cause : kCauses) {
        QVERIFY2(ofCause[cause].size() * 4 >= weeks.size() * 3, qPrintable(causeName(cause)));
    }
}

void TestDemoReviews::everyClauseOfTheRuleApplies()
{
    std::map<CauseClause, std::set<QString>> workspaces;
    for (const JudgedHit &hit : m_hits) workspaces[hit.judged.clause].insert(hit.hit.workspace);
    QCOMPARE(workspaces.size(), std::size_t{5});  // R28
    QVERIFY(workspaces[CauseClause::None].size() >= 10);
    QVERIFY(workspaces[CauseClause::NegativeMargin].contains(u"quillfire"_s));
    QVERIFY(workspaces[CauseClause::MemberAbuse].contains(u"brightwater-legal"_s));
    QVERIFY(workspaces[CauseClause::FailedOrRetried].contains(u"brickyard-claims"_s));
    QVERIFY(workspaces[CauseClause::CacheReuse].contains(u"papeterie-lumiere"_s));
}

void TestDemoReviews::earlyBurnsOfEveryKindStand()
{
    const auto current = m_ledger->flags(m_now, false);
    const auto all = m_ledger->flags(m_now, true);
    QVERIFY(current && all);
    std::map<QString, BurnFlag> flags;
    for (const ReviewedFlag &each : *current) flags.emplace(each.flag.workspace, each.flag);
    QVERIFY(flags.size() >= 3);
    QVERIFY(all->size() > current->size());
    QVERIFY(flags.contains(u"saltmarsh"_s));
    QVERIFY(flags.contains(u"tarnfield-energy"_s));
    QVERIFY(flags.contains(u"saguaro-analytics"_s));
    QVERIFY(flags.at(u"saguaro-analytics"_s).creditedSince < 0);  // R23
    for (const auto &[workspace, flag] : flags) {
        QVERIFY2(flag.foundAt <= m_now, qPrintable(workspace));
        QVERIFY2(flag.crossing.cycleDay < 10, qPrintable(workspace));  // R22
    }
    // One moved when work of before its crossing became known.
    const BurnFlag &moved = flags.at(u"tarnfield-energy"_s);
    const auto found = m_ledger->reviewCase(
        {ReviewSubject::Kind::Flag, moved.workspace, moved.cycle.days.first, Bucket::PremiumSync, {}}, m_now);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->flagHistory.size(), std::size_t{2});
    QVERIFY(found->flagHistory.front().crossing.at > moved.crossing.at);
}

void TestDemoReviews::someWereReviewedAndMostWereNot()
{
    const auto list = m_ledger->reviews(m_now);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    std::set<ReviewOutcome> outcomes;
    int reviewed = 0;
    int overruled = 0;
    bool flag = false;
    for (const ReviewItem &item : list->items) {
        if (!item.review) continue;
        ++reviewed;
        overruled += item.review->overruled ? 1 : 0;
        outcomes.insert(item.review->outcome);
        flag = flag || item.subject.kind == ReviewSubject::Kind::Flag;
        QVERIFY(item.review->at <= m_now);
    }
    QVERIFY(reviewed >= 6);
    QCOMPARE(overruled, 1);
    QVERIFY(flag);
    QCOMPARE(outcomes.size(), std::size_t{kReviewOutcomes});  // R26
    QVERIFY(list->openFlags >= 3);
    QVERIFY(list->openHits >= 10);
    QVERIFY(list->followUpsDue >= 1);
}

QTEST_GUILESS_MAIN(TestDemoReviews)
#include "tst_demoreviews.moc"
