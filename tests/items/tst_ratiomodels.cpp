// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/choicemodel.h"
#include "items/ratiostepmodel.h"
#include "items/ratiosubject.h"
#include "items/ratiotext.h"
#include "items/roles.h"
#include "items/watchrange.h"
#include "support/fakestandings.h"
#include "support/monitoringscene.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestRatioModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ratiosReadAsTheyAre_data();
    void ratiosReadAsTheyAre();
    void changesAreInPoints_data();
    void changesAreInPoints();
    void noDataHasAReason();
    void everyStepHasItsFigures();
    void columnsSayWhatTheyAre();
    void rangesBeginWithTheCalendar_data();
    void rangesBeginWithTheCalendar();
    void weeksBeginOnMonday();
    void daysFarApartHaveTheirYear();
    void subjectsAreText();
    void choicesAreSortedAsTheyAreCalled();
};

void TestRatioModels::ratiosReadAsTheyAre_data()
{
    QTest::addColumn<int>("ratio");
    QTest::addColumn<qlonglong>("numerator");
    QTest::addColumn<qlonglong>("denominator");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, Ratio ratio, qlonglong numerator, qlonglong denominator,
                        const QString &shown) {
        QTest::newRow(name) << static_cast<int>(ratio) << numerator << denominator << shown;
    };
    row("a share is in percent", Ratio::PremiumShare, 1, 8, u"12.5 %"_s);
    row("halves go to the even digit", Ratio::PremiumShare, 25, 10'000, u"0.2 %"_s);
    row("more than all", Ratio::PremiumShare, 15, 10, u"150.0 %"_s);
    row("below 0 by credits", Ratio::PremiumShare, -1, 10, u"-10.0 %"_s);
    row("a quotient is no percentage", Ratio::OutputInput, 1, 4, u"0.250"_s);
    row("nothing to divide by (R27)", Ratio::BatchShare, 0, 0, u"no data"_s);
    row("a denominator below 0 (R27)", Ratio::PremiumShare, -5, -2, u"no data"_s);
}

void TestRatioModels::ratiosReadAsTheyAre()
{
    QFETCH(int, ratio);
    QFETCH(qlonglong, numerator);
    QFETCH(qlonglong, denominator);
    QTEST(displayRatio(static_cast<Ratio>(ratio), {numerator, denominator}), "shown");
}

void TestRatioModels::changesAreInPoints_data()
{
    QTest::addColumn<int>("ratio");
    QTest::addColumn<qlonglong>("millionths");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, Ratio ratio, qlonglong millionths, const QString &shown) {
        QTest::newRow(name) << static_cast<int>(ratio) << millionths << shown;
    };
    row("up", Ratio::CacheReuse, 12'345, u"+1.2 points"_s);
    row("down", Ratio::CacheReuse, -40'000, u"-4.0 points"_s);
    row("of a quotient", Ratio::OutputInput, 40'000, u"+0.040"_s);
    row("not at all", Ratio::CacheReuse, 0, u"unchanged"_s);
    row("less than can be read", Ratio::CacheReuse, 400, u"hardly changed"_s);
}

void TestRatioModels::changesAreInPoints()
{
    QFETCH(int, ratio);
    QFETCH(qlonglong, millionths);
    QTEST(displayRatioShift(static_cast<Ratio>(ratio), millionths), "shown");
}

void TestRatioModels::noDataHasAReason()
{
    QVERIFY(noDataReason({1, 2}).isEmpty());
    QVERIFY(noDataReason({0, 0}).contains(u"the denominator is 0"_s));
    QVERIFY(noDataReason({-3, -4}).contains(u"the denominator is -4"_s));
    QCOMPARE(ratioChange({1, 4}, {1, 2}), std::optional<std::int64_t>(250'000));
    QVERIFY(!ratioChange({0, 0}, {1, 2}));
    QVERIFY(!ratioChange({1, 2}, {0, 0}));
    // No wrap at the ends of 64 bits.
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    QVERIFY(!ratioChange({-kMost, 1}, {kMost, 1}));
}

void TestRatioModels::everyStepHasItsFigures()
{
    RatioStepModel model;
    const QAbstractItemModelTester tester(&model);
    const RatioAnswer answer =
        sampleRatios({RatioScope::All, {}, {kNow.us - 6 * kMicrosPerDay}, kNow, RatioStep::Day, true});
    model.setAnswer(answer);
    QCOMPARE(model.rowCount(), 7);
    const auto at = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(at(0, RatioStepModel::Whole), u"in part"_s);
    QCOMPARE(at(1, RatioStepModel::Whole), u"whole"_s);
    QCOMPARE(at(2, RatioStepModel::FirstRatio), u"no data"_s);
    QVERIFY(at(2, RatioStepModel::FirstRatio, CopyRole).isEmpty());  // no number: not 0
    QVERIFY(!at(2, RatioStepModel::FirstRatio, Qt::ToolTipRole).isEmpty());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int nth = 0; nth < kRatioCount; ++nth) {
            const Fraction fraction =
                answer.points[static_cast<std::size_t>(row)].sums.fraction(kRatios[static_cast<std::size_t>(nth)]);
            const int column = RatioStepModel::FirstRatio + 3 * nth;
            QCOMPARE(at(row, column, CopyRole), fraction.toString(6));
            QCOMPARE(at(row, column + 1, CopyRole), QString::number(fraction.numerator));
            QCOMPARE(at(row, column + 2, CopyRole), QString::number(fraction.denominator));
        }
    }
}

void TestRatioModels::columnsSayWhatTheyAre()
{
    RatioStepModel model;
    const auto head = [&model](int column, int role) {
        return model.headerData(column, Qt::Horizontal, role).toString();
    };
    QStringList ids;
    for (int column = 0; column < RatioStepModel::ColumnCount; ++column) ids << head(column, KeyRole);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), RatioStepModel::ColumnCount);
    QVERIFY(ids.contains(u"cache_reuse_denominator"_s));
    RatioAnswer answer;
    answer.question.step = RatioStep::Cycle;
    model.setAnswer(answer);
    QCOMPARE(head(0, Qt::DisplayRole), u"Month"_s);  // R10: only a workspace has cycles
    answer.question.scope = RatioScope::Workspace;
    model.setAnswer(answer);
    QCOMPARE(head(0, Qt::DisplayRole), u"Cycle"_s);
}

