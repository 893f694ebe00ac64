// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitcounting.h"
#include "items/hitmodel.h"
#include "items/hittables.h"
#include "items/hittext.h"
#include "items/roles.h"
#include "items/thresholdfields.h"
#include "items/thresholdtables.h"
#include "support/fakestandings.h"
#include "support/hitscene.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// What tables and sentences say of limit hits and of thresholds.
class TestHitModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void countsAddUpByCauseAndWeek();
    void filtersCombine();
    void talliedHitsCountAsTheLedgerDoes();
    void everyHitIsOnOneDayOfItsCycle();
    void daysFollowTheZone_data();
    void daysFollowTheZone();
    void causesAreSorted();
    void workspacesAreCountedOnce();
    void hitsAsRows();
    void olderHitsAreFetched();
    void reasonsInWords_data();
    void reasonsInWords();
    void factsSayWhatIsMet_data();
    void factsSayWhatIsMet();
    void tablesSayWhatChartsShow();
    void everyThresholdHasAField();
    void typedThresholdsStayOutOfRange();
    void previewInWords_data();
    void previewInWords();
    void changedFlagsAsRows();
};

namespace {

QStringList rowsOf(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        lines << cells.join(u'|');
    }
    return lines;
}

HitCounts allCounts(const std::vector<JudgedHit> &hits)
{
    return countHits(hits, parseInstant("2026-02-20T00:00:00Z").at, {kNow.us + 1});
}

}  // namespace

void TestHitModels::countsAddUpByCauseAndWeek()
{
    const HitCounts counts = allCounts(sampleHits());
    const CauseCounts sums = hitsByCause(counts, {});
    QCOMPARE(hitSum(sums), std::int64_t{60});
    CauseCounts weekly{};
    const std::vector<HitStep> weeks = hitsByWeek(counts, {});
    QCOMPARE(weeks.front().first, CivilDate::of(2026, 2, 16));  // the Monday of the range's first day
    for (const HitStep &week : weeks) {
        QCOMPARE(week.first.toQDate().dayOfWeek(), 1);
        for (std::size_t i = 0; i < weekly.size(); ++i) weekly[i] += week.hits[i];
    }
    QVERIFY(weekly == sums);
    QVERIFY(hitsByWeek({kNow, kNow, {}, 0}, {}).empty());
}

void TestHitModels::filtersCombine()
{
    const HitCounts counts = allCounts(sampleHits());
    HitFilter filter;
    filter.plan = u"team"_s;
    filter.bucket = Bucket::LongContext;
    QCOMPARE(hitSum(hitsByCause(counts, filter)), std::int64_t{15});
    filter.cause = HitCause::ValuableUse;
    const CauseCounts narrowed = hitsByCause(counts, filter);
    QCOMPARE(hitSum(narrowed), narrowed[0]);
    filter.plan = u"solo"_s;  // odd hits never are of that bucket
    QCOMPARE(hitSum(hitsByCause(counts, filter)), std::int64_t{0});
}

void TestHitModels::talliedHitsCountAsTheLedgerDoes()
{
    rc::check("a tally counts what a ledger counts", [] {
        const int count = *rc::gen::inRange(0, 200);
        const std::vector<JudgedHit> hits = sampleHits(count);
        const Instant from{0};
        const Instant to{kNow.us + 1};
        HitTally tally;
        for (const JudgedHit &hit : hits) tally.add(hit);
        const HitCounts counted = countHits(hits, from, to);
        RC_ASSERT(tally.counts(from, to).rows == counted.rows);
    });
}

void TestHitModels::everyHitIsOnOneDayOfItsCycle()
{
    rc::check("days of a cycle add up to its hits", [] {
        const std::vector<JudgedHit> hits = sampleHits(*rc::gen::inRange(0, 60));
        HitTally tally;
        for (const JudgedHit &hit : hits) tally.add(hit);
        const Zone zone = *Zone::named("America/New_York");
        const CycleDays cycle{CivilDate::of(2026, 2, 1), CivilDate::of(2026, 4, 1)};
        std::int64_t sum = 0;
        for (const HitStep &day : tally.byDay(cycle, zone)) sum += hitSum(day.hits);
        RC_ASSERT(sum == std::ssize(hits));
    });
}

void TestHitModels::daysFollowTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<int>("day");
    QTest::newRow("UTC") << QByteArray("UTC") << u"2026-03-08T04:30:00Z"_s << 7;
    QTest::newRow("the evening before") << QByteArray("America/New_York") << u"2026-03-08T04:30:00Z"_s << 6;
    QTest::newRow("an hour is missing") << QByteArray("America/New_York") << u"2026-03-09T03:30:00Z"_s << 7;
    QTest::newRow("after it") << QByteArray("America/New_York") << u"2026-03-09T04:00:00Z"_s << 8;
}

void TestHitModels::daysFollowTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, instant);
    QFETCH(int, day);
    HitTally tally;
    tally.add(hitAt(instant.toUtf8().constData(), u"acme"_s, HitCause::ValuableUse, 1));
    const auto days = tally.byDay({CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)}, *Zone::named(zone));
    QCOMPARE(days.size(), std::size_t{31});
    for (int i = 0; i < 31; ++i) QCOMPARE(hitSum(days[static_cast<std::size_t>(i)].hits), i == day ? 1 : 0);
}

