// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitscene.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// "acme 2026-03-01 - 2026-03-04T12:00:00Z": what a preview says of flags.
QStringList lines(const ThresholdPreview &preview)
{
    const auto shown = [](const std::optional<BurnCrossing> &crossing) {
        return crossing ? formatInstant(crossing->at) : u"-"_s;
    };
    QStringList lines;
    for (const FlagChange &change : preview.flags) {
        lines << u"%1 %2 %3 %4"_s.arg(change.workspace, change.cycle.days.first.toString(), shown(change.before),
                                      shown(change.after));
    }
    return lines;
}

Thresholds burnAt(int percent, int day = 10)
{
    Thresholds thresholds;
    thresholds.earlyBurn.percent = percent;
    thresholds.earlyBurn.day = day;
    return thresholds;
}

// Three cycles of any use, flags and hits, and what of them a preview as of an instant looks at.
class AnyLedger : public HitScene {
public:
    AnyLedger()
    {
        QByteArray lines;
        for (int i = *rc::gen::inRange(1, 40); i > 0; --i) {
            const QByteArray id = QByteArray::number(i);
            lines +=
                "e" + id + ',' + formatInstant(someInstant()).toLatin1() + ',' +
                *rc::gen::element("acme"_ba, "beta"_ba, "nobody"_ba) + ',' + *rc::gen::element("ann"_ba, "bob"_ba) +
                ",x,b," + *rc::gen::element("premium_sync"_ba, "premium_sync"_ba, "long_context"_ba) + ',' +
                *rc::gen::element("ok"_ba, "ok"_ba, "failed"_ba) + ',' + QByteArray::number(*rc::gen::inRange(0, 60)) +
                ",,100,100," + QByteArray::number(*rc::gen::inRange(0, 101)) + ',' +
                *rc::gen::element("0"_ba, "0"_ba, "30"_ba) + ",,,\n";
            if (*rc::gen::inRange(0, 4) == 0) hit("h" + id, formatInstant(someInstant()).toLatin1());
            if (*rc::gen::inRange(0, 4) == 0) hit("b" + id, formatInstant(someInstant()).toLatin1(), "beta");
        }
        events(lines);
    }

