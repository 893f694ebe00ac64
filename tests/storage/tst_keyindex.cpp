// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/keyindex.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <unordered_map>

using namespace headroom;

class TestKeyIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKeyAcrossFlushesAndMerges()
    {
        testing::LedgerFile file;
        file.close();
        Connection connection(file.path(), Connection::Mode::ReadWrite);
        std::unordered_map<std::uint64_t, EventKey> expected;
        std::uint64_t state = 42;
        const auto random = [&state] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return state ^ (state >> 29);
        };
        std::int64_t seq = 0;
        // Runs of very unlike sizes, so that classes fill and merge.
        for (const int size : {1, 3, 5000, 2, 2, 2, 2, 2, 2, 2, 2, 700, 1, 1, 1, 1, 1, 1, 1, 1, 5000, 1024, 1025}) {
            Transaction transaction(connection);
            KeyIndex keys(connection);
            for (int i = 0; i < size; ++i) {
                const EventKey entry{random(), random(), ++seq};
                QVERIFY(!keys.find(entry.key));
                keys.add(entry);
                expected.emplace(entry.key, entry);
                QVERIFY(keys.find(entry.key).has_value());
            }
            keys.flush();
            transaction.commit();
        }
        QCOMPARE(KeyIndex::storedKeys(connection), static_cast<std::int64_t>(expected.size()));
        QVERIFY(connection.integer(QStringLiteral("SELECT count(*) FROM event_key_run")) < 16);
        Transaction transaction(connection);
        KeyIndex keys(connection);
        for (const auto &[key, entry] : expected) {
            const auto found = keys.find(key);
            QVERIFY(found.has_value());
            QCOMPARE(found->content, entry.content);
            QCOMPARE(found->seq, entry.seq);
            QVERIFY(!keys.find(key + 1) || expected.contains(key + 1));
        }
    }

    void rolledBackKeysAreForgotten()
    {
        testing::LedgerFile file;
        file.close();
        Connection connection(file.path(), Connection::Mode::ReadWrite);
        {
            Transaction transaction(connection);
            KeyIndex keys(connection);
            keys.add({7, 7, 1});
            keys.flush();
        }
        Transaction transaction(connection);
        KeyIndex keys(connection);
        QVERIFY(!keys.find(7));
    }
};

QTEST_GUILESS_MAIN(TestKeyIndex)
#include "tst_keyindex.moc"
