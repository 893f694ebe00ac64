// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewscene.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUnguarded =
    "PRAGMA foreign_keys = OFF; DROP TRIGGER review_is_immutable; DROP TRIGGER review_stays; ";

// Review 1: of the flag. 2: of its hits, overruled.
class ReviewedScene : public FlaggedScene {
public:
    ReviewedScene()
    {
        NewReview hits = ofHits(2);
        hits.overruled = HitCause::NegativeMarginOrAbuse;
        hits.note = u"a script"_s;
        hits.followUp = CivilDate::of(2026, 5, 1);
        if (!ledger().review(ofFlag()) || !ledger().review(hits)) qFatal("the scene cannot review");
        m_firstRow = number("SELECT audit_id FROM review WHERE id = 1");
    }

    // What verify says of one check, with the numbers of the two audit rows as 1 and 2.
    QString check(const QString &name)
    {
        const auto report = ledger().verify();
        if (!report) return report.error().message;
        for (const VerifyCheck &one : report->checks) {
            if (one.name != name) continue;
            QString detail = one.detail;
            detail.replace(u"audit row %1"_s.arg(m_firstRow), u"audit row 1"_s);
            return one.ok ? u"ok"_s : detail.replace(u"audit row %1"_s.arg(m_firstRow + 1), u"audit row 2"_s);
        }
        return u"not checked"_s;
    }

private:
    std::int64_t m_firstRow = 0;
};

struct Counts {
    std::int64_t reviews = 0;
    std::int64_t audited = 0;
    explicit Counts(const LedgerFile &file)
        : reviews(file.number("SELECT count(*) FROM review")), audited(file.number("SELECT count(*) FROM audit"))
    {}
    bool operator==(const Counts &) const = default;
};

}  // namespace

class TestReviewRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReviewedIsAsTheAuditTells_data()  // R39
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &sql, const char *detail) {
            QTest::newRow(name) << sql << QString::fromLatin1(detail);
        };
        row("nothing", "", "ok");
        row("another outcome", "UPDATE review SET outcome = 4 WHERE id = 1",
            "review 1 is not what audit row 1 tells: outcome differ");
        row("another cause", "UPDATE review SET overruled = NULL WHERE id = 2",
            "review 2 is not what audit row 2 tells: overruled differ");
        row("a cause where there was none", "UPDATE review SET overruled = 1, note = 'x' WHERE id = 1",
            "review 1 is not what audit row 1 tells: reason, overruled differ");
        row("by another", "UPDATE review SET reviewed_by = 'eve' WHERE id = 1",
            "review 1 is not what audit row 1 tells: person differ");
        row("at another time", "UPDATE review SET reviewed_at = reviewed_at + 1 WHERE id = 1",
            "review 1 is not what audit row 1 tells: instant differ");
        row("another note", "UPDATE review SET note = 'a person' WHERE id = 2",
            "review 2 is not what audit row 2 tells: reason differ");
        row("more hits", "UPDATE review SET hits_through = 3 WHERE id = 2",
            "review 2 is not what audit row 2 tells: hits_through differ");
        row("what can wait and is worth", "UPDATE review SET latency = 3, value = 1 WHERE id = 1",
            "review 1 is not what audit row 1 tells: latency, value differ");
        row("no follow-up", "UPDATE review SET follow_up = NULL WHERE id = 2",
            "review 2 is not what audit row 2 tells: follow_up differ");
        row("other figures seen", "UPDATE review SET seen = '{}' WHERE id = 1",
            "review 1 is not what audit row 1 tells: seen differ");
        row("of another bucket", "UPDATE review SET bucket = 0 WHERE id = 2",
            "review 2 names audit row 2, which tells of something else (review "
            "hits:2026-03-01:premium_sync:valuable_use:acme reviewed)");
        row("a review gone", "DELETE FROM review WHERE id = 2",
            "audit row 2 tells that hits:2026-03-01:premium_sync:valuable_use:acme was reviewed, but nothing is "
            "recorded of it");
        row("a review without a row",
            "INSERT INTO review SELECT 3, kind, workspace_id, cycle_first, bucket, judged, hits_through, outcome, "
            "overruled, note, latency, value, follow_up, reviewed_by, reviewed_at, seen, 999 FROM review WHERE id = 1",
            "review 3 names audit row 999, which is not there");
    }
    void whatIsReviewedIsAsTheAuditTells()
    {
        QFETCH(QByteArray, sql);
        ReviewedScene scene;
        QCOMPARE(scene.sql(kUnguarded + sql), QString());
        QTEST(scene.check(u"audited_records"_s), "detail");
        QCOMPARE(scene.check(u"audit"_s), u"ok"_s);
    }

    void plainSqlChangesNoReview_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE review SET outcome = 4");
        QTest::newRow("delete") << QByteArray("DELETE FROM review");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO review SELECT * FROM review");
        QTest::newRow("replace by its audit row")
            << QByteArray("INSERT OR REPLACE INTO review SELECT NULL, kind, workspace_id, cycle_first, bucket, judged, "
                          "hits_through, 4, overruled, note, latency, value, follow_up, 'eve', reviewed_at, seen, "
                          "audit_id FROM review WHERE id = 1");
    }
    void plainSqlChangesNoReview()
    {
        QFETCH(QByteArray, sql);
        ReviewedScene scene;
        QVERIFY(!scene.sql("PRAGMA foreign_keys = ON; " + sql).isEmpty());
        QVERIFY(scene.ledger().verify()->ok);
    }

    void nothingIsHalfWritten_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::newRow("the audit fails") << QByteArray(
            "CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'broken'); END");
        QTest::newRow("the review fails")
            << QByteArray("CREATE TRIGGER broken BEFORE INSERT ON review BEGIN SELECT RAISE(ABORT, 'broken'); END");
    }
    void nothingIsHalfWritten()
    {
        QFETCH(QByteArray, trigger);
        FlaggedScene scene;
        QVERIFY(scene.ledger().settle());
        QCOMPARE(scene.sql(trigger), QString());
        const Counts before(scene);
        QVERIFY(!scene.ledger().review(ofFlag()));
        QVERIFY(Counts(scene) == before);
        QCOMPARE(scene.sql("DROP TRIGGER broken"), QString());
        QVERIFY(scene.ledger().review(ofFlag()));
        QVERIFY(scene.ledger().verify()->ok);
    }

    void onlyWhoMayReviews_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("message");
        const QString refused = u"%1 may not review this account: owners and PMs can, and admins of the workspace."_s;
        QTest::newRow("owner") << u"ada"_s << QString();
        QTest::newRow("PM") << u"pia"_s << QString();
        QTest::newRow("admin of it") << u"cleo"_s << QString();
        QTest::newRow("admin of another") << u"otto"_s << refused.arg(u"otto (Admin)"_s);
        QTest::newRow("support") << u"sam"_s << refused.arg(u"sam (Support)"_s);
        QTest::newRow("nobody declared") << u"vic"_s << refused.arg(u"vic (Viewer)"_s);
    }
    void onlyWhoMayReviews()
    {
        QFETCH(QString, person);
        FlaggedScene scene;
        scene.as(qPrintable(person), "2026-03-20T12:00:00Z");
        QTEST(why(scene.ledger().review(ofFlag())), "message");
        QTEST(why(scene.ledger().setAccountHealth({u"acme"_s, u"healthy"_s, u"yes"_s})), "message");
    }

    void aLedgerThatCannotBeWrittenIsReadAlone()
    {
        ReviewedScene scene;
        const QStringList list = scene.list("2026-03-20T12:00:00Z");
        const auto reader = Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(reader);
        (*reader)->actAs(u"ada"_s, [] { return instant("2026-03-20T12:00:00Z"); });
        const auto answer = (*reader)->reviews(instant("2026-03-20T12:00:00Z"));
        QVERIFY2(answer, qPrintable(why(answer)));
        QCOMPARE(std::ssize(answer->items), list.size());
        QCOMPARE(answer->unjudged, 0);
        QVERIFY((*reader)->reviewCase(ofFlag().subject, instant("2026-03-20T12:00:00Z")));
        QVERIFY((*reader)->planPeers(u"team"_s, Bucket::PremiumSync, instant("2026-03-20T12:00:00Z")));
        const auto refused = (*reader)->review(ofFlag(ReviewOutcome::NoAction, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        QCOMPARE((*reader)->setAccountHealth({u"acme"_s, u"healthy"_s, {}}).error().kind, Error::Kind::Unavailable);
    }

    void whatWaitsToBeJudgedIsCounted()  // R22: by workspaces, where nobody may write what is found
    {
        ReviewedScene scene;
        QVERIFY(scene.ledger().settle());
        const auto reader = Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(reader);
        const auto waiting = [&reader] {
            const std::int64_t listed = (*reader)->reviews(instant("2026-03-20T12:00:00Z"))->unjudged;
            return *(*reader)->unjudged() == listed ? listed : -1;
        };
        QCOMPARE(waiting(), 0);
        QCOMPARE(scene.sql("INSERT INTO review_due (workspace_id, flags_from) SELECT id, 0 FROM workspace WHERE key = "
                           "'acme'; INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) "
                           "VALUES ('g1', '2026-03-05T12:00:00Z', 'acme', 'research', 'premium_sync', 9), "
                           "('g2', '2026-03-05T12:00:00Z', 'beta', 'research', 'premium_sync', 9)"),
                 QString());
        QCOMPARE(waiting(), 2);
        scene.hit("g3", "2026-03-05T12:00:00Z", "newcomer");
        QCOMPARE(waiting(), 3);
        const auto judged = scene.ledger().reviews(instant("2026-03-20T12:00:00Z"));
        QVERIFY(judged);
        QCOMPARE(judged->unjudged, 0);
        QCOMPARE(waiting(), 0);
    }

    void whatAnAccountIntendsIsAudited()  // R29, R39
    {
        FlaggedScene scene;
        const QString acme = u"acme"_s;
        QVERIFY(scene.ledger().setAccountHealth({acme, u" at risk\n"_s, u"yes"_s}));
        const auto found = scene.ledger().reviewCase(ofFlag().subject, instant("2026-03-20T12:00:00Z"));
        QCOMPARE(found->health, (AccountHealth{acme, u"at risk"_s, u"yes"_s}));
        const AuditRow row = lastAuditRow(scene, u"workspace"_s);
        QCOMPARE(row.action, u"changed"_s);
        QCOMPARE(auditChanges(row.before, row.after),
                 (std::vector<AuditChange>{{u"retention"_s, {}, u"at risk"_s}, {u"expansion_intent"_s, {}, u"yes"_s}}));

        const Counts before(scene);
        QVERIFY(scene.ledger().setAccountHealth({acme, u"at risk"_s, u"yes"_s}));
        QVERIFY(Counts(scene) == before);
        QVERIFY(scene.ledger().setAccountHealth({acme, {}, u"yes"_s}));
        QVERIFY(!scene.ledger().catalog()->workspace(acme)->retention);
        QCOMPARE(scene.ledger().catalog()->workspace(acme)->expansionIntent, u"yes"_s);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void whoSaysSomethingOfADiscoveredAccountCompletesIt()
    {
        FlaggedScene scene;
        scene.use(1, "2026-03-05T12:00:00Z", "newcomer");
        QVERIFY(scene.ledger().catalog()->workspace(u"newcomer"_s)->discovered);
        QVERIFY(scene.ledger().setAccountHealth({u"newcomer"_s, u"healthy"_s, {}}));
        QVERIFY(!scene.ledger().catalog()->workspace(u"newcomer"_s)->discovered);
        QCOMPARE(scene.used(u"newcomer"_s, Bucket::PremiumSync, "2026-03-20T12:00:00Z"), 1);
        QVERIFY(scene.ledger().verify()->ok);
    }

    void aWordOfAnAccountIsOneLine()
    {
        FlaggedScene scene;
        const QString message =
            u"Retention and expansion intent are said in one line of at most 200 readable characters each."_s;
        const QString acme = u"acme"_s;
        QCOMPARE(why(scene.ledger().setAccountHealth({acme, u"a\nb"_s, {}})), message);
        QCOMPARE(why(scene.ledger().setAccountHealth({acme, {}, QString(201, u'x')})), message);
        QVERIFY(scene.ledger().setAccountHealth({acme, {}, QString(200, u'x')}));
        QCOMPARE(why(scene.ledger().setAccountHealth({u"ghost"_s, {}, {}})),
                 u"There is no workspace \"ghost\" in this ledger."_s);
    }
};

QTEST_GUILESS_MAIN(TestReviewRecords)
#include "tst_reviewrecords.moc"
