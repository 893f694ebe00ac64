// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratioscene.h"

#include <QTest>

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

// "2026-02-09..2026-02-16 part 3/4" for each point: its dates, whether the range cuts it, premium of standard and
// premium units.
QStringList told(const std::vector<RatioPoint> &points)
{
    QStringList lines;
    for (const RatioPoint &point : points) {
        const Fraction share = point.sums.fraction(Ratio::PremiumShare);
        lines << u"%1..%2%3 %4/%5"_s
                     .arg(point.first.toString(), point.end.toString(), point.partial ? u" part"_s : QString())
                     .arg(share.numerator)
                     .arg(share.denominator);
    }
    return lines;
}

// "action x 1/2 3/4": the part, its premium share before and now.
QStringList told(const std::vector<RatioPart> &parts)
{
    const std::array kinds{u"workspace"_s, u"action"_s, u"route"_s, u"member"_s};
    QStringList lines;
    for (const RatioPart &part : parts) {
        const Fraction before = part.before.fraction(Ratio::PremiumShare);
        const Fraction now = part.now.fraction(Ratio::PremiumShare);
        lines << u"%1 %2 %3/%4 %5/%6"_s.arg(kinds.at(static_cast<std::size_t>(part.kind)), part.key)
                     .arg(before.numerator)
                     .arg(before.denominator)
                     .arg(now.numerator)
                     .arg(now.denominator);
    }
    return lines;
}

class RatioLedger : public FastLedger {
public:
    void store(const std::vector<RatioRow> &rows)
    {
        QByteArray csv = kRatioHeader;
        for (const RatioRow &row : rows) csv += row.line();
        const auto report = import(csv);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(report->counts.rejected == 0,
                 report->counts.rejected == 0 ? "" : qPrintable(report->problems[0].toString()));
    }
    void change(const QByteArray &json)
    {
        const auto made = apply(json);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }
    RatioAnswer ask(RatioQuestion question, RatioStep step = RatioStep::None, bool compare = false)
    {
        question.step = step;
        question.compare = compare;
        const auto answer = ledger().ratios(question);
        if (!answer) qFatal("%s", qPrintable(answer.error().message));
        return *answer;
    }
    QString why(const RatioQuestion &question)
    {
        const auto answer = ledger().ratios(question);
        if (answer) return {};
        return answer.error().kind == Error::Kind::Refused ? answer.error().message : u"not refused"_s;
    }
};

const Instant kFeb10 = instant("2026-02-10T00:00:00Z");
const Instant kFeb11 = instant("2026-02-11T00:00:00Z");
const Instant kFeb12 = instant("2026-02-12T00:00:00Z");

// Use in two zones and of two plans: acme in New York on "team", then on "scale" from noon of 11 February there; globex
// in UTC on "team".
void fill(RatioLedger &file)
{
    file.change(R"({"plans":[
        {"key":"team","name":"T","versions":[{"version":1,"effective_from":"2026-01-01T00:00:00Z","price":"9","limits":{}}]},
        {"key":"scale","name":"S","versions":[{"version":1,"effective_from":"2026-01-01T00:00:00Z","price":"9","limits":{}}]},
        {"key":"idle","name":"I","versions":[{"version":1,"effective_from":"2026-01-01T00:00:00Z","price":"9","limits":{}}]}],
        "workspaces":[
        {"key":"acme","time_zone":"America/New_York","cycle_anchor":"2026-01-05","cycle":"7d","plans":[
            {"plan":"team","version":1,"from":"2026-01-01T00:00:00Z"},
            {"plan":"scale","version":1,"from":"2026-02-11T17:00:00Z"}]},
        {"key":"globex","plans":[{"plan":"team","version":1,"from":"2026-01-01T00:00:00Z"}]}]})");
    file.store({
        {.id = "a1", .at = "2026-02-10T03:00:00Z", .bucket = "premium_sync", .units = "2"},  // 9 February in New York
        {.id = "a2", .at = "2026-02-10T12:00:00Z", .member = "bo", .units = "3"},
        {.id = "a3", .at = "2026-02-11T04:59:59.999999Z", .route = "s", .bucket = "premium_sync", .units = "5"},
        {.id = "a4", .at = "2026-02-11T05:00:00Z", .action = "y", .units = "7"},
        {.id = "g1", .at = "2026-02-10T12:00:00Z", .workspace = "globex", .member = "", .route = "s", .units = "11"},
        {.id = "g2", .at = "2026-02-11T12:00:00Z", .workspace = "globex", .bucket = "premium_sync", .units = "13"},
    });
}

