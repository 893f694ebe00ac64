// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratios.h"

#include "domain/charge.h"
#include "domain/wide.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::int8_t stored(Bucket bucket)
{
    return static_cast<std::int8_t>(bucket);
}

RatioEvent charged(Bucket bucket, std::int64_t units)
{
    RatioEvent event;
    event.bucket = stored(bucket);
    event.units = units;
    event.mode = effectiveMode({}, event.bucket);
    event.status = units < 0 ? Status::Credit : Status::Ok;
    return event;
}

RatioSums sumOf(const std::vector<RatioEvent> &events)
{
    RatioSums sums;
    for (const RatioEvent &event : events) sums.add(RatioSums::of(event));
    return sums;
}

rc::Gen<std::optional<std::int64_t>> anyCount()
{
    return rc::gen::apply([](bool known, std::int64_t count) { return known ? std::optional(count) : std::nullopt; },
                          rc::gen::arbitrary<bool>(), rc::gen::inRange<std::int64_t>(0, 2'000'000'000));
}

RatioEvent anyEvent()
{
    RatioEvent event;
    event.bucket = *rc::gen::inRange<std::int8_t>(0, kUnmapped + 1);
    event.mode = *rc::gen::element(Mode::Sync, Mode::Batch);
    event.status = *rc::gen::element(std::optional<Status>(), std::optional(Status::Ok), std::optional(Status::Failed),
                                     std::optional(Status::Blocked), std::optional(Status::Queued),
                                     std::optional(Status::Cancelled), std::optional(Status::Credit));
    event.units = event.bucket == kUnmapped ? 0 : *rc::gen::inRange<std::int64_t>(-5, 1'000'000);
    event.retries = *anyCount();
    event.inputTokens = *anyCount();
    event.outputTokens = *anyCount();
    event.cachedTokens = *anyCount();
    event.repeatedTokens = *anyCount();
    return event;
}

std::vector<RatioEvent> anyEvents()
{
    std::vector<RatioEvent> events;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) events.push_back(anyEvent());
    return events;
}

// now / before in millionths, exactly rounded: both denominators are above 0 and small.
std::int64_t changeInMillionths(const Fraction &before, const Fraction &now)
{
    const Wide numerator = Wide{now.numerator} * before.denominator - Wide{before.numerator} * now.denominator;
    return clamped(dividedHalfEven(numerator * 1'000'000, Wide{before.denominator} * now.denominator));
}

RatioSums finishedSums(std::int64_t failed, std::int64_t finished)
{
    RatioSums sums;
    sums.failedOrRetried = failed;
    sums.finished = finished;
    return sums;
}

}  // namespace

