// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom::demo {

// The output function of splitmix64: a bijection, so that distinct numbers stay distinct.
constexpr std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

// splitmix64 with whole-number draws only: the standard library's distributions differ from one to the next.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
    // 0..n-1; n is 1..2^31. The bias is below n / 2^32.
    constexpr std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
    }
    constexpr std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    constexpr bool permille(int chance) { return below(1000) < chance; }
    // 40 % to 160 % of `mean`, most often near it.
    constexpr std::int64_t around(std::int64_t mean) { return mean * (40 + below(61) + below(61)) / 100; }

private:
    std::uint64_t m_state;
};

}  // namespace headroom::demo