    static Instant someInstant()
    {
        return {instant("2026-01-20T00:00:00Z").us + *rc::gen::inRange(0, 60 * 8) * 3 * 3'600 * kMicrosPerSecond};
    }

    static Thresholds someThresholds()
    {
        Thresholds thresholds;
        thresholds.earlyBurn = {*rc::gen::inRange(1, 101), *rc::gen::inRange(2, 20),
                                *rc::gen::element(Bucket::PremiumSync, Bucket::PremiumSync, Bucket::StandardSync)};
        thresholds.causes = {*rc::gen::inRange(1, 101), *rc::gen::inRange(1, 101), *rc::gen::inRange(1, 2'000),
                             *rc::gen::inRange(51, 101), *rc::gen::inRange(1, 101)};
        return thresholds;
    }

    using FlagKey = std::pair<QString, CivilDate>;  // workspace and cycle
    struct StandingFlag {
        std::int64_t id = 0;
        BurnCrossing crossing;
    };
    struct State {
        std::map<FlagKey, StandingFlag> flags;
        std::map<QString, HitCause> causes;  // by hit
        [[nodiscard]] QStringList crossings() const
        {
            QStringList lines;
            for (const auto &[key, flag] : flags) lines << key.first + formatInstant(flag.crossing.at);
            return lines;
        }
    };

    // In the cycle of each workspace that holds the instant and the two before it.
    State state(Instant at)
    {
        State state;
        const std::map<QString, Instant> since = beginnings(at);
        const std::vector<ReviewedFlag> standing = *ledger().flags(at, true);
        for (const ReviewedFlag &found : standing) {
            const BurnFlag &flag = found.flag;
            if (flag.cycle.start < since.at(flag.workspace)) continue;
            state.flags.emplace(FlagKey{flag.workspace, flag.cycle.days.first}, StandingFlag{flag.id, flag.crossing});
        }
        for (const JudgedHit &hit : judged()) {
            if (hit.hit.at < since.at(hit.hit.workspace) || hit.hit.at > at) continue;
            state.causes.emplace(hit.hit.id, hit.judged.cause);
        }
        return state;
    }

    static void compare(const ThresholdPreview &preview, const State &before, const State &after)
    {
        RC_ASSERT(preview.flagsBefore == std::ssize(before.flags));
        RC_ASSERT(preview.flagsAfter == std::ssize(after.flags));
        std::map<FlagKey, FlagChange> told;
        for (const FlagChange &change : preview.flags)
            told.emplace(FlagKey{change.workspace, change.cycle.days.first}, change);
        RC_ASSERT(told.size() == preview.flags.size());
        std::set<FlagKey> keys;
        for (const auto &[key, flag] : before.flags) keys.insert(key);
        for (const auto &[key, flag] : after.flags) keys.insert(key);
        for (const FlagKey &key : keys) {
            const auto was = before.flags.find(key);
            const auto is = after.flags.find(key);
            const bool gone = was == before.flags.end() || is == after.flags.end();
            // A flag that is not told of is the same one, so that its review stands.
            RC_ASSERT(told.contains(key) == (gone || was->second.id != is->second.id));
            if (!told.contains(key)) continue;
            const FlagChange &change = told.at(key);
            RC_ASSERT(change.before == crossing(before, key));
            RC_ASSERT(change.after == crossing(after, key));
        }

        std::array<std::int64_t, kHitCauses> was{};
        std::array<std::int64_t, kHitCauses> is{};
        std::int64_t changed = 0;
        RC_ASSERT(before.causes.size() == after.causes.size());
        for (const auto &[hit, cause] : before.causes) {
            const HitCause now = after.causes.at(hit);
            ++was[static_cast<std::size_t>(cause)];
            ++is[static_cast<std::size_t>(now)];
            changed += cause != now ? 1 : 0;
        }
        RC_ASSERT(preview.causesBefore == was);
        RC_ASSERT(preview.causesAfter == is);
        RC_ASSERT(preview.causesChanged == changed);
    }

private:
    static std::optional<BurnCrossing> crossing(const State &state, const FlagKey &key)
    {
        const auto found = state.flags.find(key);
        return found == state.flags.end() ? std::nullopt : std::optional(found->second.crossing);
    }

    // Where the earliest of those cycles begins, by workspace.
    std::map<QString, Instant> beginnings(Instant at)
    {
        const Catalog catalog = *ledger().catalog();
        std::map<QString, Instant> beginnings;
        for (const Workspace &workspace : catalog.workspaces) {
            const CycleRule cycles = workspace.cycleRule();
            const Zone zone = Zone::named(workspace.timeZone).value();
            CycleDays days = cycleAt(cycles, zone, at).days;
            for (int i = 1; i < kPreviewedCycles; ++i) days = previousCycle(cycles, days);
            beginnings.emplace(workspace.key, cycleInZone(days, zone).start);
        }
        return beginnings;
    }
};

}  // namespace

// What flags accounts (R25) and sorts limit hits (R28), changed with a look at what that does.
class TestThresholds : public QObject {
    Q_OBJECT

