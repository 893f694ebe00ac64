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

    void theWindowAndTheCycleHaveEdges()
    {
        HitScene scene;
        // 60 of 100 by ann: enough for a member of two who made all of a day's use.
        scene.events("c,2026-02-28T23:59:59.999999Z,acme,ann,x,b,premium_sync,ok,40,,,,,0,,,\n"
                     "a,2026-03-01T00:00:00Z,acme,bob,x,b,premium_sync,ok,10,,,,,0,,,\n"
                     "b,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,60,,,,,0,,,\n");
        scene.hit("h1", "2026-03-01T12:00:00Z");         // 60 of 70: less than 90 %
        scene.hit("h2", "2026-03-01T23:59:59.999999Z");  // bob's are still of these 24 hours
        scene.hit("h3", "2026-03-02T00:00:00Z");         // and now they are not
        scene.hit("h4", "2026-03-02T11:59:59.999999Z");
        scene.hit("h5", "2026-03-02T12:00:00Z");  // nor are ann's
        QCOMPARE(causes(scene),
                 (QStringList{u"h1 valuable_use none"_s, u"h2 valuable_use none"_s,
                              u"h3 negative_margin_or_abuse member_abuse"_s,
                              u"h4 negative_margin_or_abuse member_abuse"_s, u"h5 valuable_use none"_s}));
    }

    void whoIsOnlyCreditedIsNotActive()
    {
        HitScene scene;
        scene.events("old,2026-02-20T12:00:00Z,acme,bob,x,b,premium_sync,ok,5,,,,,0,,,\n"
                     "a,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,60,,,,,0,,,\n"
                     "k,2026-03-01T13:00:00Z,acme,,x,,,credit,-1,,,,,,old,sue,why\n");
        scene.hit("h1", "2026-03-01T14:00:00Z");
        const JudgedHit hit = scene.judged().front();
        QCOMPARE(hit.figures.activeMembers, 1);
        QCOMPARE(hit.figures.dayUse, 59);
        QCOMPARE(hit.figures.topMemberUse, 60);
        QCOMPARE(clauseId(hit.judged.clause), clauseId(CauseClause::None));
    }

    void aHitNeedsNeitherEventsNorPlan()
    {
        HitScene scene;
        scene.hit("h1", "2026-03-01T14:00:00Z", "nobody");
        const JudgedHit hit = scene.judged().front();
        QCOMPARE(hit.figures, CauseFigures());
        QCOMPARE(hit.plan, QString());
        QCOMPARE(hit.workspaceName, u"nobody"_s);
        scene.events("a,2026-03-01T12:00:00Z,nobody,ann,x,b,premium_sync,ok,1,,,,,0.01,,,\n");
        QCOMPARE(causes(scene), (QStringList{u"h1 negative_margin_or_abuse negative_margin"_s}));
    }

    void theLedgersTimeHasEnds()
    {
        HitScene scene;
        for (const QByteArray &workspace : {"acme"_ba, "beta"_ba, "nobody"_ba}) {
            scene.hit("first " + workspace, "1970-01-01T00:00:00Z", workspace);
            scene.hit("last " + workspace, "2199-12-31T23:59:59.999999Z", workspace);
        }
        scene.events("a,1970-01-01T00:00:00Z,beta,ann,x,b,premium_sync,ok,1,,,,,1,,,\n"
                     "b,2199-12-31T23:59:59.999999Z,beta,ann,x,b,premium_sync,ok,1,,,,,100,,,\n");
        HitFilter filter;
        filter.cause = HitCause::NegativeMarginOrAbuse;
        QCOMPARE(causes(scene, filter), (QStringList{u"first beta negative_margin_or_abuse negative_margin"_s,
                                                     u"last beta negative_margin_or_abuse negative_margin"_s}));
        QCOMPARE(scene.judged().size(), std::size_t{6});
        QCOMPARE(scene.problems(), QString());
    }

    void overageThatIsApprovedLaterInTheDayCountsForLaterHits()
    {
        HitScene scene;
        scene.events("a,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,120,,,,,0,,,\n");
        scene.hit("h1", "2026-03-10T12:00:00Z");
        scene.hit("h2", "2026-03-10T12:00:01Z");
        QCOMPARE(scene.judged().size(), std::size_t{2});
        scene.ledger().actAs(scene.ledger().info()->user, [] { return instant("2026-03-10T12:00:01Z"); });
        const auto asked = scene.ledger().requestOverage({.workspace = u"acme"_s,
                                                          .bucket = Bucket::PremiumSync,
                                                          .units = 50,
                                                          .reason = u"launch"_s,
                                                          .requestedBy = u"sam"_s,
                                                          .cycleOf = std::nullopt});
        QVERIFY(asked && scene.ledger().decideOverage({asked->id, OverageVerb::Approve, {}, u"yes"_s, {}}));
        const std::vector<JudgedHit> hits = scene.judged();
        QCOMPARE(hits[0].figures.premiumEntitlement.units, 100);
        QCOMPARE(hits[0].figures.revenue.toString(), u"99.00"_s);
        QCOMPARE(hits[1].figures.premiumEntitlement.units, 150);
        QCOMPARE(hits[1].figures.revenue.toString(), u"104.00"_s);
        QCOMPARE(scene.problems(), QString());
    }

    void reviewersOverruleWhatTheySaw()
    {
        HitScene scene;
        scene.hit("h1", "2026-03-02T12:00:00Z");
        scene.hit("h2", "2026-03-01T12:00:00Z");
        scene.hit("other bucket", "2026-03-03T12:00:00Z", "acme", "standard_sync");
        scene.hit("other cycle", "2026-04-01T12:00:00Z");
        scene.hit("h3", "2026-03-04T12:00:00Z");
        const auto rows = [&scene] {
            QStringList lines;
            for (const JudgedHit &hit : scene.judged()) {
                const std::string_view id = causeId(hit.cause());
                lines << hit.hit.id + u' ' + QString::fromLatin1(id.data(), 8) + u' ' + hit.overruledBy;
            }
            return lines;
        };
        const QString me = scene.ledger().info()->user;
        std::int64_t latest = 0;
        const auto review = [&](std::optional<HitCause> overruled, const std::vector<std::int64_t> &hits) {
            const ReviewSubject subject{ReviewSubject::Kind::Hits, u"acme"_s, CivilDate::of(2026, 3, 1),
                                        Bucket::PremiumSync, HitCause::ValuableUse};
            const auto made = scene.ledger().review({.subject = subject,
                                                     .overruled = overruled,
                                                     .note = u"seen"_s,
                                                     .followUp = std::nullopt,
                                                     .hits = hits,
                                                     .latestSeen = latest});
            if (!made) qFatal("not reviewed: %s", qPrintable(made.error().message));
            latest = made->id;
        };
        QCOMPARE(scene.judged().size(), std::size_t{5});
        review(HitCause::NegativeMarginOrAbuse, {1, 2});
        QCOMPARE(rows(), (QStringList{u"h2 negative "_s + me, u"h1 negative "_s + me, u"other bucket valuable "_s,
                                      u"h3 valuable "_s, u"other cycle valuable "_s}));
        // The latest review that covers a hit decides.
        review(HitCause::InefficientWorkflow, {1, 2, 5});
        QCOMPARE(rows(), (QStringList{u"h2 ineffici "_s + me, u"h1 ineffici "_s + me, u"other bucket valuable "_s,
                                      u"h3 ineffici "_s + me, u"other cycle valuable "_s}));
        HitFilter filter;
        filter.cause = HitCause::InefficientWorkflow;
        QCOMPARE(scene.judged(filter).size(), std::size_t{3});
        QCOMPARE(scene.ledger().limitHits(filter, 0)->total, 3);
        QCOMPARE(causeId(scene.judged(filter)[0].judged.cause), causeId(HitCause::ValuableUse));  // both are kept
        filter.cause = HitCause::ValuableUse;
        QCOMPARE(scene.judged(filter).size(), std::size_t{2});
        review(std::nullopt, {1, 2, 5});
        QCOMPARE(scene.judged(filter).size(), std::size_t{5});
        // Hits that are judged otherwise by now are none of those that were reviewed.
        review(HitCause::InefficientWorkflow, {1, 2, 5});
        scene.events("a,2026-03-01T00:00:00Z,acme,ann,x,b,standard_sync,ok,1,,,,,100,,,\n");
        QCOMPARE(rows(), (QStringList{u"h2 negative "_s, u"h1 negative "_s, u"other bucket negative "_s,
                                      u"h3 negative "_s, u"other cycle valuable "_s}));
        QCOMPARE(scene.problems(), QString());
    }

    void otherThresholdsAndBackLeaveReviewsWhereTheyWere()  // R28
    {
        HitScene scene;
        scene.events("a,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,failed,1,,,,,0,,,\n"
                     "b,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,1,,,,,0,,,\n");
        scene.hit("h1", "2026-03-02T00:00:00Z");
        QCOMPARE(scene.judged().front().judged.cause, HitCause::InefficientWorkflow);
        const ReviewSubject subject{ReviewSubject::Kind::Hits, u"acme"_s, CivilDate::of(2026, 3, 1),
                                    Bucket::PremiumSync, HitCause::InefficientWorkflow};
        QVERIFY(scene.ledger().review({.subject = subject,
                                       .overruled = HitCause::NegativeMarginOrAbuse,
                                       .note = u"a script"_s,
                                       .followUp = std::nullopt,
                                       .hits = {1}}));
        const JudgedHit reviewed = scene.judged().front();
        QCOMPARE(reviewed.cause(), HitCause::NegativeMarginOrAbuse);
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 51}}})"));
        QCOMPARE(scene.judged().front().cause(), HitCause::ValuableUse);
        QVERIFY(!scene.judged().front().overruled);
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 15}}})"));
        const JudgedHit back = scene.judged().front();
        QCOMPARE(back.cause(), HitCause::NegativeMarginOrAbuse);
        QCOMPARE(back.overruledBy, reviewed.overruledBy);
        QCOMPARE(scene.problems(), QString());
    }

    void countsByWeekAndKind()
    {
        HitScene scene;
        scene.hit("h1", "2026-03-01T23:59:59.999999Z");  // a Sunday
        scene.hit("h2", "2026-03-02T00:00:00Z");
        scene.hit("h3", "2026-03-08T23:59:59Z");
        scene.hit("h4", "2026-03-05T00:00:00Z", "beta");
        scene.hit("h5", "2026-03-05T00:00:00Z", "nobody");
        scene.hit("h6", "2026-03-05T00:00:00Z", "acme", "premium_sync", "warn");
        scene.hit("h7", "2026-03-09T00:00:00Z");
        scene.hit("h8", "2026-03-16T00:00:00Z");
        QVERIFY(scene
                    .sql("INSERT INTO limit_hit_outcome (hit_id, occurred_at, outcome) VALUES ('unknown', "
                         "'2026-03-05T00:00:00Z', 'ran')")
                    .isEmpty());
        const Instant from = instant("2026-03-01T12:00:00Z");
        const auto counts = scene.ledger().hitCounts(from, instant("2026-03-16T00:00:00Z"));
        QVERIFY(counts);
        QCOMPARE(counts->from, from);
        QCOMPARE(counts->refused, 1);
        QStringList lines;
        for (const HitCount &count : counts->rows) {
            const std::string_view verdict = verdictId(count.verdict);
            lines << u"%1 %2 %3 %4 %5"_s
                         .arg(count.week.toString(), QString::fromLatin1(verdict.data(), qsizetype(verdict.size())),
                              count.plan)
                         .arg(count.hits)
                         .arg(count.workspaces);
            QCOMPARE(causeId(count.cause), causeId(HitCause::ValuableUse));
            QCOMPARE(count.bucket, Bucket::PremiumSync);
        }
        QCOMPARE(lines,
                 (QStringList{u"2026-02-23 block team 1 1"_s, u"2026-03-02 warn team 1 1"_s, u"2026-03-02 block  1 1"_s,
                              u"2026-03-02 block team 3 2"_s, u"2026-03-09 block team 1 1"_s}));
    }

    void pagesGoBackByTheOrderOfRecording()
    {
        HitScene scene;
        for (int i = 1; i <= kHitsPage + 1; ++i) {
            scene.hit("h" + QByteArray::number(i), i % 2 == 0 ? "2026-03-02T00:00:00Z" : "2026-03-03T00:00:00Z");
        }
        const auto first = scene.ledger().limitHits({}, 0);
        QCOMPARE(first->total, kHitsPage + 1);
        QCOMPARE(first->rows.size(), std::size_t{kHitsPage});
        QCOMPARE(first->rows.front().hit.id, u"h501"_s);
        const auto rest = scene.ledger().limitHits({}, first->rows.back().row);
        QCOMPARE(rest->rows.size(), std::size_t{1});
        QCOMPARE(rest->rows.front().hit.id, u"h1"_s);
        QCOMPARE(rest->total, kHitsPage + 1);
        HitFilter filter;
        filter.workspace = u"acme"_s;
        filter.action = u"deep"_s;
        filter.cycleFirst = CivilDate::of(2026, 3, 1);
        filter.from = instant("2026-03-02T00:00:00Z");
        filter.to = instant("2026-03-03T00:00:00Z");
        QCOMPARE(scene.ledger().limitHits(filter, 0)->total, kHitsPage / 2);
        filter.action = u"other"_s;
        QCOMPARE(scene.ledger().limitHits(filter, 0)->total, 0);
    }

    void otherThresholdsReadNoEvents()
    {
        HitScene scene;
        scene.events("a,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,failed,1,,,,,0,,,\n"
                     "b,2026-03-01T12:00:00Z,acme,ann,x,b,premium_sync,ok,1,,,,,0,,,\n");
        scene.hit("h1", "2026-03-02T00:00:00Z");
        QCOMPARE(causes(scene), QStringList{u"h1 inefficient_workflow failed_or_retried"_s});
        QVERIFY(
            scene.sql("DROP TRIGGER event_segment_is_append_only; UPDATE event_segment SET core = x'00'").isEmpty());
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 51}}})"));
        QCOMPARE(causes(scene), QStringList{u"h1 valuable_use none"_s});
        QVERIFY(scene.apply(R"({"settings": {"causes": {"failed_percent": 50}}})"));
        QCOMPARE(causes(scene), QStringList{u"h1 inefficient_workflow failed_or_retried"_s});
    }

    void verifyFindsAWrongCause_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("found");
        const QString wrong = u"the cause of hit \"h1\" is not what the rules give"_s;
        QTest::newRow("another cause") << "UPDATE hit_cause SET cause = 2"_ba << wrong;
        QTest::newRow("another clause") << "UPDATE hit_cause SET clause = 4"_ba << wrong;
        QTest::newRow("other figures") << "UPDATE hit_cause SET figures = replace(figures, '99.00', '98.00')"_ba
                                       << wrong;
        QTest::newRow("another plan") << "UPDATE hit_cause SET plan_id = NULL"_ba << wrong;
        QTest::newRow("another cycle") << "UPDATE hit_cause SET cycle_first = cycle_first + 1"_ba << wrong;
        QTest::newRow("none") << "DELETE FROM hit_cause"_ba << u"hit \"h1\" has no cause"_s;
    }

    void verifyFindsAWrongCause()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QString, found);
        HitScene scene;
        scene.hit("h1", "2026-03-02T00:00:00Z");
        QCOMPARE(scene.problems(), QString());
        QCOMPARE(scene.sql(damage), QString());
        QCOMPARE(scene.problems(), u"hit_causes: "_s + found);
    }

    void damagedFiguresAreToldInWords()
    {
        HitScene scene;
        scene.hit("h1", "2026-03-02T00:00:00Z");
        QCOMPARE(scene.judged().size(), std::size_t{1});
        QVERIFY(scene.sql("UPDATE hit_cause SET figures = '{'").isEmpty());
        const auto hits = scene.ledger().limitHits({}, 0);
        QVERIFY(!hits);
        QVERIFY(hits.error().message.contains(u"hit \"h1\" rests on are damaged"_s));
    }
};

QTEST_GUILESS_MAIN(TestHitCauses)
#include "tst_hitcauses.moc"
