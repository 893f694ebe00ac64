// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uniteconomicswhatif.h"

#include "domain/wide.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr int kWhole = 100;

// `total` given out in proportion to the parts, by the largest remainder; the first of equal ones takes more.
std::vector<int> dealt(int total, const std::vector<std::int64_t> &parts)
{
    std::vector<int> shares(parts.size());
    const Wide sum = std::accumulate(parts.begin(), parts.end(), Wide{0});
    if (sum <= 0) return shares;
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const std::size_t i : order) shares[i] = static_cast<int>(Wide{parts[i]} * total / sum);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return Wide{parts[i]} * total % sum; });
    const int missing = total - std::accumulate(shares.begin(), shares.end(), 0);
    for (int i = 0; i < missing; ++i) ++shares[order[static_cast<std::size_t>(i)]];
    return shares;
}

// What a workspace may use of a bucket under another version: its own grants stay.
Amount entitlementUnder(const PlanVersion &version, const FinishedCycle &cycle, Bucket bucket)
{
    Entitlement entitlement = cycle.entitlement[index(bucket)];
    entitlement.base = allowanceOf(version, bucket, cycle.seats);
    return entitlement.total();
}

}  // namespace

UseAtCost costOfUse(const std::vector<FinishedCycle> &cycles, const PlanVersion &version,
                    const PerBucket<std::optional<UnitCost>> &unitCosts)
{
    UseAtCost answer;
    Wide revenue = 0;
    PerBucket<Wide> admitted{};
    for (const FinishedCycle &cycle : cycles) {
        ++answer.workspaces;
        revenue += cycle.revenue.nanos;
        for (const Bucket bucket : kBuckets) {
            const std::size_t i = index(bucket);
            const Amount entitlement = entitlementUnder(version, cycle, bucket);
            const std::int64_t used = std::max<std::int64_t>(cycle.used[i], 0);
            const std::int64_t most =
                entitlement.unlimited ? used : std::clamp<std::int64_t>(entitlement.units, 0, used);
            admitted[i] += most;
            answer.refused[i] = clamped(Wide{answer.refused[i]} + used - most);
        }
    }
    if (answer.workspaces == 0) return answer;
    Wide cost = 0;
    for (const Bucket bucket : kBuckets) {
        const std::int64_t units = clamped(admitted[index(bucket)]);
        if (units == 0) continue;
        const auto &unitCost = unitCosts[index(bucket)];
        const std::optional<Money> part = unitCost ? unitCost->of(units) : std::nullopt;
        if (!part) return answer;
        cost += part->nanos;
    }
    answer.meanCost = Money{clamped(dividedHalfEven(cost, answer.workspaces))};
    answer.meanMargin = Money{clamped(dividedHalfEven(revenue - cost, answer.workspaces))};
    return answer;
}

std::vector<int> percentShares(const std::vector<std::int64_t> &parts)
{
    return dealt(kWhole, parts);
}

std::vector<int> sharesWith(const std::vector<int> &shares, std::size_t changed, int percent)
{
    std::vector<std::int64_t> others(shares.begin(), shares.end());
    others[changed] = 0;
    if (std::ranges::all_of(others, [](std::int64_t part) { return part == 0; })) {
        std::ranges::fill(others, 1);
        others[changed] = 0;
    }
    if (shares.size() == 1) return {kWhole};
    const int wanted = std::clamp(percent, 0, kWhole);
    std::vector<int> after = dealt(kWhole - wanted, others);
    after[changed] = wanted;
    return after;
}

int typicalSeats(const Catalog &catalog, const QString &plan, Instant at)
{
    std::vector<int> seats;
    for (const Workspace &workspace : catalog.workspaces) {
        const PlanAssignment *assignment = assignmentAt(workspace, at);
        if (assignment && assignment->plan == plan) seats.push_back(workspace.seatCount());
    }
    if (seats.empty()) return 1;
    const auto middle = seats.begin() + static_cast<std::ptrdiff_t>((seats.size() - 1) / 2);
    std::ranges::nth_element(seats, middle);
    return *middle;
}

}  // namespace headroom