    static ThresholdPreview preview(HitScene &scene, const Thresholds &thresholds, std::string_view at)
    {
        const auto answer = scene.ledger().previewThresholds(thresholds, instant(at));
        if (!answer) qFatal("no preview: %s", qPrintable(answer.error().message));
        return *answer;
    }

private Q_SLOTS:
    void previewsFlagsOfThreeCycles()
    {
        HitScene scene;
        scene.events("b,2026-01-03T12:00:00Z,acme,ann,x,b,premium_sync,ok,75,,,,,0,,,\n"    // by 70 %
                     "c,2026-02-04T12:00:00Z,acme,ann,x,b,premium_sync,ok,70,,,,,0,,,\n"    // earlier by 70 %
                     "d,2026-02-05T12:00:00Z,acme,ann,x,b,premium_sync,ok,10,,,,,0,,,\n"    // by 80 %
                     "e,2026-03-02T12:00:00Z,acme,ann,x,b,premium_sync,ok,81,,,,,0,,,\n"    // by both
                     "f,2026-03-02T12:00:00Z,nobody,ann,x,b,premium_sync,ok,81,,,,,0,,,\n"  // without allowance
                     "g,2026-03-05T12:00:00Z,beta,ann,x,b,premium_sync,ok,75,,,,,0,,,\n");  // its second day, by 70 %
        const ThresholdPreview seventy = preview(scene, burnAt(70), "2026-03-20T00:00:00Z");
        QCOMPARE(lines(seventy), (QStringList{u"acme 2026-01-01 - 2026-01-03T12:00:00Z"_s,
                                              u"acme 2026-02-01 2026-02-05T12:00:00Z 2026-02-04T12:00:00Z"_s,
                                              u"beta 2026-03-04 - 2026-03-05T12:00:00Z"_s}));
        QCOMPARE(seventy.flagsBefore, 2);
        QCOMPARE(seventy.flagsAfter, 4);
        QCOMPARE(seventy.thresholds, burnAt(70));
        QCOMPARE(lines(preview(scene, burnAt(81), "2026-03-20T00:00:00Z")),
                 QStringList{u"acme 2026-02-01 2026-02-05T12:00:00Z -"_s});
        // Before day 5: the 5th of February is the fifth day.
        QCOMPARE(lines(preview(scene, burnAt(80, 5), "2026-03-20T00:00:00Z")),
                 QStringList{u"acme 2026-02-01 2026-02-05T12:00:00Z -"_s});
        QVERIFY(lines(preview(scene, burnAt(80, 6), "2026-03-20T00:00:00Z")).isEmpty());
        // As it stood (R7a).
        const ThresholdPreview before = preview(scene, burnAt(70), "2026-02-05T11:59:59Z");
        QCOMPARE(before.flagsBefore, 0);
        QCOMPARE(before.flagsAfter, 2);
        QVERIFY(scene.ledger().catalog()->settings == Settings());
    }

    void aPreviewIsWhatSavingDoes()  // R25, R28
    {
        QVERIFY(rc::check([] {
            AnyLedger any;
            const Instant at = any.someInstant();
            const Thresholds other = AnyLedger::someThresholds();
            const auto previewed = any.ledger().previewThresholds(other, at);
            RC_ASSERT(previewed.has_value());
            const AnyLedger::State before = any.state(at);
            if (other != Thresholds()) RC_ASSERT(any.ledger().setThresholds({}, other, u"why"_s).has_value());
            const AnyLedger::State after = any.state(at);
            AnyLedger::compare(*previewed, before, after);
            RC_ASSERT(any.problems().toStdString() == "");

            // Back again, everything is as it was; looking at it has changed nothing.
            const auto back = any.ledger().previewThresholds({}, at);
            RC_ASSERT(back.has_value());
            if (other != Thresholds()) RC_ASSERT(any.ledger().setThresholds(other, {}, u"as before"_s).has_value());
            AnyLedger::compare(*back, after, any.state(at));
            RC_ASSERT(any.state(at).causes == before.causes);
            RC_ASSERT(any.state(at).crossings() == before.crossings());
        }));
    }

