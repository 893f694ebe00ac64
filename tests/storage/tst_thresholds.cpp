// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitscene.h"

#include <QTest>

#include <rapidcheck.h>

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

    void previewsTheSameFlagsAsAreFoundThen()
    {
        QVERIFY(rc::check([] {
            HitScene scene;
            QByteArray events;
            for (int i = *rc::gen::inRange(1, 40); i > 0; --i) {
                const Instant at{instant("2026-02-01T00:00:00Z").us +
                                 *rc::gen::inRange(0, 28 * 8) * 3 * 3'600 * kMicrosPerSecond};
                events += "e" + QByteArray::number(i) + "," + formatInstant(at).toLatin1() + "," +
                          *rc::gen::element("acme"_ba, "beta"_ba) + ",ann,x,b,premium_sync,ok," +
                          QByteArray::number(*rc::gen::inRange(0, 40)) + ",,,,,0,,,\n";
            }
            scene.events(events);
            const Instant at = instant("2026-02-28T23:00:00Z");
            const Thresholds other = burnAt(*rc::gen::inRange(1, 101), *rc::gen::inRange(2, 20));
            const auto standing = [&scene, at] {
                QStringList found;
                const auto flags = scene.ledger().flags(at, true);
                for (const ReviewedFlag &flag : *flags) {
                    // Of the running cycle and the two before it.
                    const bool beta = flag.flag.workspace == u"beta"_s;
                    if (beta && flag.flag.cycle.days.first < CivilDate::of(2026, 2, 2)) continue;
                    found << flag.flag.workspace + u' ' + formatInstant(flag.flag.crossing.at);
                }
                found.sort();
                return found;
            };
            const QStringList before = standing();
            const auto previewed = scene.ledger().previewThresholds(other, at);
            RC_ASSERT(previewed.has_value());
            RC_ASSERT(previewed->flagsBefore == before.size());
            QStringList expected = before;
            for (const FlagChange &change : previewed->flags) {
                if (change.before)
                    RC_ASSERT(expected.removeOne(change.workspace + u' ' + formatInstant(change.before->at)));
                if (change.after) expected << change.workspace + u' ' + formatInstant(change.after->at);
            }
            expected.sort();
            if (other != Thresholds()) RC_ASSERT(scene.ledger().setThresholds(other, u"why"_s).has_value());
            RC_ASSERT(standing() == expected);
            RC_ASSERT(previewed->flagsAfter == expected.size());
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

        QVERIFY(scene.ledger().setThresholds(thresholds, u" retries are cheap now "_s));
        for (const JudgedHit &hit : scene.judged()) QCOMPARE(causeId(hit.cause()), causeId(HitCause::ValuableUse));
        QCOMPARE(scene.problems(), QString());
        const auto audit = scene.ledger().audit({}, 0);
        const AuditRow &row = audit->rows.front();
        QCOMPARE((QStringList{row.object, row.key, row.action, row.reason}),
                 (QStringList{u"setting"_s, u"causes"_s, u"created"_s, u"retries are cheap now"_s}));
        QCOMPARE(row.after, "{\"failed_percent\":51}"_ba);
        // Back to what it was: nothing is stated any more.
        QVERIFY(scene.ledger().setThresholds({}, u"as before"_s));
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
        QVERIFY(scene.ledger().setThresholds(thresholds, u"why"_s));
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

    void refusesInWords()
    {
        HitScene scene;
        Ledger &ledger = scene.ledger();
        const auto nothing = ledger.setThresholds({}, u"why"_s);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Refused);
        QCOMPARE(nothing.error().message, u"These thresholds are in force already: nothing changes."_s);
        Thresholds wrong;
        wrong.causes.memberPercent = 50;
        wrong.causes.repeatedTokens = 0;
        for (const Error &error : {ledger.setThresholds(wrong, u"why"_s).error(),
                                   ledger.previewThresholds(wrong, instant("2026-03-20T00:00:00Z")).error()}) {
            QCOMPARE(error.kind, Error::Kind::Refused);
            QCOMPARE(error.message, u"causes.repeated_tokens: Must be a whole number of 1 or more."_s);
        }
        QVERIFY(ledger.declarePerson({.name = u"vic"_s, .role = PersonRole::Support, .workspaces = {}}));
        ledger.actAs(u"vic"_s, [] { return instant("2026-03-20T00:00:00Z"); });
        const auto denied = ledger.setThresholds(burnAt(70), u"why"_s);
        QVERIFY(!denied && denied.error().kind == Error::Kind::Refused);
        QVERIFY(ledger.catalog()->settings == Settings());
        QVERIFY(ledger.previewThresholds(burnAt(70), instant("2026-03-20T00:00:00Z")));
        QCOMPARE(scene.number("SELECT count(*) FROM audit WHERE object = 'setting'"), 0);
    }
};

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
