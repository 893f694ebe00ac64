// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchsplit.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace headroom;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

Ceiling surface(std::optional<std::int64_t> records, std::optional<std::int64_t> bytes,
                std::optional<std::int64_t> least = {})
{
    Ceiling made;
    made.surface = QStringLiteral("some_batch");
    made.maxRecords = records;
    made.maxBytes = bytes;
    made.minRecords = least;
    return made;
}

// "3 parts of 34, 33, 33", or why not.
QString parts(const Ceiling &of, std::int64_t records, std::optional<std::int64_t> bytes = {})
{
    const auto split = splitJob(of, records, bytes);
    if (!split) return split.error().message;
    QStringList sizes;
    for (std::int64_t k = 1; k <= split->parts; ++k) sizes << QString::number(split->sizeOf(k));
    return sizes.join(u' ');
}

}  // namespace

// R34, rule by rule.
class TestBatchSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobWithinItsCeilingsIsOnePart()
    {
        QCOMPARE(parts(surface(100, {}), 100), QStringLiteral("100"));
        QCOMPARE(parts(surface({}, {}), 5'000'000), QStringLiteral("5000000"));  // a ceiling that is not stated
        QCOMPARE(parts(surface({}, 1000), 100), QStringLiteral("100"));          // bytes that are not known
        QCOMPARE(parts(surface({}, 1000), 100, 0), QStringLiteral("100"));
        QCOMPARE(splitJob(surface(100, {}), 100, {})->forced, BatchSplit::Forced::No);
    }
    void partsDifferByOneRecordTheLargerFirst()
    {
        QCOMPARE(parts(surface(50, {}), 101), QStringLiteral("34 34 33"));
        QCOMPARE(parts(surface(50, {}), 100), QStringLiteral("50 50"));
        QCOMPARE(splitJob(surface(50, {}), 101, {})->forced, BatchSplit::Forced::ByRecords);
    }
    void bytesAreSpreadEvenlyOverRecords()
    {
        // 100 records of 30 bytes: 33 fit into 1,000.
        QCOMPARE(parts(surface({}, 1000), 100, 3000), QStringLiteral("25 25 25 25"));
        QCOMPARE(splitJob(surface(50, 1000), 100, 3000)->most, 33);
        QCOMPARE(splitJob(surface(50, 1000), 100, 3000)->forced, BatchSplit::Forced::ByBytes);
        QCOMPARE(splitJob(surface(30, 1000), 100, 3000)->forced, BatchSplit::Forced::ByRecords);
        QCOMPARE(parts(surface({}, 3), 3, 9), QStringLiteral("1 1 1"));
    }
    void aRecordLargerThanTheSurfaceTakesIsRefused()
    {
        QVERIFY(parts(surface({}, 29), 100, 3000).contains(QStringLiteral("One record")));
        QCOMPARE(parts(surface({}, 30), 2, 60), QStringLiteral("1 1"));
    }
    void aPartBelowTheMinimumIsRefused()
    {
        QCOMPARE(parts(surface(150, {}, 100), 300), QStringLiteral("150 150"));
        QVERIFY(parts(surface(150, {}, 100), 301).startsWith(QStringLiteral("101")));
        QVERIFY(parts(surface(150, {}, 100), 151).contains(QStringLiteral("100 or more")));  // 76 and 75
        QVERIFY(parts(surface(150, {}, 100), 99).contains(QStringLiteral("100 or more")));
        QCOMPARE(parts(surface(150, {}, 100), 100), QStringLiteral("100"));
    }
    void whatIsNoJobIsRefused()
    {
        QVERIFY(!splitJob(surface(50, {}), 0, {}));
        QVERIFY(!splitJob(surface(50, {}), -1, {}));
        QVERIFY(!splitJob(surface(50, {}), 1, -1));
    }
    void theLargestNumbersAreExact()
    {
        const auto split = splitJob(surface(kMax - 1, kMax), kMax, kMax);
        QVERIFY(split);
        QCOMPARE(split->parts, 2);
        QCOMPARE(split->sizeOf(1), (kMax - 1) / 2 + 1);
        QCOMPARE(split->sizeOf(2), (kMax - 1) / 2);
        QCOMPARE(splitJob(surface(1, {}), kMax, {})->parts, kMax);
    }
    void sumsHoldAndNoPartPassesACeiling()
    {
        QVERIFY(rc::check("R34", [] {
            const auto records = *rc::gen::inRange<std::int64_t>(1, 3000);
            const auto most = *rc::gen::maybe(rc::gen::inRange<std::int64_t>(1, 3000));
            const auto bytes = *rc::gen::maybe(rc::gen::inRange<std::int64_t>(0, 1'000'000));
            const auto mostBytes = *rc::gen::maybe(rc::gen::inRange<std::int64_t>(1, 1'000'000));
            const auto split = splitJob(surface(most ? std::optional(*most) : std::nullopt,
                                                mostBytes ? std::optional(*mostBytes) : std::nullopt),
                                        records, bytes ? std::optional(*bytes) : std::nullopt);
            if (!split) {
                RC_ASSERT(bytes && mostBytes && *mostBytes * records < *bytes);
                return;
            }
            std::int64_t sum = 0;
            for (std::int64_t k = 1; k <= split->parts; ++k) {
                const std::int64_t size = split->sizeOf(k);
                RC_ASSERT(size >= 1 && size <= split->most);
                RC_ASSERT(k == 1 || (split->sizeOf(k - 1) - size >= 0 && split->sizeOf(k - 1) - size <= 1));
                if (bytes && mostBytes) RC_ASSERT(size * *bytes <= *mostBytes * records);
                sum += size;
            }
            RC_ASSERT(sum == records);
            // One part fewer would pass a ceiling.
            if (split->parts > 1) RC_ASSERT((records - 1) / (split->parts - 1) + 1 > split->most);
        }));
    }
};

QTEST_APPLESS_MAIN(TestBatchSplit)
#include "tst_batchsplit.moc"