    void previewsCausesAndSetsThem()
    {
        HitScene scene;
        scene.events("a,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,failed,1,,,,,0,,,\n"
                     "b,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,1,,,,,0,,,\n");
        scene.hit("old", "2025-12-31T00:00:00Z");
        scene.hit("h1", "2026-02-01T00:00:00Z");
        scene.hit("h2", "2026-03-02T00:00:00Z");
        scene.hit("later", "2026-03-20T00:00:00.000001Z");
        Thresholds thresholds;
        thresholds.causes.failedPercent = 51;
        const ThresholdPreview answer = preview(scene, thresholds, "2026-03-20T00:00:00Z");
        QCOMPARE(answer.causesBefore, (std::array<std::int64_t, kHitCauses>{1, 1, 0}));
        QCOMPARE(answer.causesAfter, (std::array<std::int64_t, kHitCauses>{2, 0, 0}));
        QCOMPARE(answer.causesChanged, 1);
        QVERIFY(answer.flags.empty());

        QVERIFY(scene.ledger().setThresholds({}, thresholds, u" retries are cheap now "_s));
        for (const JudgedHit &hit : scene.judged()) QCOMPARE(causeId(hit.cause()), causeId(HitCause::ValuableUse));
        QCOMPARE(scene.problems(), QString());
        const auto audit = scene.ledger().audit({}, 0);
        const AuditRow &row = audit->rows.front();
        QCOMPARE((QStringList{row.object, row.key, row.action, row.reason}),
                 (QStringList{u"setting"_s, u"causes"_s, u"created"_s, u"retries are cheap now"_s}));
        QCOMPARE(row.after, "{\"failed_percent\":51}"_ba);
        // Back to what it was: nothing is stated any more.
        QVERIFY(scene.ledger().setThresholds(thresholds, {}, u"as before"_s));
        QVERIFY(scene.ledger().catalog()->settings == Settings());
        QCOMPARE(scene.number("SELECT count(*) FROM setting"), 0);
        QCOMPARE(scene.ledger().audit({}, 0)->rows.front().action, u"removed"_s);
        QCOMPARE(scene.problems(), QString());
    }

    void bothSectionsAreAuditedWithTheReason()
    {
        HitScene scene;
        Thresholds thresholds = burnAt(75);
        thresholds.causes = {20, 30, 5, 60, 70};
        QVERIFY(scene.ledger().setThresholds({}, thresholds, u"why"_s));
        scene.reopen();
        QCOMPARE(thresholdsOf(scene.ledger().catalog()->settings), thresholds);
        QStringList told;
        const auto audit = scene.ledger().audit({}, 0);
        for (const AuditRow &row : audit->rows) {
            if (row.object == u"setting"_s) told << row.key + u' ' + row.reason;
        }
        QCOMPARE(told, (QStringList{u"causes why"_s, u"early_burn why"_s}));
        QCOMPARE(scene.problems(), QString());
    }

    void ofTwoChangesOfOneStateOneWins()
    {
        HitScene scene;
        QVERIFY(scene.ledger().setThresholds({}, burnAt(75), u"first"_s));
        const auto late = scene.ledger().setThresholds({}, burnAt(60), u"second"_s);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Refused);
        QVERIFY2(late.error().message.contains(u"Somebody else"_s), qPrintable(late.error().message));
        QCOMPARE(thresholdsOf(scene.ledger().catalog()->settings), burnAt(75));
        QVERIFY(scene.ledger().setThresholds(burnAt(75), burnAt(60), u"having looked"_s));
    }

    void refusesInWords()
    {
        HitScene scene;
        Ledger &ledger = scene.ledger();
        const auto nothing = ledger.setThresholds({}, {}, u"why"_s);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Refused);
        QCOMPARE(nothing.error().message, u"These thresholds are in force already: nothing changes."_s);
        Thresholds wrong;
        wrong.causes.memberPercent = 50;
        wrong.causes.repeatedTokens = 0;
        for (const Error &error : {ledger.setThresholds({}, wrong, u"why"_s).error(),
                                   ledger.previewThresholds(wrong, instant("2026-03-20T00:00:00Z")).error()}) {
            QCOMPARE(error.kind, Error::Kind::Refused);
            QCOMPARE(error.message, u"causes.repeated_tokens: Must be a whole number of 1 or more."_s);
        }
        QVERIFY(ledger.declarePerson({.name = u"vic"_s, .role = PersonRole::Support, .workspaces = {}}));
        ledger.actAs(u"vic"_s, [] { return instant("2026-03-20T00:00:00Z"); });
        const auto denied = ledger.setThresholds({}, burnAt(70), u"why"_s);
        QVERIFY(!denied && denied.error().kind == Error::Kind::Refused);
        QVERIFY(ledger.catalog()->settings == Settings());
        QVERIFY(ledger.previewThresholds(burnAt(70), instant("2026-03-20T00:00:00Z")));
        QCOMPARE(scene.number("SELECT count(*) FROM audit WHERE object = 'setting'"), 0);
    }
};

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
