// SPDX-License-Identifier: GPL-3.0-or-later
#include "burnscene.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kEver{kEndOfTime.us - 1};

// acme on 100 premium units from the first of the month, in UTC.
struct Scene : FastLedger {
    Scene()
    {
        doApply(burnPlans());
        doApply(workspacesDocument(onTeamPlan("acme")));
    }
    void doApply(const QByteArray &json)
    {
        const auto applied = apply(json);
        if (!applied) qFatal("%s", qPrintable(applied.error().message));
    }
    void use(const QByteArrayList &lines) { doImport(burnEvents(lines)); }
    void credit(const QByteArray &at, const QByteArray &units, const QByteArray &corrects)
    {
        doImport(burnCredit("credit-of-" + corrects, at, "acme", units, corrects));
    }
    void doImport(const QByteArray &csv)
    {
        const auto report = import(csv);
        if (!report || report->counts.rejected > 0) qFatal("the scene cannot import its events");
    }
    QStringList flags(Instant at = kEver, bool allCycles = true)
    {
        const auto found = ledger().flags(at, allCycles);
        return found ? toText(*found) : QStringList{found.error().message};
    }
    std::vector<ReviewedFlag> all() { return *ledger().flags(kEver, true); }
    // "moved", "removed" or "stands", oldest first.
    [[nodiscard]] QStringList history() const
    {
        QStringList states;
        sql("SELECT CASE ended_why WHEN 1 THEN 'moved' WHEN 2 THEN 'removed' ELSE 'stands' END FROM burn_flag ORDER BY "
            "id",
            [&](int, char **values) { states << QString::fromLatin1(values[0]); });
        return states;
    }
};

}  // namespace

