// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratios.h"

#include "domain/charge.h"
#include "domain/money.h"
#include "domain/wide.h"

#include <QCoreApplication>

#include <limits>

namespace headroom {

namespace {

constexpr std::array<std::string_view, kRatioCount> kRatioIds{"premium_share", "batch_share", "output_input",
                                                              "failed_or_retried", "cache_reuse"};

constexpr bool isBucket(std::int8_t bucket, Bucket wanted)
{
    return bucket == static_cast<std::int8_t>(wanted);
}

Wide powerOfTen(int digits)
{
    Wide power = 1;
    for (int i = 0; i < digits; ++i) power *= 10;
    return power;
}

// Adds or takes away each of the other's sums; false where one leaves 64 bits, and is held at its end then. It happens to
// every event of an import.
template<typename Overflows>
bool combine(RatioSums &sums, const RatioSums &other, Overflows overflows)
{
    auto mine = sums.values();
    const auto theirs = other.values();
    bool held = true;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        std::int64_t exact = 0;
        if (overflows(mine[i], theirs[i], &exact)) {
            // Beyond the end on whose side it was.
            exact = mine[i] < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
            held = false;
        }
        mine[i] = exact;
    }
    sums = RatioSums::from(mine);
    return held;
}

}  // namespace

std::string_view ratioId(Ratio ratio)
{
    return kRatioIds[static_cast<std::size_t>(ratio)];
}

std::optional<Ratio> ratioFromId(std::string_view id)
{
    for (const Ratio ratio : kRatios) {
        if (ratioId(ratio) == id) return ratio;
    }
    return std::nullopt;
}

QString ratioName(Ratio ratio)
{
    switch (ratio) {
    case Ratio::PremiumShare: return QCoreApplication::translate("headroom", "Premium share");
    case Ratio::BatchShare: return QCoreApplication::translate("headroom", "Batch share");
    case Ratio::OutputInput: return QCoreApplication::translate("headroom", "Output to input");
    case Ratio::FailedOrRetried: return QCoreApplication::translate("headroom", "Failed or retried");
    case Ratio::CacheReuse: return QCoreApplication::translate("headroom", "Cache reuse");
    }
    Q_UNREACHABLE();
}

QString ratioDescription(Ratio ratio)
{
    switch (ratio) {
    case Ratio::PremiumShare:
        return QCoreApplication::translate("headroom",
                                           "Premium units / standard and premium units, charged and net of credits");
    case Ratio::BatchShare:
        return QCoreApplication::translate(
            "headroom", "Batch units, net of credits / batch units and the number of sync events that charged");
    case Ratio::OutputInput: return QCoreApplication::translate("headroom", "Output tokens / input tokens");
    case Ratio::FailedOrRetried:
        return QCoreApplication::translate("headroom",
                                           "Events that failed or took retries / events that ended ok or failed");
    case Ratio::CacheReuse:
        return QCoreApplication::translate("headroom",
                                           "Cached / repeated input tokens of the long-context events that know both");
    }
    Q_UNREACHABLE();
}

std::optional<std::int64_t> Fraction::scaled(int digits) const
{
    if (!hasData()) return std::nullopt;
    return clamped(dividedHalfEven(numerator * powerOfTen(digits), denominator));
}

QString Fraction::toString(int digits) const
{
    if (!hasData()) return {};
    const Wide power = powerOfTen(digits);
    const Wide value = dividedHalfEven(numerator * power, denominator);
    // Taken apart: all digits together may be more than 64 bits hold.
    const Wide size = value < 0 ? -value : value;
    const auto whole = static_cast<quint64>(size / power);
    const auto decimals = static_cast<std::int64_t>(size % power);
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(whole) +
           formatDecimal(decimals, digits, digits).mid(1);
}

bool Fraction::reachesPercent(int percent) const
{
    return hasData() && Wide{numerator} * 100 >= Wide{denominator} * percent;
}

std::optional<double> Fraction::forChart() const
{
    if (!hasData()) return std::nullopt;
    return static_cast<double>(numerator) / static_cast<double>(denominator);
}

RatioSums RatioSums::of(const RatioEvent &event)
{
    RatioSums sums;
    if (isBucket(event.bucket, Bucket::StandardSync)) sums.standardUnits = event.units;
    if (isBucket(event.bucket, Bucket::PremiumSync)) sums.premiumUnits = event.units;
    if (isBucket(event.bucket, Bucket::BatchRecords)) sums.batchUnits = event.units;
    if (event.units > 0 && event.mode == Mode::Sync) sums.syncCharged = 1;
    sums.inputTokens = event.inputTokens.value_or(0);
    sums.outputTokens = event.outputTokens.value_or(0);
    const Status status = event.status.value_or(Status::Ok);
    if (status == Status::Ok || status == Status::Failed) {
        sums.finished = 1;
        sums.failedOrRetried = status == Status::Failed || event.retries.value_or(0) > 0 ? 1 : 0;
    }
    if (isBucket(event.bucket, Bucket::LongContext) && event.cachedTokens && event.repeatedTokens) {
        sums.cachedTokens = *event.cachedTokens;
        sums.repeatedTokens = *event.repeatedTokens;
    }
    return sums;
}

bool RatioSums::add(const RatioSums &other)
{
    return combine(*this, other, [](auto a, auto b, auto *sum) { return __builtin_add_overflow(a, b, sum); });
}

bool RatioSums::subtract(const RatioSums &other)
{
    return combine(*this, other, [](auto a, auto b, auto *left) { return __builtin_sub_overflow(a, b, left); });
}

Fraction RatioSums::fraction(Ratio ratio) const
{
    switch (ratio) {
    case Ratio::PremiumShare: return {premiumUnits, clamped(Wide{standardUnits} + premiumUnits)};
    case Ratio::BatchShare: return {batchUnits, clamped(Wide{batchUnits} + syncCharged)};
    case Ratio::OutputInput: return {outputTokens, inputTokens};
    case Ratio::FailedOrRetried: return {failedOrRetried, finished};
    case Ratio::CacheReuse: return {cachedTokens, repeatedTokens};
    }
    Q_UNREACHABLE();
}

std::array<std::int64_t, RatioSums::kSums> RatioSums::values() const
{
    return {standardUnits, premiumUnits,    batchUnits, syncCharged,  inputTokens,
            outputTokens,  failedOrRetried, finished,   cachedTokens, repeatedTokens};
}

RatioSums RatioSums::from(const std::array<std::int64_t, kSums> &values)
{
    return {values[0], values[1], values[2], values[3], values[4],
            values[5], values[6], values[7], values[8], values[9]};
}

}  // namespace headroom
