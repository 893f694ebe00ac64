// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/keyindex.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <unordered_map>

using namespace headroom;

namespace {

struct Random {
    std::uint64_t state;
    std::uint64_t operator()()
    {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return state ^ (state >> 29);
    }
};

}  // namespace

class TestKeyIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKeyAcrossFlushesAndMerges()
    {
        testing::LedgerFile file;
        file.close();
        Connection connection(file.path(), Connection::Mode::ReadWrite);
        std::unordered_map<std::uint64_t, EventKey> expected;
        Random random{42};
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

    // Keys that are stored, keys that are not and keys that are asked for twice, in any order: each at its place.
    void manyKeysAreFoundTogetherAsOneByOne()
    {
        QVERIFY(rc::check([] {
            testing::LedgerFile file;
            file.close();
            Connection connection(file.path(), Connection::Mode::ReadWrite);
            Transaction transaction(connection);
            std::unordered_map<std::uint64_t, EventKey> stored;
            std::vector<std::uint64_t> asked;
            Random random{*rc::gen::arbitrary<std::uint64_t>()};
            {
                KeyIndex keys(connection);
                const auto runs = *rc::gen::inRange(0, 20);
                for (int run = 0; run < runs; ++run) {
                    const auto size = *rc::gen::element(1, 2, 300, 1025);
                    for (int i = 0; i < size; ++i) {
                        const std::uint64_t key = random();
                        asked.push_back(key);
                        if (!stored.emplace(key, EventKey{key, key ^ 5, std::ssize(asked)}).second) continue;
                        keys.add(stored.at(key));
                    }
                    keys.flush();
                }
            }
            for (int others = *rc::gen::inRange(0, 500); others > 0; --others) asked.push_back(random());
            std::ranges::reverse(asked);
            const auto most = *rc::gen::element<std::size_t>(100, 10'000'000);  // with and without filters
            asked.resize(std::min(asked.size(), most));

            KeyIndex keys(connection);
            std::vector<EventKey> found;
            keys.findStored(asked, found);
            RC_ASSERT(found.size() == asked.size());
            for (std::size_t i = 0; i < asked.size(); ++i) {
                const auto expected = stored.find(asked[i]);
                const EventKey wanted = expected == stored.end() ? EventKey{} : expected->second;
                RC_ASSERT(found[i] == wanted);
                RC_ASSERT(keys.find(asked[i]).value_or(EventKey{}) == wanted);
                RC_ASSERT(!keys.findAdded(asked[i]));
            }
        }));
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