void TestHitModels::causesAreSorted()
{
    const std::vector<HitCause> sorted = causesBySize({3, 0, 7});
    QVERIFY(sorted == (std::vector{HitCause::NegativeMarginOrAbuse, HitCause::ValuableUse}));
    QVERIFY(causesBySize({2, 2, 2}) == std::vector(kCauses.begin(), kCauses.end()));
    QVERIFY(causesBySize({}).empty());
}

void TestHitModels::workspacesAreCountedOnce()
{
    HitTally tally;
    for (const JudgedHit &hit : sampleHits()) tally.add(hit);
    const AffectedWorkspaces affected = tally.affected(true);
    QCOMPARE(affected.all, std::int64_t{2});
    QVERIFY(affected.byCause == (CauseCounts{2, 2, 1}));
    const std::vector<CauseRow> rows = causeRows({29, 21, 10}, affected);
    QCOMPARE(causeRowText(rows.front()), u"29 (48.3 %), 2 workspace(s)"_s);
    QCOMPARE(causeRowText(causeRows({29, 21, 10}, tally.affected(false)).front()),
             u"29 (48.3 %), at least 2 workspace(s)"_s);
    QCOMPARE(causeRowText(causeRows({29, 21, 10}, std::nullopt).front()), u"29 (48.3 %)"_s);
}

void TestHitModels::hitsAsRows()
{
    HitModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<JudgedHit> hits = sampleHits(3);
    hits[1].hit.member.clear();
    hits[1].hit.entitlement = {true, 0};
    model.setHits(hits);
    model.setZones(std::make_shared<WorkspaceZones>(WorkspaceZones{{u"acme"_s, *Zone::named("America/New_York")}}));
    const QStringList raw{
        u"2026-03-17T14:00:00Z|acme|valuable_use|block|research.deep|288|waiting|standard_sync|ada@acme.example|"
        "premium-reasoning|300|team|2026-03-01"_s,
        u"2026-03-17T08:00:00Z|beta|valuable_use|warn|research.deep|288|ran|premium_sync||premium-reasoning|"
        "unlimited|solo|2026-03-01"_s,
        u"2026-03-17T02:00:00Z|acme|inefficient_workflow|downgrade|research.deep|288|abandoned|long_context|"
        "ada@acme.example|premium-reasoning|300|team|2026-03-01"_s};
    QCOMPARE(rowsOf(model, CopyRole), raw);
    QCOMPARE(model.index(0, HitModel::Used).data().toString(), u"288 of 300"_s);
    QCOMPARE(model.index(0, HitModel::Used).data(SecondaryTextRole).toString(), u"96 %"_s);
    QVERIFY(model.index(1, HitModel::Used).data(SecondaryTextRole).toString().isEmpty());  // R12
    QVERIFY(model.index(0, HitModel::At).data().toString().contains(u"10:00"_s));
    QVERIFY(model.index(1, HitModel::At).data().toString().contains(u"8:00"_s));  // no zone is known: UTC
    QCOMPARE(model.index(2, HitModel::Cause).data(SecondaryTextRole).toString(), u"overruled (was Valuable use)"_s);
    QCOMPARE(model.index(0, HitModel::Outcome).data().toString(), u"waits"_s);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(99), -1);
    QCOMPARE(hitTitle(hits[0]), u"ACME, Standard actions: Block (research.deep)"_s);
}

void TestHitModels::olderHitsAreFetched()
{
    HitModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy wanted(&model, &HitModel::olderWanted);
    std::vector<JudgedHit> hits = sampleHits(4);
    const std::vector<JudgedHit> older(hits.begin() + 2, hits.end());
    hits.resize(2);
    model.setHits(hits, true);
    QVERIFY(model.canFetchMore({}));
    wanted.clear();
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append(older);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.canFetchMore({}));
}

void TestHitModels::reasonsInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("as decide answers")
        << QByteArray(R"([{"rule":"R16","text":"One.","data":{}},{"rule":"R18","text":"Two."}])")
        << QStringList{u"One."_s, u"Two."_s};
    QTest::newRow("plain texts") << QByteArray(R"(["One.", "Two."])") << QStringList{u"One."_s, u"Two."_s};
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no list") << QByteArray("over the limit") << QStringList{u"over the limit"_s};
    QTest::newRow("no texts") << QByteArray(R"([{"rule":"R16"}])") << QStringList{uR"([{"rule":"R16"}])"_s};
}

void TestHitModels::reasonsInWords()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, texts);
    QCOMPARE(hitReasons(json), texts);
}

void TestHitModels::factsSayWhatIsMet_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("met");
    QTest::newRow("nothing stands out") << int(HitCause::ValuableUse) << QString();
    QTest::newRow("retries") << int(HitCause::InefficientWorkflow) << u"Failed or retried"_s;
    QTest::newRow("a loss") << int(HitCause::NegativeMarginOrAbuse) << u"Revenue and cost of the cycle"_s;
}

