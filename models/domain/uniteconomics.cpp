// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uniteconomics.h"

#include "domain/pricing.h"
#include "domain/wide.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

const QString kUnmapped = QStringLiteral("unmapped");

std::int64_t added(std::int64_t a, std::int64_t b)
{
    return clamped(Wide{a} + b);
}

Cost added(const Cost &a, const Cost &b)
{
    return {a.amount + b.amount, a.estimated || b.estimated};
}

QString keyOf(const RouteUse &row, CostBy by)
{
    switch (by) {
    case CostBy::Bucket: {
        if (!row.bucket) return kUnmapped;
        const std::string_view id = bucketId(*row.bucket);
        return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    }
    case CostBy::Route: return row.route;
    case CostBy::Action: return row.action;
    }
    Q_UNREACHABLE();
}

// What a row's tokens cost by the price list of its route. A row whose tokens are not known, or whose route has no
// price, has no such cost; one that neither sent nor cost anything adds nothing.
std::optional<Money> publishedCost(const RouteUse &row, const Catalog &catalog, Instant at)
{
    const bool tokens = row.inputTokens != 0 || row.outputTokens != 0;
    if (!tokens) return row.cost.amount.nanos == 0 ? std::optional(Money{}) : std::nullopt;
    const Route *route = catalog.route(row.route);
    const RoutePrice *price = route ? priceAt(*route, at) : nullptr;
    if (!price) return std::nullopt;
    const Mode mode = row.bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync;
    return estimateCost(*price, {row.inputTokens, std::nullopt, row.outputTokens}, mode);
}

// The cost of `parts` parts at a unit cost, in nano-dollars.
Wide costOf(const UnitCost &unitCost, Wide parts)
{
    return dividedHalfEven(parts * unitCost.cost.amount.nanos, unitCost.units);
}

}  // namespace

std::optional<Money> UnitCost::each() const
{
    return of(1);
}

std::optional<Money> UnitCost::of(std::int64_t count) const
{
    if (units <= 0) return std::nullopt;
    const std::optional<std::int64_t> nanos = narrowed(costOf(*this, count));
    if (!nanos) return std::nullopt;
    return Money{*nanos};
}

std::optional<Money> UnitCostRow::publishedEach() const
{
    return published ? UnitCost{{*published, false}, unitCost.units}.each() : std::nullopt;
}

std::optional<std::int64_t> UnitCostRow::tokensOfEach() const
{
    if (unitCost.units <= 0) return std::nullopt;
    return clamped(dividedHalfEven(Wide{inputTokens} + outputTokens, unitCost.units));
}

std::vector<UnitCostRow> unitCosts(const ObservedUse &use, const Catalog &catalog, CostBy by, Instant at)
{
    QMap<QString, UnitCostRow> sums;
    for (const RouteUse &row : use.rows) {
        const QString key = keyOf(row, by);
        if (!sums.contains(key)) {
            UnitCostRow none;
            none.key = key;
            none.published = Money{};
            sums.insert(key, none);
        }
        UnitCostRow &sum = sums[key];
        sum.unitCost.cost = added(sum.unitCost.cost, row.cost);
        sum.unitCost.units = added(sum.unitCost.units, row.units);
        sum.events = added(sum.events, row.events);
        sum.inputTokens = added(sum.inputTokens, row.inputTokens);
        sum.outputTokens = added(sum.outputTokens, row.outputTokens);
        const std::optional<Money> published = publishedCost(row, catalog, at);
        sum.published = sum.published && published ? checkedAdd(*sum.published, *published) : std::nullopt;
    }
    std::vector<UnitCostRow> rows(sums.cbegin(), sums.cend());
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const UnitCostRow &row) { return row.unitCost.cost.amount; });
    return rows;
}

PerBucket<UnitCost> bucketCosts(const ObservedUse &use)
{
    PerBucket<UnitCost> costs;
    for (const RouteUse &row : use.rows) {
        if (!row.bucket) continue;
        UnitCost &sum = costs[index(*row.bucket)];
        sum.cost = added(sum.cost, row.cost);
        sum.units = added(sum.units, row.units);
    }
    return costs;
}

std::vector<RouteShare> routeMix(const ObservedUse &use)
{
    std::vector<RouteShare> mix;
    for (const RouteUse &row : use.rows) {
        if (!row.bucket) continue;
        const auto same = [&row](const RouteShare &share) {
            return share.bucket == *row.bucket && share.route == row.route;
        };
        auto share = std::ranges::find_if(mix, same);
        if (share == mix.end()) share = mix.insert(mix.end(), {row.route, *row.bucket, 0, {}});
        share->unitCost.cost = added(share->unitCost.cost, row.cost);
        share->unitCost.units = added(share->unitCost.units, row.units);
    }
    for (RouteShare &share : mix) share.parts = std::max<std::int64_t>(share.unitCost.units, 0);
    std::ranges::sort(mix, [](const RouteShare &a, const RouteShare &b) {
        if (a.bucket != b.bucket) return a.bucket < b.bucket;
        return a.parts != b.parts ? a.parts > b.parts : a.route < b.route;
    });
    return mix;
}

std::optional<UnitCost> mixedCost(const std::vector<RouteShare> &mix, Bucket bucket)
{
    Wide parts = 0;  // of routes whose unit cost is known
    Wide units = 0;  // that those routes charged
    Cost attempts;   // of routes that charged nothing: failed attempts, spread over every unit of the bucket (R31)
    bool estimated = false;
    for (const RouteShare &share : mix) {
        if (share.bucket != bucket) continue;
        if (share.unitCost.units <= 0) {
            attempts = added(attempts, share.unitCost.cost);
            continue;
        }
        units += share.unitCost.units;
        parts += share.parts;
        estimated = estimated || (share.parts > 0 && share.unitCost.cost.estimated);
    }
    if (parts <= 0) return std::nullopt;
    // As many parts as keep the sum in 64 bits, so that rounding a route's cost to whole nano-dollars is no error that
    // anybody could see.
    for (const std::int64_t finer : {1'000'000, 1'000, 1}) {
        const std::optional<std::int64_t> whole = narrowed(parts * finer);
        if (!whole) continue;
        Wide nanos = costOf({attempts, clamped(units)}, *whole);
        for (const RouteShare &share : mix)
            if (share.bucket == bucket && share.unitCost.units > 0)
                nanos += costOf(share.unitCost, Wide{share.parts} * finer);
        if (const std::optional<std::int64_t> cost = narrowed(nanos))
            return UnitCost{{Money{*cost}, estimated || attempts.estimated}, *whole};
    }
    return std::nullopt;
}

}  // namespace headroom