class TestRatios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfSectionSix()
    {
        QStringList ids;
        for (const Ratio ratio : kRatios) {
            ids << QString::fromLatin1(ratioId(ratio).data());
            QCOMPARE(ratioFromId(ratioId(ratio)), std::optional(ratio));
            QVERIFY(!ratioName(ratio).isEmpty());
            QVERIFY(ratioDescription(ratio).contains(u'/'));
        }
        QCOMPARE(ids.join(u' '), u"premium_share batch_share output_input failed_or_retried cache_reuse"_s);
        QVERIFY(!ratioFromId("premium"));
    }

    void aFractionIsRoundedHalfToEven_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("text");
        QTest::newRow("a third") << qint64{1} << qint64{3} << u"0.3333"_s;
        QTest::newRow("half down to even") << qint64{1} << qint64{20'000} << u"0.0000"_s;
        QTest::newRow("half up to even") << qint64{3} << qint64{20'000} << u"0.0002"_s;
        QTest::newRow("above half") << qint64{100'001} << qint64{2'000'000'000} << u"0.0001"_s;
        QTest::newRow("above 1") << qint64{7} << qint64{2} << u"3.5000"_s;
        QTest::newRow("below 0, by credits") << qint64{-1} << qint64{8} << u"-0.1250"_s;
        QTest::newRow("0 of something") << qint64{0} << qint64{8} << u"0.0000"_s;
        QTest::newRow("64 bits") << qint64{kMost} << qint64{kMost} << u"1.0000"_s;
        QTest::newRow("more digits than 64 bits hold") << qint64{kMost} << qint64{1} << u"9223372036854775807.0000"_s;
        QTest::newRow("as many below 0") << std::numeric_limits<qint64>::min() << qint64{1}
                                         << u"-9223372036854775808.0000"_s;
        QTest::newRow("a 64-bit number in thirds")
            << qint64{56'202'587'987'142'758} << qint64{3} << u"18734195995714252.6667"_s;
        QTest::newRow("rounded up to a whole") << qint64{99'999} << qint64{100'000} << u"1.0000"_s;
        QTest::newRow("rounded to 0 from below") << qint64{-1} << qint64{100'000} << u"0.0000"_s;
        QTest::newRow("of nothing is no data (R27)") << qint64{0} << qint64{0} << QString();
        QTest::newRow("of less than nothing is no data (R27)") << qint64{-3} << qint64{-2} << QString();
    }
    void aFractionIsRoundedHalfToEven()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Fraction fraction{numerator, denominator};
        QTEST(fraction.toString(), "text");
        QCOMPARE(fraction.scaled(4).has_value(), fraction.hasData());
        QCOMPARE(fraction.forChart().has_value(), fraction.hasData());
    }

    void percentagesAreReachedExactly()  // R20
    {
        QVERIFY((Fraction{15, 100}.reachesPercent(15)));
        QVERIFY((!Fraction{14'999'999, 100'000'000}.reachesPercent(15)));
        QVERIFY((Fraction{kMost, kMost}.reachesPercent(100)));
        QVERIFY((!Fraction{0, 0}.reachesPercent(0)));
    }

    void premiumShareIsOfChargedUnitsNetOfCredits()
    {
        const RatioSums sums =
            sumOf({charged(Bucket::StandardSync, 6), charged(Bucket::PremiumSync, 5), charged(Bucket::PremiumSync, -1),
                   charged(Bucket::LongContext, 100), charged(Bucket::BatchRecords, 100)});
        QCOMPARE(sums.fraction(Ratio::PremiumShare), (Fraction{4, 10}));
    }

    void batchShareCountsSyncEventsThatCharged()
    {
        RatioEvent syncRecords = charged(Bucket::BatchRecords, 7);
        syncRecords.mode = Mode::Sync;
        RatioEvent batched = charged(Bucket::StandardSync, 3);
        batched.mode = Mode::Batch;
        const RatioSums sums =
            sumOf({charged(Bucket::BatchRecords, 50), charged(Bucket::BatchRecords, -10),
                   charged(Bucket::StandardSync, 9), charged(Bucket::LongContext, 400), charged(Bucket::PremiumSync, 0),
                   charged(Bucket::StandardSync, -9), syncRecords, batched});
        // Credits lower units, never the count; what charged 0 does not count, nor does sync work in batch mode.
        QCOMPARE(sums.fraction(Ratio::BatchShare), (Fraction{47, 50}));
    }

    void outputInputIsOverAllEventsAndUnknownAddsNothing()
    {
        std::vector<RatioEvent> events(4);
        events[0].inputTokens = 100;
        events[1].outputTokens = 30;
        events[2].inputTokens = 20;
        events[2].outputTokens = 6;
        events[2].status = Status::Blocked;
        QCOMPARE(sumOf(events).fraction(Ratio::OutputInput), (Fraction{36, 120}));
    }

    void failedOrRetriedIsOfFinishedEvents_data()
    {
        QTest::addColumn<int>("status");  // -1: not stated
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::newRow("failed") << static_cast<int>(Status::Failed) << -1 << 1 << 1;
        QTest::newRow("failed after retries counts once") << static_cast<int>(Status::Failed) << 3 << 1 << 1;
        QTest::newRow("ok") << static_cast<int>(Status::Ok) << 0 << 0 << 1;
        QTest::newRow("ok, retries unknown") << static_cast<int>(Status::Ok) << -1 << 0 << 1;
        QTest::newRow("ok after retries") << static_cast<int>(Status::Ok) << 1 << 1 << 1;
        QTest::newRow("a missing status counts as ok") << -1 << 0 << 0 << 1;
        QTest::newRow("a missing status after retries") << -1 << 2 << 1 << 1;
        QTest::newRow("blocked") << static_cast<int>(Status::Blocked) << 2 << 0 << 0;
        QTest::newRow("queued") << static_cast<int>(Status::Queued) << 2 << 0 << 0;
        QTest::newRow("cancelled") << static_cast<int>(Status::Cancelled) << 2 << 0 << 0;
        QTest::newRow("a credit") << static_cast<int>(Status::Credit) << 2 << 0 << 0;
    }
    void failedOrRetriedIsOfFinishedEvents()
    {
        QFETCH(int, status);
        QFETCH(int, retries);
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        RatioEvent event;
        if (status >= 0) event.status = static_cast<Status>(status);
        if (retries >= 0) event.retries = retries;
        QCOMPARE(RatioSums::of(event).fraction(Ratio::FailedOrRetried), (Fraction{numerator, denominator}));
    }

    void cacheReuseIsOfLongContextEventsThatKnowBoth()
    {
        RatioEvent both = charged(Bucket::LongContext, 1);
        both.cachedTokens = 20;
        both.repeatedTokens = 80;
        RatioEvent one = both;
        one.cachedTokens.reset();
        RatioEvent other = both;
        other.repeatedTokens.reset();
        RatioEvent premium = both;
        premium.bucket = stored(Bucket::PremiumSync);
        RatioEvent unmapped = both;
        unmapped.bucket = kUnmapped;
        QCOMPARE(sumOf({both, one, other, premium, unmapped}).fraction(Ratio::CacheReuse), (Fraction{20, 80}));
    }

    void sumsStopWhere64BitsEnd()
    {
        RatioSums sums;
        sums.inputTokens = kMost - 1;
        RatioSums more;
        more.inputTokens = 1;
        QVERIFY(sums.add(more));
        QVERIFY(!sums.add(more));
        QCOMPARE(sums.inputTokens, kMost);
        more.inputTokens = kMost;
        QVERIFY(sums.subtract(more));
        QVERIFY(sums.subtract(more));
        more.inputTokens = 2;
        QVERIFY(!sums.subtract(more));
    }

    void sumsOfPartsAreTheSumOfTheWhole()  // R27
    {
        QVERIFY(rc::check([] {
            const std::vector<RatioEvent> one = anyEvents();
            const std::vector<RatioEvent> other = anyEvents();
            std::vector<RatioEvent> all = one;
            all.insert(all.end(), other.begin(), other.end());
            RatioSums parts = sumOf(one);
            RC_ASSERT(parts.add(sumOf(other)));
            RC_ASSERT(parts == sumOf(all));
            RC_ASSERT(parts.subtract(sumOf(one)));
            RC_ASSERT(parts == sumOf(other));
            RC_ASSERT(RatioSums::from(parts.values()) == parts);
        }));
    }

    void sharesLieBetween0And1WithoutCredits()
    {
        QVERIFY(rc::check([] {
            RatioSums sums;
            for (RatioEvent event : anyEvents()) {
                event.units = std::max<std::int64_t>(0, event.units);
                sums.add(RatioSums::of(event));
            }
            for (const Ratio ratio : {Ratio::PremiumShare, Ratio::BatchShare, Ratio::FailedOrRetried}) {
                const Fraction share = sums.fraction(ratio);
                RC_ASSERT(0 <= share.numerator && share.numerator <= share.denominator);
                RC_ASSERT(share.hasData() == (share.denominator > 0));
            }
        }));
    }

    void aPartThatIsTheWholeMovedAllOfIt()
    {
        const RatioPart whole{RatioPartKind::Route, u"r"_s, finishedSums(1, 8), finishedSums(3, 8)};
        QCOMPARE(ratioShift(whole, whole.before, whole.now, Ratio::FailedOrRetried),
                 std::optional<std::int64_t>(250'000));
        QCOMPARE(ratioShift(whole, whole.before, whole.now, Ratio::CacheReuse), std::optional<std::int64_t>());
    }

    void aPartMovesARatioByItsWeightAlone()
    {
        // Both fail as often as before; the one that fails more is used more.
        const RatioPart calm{RatioPartKind::Route, u"calm"_s, finishedSums(0, 50), finishedSums(0, 25)};
        const RatioPart shaky{RatioPartKind::Route, u"shaky"_s, finishedSums(25, 50), finishedSums(25, 50)};
        const RatioPart fresh{RatioPartKind::Route, u"fresh"_s, {}, finishedSums(0, 25)};
        RatioAnswer answer;
        answer.before = finishedSums(25, 100);
        answer.total = finishedSums(25, 100);
        answer.parts = {calm, shaky, fresh};
        const std::vector<RatioMove> moves = largestMoves(answer, Ratio::FailedOrRetried, 5);
        QCOMPARE(moves.size(), std::size_t{2});  // what moved nothing is left out
        QCOMPARE(moves[0].key, u"calm"_s);
        QCOMPARE(moves[0].shift, std::int64_t{62'500});
        QCOMPARE(moves[1].key, u"fresh"_s);
        QCOMPARE(moves[1].shift, std::int64_t{-62'500});
        QCOMPARE(moves[0].before, (Fraction{0, 50}));
        QCOMPARE(moves[1].now, (Fraction{0, 25}));
        QCOMPARE(largestMoves(answer, Ratio::FailedOrRetried, 1).size(), std::size_t{1});
        QCOMPARE(largestMoves(answer, Ratio::FailedOrRetried, 0).size(), std::size_t{0});
        QCOMPARE(largestMoves(answer, Ratio::OutputInput, 5).size(), std::size_t{0});
    }

    void shiftsOfAPartitionAddUpToTheChange()
    {
        QVERIFY(rc::check([] {
            RatioAnswer answer;
            const int count = *rc::gen::inRange(1, 6);
            for (int i = 0; i < count; ++i) {
                const RatioPart part{RatioPartKind::Member, QString::number(i), sumOf(anyEvents()), sumOf(anyEvents())};
                answer.before.add(part.before);
                answer.total.add(part.now);
                answer.parts.push_back(part);
            }
            for (const Ratio ratio : kRatios) {
                const Fraction before = answer.before.fraction(ratio);
                const Fraction now = answer.total.fraction(ratio);
                std::int64_t sum = 0;
                for (const RatioPart &part : answer.parts) {
                    const auto shift = ratioShift(part, answer.before, answer.total, ratio);
                    RC_ASSERT(shift.has_value() == (before.hasData() && now.hasData()));
                    sum += shift.value_or(0);
                }
                if (!before.hasData() || !now.hasData()) continue;
                // Each of them and the change are rounded by at most half a millionth.
                RC_ASSERT(std::abs(sum - changeInMillionths(before, now)) <= (count + 1) / 2 + 1);
                const auto moves = largestMoves(answer, ratio, count);
                for (std::size_t i = 1; i < moves.size(); ++i) {
                    RC_ASSERT(std::abs(moves[i - 1].shift) >= std::abs(moves[i].shift));
                }
                RC_ASSERT(std::accumulate(moves.begin(), moves.end(), std::int64_t{0},
                                          [](auto total, const auto &move) { return total + move.shift; }) == sum);
            }
        }));
    }

    void largeSumsAreShiftedAsSmallOnes()
    {
        QVERIFY(rc::check([] {
            // The same parts a thousand million times as large leave 128 bits: nothing but the last digit may differ.
            constexpr std::int64_t kScale = 1'000'000'000;
            const auto tokens = [](std::int64_t scale, const std::array<std::int64_t, 2> &values) {
                RatioSums sums;
                sums.outputTokens = values[0] * scale;
                sums.inputTokens = values[1] * scale;
                return sums;
            };
            std::array<std::array<std::int64_t, 2>, 4> values{};
            for (auto &value : values) {
                value = {*rc::gen::inRange<std::int64_t>(0, 1'000'000), *rc::gen::inRange<std::int64_t>(1, 1'000'000)};
            }
            const auto shift = [&](std::int64_t scale) {
                const RatioPart part{RatioPartKind::Route, {}, tokens(scale, values[0]), tokens(scale, values[1])};
                RatioSums before = part.before;
                before.add(tokens(scale, values[2]));
                RatioSums now = part.now;
                now.add(tokens(scale, values[3]));
                return *ratioShift(part, before, now, Ratio::OutputInput);
            };
            RC_ASSERT(std::abs(shift(1) - shift(kScale)) <= 1);
        }));
    }
};

QTEST_GUILESS_MAIN(TestRatios)
#include "tst_ratios.moc"
