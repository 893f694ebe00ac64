// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratios.h"

#include "domain/wide.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMillionths = 1'000'000;

// a / b in units of 10^-12, cut; held within what sums of 64 bits can make of it.
Wide trillionths(Wide a, Wide b)
{
    constexpr int kDigits = 12;
    constexpr Wide kMost = Wide{1} << 122;
    for (; b > kMost; b /= 2) a /= 2;
    Wide quotient = clamped(a / b);
    Wide rest = a % b;
    for (int i = 0; i < kDigits; ++i) {
        rest *= 10;
        quotient = quotient * 10 + rest / b;
        rest %= b;
    }
    return quotient;
}

// excess1 / (d0 x d1) - excess0 / (d0 x d0) in millionths, exactly; nothing where that leaves 128 bits.
std::optional<Wide> exactShift(Wide excess1, Wide excess0, std::int64_t d0, std::int64_t d1)
{
    Wide first = 0;
    Wide second = 0;
    Wide divisor = 0;
    if (__builtin_mul_overflow(excess1, Wide{d0} * kMillionths, &first) ||
        __builtin_mul_overflow(excess0, Wide{d1} * kMillionths, &second) ||
        __builtin_mul_overflow(Wide{d0} * d0, Wide{d1}, &divisor) || __builtin_sub_overflow(first, second, &first) ||
        divisor >= Wide{1} << 126) {
        return std::nullopt;
    }
    return dividedHalfEven(first, divisor);
}

}  // namespace

std::optional<std::int64_t> ratioShift(const RatioPart &part, const RatioSums &before, const RatioSums &now,
                                       Ratio ratio)
{
    const Fraction whole0 = before.fraction(ratio);
    const Fraction whole1 = now.fraction(ratio);
    if (!whole0.hasData() || !whole1.hasData()) return std::nullopt;
    const std::int64_t d0 = whole0.denominator;
    const std::int64_t d1 = whole1.denominator;
    // (n - r0 x d) x d0, with r0 the whole's ratio before: what the part has above it.
    const auto excess = [&](const Fraction &of) {
        return Wide{of.numerator} * d0 - Wide{whole0.numerator} * of.denominator;
    };
    const Wide excess0 = excess(part.before.fraction(ratio));
    const Wide excess1 = excess(part.now.fraction(ratio));
    if (const auto exact = exactShift(excess1, excess0, d0, d1)) return clamped(*exact);
    constexpr int kTrillionthsAMillionth = 1'000'000;
    return clamped(dividedHalfEven(trillionths(excess1, Wide{d0} * d1) - trillionths(excess0, Wide{d0} * d0),
                                   kTrillionthsAMillionth));
}

std::vector<RatioMove> largestMoves(const RatioAnswer &answer, Ratio ratio, int most)
{
    std::vector<RatioMove> moves;
    for (const RatioPart &part : answer.parts) {
        const auto shift = ratioShift(part, answer.before, answer.total, ratio);
        if (!shift || *shift == 0) continue;
        moves.push_back({part.kind, part.key, *shift, part.before.fraction(ratio), part.now.fraction(ratio)});
    }
    std::ranges::sort(moves, [](const RatioMove &a, const RatioMove &b) {
        const Wide sizeA = a.shift < 0 ? -Wide{a.shift} : Wide{a.shift};
        const Wide sizeB = b.shift < 0 ? -Wide{b.shift} : Wide{b.shift};
        if (sizeA != sizeB) return sizeA > sizeB;
        return a.kind != b.kind ? a.kind < b.kind : a.key < b.key;
    });
    moves.resize(std::min(moves.size(), static_cast<std::size_t>(std::max(most, 0))));
    return moves;
}

}  // namespace headroom