void TestHitModels::factsSayWhatIsMet()
{
    QFETCH(int, cause);
    QFETCH(QString, met);
    const JudgedHit hit = hitAt("2026-03-17T14:00:00Z", u"acme"_s, static_cast<HitCause>(cause), 1);
    QCOMPARE(int(hit.judged.cause), cause);
    QStringList found;
    for (const CauseFact &fact : causeFacts({}, hit.figures)) {
        QVERIFY(!fact.name.isEmpty() && !fact.value.isEmpty());
        if (fact.met) found << fact.name;
    }
    QCOMPARE(found.join(u','), met);
}

void TestHitModels::tablesSayWhatChartsShow()
{
    HitCauseModel causes;
    const QAbstractItemModelTester causeTester(&causes);
    causes.setRows(causeRows({1, 0, 2}, std::nullopt));
    QCOMPARE(rowsOf(causes, CopyRole),
             (QStringList{u"negative_margin_or_abuse|2|66.67|"_s, u"valuable_use|1|33.33|"_s}));
    HitStepModel steps;
    const QAbstractItemModelTester stepTester(&steps);
    steps.setSteps({{CivilDate::of(2026, 3, 16), {1, 2, 3}}}, u"Week"_s, u"week"_s);
    QCOMPARE(rowsOf(steps, CopyRole), QStringList{u"2026-03-16|1|2|3|6"_s});
    QCOMPARE(steps.headerData(0, Qt::Horizontal, KeyRole).toString(), u"week"_s);
}

void TestHitModels::everyThresholdHasAField()
{
    QStringList ids;
    for (const ThresholdField &field : thresholdFields()) {
        ids << field.id;
        Thresholds changed;
        field.set(changed, 77);
        QCOMPARE(field.value(changed), std::int64_t{77});
        Thresholds wrong;
        field.set(wrong, 0);
        const std::vector<ThresholdProblem> problems = checkThresholds(wrong);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().field, field.id);
    }
    QCOMPARE(ids.size(), 7);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 7);
}

void TestHitModels::typedThresholdsStayOutOfRange()
{
    // What would wrap round to a good value is none.
    for (const ThresholdField &field : thresholdFields()) {
        if (field.id == u"causes.repeated_tokens"_s) continue;
        Thresholds wrong;
        field.set(wrong, (std::int64_t{1} << 32) + 60);
        QVERIFY2(!checkThresholds(wrong).empty(), qPrintable(field.id));
    }
    QVERIFY(typedThreshold(u"60"_s));
    QVERIFY(!typedThreshold(u"6e1"_s));
}

void TestHitModels::previewInWords_data()
{
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("causes");
    const QString which = u"Flags in the running cycle of each workspace and the two before it: "_s;
    QTest::newRow("some change") << true << which + u"14 → 14 (1 new, 1 gone, 1 moved)."_s
                                 << u"4 limit hit(s) of these cycles would be sorted otherwise."_s;
    QTest::newRow("none changes") << false << which + u"14 → 14, none of them changes."_s
                                  << u"No limit hit of these cycles would be sorted otherwise."_s;
}

void TestHitModels::previewInWords()
{
    QFETCH(bool, changes);
    QFETCH(QString, flags);
    QFETCH(QString, causes);
    ThresholdPreview preview = samplePreview({});
    if (!changes) {
        preview.flags.clear();
        preview.causesChanged = 0;
    }
    QCOMPARE(flagPreviewText(preview), flags);
    QCOMPARE(causePreviewText(preview), causes);
}

void TestHitModels::changedFlagsAsRows()
{
    ThresholdFlagModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNames(std::make_shared<WorkspaceNames>(WorkspaceNames{{u"acme"_s, u"ACME"_s}}),
                   std::make_shared<WorkspaceZones>(WorkspaceZones{{u"acme"_s, *Zone::named("America/New_York")}}));
    std::vector<FlagChange> changes = samplePreview({}).flags;
    std::ranges::reverse(changes);
    orderByName(changes, {{u"acme"_s, u"ACME"_s}});
    model.setChanges(changes);
    const QStringList expected{u"acme|2026-03-01|new||2026-03-06T09:00:00Z"_s,
                               u"beta|2026-03-01|gone|2026-03-06T09:00:00Z|"_s,
                               u"gone|2026-03-01|moved|2026-03-06T09:00:00Z|2026-03-09T21:00:00Z"_s};
    QCOMPARE(rowsOf(model, CopyRole), expected);
    QVERIFY(model.index(0, ThresholdFlagModel::After).data(Qt::ToolTipRole).toString().contains(u"New_York"_s));
    ThresholdCauseModel causes;
    const QAbstractItemModelTester causeTester(&causes);
    causes.setPreview(samplePreview({}));
    QCOMPARE(rowsOf(causes, Qt::DisplayRole).first(), u"Valuable use|30|34|+4"_s);
}

QTEST_GUILESS_MAIN(TestHitModels)
#include "tst_hitmodels.moc"