void TestRatioModels::rangesBeginWithTheCalendar_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *name, WatchSpan span, const QByteArray &zone, const QString &from) {
        QTest::newRow(name) << static_cast<int>(span) << zone << from;
    };
    row("the month", WatchSpan::ThisCycle, "UTC", u"2026-03-01T00:00:00Z"_s);
    row("the cycle from the 10th", WatchSpan::ThisCycle, "America/New_York", u"2026-03-10T04:00:00Z"_s);
    row("thirty days and today", WatchSpan::Last30, "UTC", u"2026-02-15T00:00:00Z"_s);
    row("thirty days of New York", WatchSpan::Last30, "America/New_York", u"2026-02-15T05:00:00Z"_s);
    row("ninety days", WatchSpan::Last90, "UTC", u"2025-12-17T00:00:00Z"_s);
    row("twelve weeks with this one", WatchSpan::Weeks12, "UTC", u"2025-12-29T00:00:00Z"_s);
}

void TestRatioModels::rangesBeginWithTheCalendar()
{
    QFETCH(int, span);
    QFETCH(QByteArray, zone);
    WatchCalendar calendar{*Zone::named(zone), {}};
    if (zone != "UTC") calendar.cycles.anchor = CivilDate::of(2026, 1, 10);
    const auto range = watchRange(static_cast<WatchSpan>(span), kNow, calendar);
    QVERIFY(range.has_value());
    QTEST(formatInstant(range->from), "from");
    QCOMPARE(range->to.us, kNow.us + 1);  // R7a: what happened at the instant counts, what comes after does not
    QVERIFY(!watchRange(WatchSpan::Typed, kNow, calendar));
}

void TestRatioModels::weeksBeginOnMonday()
{
    for (int day = -10; day < 30'000; day += 7) {
        const CivilDate monday = mondayOf(CivilDate{day});
        QCOMPARE(monday.toQDate().dayOfWeek(), int(Qt::Monday));
        QVERIFY(monday <= CivilDate{day} && CivilDate{day} - monday < 7);
    }
}

void TestRatioModels::daysFarApartHaveTheirYear()
{
    QCOMPARE(shortDays({}), QStringList());
    QCOMPARE(shortDays({CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)}), (QStringList{u"1 Mar"_s, u"1 Apr"_s}));
    QCOMPARE(shortDays({CivilDate::of(2025, 3, 1), CivilDate::of(2026, 3, 1)}),
             (QStringList{u"1 Mar 25"_s, u"1 Mar 26"_s}));
}

void TestRatioModels::subjectsAreText()
{
    for (const RatioScope scope : {RatioScope::Plan, RatioScope::Workspace, RatioScope::Action, RatioScope::Route}) {
        const RatioSubject subject{scope, u"a:b c"_s};
        QCOMPARE(ratioSubjectFrom(ratioSubjectText(subject)), subject);
    }
    QVERIFY(ratioSubjectText({}).isEmpty());
    QCOMPARE(ratioSubjectFrom(u"plan:"_s), RatioSubject{});
    QVERIFY(!ratioSubjectOf(RatioPartKind::Member, u"ada"_s));
    QVERIFY(!ratioSubjectOf(RatioPartKind::Route, {}));  // not stated
}

void TestRatioModels::choicesAreSortedAsTheyAreCalled()
{
    ChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(ChoiceModel::sorted({{u"z"_s, u"Ant"_s}, {u"b"_s, {}}, {{}, u"Every one"_s}, {u"a"_s, u"Zebra"_s}}));
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) titles << model.index(row).data().toString();
    QCOMPARE(titles, (QStringList{u"Every one"_s, u"Ant (z)"_s, u"b"_s, u"Zebra (a)"_s}));
    QCOMPARE(model.rowOf(u"a"_s), 3);
    QCOMPARE(model.index(3).data(KeyRole).toString(), u"a"_s);
    QCOMPARE(model.rowOf(u"none"_s), -1);
}

QTEST_APPLESS_MAIN(TestRatioModels)
#include "tst_ratiomodels.moc"
