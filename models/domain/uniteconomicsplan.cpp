// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uniteconomics.h"
#include "domain/wide.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::int64_t kDollar = 1'000'000'000;
constexpr int kWantedClasses = 10;

Money timesSeats(Money price, int seats)
{
    return {clamped(Wide{price.nanos} * seats)};
}

Wide floorDivided(Wide dividend, Wide divisor)
{
    const Wide quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

// The least of 1, 2, 5, 10, 20, 50 ... that is not below `wanted`.
std::int64_t roundWidth(Wide wanted)
{
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5})
            if (Wide{factor} * power >= wanted) return factor * power;
    }
}

}  // namespace

Amount allowanceOf(const PlanVersion &version, Bucket bucket, int seats)
{
    const BucketLimit *limit = limitOf(&version, bucket);
    if (!limit || limit->allowance.unlimited) return limit ? limit->allowance : Amount{};
    const bool perSeat = limit->per == Per::Seat;
    return {false, perSeat ? clamped(Wide{limit->allowance.units} * seats) : limit->allowance.units};
}

PlanEconomics worstCase(const PlanVersion &version, int seats, const PerBucket<std::optional<UnitCost>> &unitCosts)
{
    PlanEconomics economics;
    economics.price = version.pricePer == Per::Seat ? timesSeats(version.price, seats) : version.price;
    economics.worstCost = Money{};
    for (const Bucket bucket : kBuckets) {
        const Amount allowance = allowanceOf(version, bucket, seats);
        std::optional<Money> &worst = economics.worst[index(bucket)];
        if (!allowance.unlimited && allowance.units == 0)
            worst = Money{};
        else if (const auto &unitCost = unitCosts[index(bucket)]; !allowance.unlimited && unitCost)
            worst = unitCost->of(allowance.units);
        if (!worst) {
            const std::string_view id = bucketId(bucket);
            economics.unknown << QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        }
        economics.worstCost = economics.worstCost && worst ? checkedAdd(*economics.worstCost, *worst) : std::nullopt;
    }
    if (economics.worstCost) economics.worstMargin = checkedSub(economics.price, *economics.worstCost);
    return economics;
}

ExpectedEconomics expected(const std::vector<FinishedCycle> &cycles, const QString &plan, int version)
{
    ExpectedEconomics sum;
    for (const FinishedCycle &cycle : cycles) {
        if (cycle.planKey != plan || (version != 0 && cycle.planVersion != version)) continue;
        ++sum.workspaces;
        sum.revenue = sum.revenue + cycle.revenue;
        sum.cost = {sum.cost.amount + cycle.total.amount, sum.cost.estimated || cycle.total.estimated};
        sum.margin = sum.margin + cycle.margin;
        sum.cycles.push_back(cycle);
    }
    if (sum.workspaces > 0) sum.meanMargin = Money{clamped(dividedHalfEven(sum.margin.nanos, sum.workspaces))};
    std::ranges::sort(sum.cycles, [](const FinishedCycle &a, const FinishedCycle &b) {
        return a.margin != b.margin ? a.margin < b.margin : a.workspace < b.workspace;
    });
    return sum;
}

std::vector<MarginClass> marginClasses(const std::vector<FinishedCycle> &cycles)
{
    if (cycles.empty()) return {};
    const auto [least, most] = std::ranges::minmax(cycles, {}, &FinishedCycle::margin);
    const Wide low = least.margin.nanos;
    const Wide high = most.margin.nanos;
    // Margins that hardly differ are not told apart by fractions of a cent.
    const Wide size = std::max(low < 0 ? -low : low, high < 0 ? -high : high);
    const Wide wanted = std::max((high - low) / kWantedClasses, size / (10 * kWantedClasses));
    const Wide width = wanted == 0 ? kDollar : roundWidth(wanted);

    std::vector<MarginClass> classes;
    for (Wide from = floorDivided(low, width) * width; from <= high; from += width)
        classes.push_back({Money{clamped(from)}, Money{clamped(from + width)}, 0});
    for (const FinishedCycle &cycle : cycles) {
        const Wide at = floorDivided(cycle.margin.nanos, width) - floorDivided(low, width);
        ++classes[static_cast<std::size_t>(at)].workspaces;
    }
    return classes;
}

}  // namespace headroom