Fraction premium(const RatioAnswer &answer)
{
    return answer.total.fraction(Ratio::PremiumShare);
}

}  // namespace

class TestLedgerRatios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScopeIsCutInItsOwnDays_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("points");
        const auto row = [](const char *name, RatioScope scope, const char *key, const char *zone,
                            const QStringList &points) {
            QTest::newRow(name) << static_cast<int>(scope) << QString::fromLatin1(key) << QString::fromLatin1(zone)
                                << points;
        };
        row("everything by UTC day", RatioScope::All, "", "UTC",
            {u"2026-02-10..2026-02-11 2/16"_s, u"2026-02-11..2026-02-12 18/25"_s});
        row("a workspace by its own", RatioScope::Workspace, "acme", "America/New_York",
            {u"2026-02-09..2026-02-10 part 2/2"_s, u"2026-02-10..2026-02-11 5/8"_s,
             u"2026-02-11..2026-02-12 part 0/7"_s});
        row("an action by UTC day", RatioScope::Action, "y", "UTC",
            {u"2026-02-10..2026-02-11 0/0"_s, u"2026-02-11..2026-02-12 0/7"_s});
        row("a route by UTC day", RatioScope::Route, "s", "UTC",
            {u"2026-02-10..2026-02-11 0/11"_s, u"2026-02-11..2026-02-12 5/5"_s});
        row("a plan by each workspace's, those that ended on it (R10)", RatioScope::Plan, "team", "",
            {u"2026-02-09..2026-02-10 part 2/2"_s, u"2026-02-10..2026-02-11 5/19"_s,
             u"2026-02-11..2026-02-12 part 13/13"_s});
        row("the plan that a day ended on has all of it", RatioScope::Plan, "scale", "",
            {u"2026-02-09..2026-02-10 part 0/0"_s, u"2026-02-10..2026-02-11 0/0"_s,
             u"2026-02-11..2026-02-12 part 0/7"_s});
        row("a plan that nobody is on", RatioScope::Plan, "idle", "",
            {u"2026-02-10..2026-02-11 0/0"_s, u"2026-02-11..2026-02-12 0/0"_s});
    }
    void everyScopeIsCutInItsOwnDays()
    {
        QFETCH(int, scope);
        QFETCH(QString, key);
        RatioLedger file;
        fill(file);
        const RatioAnswer answer = file.ask(asked(kFeb10, kFeb12, static_cast<RatioScope>(scope), key), RatioStep::Day);
        QTEST(QString::fromLatin1(answer.zone), "zone");
        QTEST(told(answer.points), "points");
        RatioSums sum;
        for (const RatioPoint &point : answer.points) sum.add(point.sums);
        QCOMPARE(sum, answer.total);
    }

    void aRangeEndsBeforeItsLastInstant()
    {
        RatioLedger file;
        fill(file);
        const Instant last = instant("2026-02-11T04:59:59.999999Z");
        const Instant midnight = instant("2026-02-11T05:00:00Z");
        for (const auto &[scope, key] : {std::pair(RatioScope::All, QString()), {RatioScope::Workspace, u"acme"_s}}) {
            QCOMPARE(premium(file.ask(asked(last, midnight, scope, key))), (Fraction{5, 5}));
            QCOMPARE(premium(file.ask(asked(last, {midnight.us + 1}, scope, key))), (Fraction{5, 12}));
            QCOMPARE(premium(file.ask(asked({last.us + 1}, midnight, scope, key))), (Fraction{0, 0}));
        }
        QCOMPARE(file.ask(asked(last, last), RatioStep::Day).points.size(), std::size_t{0});
    }

    void weeksBeginOnMondayAndCyclesAreTheWorkspaces()
    {
        RatioLedger file;
        fill(file);
        const RatioQuestion all = asked(instant("2026-01-31T12:00:00Z"), kFeb12);
        QCOMPARE(told(file.ask(all, RatioStep::Week).points),
                 (QStringList{u"2026-01-26..2026-02-02 part 0/0"_s, u"2026-02-02..2026-02-09 0/0"_s,
                              u"2026-02-09..2026-02-16 part 20/41"_s}));
        QCOMPARE(told(file.ask(all, RatioStep::Cycle).points),
                 (QStringList{u"2026-01-01..2026-02-01 part 0/0"_s, u"2026-02-01..2026-03-01 part 20/41"_s}));
        const RatioQuestion acme = asked(instant("2026-02-02T05:00:00Z"), kFeb12, RatioScope::Workspace, u"acme"_s);
        QCOMPARE(told(file.ask(acme, RatioStep::Cycle).points),
                 (QStringList{u"2026-02-02..2026-02-09 0/0"_s, u"2026-02-09..2026-02-16 part 7/17"_s}));
    }

    void aComparisonTellsTheSpanBeforeAndItsParts_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Instant>("from");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, RatioScope scope, const char *key, Instant from,
                            const QStringList &parts) {
            QTest::newRow(name) << static_cast<int>(scope) << QString::fromLatin1(key) << from << parts;
        };
        const Instant newYork = instant("2026-02-11T05:00:00Z");
        // Workspaces by days of the same dates: 9 February of acme, 10 February in UTC, is in neither span.
        row("everything", RatioScope::All, "", kFeb11,
            {u"workspace acme 5/8 0/7"_s, u"workspace globex 0/11 13/13"_s, u"action x 2/16 18/18"_s,
             u"action y 0/0 0/7"_s, u"route r 2/5 13/20"_s, u"route s 0/11 5/5"_s});
        row("everything, by instants", RatioScope::All, "", newYork,
            {u"workspace acme 5/8 0/7"_s, u"workspace globex 0/11 13/13"_s, u"action x 5/19 13/13"_s,
             u"action y 0/0 0/7"_s, u"route r 0/3 13/20"_s, u"route s 5/16 0/0"_s});
        row("a plan", RatioScope::Plan, "team", newYork,
            {u"workspace acme 5/8 0/0"_s, u"workspace globex 0/11 13/13"_s});
        row("a workspace", RatioScope::Workspace, "acme", newYork,
            {u"action x 5/8 0/0"_s, u"action y 0/0 0/7"_s, u"route r 0/3 0/7"_s, u"route s 5/5 0/0"_s,
             u"member ann 5/5 0/7"_s, u"member bo 0/3 0/0"_s});
        row("an action", RatioScope::Action, "x", kFeb11, {u"route r 2/5 13/13"_s, u"route s 0/11 5/5"_s});
        row("a route", RatioScope::Route, "s", kFeb11, {u"action x 0/11 5/5"_s});
    }
    void aComparisonTellsTheSpanBeforeAndItsParts()
    {
        QFETCH(int, scope);
        QFETCH(QString, key);
        QFETCH(Instant, from);
        RatioLedger file;
        fill(file);
        const RatioQuestion question = asked(from, {from.us + kMicrosPerDay}, static_cast<RatioScope>(scope), key);
        const RatioAnswer answer = file.ask(question, RatioStep::None, true);
        QCOMPARE(answer.beforeFrom.us, from.us - kMicrosPerDay);
        QCOMPARE(answer.before, file.ask(asked(answer.beforeFrom, from, question.scope, key)).total);
        QCOMPARE(answer.total, file.ask(question).total);
        QTEST(told(answer.parts), "parts");
    }

    void nothingIsBeforeTheLedgersTime()
    {
        RatioLedger file;
        file.store({{.id = "first", .at = "1970-01-01T00:00:00Z"}});
        const RatioAnswer answer = file.ask(asked(instant("1970-01-01T06:00:00Z"), kFeb10), RatioStep::None, true);
        QCOMPARE(answer.beforeFrom, kFirstInstant);
        QCOMPARE(answer.before.standardUnits, 1);
        QCOMPARE(file.ask(asked(kFirstInstant, kEndOfTime)).total.standardUnits, 1);
        const RatioQuestion own = asked(kFirstInstant, kEndOfTime, RatioScope::Workspace, u"acme"_s);
        file.change(workspaceIn("acme", "America/New_York"));
        QCOMPARE(file.ask(own, RatioStep::Cycle).points.front().first, CivilDate::of(1969, 12, 1));
        QCOMPARE(file.ask(own, RatioStep::Week).total.standardUnits, 1);
    }

    void whatTheLedgerDoesNotKnowIsRefused()
    {
        RatioLedger file;
        fill(file);
        QCOMPARE(file.why(asked(kFeb10, kFeb11, RatioScope::Workspace, u"acne"_s)),
                 u"There is no workspace \"acne\" in this ledger."_s);
        QCOMPARE(file.why(asked(kFeb10, kFeb11, RatioScope::Plan, u"tem"_s)),
                 u"There is no plan \"tem\" in this ledger."_s);
        QCOMPARE(file.why(asked(kFeb10, kFeb11, RatioScope::Action, u"z"_s)),
                 u"There is no action \"z\" in this ledger."_s);
        QCOMPARE(file.why(asked(kFeb10, kFeb11, RatioScope::Route, QString())),
                 u"There is no route \"\" in this ledger."_s);
        QVERIFY(file.why(asked(kFeb11, kFeb10)).contains(u"ends before it begins"_s));
        QVERIFY(file.why(asked({-1}, kFeb10)).contains(u"leaves the ledger's time"_s));
        QVERIFY(file.why(asked(kFeb10, {kEndOfTime.us + 1})).contains(u"leaves the ledger's time"_s));
    }

    void creditsLowerUnitsOnTheirOwnDayAndNeverTheCount()  // R1
    {
        RatioLedger file;
        file.change(workspaceIn("acme", "America/New_York"));
        file.store({{.id = "e", .at = "2026-02-10T12:00:00Z", .units = "9"},
                    {.id = "c", .at = "2026-02-12T03:00:00Z", .status = "credit", .units = "-4", .corrects = "e"},
                    {.id = "d", .at = "2026-02-12T04:00:00Z", .status = "credit", .units = "-5", .corrects = "e"}});
        QCOMPARE(file.number("SELECT units FROM rollup_credit WHERE bucket = 0 AND day = " +
                             QByteArray::number(CivilDate::of(2026, 2, 11).days)),
                 -9);
        const RatioSums all = file.ask(asked(kFirstInstant, kEndOfTime)).total;
        QCOMPARE(all.fraction(Ratio::BatchShare), (Fraction{0, 1}));
        QCOMPARE(all.fraction(Ratio::FailedOrRetried), (Fraction{0, 1}));
        QCOMPARE(all.fraction(Ratio::PremiumShare), (Fraction{0, 0}));
        const RatioSums day = file.ask(asked(kFeb12, instant("2026-02-13T00:00:00Z"))).total;
        QCOMPARE(day.fraction(Ratio::PremiumShare), (Fraction{0, -9}));
        QVERIFY(!day.fraction(Ratio::PremiumShare).hasData());
    }

    void whatASheetMapsLaterCountsAsWhatItIs()  // R7
    {
        RatioLedger file;
        file.store({{.id = "u",
                     .at = "2026-02-10T12:00:00Z",
                     .bucket = "",
                     .units = "3",
                     .retries = "1",
                     .input = "1000",
                     .output = "50",
                     .cached = "200",
                     .repeated = "800"}});
        const RatioQuestion question = asked(kFeb10, kFeb11);
        RatioSums expected;
        expected.inputTokens = 1000;
        expected.outputTokens = 50;
        expected.finished = 1;
        expected.failedOrRetried = 1;
        QCOMPARE(file.ask(question).total, expected);
        file.change(R"({"route_sheets":[{"version":1,"effective_from":"2026-01-01T00:00:00Z","actions":[
            {"action":"x","bucket":"long_context","route":"r"}]}],"routes":[{"key":"r","modes":["sync"]}]})");
        expected.syncCharged = 1;
        expected.cachedTokens = 200;
        expected.repeatedTokens = 800;
        QCOMPARE(file.ask(question).total, expected);
        for (const auto &[scope, key] :
             {std::pair(RatioScope::Workspace, u"acme"_s), {RatioScope::Action, u"x"_s}, {RatioScope::Route, u"r"_s}}) {
            QCOMPARE(file.ask(asked(kFeb10, kFeb11, scope, key)).total, expected);
        }
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void anotherZoneMovesDaysAndNothingElse()
    {
        RatioLedger file;
        fill(file);
        const RatioSums all = file.ask(asked(kFeb10, kFeb12)).total;
        const RatioQuestion acme = asked(kFeb10, kFeb11, RatioScope::Workspace, u"acme"_s);
        file.change(workspaceIn("acme", "Asia/Tokyo"));
        QCOMPARE(file.ask(asked(kFeb10, kFeb12)).total, all);
        QCOMPARE(told(file.ask(acme, RatioStep::Day).points),
                 (QStringList{u"2026-02-10..2026-02-11 part 2/5"_s, u"2026-02-11..2026-02-12 part 0/0"_s}));
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void tokensThatPass64BitsStopThereAndUnitsAreRefused()
    {
        RatioLedger file;
        const QByteArray most = QByteArray::number(std::numeric_limits<qint64>::max());
        file.store({{.id = "a", .at = "2026-02-10T12:00:00Z", .input = most},
                    {.id = "b", .at = "2026-02-10T12:00:00Z", .input = most, .output = "7"}});
        file.store({{.id = "c", .at = "2026-02-10T12:00:00Z", .input = "1"}});
        QCOMPARE(file.ask(asked(kFeb10, kFeb11)).total.inputTokens, std::numeric_limits<qint64>::max());
        QCOMPARE(problemsOf(file.ledger()), QString());
        // Sums of units by day and workspace would hold these; the one of everything does not.
        const auto report = file.import(
            kRatioHeader + RatioRow{.id = "d", .at = "2026-02-10T12:00:00Z", .units = most}.line() +
            RatioRow{.id = "e", .at = "2026-02-10T12:00:00Z", .workspace = "globex", .action = "y", .units = most}
                .line());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Refused);
        QCOMPARE(file.ask(asked(kFeb10, kFeb11)).total.standardUnits, 3);
        // The same where the first of them is stored already.
        file.store({{.id = "d", .at = "2026-02-10T12:00:00Z", .bucket = "premium_sync", .units = most}});
        const auto late = file.import(kRatioHeader + RatioRow{.id = "e",
                                                              .at = "2026-02-10T12:00:00Z",
                                                              .workspace = "globex",
                                                              .action = "y",
                                                              .bucket = "premium_sync",
                                                              .units = most}
                                                         .line());
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Refused);
        QVERIFY2(late.error().message.contains(u"64 bits"_s), qPrintable(late.error().message));
    }

    void verifyNoticesADamagedSum_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("said");
        QTest::newRow("of a day") << "UPDATE rollup_ratio SET input_tokens = input_tokens + 1"_ba
                                  << u"rollup_ratio of 2026-02-10: stored 1, "_s;
        QTest::newRow("of an action and route")
            << "UPDATE rollup_ratio_use SET finished = 5"_ba << u"rollup_ratio_use of action x, route r, 2026-02-10"_s;
        QTest::newRow("of a workspace") << "DELETE FROM rollup_ratio_workspace"_ba
                                        << u"rollup_ratio_workspace of workspace acme, 2026-02-10: stored 0, "_s;
        QTest::newRow("of credits") << "UPDATE rollup_credit SET units = -2"_ba
                                    << u"rollup_credit of workspace acme, 2026-02-10, bucket 0: stored -2"_s;
        QTest::newRow("a day too many") << "INSERT INTO rollup_ratio SELECT day + 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 "
                                           "FROM rollup_ratio"_ba
                                        << u"rollup_ratio of 2026-02-11"_s;
    }
    void verifyNoticesADamagedSum()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, said);
        RatioLedger file;
        file.store({{.id = "e", .at = "2026-02-10T12:00:00Z", .units = "2"},
                    {.id = "c", .at = "2026-02-10T12:00:00Z", .status = "credit", .units = "-1", .corrects = "e"}});
        QCOMPARE(problemsOf(file.ledger()), QString());
        QCOMPARE(file.sql(damage), QString());
        QVERIFY2(problemsOf(file.ledger()).startsWith(u"rollups: "_s + said), qPrintable(problemsOf(file.ledger())));
    }
};

QTEST_GUILESS_MAIN(TestLedgerRatios)
#include "tst_ledgerratios.moc"