class TestBurnFlags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachedAtExactlyThePercentage()  // R22
    {
        Scene scene;
        scene.use({"a 2026-03-02T12:00:00Z acme 79"});
        QCOMPARE(scene.flags(), QStringList());
        scene.use({"b 2026-03-03T12:00:00Z acme 1", "c 2026-03-04T12:00:00Z acme 50"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 3: 80 of 100 at 2026-03-03T12:00:00Z"_s});
    }

    void beforeLocalMidnightOfTheDay_data()  // R9
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("late");
        QTest::newRow("UTC") << "UTC"_ba
                             << "2026-03-09T23:59:59.999999Z"_ba
                             << "2026-03-10T00:00:00Z"_ba;
        QTest::newRow("the clock went forward on the 8th") << "America/New_York"_ba
                                                           << "2026-03-10T03:59:59Z"_ba
                                                           << "2026-03-10T04:00:00Z"_ba;
        QTest::newRow("midnight of the 8th does not exist") << "America/Havana"_ba
                                                            << "2026-03-10T03:59:59Z"_ba
                                                            << "2026-03-10T04:00:00Z"_ba;
        QTest::newRow("half an hour off") << "Asia/Kolkata"_ba
                                          << "2026-03-09T18:29:59Z"_ba
                                          << "2026-03-09T18:30:00Z"_ba;
    }
    void beforeLocalMidnightOfTheDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, late);
        Scene scene;
        scene.doApply(workspacesDocument(onTeamPlan("early", zone) + ", " + onTeamPlan("late", zone)));
        scene.use({"a " + last + " early 100", "b " + late + " late 100"});
        QCOMPARE(scene.flags(), QStringList{u"early day 9: 100 of 100 at "_s + QString::fromLatin1(last)});
    }

    void onlyBaseAndAddonsCount()  // R22: prepaid does not, and an add-on counts from when it begins
    {
        Scene scene;
        scene.doApply(workspacesDocument(onTeamPlan(
            "acme", "UTC",
            R"("addons": [{"bucket": "premium_sync", "units": 100, "price": "9.00", "from": "2026-03-04T00:00:00Z",
                           "to": "2026-03-07T00:00:00Z"}],
               "prepaid": [{"bucket": "premium_sync", "units": 900, "price": "9.00", "from": "2026-03-01T00:00:00Z",
                            "to": "2027-01-01T00:00:00Z"}])")));
        scene.use({"a 2026-03-03T12:00:00Z acme 79", "b 2026-03-04T12:00:00Z acme 80"});
        QCOMPARE(scene.flags(), QStringList());
        scene.use({"c 2026-03-07T00:00:00Z acme 1"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 7: 160 of 100 at 2026-03-07T00:00:00Z"_s});
    }

    void noneAndUnlimitedAreNeverFlagged()  // R12, R24, and discovered workspaces
    {
        Scene scene;
        scene.doApply(R"({"settings": {"early_burn": {"bucket": "long_context"}}})");
        scene.use({"a 2026-03-02T12:00:00Z acme 9000 long_context", "b 2026-03-02T12:00:00Z nobody 9000 long_context"});
        QCOMPARE(scene.flags(), QStringList());
        scene.doApply(R"({"settings": {"early_burn": {"bucket": "batch_records"}}})");
        scene.use({"c 2026-03-02T12:00:00Z acme 9000 batch_records"});
        QCOMPARE(scene.flags(), QStringList());
    }

    void aLateEventMovesItAndTheHistorySaysSo()  // R22
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        QCOMPARE(scene.all().front().movedFrom, std::nullopt);
        scene.use({"late 2026-03-02T12:00:00Z acme 85"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 2: 85 of 100 at 2026-03-02T12:00:00Z"_s});
        const ReviewedFlag moved = scene.all().front();
        QCOMPARE(moved.movedFrom, std::optional(instant("2026-03-05T12:00:00Z")));
        QCOMPARE(moved.flag.follows, 1);
        QCOMPARE(scene.history(), (QStringList{u"moved"_s, u"stands"_s}));
        // What comes after the crossing changes nothing.
        scene.use({"later 2026-03-03T12:00:00Z acme 85", "other 2026-03-01T12:00:00Z acme 9 standard_sync"});
        QCOMPARE(scene.all().front().flag, moved.flag);
        QCOMPARE(scene.history().size(), 2);
    }

    void aCreditBeforeItUndoesItAndOneAfterItIsNoted()  // R1, R23
    {
        Scene scene;
        scene.use({"a 2026-03-02T12:00:00Z acme 50", "b 2026-03-05T12:00:00Z acme 30"});
        scene.credit("2026-03-05T13:00:00Z", "-20", "b");
        QCOMPARE(scene.flags(), QStringList{u"acme day 5: 80 of 100 at 2026-03-05T12:00:00Z"_s});
        QCOMPARE(scene.all().front().flag.creditedSince, -20);
        QCOMPARE(scene.history(), QStringList{u"stands"_s});
        // Not known before it was posted (R7a).
        const auto creditedBy = [&scene](std::string_view at) {
            return scene.ledger().flags(instant(at), false)->front().flag.creditedSince;
        };
        QCOMPARE(creditedBy("2026-03-05T12:59:59.999999Z"), 0);
        QCOMPARE(creditedBy("2026-03-05T13:00:00Z"), -20);
        scene.credit("2026-03-04T12:00:00Z", "-1", "a");
        QCOMPARE(scene.flags(), QStringList());
        QCOMPARE(scene.history(), QStringList{u"removed"_s});
        // Reached again, it is a new flag that follows none.
        scene.use({"c 2026-03-06T12:00:00Z acme 40"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 6: 99 of 100 at 2026-03-06T12:00:00Z"_s});
        QCOMPARE(scene.all().front().flag.follows, 0);
    }

    void theCatalogMovesAndRemovesIt()  // R8, R13
    {
        Scene scene;
        scene.use({"a 2026-03-02T12:00:00Z acme 30", "b 2026-03-03T12:00:00Z acme 60"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 3: 90 of 100 at 2026-03-03T12:00:00Z"_s});
        // 20 units a seat from before the first event on.
        scene.doApply(workspacesDocument(R"({"key": "acme", "seats": 2, "plans": [
            {"plan": "team", "version": 2, "from": "2026-02-01T00:00:00Z"}]})"));
        QCOMPARE(scene.flags(), QStringList{u"acme day 3: 90 of 40 at 2026-03-03T12:00:00Z"_s});
        scene.doApply(workspacesDocument(R"({"key": "acme", "seats": 1})"));
        QCOMPARE(scene.flags(), QStringList{u"acme day 2: 30 of 20 at 2026-03-02T12:00:00Z"_s});
        // Another cycle holds these days: its day 10 was long before.
        scene.doApply(workspacesDocument(R"({"key": "acme", "cycle_anchor": "2026-02-15"})"));
        QCOMPARE(scene.flags(), QStringList());
        QCOMPARE(scene.history(), (QStringList{u"moved"_s, u"moved"_s, u"removed"_s}));
        scene.doApply(workspacesDocument(R"({"key": "acme", "cycle_anchor": "2026-03-02"})"));
        QCOMPARE(scene.flags(), QStringList{u"acme day 1: 30 of 20 at 2026-03-02T12:00:00Z"_s});
    }

    void anotherZoneIsAnotherCycle()  // R8: of the same civil day, but from another instant on
    {
        Scene scene;
        scene.use({"a 2026-03-03T12:00:00Z acme 90"});
        QCOMPARE(scene.all().front().flag.cycle.start, instant("2026-03-01T00:00:00Z"));
        scene.doApply(workspacesDocument(R"({"key": "acme", "time_zone": "America/New_York"})"));
        QCOMPARE(scene.all().front().flag.cycle.start, instant("2026-03-01T05:00:00Z"));
        QCOMPARE(scene.history(), (QStringList{u"moved"_s, u"stands"_s}));
    }

    void theSettingsMoveAndRemoveIt()  // R25
    {
        Scene scene;
        scene.use({"a 2026-03-02T12:00:00Z acme 50", "b 2026-03-05T12:00:00Z acme 40"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 5: 90 of 100 at 2026-03-05T12:00:00Z"_s});
        scene.doApply(R"({"settings": {"early_burn": {"percent": 50}}})");
        QCOMPARE(scene.flags(), QStringList{u"acme day 2: 50 of 100 at 2026-03-02T12:00:00Z"_s});
        scene.doApply(R"({"settings": {"early_burn": {"day": 2}}})");
        QCOMPARE(scene.flags(), QStringList());
    }

    void settingsThatTheSameEventCrossesLeaveItAlone()  // R22, R25
    {
        Scene scene;
        scene.use({"a 2026-03-02T12:00:00Z acme 50", "b 2026-03-05T12:00:00Z acme 40"});
        const BurnFlag found = scene.all().front().flag;
        scene.doApply(R"({"settings": {"early_burn": {"percent": 75, "day": 9}}})");
        QCOMPARE(scene.all().front().flag, found);
        // What comes after the crossing is judged by the settings of today, and has nothing to move either.
        scene.use({"late 2026-03-06T12:00:00Z acme 5"});
        scene.credit("2026-03-07T12:00:00Z", "-1", "a");
        QCOMPARE(scene.flags(), QStringList{u"acme day 5: 90 of 100 at 2026-03-05T12:00:00Z"_s});
        QCOMPARE(scene.all().front().flag.creditedSince, -1);
        QCOMPARE(scene.history(), QStringList{u"stands"_s});
        scene.use({"earlier 2026-03-03T12:00:00Z acme 25"});
        QCOMPARE(scene.flags(), QStringList{u"acme day 3: 75 of 100 at 2026-03-03T12:00:00Z"_s});
        QCOMPARE(scene.all().front().flag.rule.percent, 75);
    }

    void theFirstCivilDayWestOfGreenwich()  // it is one of 1969
    {
        Scene scene;
        scene.doApply(R"({"plans": [{"key": "old", "versions": [{"version": 1, "effective_from": "1970-01-01T00:00:00Z",
            "price": "1.00", "limits": {"premium_sync": {"allowance": 10}}}]}], "workspaces": [{"key": "acme",
            "time_zone": "America/New_York", "cycle_anchor": "1969-12-31",
            "plans": [{"plan": "old", "version": 1, "from": "1970-01-01T00:00:00Z"}]}]})");
        scene.use({"a 1970-01-01T00:00:00Z acme 9"});
        const QStringList expected{u"acme day 1: 9 of 10 at 1970-01-01T00:00:00Z"_s};
        QCOMPARE(scene.flags(), expected);
        scene.doApply(R"({"settings": {"early_burn": {"percent": 70}}})");
        QCOMPARE(scene.flags(), expected);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void asItStoodAtAnInstant()  // R7a
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80", "b 2026-04-02T12:00:00Z acme 80"});
        QCOMPARE(scene.flags(instant("2026-03-05T11:59:59.999999Z")), QStringList());
        QCOMPARE(scene.flags(instant("2026-03-05T12:00:00Z")).size(), 1);
        QCOMPARE(scene.flags(instant("2026-04-02T12:00:00Z")).size(), 2);
        QCOMPARE(scene.flags(instant("2026-04-02T12:00:00Z"), false),
                 QStringList{u"acme day 2: 80 of 100 at 2026-04-02T12:00:00Z"_s});
        QCOMPARE(scene.flags(instant("2026-05-01T00:00:00Z"), false), QStringList());
    }

    void aGatewaysInsertLeadsToAFlag()
    {
        Scene scene;
        QCOMPARE(scene.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) VALUES "
                           "('g', '2026-03-05T12:00:00Z', 'acme', 'research.deep', 'premium_sync', 90)"),
                 QString());
        QCOMPARE(scene.flags(), QStringList{u"acme day 5: 90 of 100 at 2026-03-05T12:00:00Z"_s});
    }

    void evidenceIsFrozen()  // R22
    {
        Scene scene;
        QByteArray csv = "event_id,occurred_at,workspace,action,member,route,bucket,units,cost_usd,input_tokens,"
                         "output_tokens\n";
        for (int i = 0; i < 7; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += "e" + n + ",2026-03-02T1" + n + ":00:00Z,acme,act" + QByteArray::number(i % 2) + ",m" + n +
                   ",r,premium_sync,1" + n + ",0.50,100,20\n";
        }
        scene.doImport(csv + "s,2026-03-02T09:00:00Z,acme,chat,ann,,standard_sync,3,1.25,10,\n"
                             "same,2026-03-02T16:00:00Z,acme,act0,m9,r,premium_sync,500,9.00,1,1\n");
        const auto read = [&] { return scene.all().front().flag; };
        const BurnFlag flag = read();
        QCOMPARE(toText(scene.all()), QStringList{u"acme day 2: 91 of 100 at 2026-03-02T16:00:00Z"_s});
        const BurnEvidence &evidence = flag.evidence;
        QStringList members;
        for (const BurnShare &share : evidence.members) members << share.key + u' ' + QString::number(share.units);
        QCOMPARE(members, (QStringList{u"m6 16"_s, u"m5 15"_s, u"m4 14"_s, u"m3 13"_s, u"m2 12"_s}));
        QCOMPARE(evidence.actions, (std::vector<BurnShare>{{u"act0"_s, 52, {{2'000'000'000}, false}},
                                                           {u"act1"_s, 39, {{1'500'000'000}, false}}}));
        QCOMPARE(evidence.routes, (std::vector<BurnShare>{{u"r"_s, 91, {{3'500'000'000}, false}}}));
        QCOMPARE(evidence.ratios.premiumUnits, 91);
        QCOMPARE(evidence.ratios.standardUnits, 3);
        QCOMPARE(evidence.ratios.inputTokens, 710);
        QCOMPARE(evidence.plan, u"team"_s);
        QCOMPARE(evidence.planVersion, 1);
        QCOMPARE(evidence.figures.revenue, (Money{99'000'000'000}));
        scene.use({"x 2026-03-03T12:00:00Z acme 500"});
        scene.doApply(R"({"settings": {"causes": {"failed_percent": 20}}})");
        QCOMPARE(read(), flag);
    }

    void aFlagIsAFact()
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        QCOMPARE(scene.flags().size(), 1);
        for (const QByteArray &statement : {"UPDATE burn_flag SET used = 1"_ba, "DELETE FROM burn_flag"_ba,
                                            "INSERT OR REPLACE INTO burn_flag SELECT * FROM burn_flag"_ba}) {
            QVERIFY2(scene.sql(statement).contains(u"never changes"_s), statement.constData());
        }
        QCOMPARE(scene.sql("DROP TRIGGER burn_flag_is_immutable; UPDATE burn_flag SET evidence = '{}'"), QString());
        const auto damaged = scene.ledger().flags(kEver, true);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, Error::Kind::Unavailable);
        QVERIFY(damaged.error().message.contains(u"evidence"_s));
    }

    void theLatestReviewUntilThenComesWithIt()  // R26
    {
        Scene scene;
        const QString user = scene.ledger().info()->user;
        scene.ledger().actAs(user, [] { return instant("2026-03-05T12:30:00Z"); });
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        QCOMPARE(scene.flags().size(), 1);
        const auto reviewAt = [&](std::string_view at, ReviewOutcome outcome, std::int64_t latest) {
            scene.ledger().actAs(user, [at] { return instant(at); });
            NewReview review;
            review.subject.workspace = u"acme"_s;
            review.subject.cycleFirst = *parseCivilDate("2026-03-01");
            review.outcome = outcome;
            review.latestSeen = latest;
            const auto made = scene.ledger().review(review);
            if (!made) qFatal("%s", qPrintable(made.error().message));
            return made->id;
        };
        const std::int64_t first = reviewAt("2026-03-06T12:00:00Z", ReviewOutcome::SellAddon, 0);
        reviewAt("2026-03-08T12:00:00Z", ReviewOutcome::NoAction, first);
        const auto outcomeAt = [&](std::string_view at) {
            const std::optional<Review> review = scene.ledger().flags(instant(at), false)->front().review;
            return review ? std::optional(review->outcome) : std::nullopt;
        };
        QVERIFY(!outcomeAt("2026-03-06T11:59:59Z"));
        QVERIFY(outcomeAt("2026-03-06T12:00:00Z") == ReviewOutcome::SellAddon);
        QVERIFY(outcomeAt("2026-03-09T12:00:00Z") == ReviewOutcome::NoAction);
    }

    void verifyFindsAWrongFlag_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("found");
        const QString where = u"workspace acme, cycle of 2026-03-01: "_s;
        QTest::newRow("other use") << "DROP TRIGGER burn_flag_is_immutable; UPDATE burn_flag SET used = 81"_ba
                                   << where + u"the flag says 2026-03-05T12:00:00Z, 81 of 100 used; the events say "
                                              "2026-03-05T12:00:00Z, 80 of 100 used"_s;
        QTest::newRow("other credits") << "UPDATE burn_flag SET credited_since = -3"_ba
                                       << where + u"the flag says 2026-03-05T12:00:00Z, 80 of 100 used, -3 credited "
                                                  "since; the events say 2026-03-05T12:00:00Z, 80 of 100 used"_s;
        QTest::newRow("other end of the cycle")
            << "DROP TRIGGER burn_flag_is_immutable; UPDATE burn_flag SET cycle_end = cycle_end + 1"_ba
            << where + u"the flag of 2026-03-05T12:00:00Z, 80 of 100 used names another bucket, event or end of its "
                       "cycle"_s;
        QTest::newRow("none") << "UPDATE burn_flag SET ended_at = crossed_at, ended_why = 2"_ba
                              << where + u"there is no flag for what was reached at 2026-03-05T12:00:00Z"_s;
        QTest::newRow("of another cycle")
            << "INSERT INTO burn_flag (workspace_id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, percent, "
               "before_day, crossed_at, crossed_seq, crossed_day, used, allowance, evidence, found_at) SELECT "
               "workspace_id, 20544, 20575, cycle_start, cycle_end, bucket, percent, before_day, crossed_at, "
               "crossed_seq, crossed_day, used, allowance, evidence, found_at FROM burn_flag"_ba
            << u"workspace acme, cycle of 2026-04-01: the flag of 2026-03-05T12:00:00Z is not what the events give"_s;
    }

    void verifyFindsAWrongFlag()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QString, found);
        Scene scene;
        const auto problem = [&scene] {
            const VerifyReport report = *scene.ledger().verify();
            const auto check = std::ranges::find(report.checks, u"flags"_s, &VerifyCheck::name);
            return check == report.checks.end() ? u"not checked"_s : check->detail;
        };
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        QCOMPARE(problem(), QString());
        QCOMPARE(scene.sql(damage), QString());
        QCOMPARE(problem(), found);
    }

    void eachReaderIsToldOnceItWasWritten()
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        QStringList told;
        const auto tell = [&](const QString &reader, bool works = true) {
            told.clear();
            const auto answer = scene.ledger().newFlags(kEver, true, reader,
                                                        [&](const std::vector<ReviewedFlag> &flags) -> Result<void> {
                                                            told = toText(flags);
                                                            if (works) return {};
                                                            return failure(Error::Kind::Internal, u"full"_s);
                                                        });
            return answer.has_value();
        };
        QVERIFY(!tell(u"cron"_s, false));
        QVERIFY(tell(u"cron"_s));
        QCOMPARE(told.size(), 1);
        QVERIFY(tell(u"cron"_s));
        QCOMPARE(told, QStringList());
        QVERIFY(tell(u"mail"_s));
        QCOMPARE(told.size(), 1);
        scene.use({"late 2026-03-02T12:00:00Z acme 85"});
        QVERIFY(tell(u"cron"_s));
        QCOMPARE(told, QStringList{u"acme day 2: 85 of 100 at 2026-03-02T12:00:00Z"_s});
        QCOMPARE(scene.number("SELECT count(*) FROM flag_told"), 3);
        // One that comes back as it was told is none that is new.
        scene.doApply(R"({"settings": {"early_burn": {"bucket": "standard_sync"}}})");
        QVERIFY(tell(u"cron"_s));
        scene.doApply(R"({"settings": {"early_burn": {"bucket": "premium_sync"}}})");
        QCOMPARE(scene.history(), (QStringList{u"moved"_s, u"removed"_s, u"stands"_s}));
        QVERIFY(tell(u"cron"_s));
        QCOMPARE(told, QStringList());
        QVERIFY(tell(u"mail"_s));
        QCOMPARE(told.size(), 1);
    }

    void aLedgerThatCannotBeWrittenAnswersToo()
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        scene.use({"late 2026-03-02T12:00:00Z acme 85"});
        const auto ledger = *Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
        QCOMPARE(toText(*ledger->flags(kEver, true)), QStringList{u"acme day 2: 85 of 100 at 2026-03-02T12:00:00Z"_s});
        const auto told = ledger->newFlags(kEver, true, u"cron"_s, [](const auto &) { return Result<void>(); });
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Unavailable);
    }

    void whatWasInterruptedIsJudgedNextTime()
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 80"});
        scene.ledger().interrupt();
        const auto cancelled = scene.ledger().flags(kEver, true);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        scene.ledger().clearInterrupt();
        QCOMPARE(scene.flags().size(), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM review_due"), 0);
    }

    void hitsAreDueOnlyWhereTheyMayHaveSeenIt()  // R28: a late event may change why a later limit was hit
    {
        Scene scene;
        scene.use({"a 2026-03-05T12:00:00Z acme 10", "b 2026-03-05T12:00:00Z other 10"});
        QCOMPARE(
            scene.sql("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, used) VALUES "
                      "('h', '2026-03-06T12:00:00Z', 'acme', 'research.deep', 'premium_sync', 'block', 10)"),
            QString());
        QCOMPARE(scene.flags(), QStringList());
        QCOMPARE(scene.sql("CREATE TABLE noted (flags, hits); CREATE TRIGGER note AFTER INSERT ON review_due BEGIN "
                           "INSERT INTO noted VALUES (NEW.flags_from, NEW.hits_from); END"),
                 QString());
        // Workspaces that were due for each since this was last asked.
        const auto due = [&] {
            const auto noted = std::pair(scene.number("SELECT count(flags) FROM noted"),
                                         scene.number("SELECT count(hits) FROM noted"));
            scene.sql("DELETE FROM noted");
            return noted;
        };
        QCOMPARE(due(), std::pair(std::int64_t{0}, std::int64_t{0}));
        scene.use({"c 2026-03-04T12:00:00Z acme 1", "d 2026-03-04T12:00:00Z other 1"});
        QCOMPARE(due(), std::pair(std::int64_t{2}, std::int64_t{1}));
        QCOMPARE(scene.flags(), QStringList());
        scene.use({"e 2026-03-08T12:00:00Z acme 1 standard_sync"});
        QCOMPARE(due(), std::pair(std::int64_t{0}, std::int64_t{0}));
        // Revenue is one of the figures.
        scene.doApply(workspacesDocument(R"({"key": "acme", "seats": 2})"));
        QCOMPARE(due(), std::pair(std::int64_t{0}, std::int64_t{1}));
    }

    void tenThousandAtOnce()
    {
        constexpr int kMany = 10'000;
        Scene scene;
        QByteArrayList entries;
        QByteArrayList lines;
        for (int i = 0; i < kMany; ++i) {
            const QByteArray key = "w" + QByteArray::number(i);
            entries << onTeamPlan(key);
            lines << "e" + key + " 2026-03-05T12:00:00Z " + key + " 80";
        }
        scene.doApply(workspacesDocument(entries.join(", ")));
        scene.use(lines);
        QCOMPARE(scene.flags().size(), kMany);
        QCOMPARE(scene.number("SELECT count(DISTINCT workspace_id) FROM burn_flag WHERE ended_at IS NULL"), kMany);
        std::size_t told = 0;
        QVERIFY(scene.ledger().newFlags(kEver, true, u"cron"_s, [&](const std::vector<ReviewedFlag> &flags) {
            told = flags.size();
            return Result<void>();
        }));
        QCOMPARE(told, std::size_t{kMany});
    }
};

QTEST_GUILESS_MAIN(TestBurnFlags)
#include "tst_burnflags.moc"
