// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartscale.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kWantedTicks = 3;
constexpr double kRoomAbove = 1.06;
constexpr double kMostTick = 9.0e18;  // what an int64 holds

double roundStep(double span)
{
    const double rough = std::max(span / kWantedTicks, 1.0);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough) return power * factor;
    }
    return power * 10;
}

}  // namespace

ChartScale chartScale(std::int64_t least, std::int64_t most)
{
    const double low = static_cast<double>(least);
    const double high = std::max(static_cast<double>(most), 1.0);
    const double step = roundStep(high - low);
    ChartScale scale;
    scale.from = low < 0 ? std::floor(low / step) * step : 0;
    scale.to = high * kRoomAbove;
    for (double tick = scale.from; tick <= high && std::abs(tick) < kMostTick; tick += step)
        scale.ticks.push_back(std::llround(tick));
    return scale;
}

}  // namespace headroom
