// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishscene.h"

#include <QTest>

#include <chrono>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestPublishRefused : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToPublishIsRefusedInWords()
    {
        Scene scene;
        const std::int64_t rows = scene.auditRows();
        const auto empty = scene.ledger().publish({}, {});
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::Refused);
        QVERIFY2(empty.error().message.contains(u"nothing to publish"_s), qPrintable(empty.error().message));
        // So is a draft of what is published already.
        CatalogDraft same;
        const Pool pool = scene.catalog().pools.front();
        same.pools.push_back({pool, pool});
        QCOMPARE(scene.ledger().publish(same, {}).error().message, empty.error().message);
        QCOMPARE(scene.auditRows(), rows);
    }

    void whatTheCheckFindsIsRefusedAndLeavesNothing()  // R36
    {
        Scene scene;
        CatalogDraft draft = everything(scene);
        draft.sheet->sheet.actions.back().route = u"nowhere"_s;
        const Catalog before = scene.catalog();
        const std::int64_t rows = scene.auditRows();
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY2(answer.error().message.contains(u"nowhere"_s), qPrintable(answer.error().message));
        QCOMPARE(answer.error().detail, u"route_sheet 2 actions[y].route"_s);
        QVERIFY(scene.catalog() == before);
        QCOMPARE(scene.auditRows(), rows);
    }

    void theCheckKnowsWhatTheLedgerReallySends()  // R36
    {
        Scene scene;
        QByteArray csv = kHeader;
        for (int i = 0; i < 100; ++i) {
            csv += QByteArray::number(i) + ",2026-03-09T00:00:00Z,acme,x,r,,ok,1,200000,10\n";
        }
        QVERIFY(scene.file.import(csv));
        CatalogDraft draft;
        DraftSheet &sheet = beginSheet(draft, scene.catalog(), instant(kSoon));
        sheet.sheet.actions.front().bucket = Bucket::LongContext;
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"200"_s), qPrintable(answer.error().message));
    }

    void whatIsPublishedIsNeverRedefined_data()  // R13
    {
        QTest::addColumn<bool>("plan");
        QTest::newRow("plan version") << true;
        QTest::newRow("route sheet") << false;
    }
    void whatIsPublishedIsNeverRedefined()
    {
        QFETCH(const bool, plan);
        Scene scene;
        CatalogDraft draft;
        if (plan) {
            beginPlan(draft, scene.catalog(), u"team"_s, instant(kSoon)).version.version = 1;
        } else {
            beginSheet(draft, scene.catalog(), instant(kSoon)).sheet.version = 1;
        }
        const Catalog before = scene.catalog();
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(scene.catalog() == before);
    }

    void onlyOwnersAndPmsPublish_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("permitted");
        QTest::newRow("admin") << static_cast<int>(PersonRole::Admin) << false;
        QTest::newRow("PM") << static_cast<int>(PersonRole::Pm) << true;
        QTest::newRow("support") << static_cast<int>(PersonRole::Support) << false;
        QTest::newRow("viewer") << static_cast<int>(PersonRole::Viewer) << false;
    }
    void onlyOwnersAndPmsPublish()
    {
        QFETCH(const int, role);
        QFETCH(const bool, permitted);
        Scene scene;
        QVERIFY(scene.ledger().declarePerson(
            {.name = u"ada"_s, .role = static_cast<PersonRole>(role), .everyWorkspace = true, .workspaces = {}}));
        scene.actAs(u"ada"_s);
        const std::int64_t rows = scene.auditRows();
        const auto answer = scene.ledger().publish(scene.withAllowance(200), {});
        QCOMPARE(answer.has_value(), permitted);
        if (permitted) return;
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QCOMPARE(scene.auditRows(), rows);
        QCOMPARE(scene.catalog().plan(u"team"_s)->versions.size(), std::size_t{1});
    }

    void aReadOnlyLedgerIsToldInWords()
    {
        Scene scene;
        const auto reader = Ledger::open(scene.file.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(reader);
        (*reader)->actAs(currentPerson(), [] { return instant(kNow); });
        const auto answer = (*reader)->publish(scene.withAllowance(200), {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
        QVERIFY2(answer.error().message.contains(u"cannot be written"_s) ||
                     answer.error().message.contains(u"read-only"_s),
                 qPrintable(answer.error().message));
    }

    void whereTheLedgerIsLockedNothingIsPublishedAndLaterAllOfIt()
    {
        Scene scene;
        const CatalogDraft draft = everything(scene);
        sqlite3 *locker = nullptr;
        QCOMPARE(sqlite3_open(scene.file.path().toUtf8().constData(), &locker), SQLITE_OK);
        QCOMPARE(sqlite3_exec(locker, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto locked = scene.other->publish(draft, {});
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, Error::Kind::Unavailable);
        QCOMPARE(sqlite3_exec(locker, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(locker);
        const auto answer = scene.other->publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(answer->audited, 6);
    }

    void aFailureOnTheWayLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const QByteArray &table : {"plan_version"_ba, "plan_limit"_ba, "route_profile"_ba, "route_sheet"_ba,
                                        "sheet_action"_ba, "plan_assignment"_ba, "addon"_ba, "audit"_ba}) {
            QTest::newRow(table.constData()) << table;
        }
    }
    void aFailureOnTheWayLeavesNothing()
    {
        QFETCH(const QByteArray, table);
        Scene scene;
        const CatalogDraft draft = everything(scene);
        const Catalog before = scene.catalog();
        const QString revision = scene.revision();
        const std::int64_t rows = scene.auditRows();
        QCOMPARE(scene.file.sql("CREATE TRIGGER fails AFTER INSERT ON " + table +
                                " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"),
                 QString());
        QVERIFY(!scene.ledger().publish(draft, {}));
        QVERIFY(scene.catalog() == before);
        QVERIFY(catalogOf(*scene.other) == before);
        QCOMPARE(scene.revision(), revision);
        QCOMPARE(scene.auditRows(), rows);
        // The same once more, when whatever it was is mended.
        QCOMPARE(scene.file.sql("DROP TRIGGER fails"), QString());
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QVERIFY(scene.catalog() == laidOver(before, draft));
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPublishRefused)
#include "tst_publishrefused.moc"
