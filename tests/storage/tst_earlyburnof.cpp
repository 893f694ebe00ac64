// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/earlyburnof.h"

#include "support/catalogs.h"
#include "support/ledgerfile.h"

#include <QTest>

using namespace headroom;
using headroom::testing::instant;
using headroom::testing::LedgerFile;

// acme of the contract's example: 400 premium units in a cycle that begins on 31 March in New York.
class TestEarlyBurnOf : public QObject {
    Q_OBJECT

    static std::optional<BurnCrossing> crossing(const LedgerFile &file, std::string_view at)
    {
        LedgerState state(std::make_unique<Connection>(file.path(), Connection::Mode::ReadOnly));
        for (const auto &[id, workspace] : state.catalog().workspacesById) {
            if (workspace->key != QStringLiteral("acme")) continue;
            const Zone zone = *Zone::named(workspace->timeZone);
            return earlyBurnOf(state, id, cycleAt(workspace->cycleRule(), zone, instant(at)), instant(at));
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void readsTheCycleInLedgerOrderWhateverTheOrderOfImport()  // R6, R22
    {
        LedgerFile file;
        QVERIFY(file.apply(testing::contractExample()));
        const QByteArray header = "event_id,occurred_at,workspace,action,units,bucket\n";
        QVERIFY(file.import(header + "c,2026-04-03T12:00:00Z,acme,research.deep,200,\n"
                                     "before,2026-03-30T12:00:00Z,acme,research.deep,390,\n"
                                     "other,2026-04-01T12:00:00Z,acme,chat,4000,standard_sync\n"));
        QVERIFY(!crossing(file, "2026-04-20T00:00:00Z"));
        QVERIFY(file.import(header + "b,2026-04-02T12:00:00Z,acme,research.deep,119,\n"));
        QVERIFY(!crossing(file, "2026-04-20T00:00:00Z"));
        QVERIFY(file.import(header + "a,2026-04-01T12:00:00Z,acme,research.deep,1,\n"));
        const BurnCrossing expected{instant("2026-04-03T12:00:00Z"), 4, 320, 400};
        QCOMPARE(crossing(file, "2026-04-20T00:00:00Z"), std::optional(expected));
        // As it stood before and at that instant (R7a).
        QVERIFY(!crossing(file, "2026-04-03T11:59:59.999999Z"));
        QCOMPARE(crossing(file, "2026-04-03T12:00:00Z"), std::optional(expected));
    }

    void creditsCountAtTheirOwnInstant()  // R23
    {
        LedgerFile file;
        QVERIFY(file.apply(testing::contractExample()));
        QVERIFY(file.import("event_id,occurred_at,workspace,action,units,status,corrects,posted_by,note\n"
                            "a,2026-04-01T12:00:00Z,acme,research.deep,200,,,,\n"
                            "b,2026-04-02T12:00:00Z,acme,research.deep,130,,,,\n"
                            "k,2026-04-02T00:00:00Z,acme,research.deep,-11,credit,a,sue,wrong\n"));
        QVERIFY(!crossing(file, "2026-04-20T00:00:00Z"));
        QVERIFY(file.import("event_id,occurred_at,workspace,action,units\n"
                            "late,2026-04-08T12:00:00Z,acme,research.deep,1\n"));
        QCOMPARE(crossing(file, "2026-04-20T00:00:00Z")->used, 320);
        QCOMPARE(crossing(file, "2026-04-20T00:00:00Z")->cycleDay, 9);
    }
};

QTEST_GUILESS_MAIN(TestEarlyBurnOf)
#include "tst_earlyburnof.moc"
