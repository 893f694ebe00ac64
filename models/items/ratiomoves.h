// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"

namespace headroom {

inline constexpr int kMovesShown = 3;

// What moved each ratio most, by Ratio.
using RatioMoves = std::array<std::vector<RatioMove>, kRatioCount>;

// Of ten thousand workspaces a while's work: done where they are read.
inline RatioMoves movesOf(const RatioAnswer &answer)
{
    RatioMoves moves;
    for (const Ratio ratio : kRatios) moves[static_cast<std::size_t>(ratio)] = largestMoves(answer, ratio, kMovesShown);
    return moves;
}

}  // namespace headroom
