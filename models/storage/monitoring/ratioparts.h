// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "storage/events/sumtable.h"
#include "storage/ledgerstate.h"

namespace headroom {

enum class RatioSide : std::int8_t { Before, Now };

// What each part of a whole added in two spans.
class RatioParts {
public:
    void add(RatioPartKind kind, std::int64_t id, RatioSide side, const RatioSums &sums);
    // By kind and key, without those that added nothing.
    std::vector<RatioPart> take(LedgerState &state);

private:
    struct Key {
        RatioPartKind kind{};
        std::int64_t id = 0;
        auto operator<=>(const Key &) const = default;
        [[nodiscard]] std::uint64_t hash() const { return mixedHash(mixedHash(0, id), static_cast<int>(kind)); }
    };
    struct Both {
        RatioSums before;
        RatioSums now;
    };

    SumTable<Key, Both> m_parts;
};

}  // namespace headroom
