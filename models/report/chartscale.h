// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace headroom {

// The upright scale of a chart: round ticks, 0 always among them, and a little room above the highest value.
struct ChartScale {
    double from = 0;
    double to = 1;
    std::vector<std::int64_t> ticks;
};

// `least`: at most 0; `most`: at least 0.
ChartScale chartScale(std::int64_t least, std::int64_t most);

}  // namespace headroom
