// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitscene.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// "h1 valuable_use none", oldest first.
QStringList causes(HitScene &scene, const HitFilter &filter = {})
{
    QStringList lines;
    for (const JudgedHit &hit : scene.judged(filter)) {
        const std::string_view cause = causeId(hit.cause());
        const std::string_view clause = clauseId(hit.judged.clause);
        lines << hit.hit.id + u' ' + QString::fromLatin1(cause.data(), static_cast<qsizetype>(cause.size())) + u' ' +
                     QString::fromLatin1(clause.data(), static_cast<qsizetype>(clause.size()));
    }
    return lines;
}

}  // namespace

// Why limits were hit, as the ledger keeps it (R28).
class TestHitCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHitIsJudgedOnItsCycleUpToIt()
    {
        HitScene scene;
        scene.events("old,2026-02-27T12:00:00Z,acme,ann,x,b,standard_sync,ok,1,,,,,500,,,\n"
                     "a,2026-03-02T12:00:00Z,acme,ann,x,b,standard_sync,ok,1,,,,,99,,,\n"
                     "b,2026-03-03T12:00:00Z,acme,bob,x,b,standard_sync,ok,1,,,,,0.01,,,\n"
                     "late,2026-03-05T12:00:00Z,acme,ann,x,b,standard_sync,failed,1,,,,,0,,,\n");
        scene.hit("h1", "2026-03-02T12:00:00Z");
        scene.hit("h2", "2026-03-03T12:00:00Z");
        QCOMPARE(causes(scene),
                 (QStringList{u"h1 valuable_use none"_s, u"h2 negative_margin_or_abuse negative_margin"_s}));
        const JudgedHit hit = scene.judged().back();
        QCOMPARE(hit.figures.revenue.toString(), u"99.00"_s);
        QCOMPARE(hit.figures.cost.amount.toString(), u"99.01"_s);
        QCOMPARE(hit.figures.activeMembers, 2);
        QCOMPARE(hit.figures.failedOrRetried, (Fraction{0, 2}));
        QCOMPARE(hit.plan, u"team"_s);
        QCOMPARE(hit.workspaceName, u"Acme"_s);
        QCOMPARE(hit.cycleFirst, CivilDate::of(2026, 3, 1));
        QCOMPARE(hit.hit.member, u"ann"_s);
        QCOMPARE(scene.problems(), QString());
    }
};

QTEST_GUILESS_MAIN(TestHitCauses)
#include "tst_hitcauses.moc"
