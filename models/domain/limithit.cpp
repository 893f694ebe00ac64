// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limithit.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, 3> kOutcomeIds{"waiting", "ran", "abandoned"};

}  // namespace

std::string_view outcomeId(HitOutcome outcome)
{
    return kOutcomeIds[static_cast<std::size_t>(outcome)];
}

std::optional<HitOutcome> outcomeFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kOutcomeIds.size(); ++i) {
        if (kOutcomeIds[i] == id) return static_cast<HitOutcome>(i);
    }
    return std::nullopt;
}

}  // namespace headroom
