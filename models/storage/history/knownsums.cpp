// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/knownsums.h"

#include "storage/events/segmentstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr NumberFields kPricedFields = fieldBit(NumberField::CostUsd) | fieldBit(NumberField::InputTokens) |
                                       fieldBit(NumberField::CachedInputTokens) | fieldBit(NumberField::OutputTokens);

Query segmentsOf(Connection &db, const QString &columns, const KnownPart &part, const std::vector<KnownSpan> &spans)
{
    // Where few segments are new, the index by sequence finds them.
    const bool byTime = part.afterSeq == 0;
    Query query(db, u"SELECT %1 FROM event_segment WHERE workspace_id = :workspace AND %2last_at >= :from AND "
                    "%2first_at < :to AND last_seq > :after AND first_seq <= :through"_s.arg(columns, byTime ? QString()
                                                                                                             : u"+"_s));
    query.bind(u":workspace"_s, part.workspaceId)
        .bind(u":from"_s, spans.front().from.us)
        .bind(u":to"_s, spans.back().to.us)
        .bind(u":after"_s, part.afterSeq)
        .bind(u":through"_s, part.throughSeq)
        .run();
    return query;
}

// The span of an instant; nothing outside of all of them.
std::optional<std::size_t> spanOf(const std::vector<KnownSpan> &spans, std::int64_t at)
{
    const auto after = std::ranges::upper_bound(spans, at, {}, [](const KnownSpan &span) { return span.from.us; });
    if (after == spans.begin()) return std::nullopt;
    const auto span = std::prev(after);
    return at < span->to.us ? std::optional(static_cast<std::size_t>(span - spans.begin())) : std::nullopt;
}

}  // namespace

std::int64_t eventsIn(LedgerState &state, const KnownPart &part, const std::vector<KnownSpan> &spans)
{
    Query query = segmentsOf(state.db(), u"coalesce(sum(events), 0)"_s, part, spans);
    return query.next() ? query.integer(0) : 0;
}

std::vector<BucketSums> sumsOf(LedgerState &state, const KnownPart &part, const std::vector<KnownSpan> &spans,
                               const CatalogIndex &catalog, const ChargeOf &chargeOf)
{
    std::vector<BucketSums> sums(spans.size());
    Query query = segmentsOf(state.db(), u"id, events, charge, core"_s, part, spans);
    SegmentReader reader(state.db());
    SegmentColumns columns;
    while (query.next()) {
        state.db().throwIfInterrupted();
        reader.decode(query.integer(0), query.integer(1), query.blob(2), query.blob(3), {}, false, columns,
                      kPricedFields);
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.seq[row] <= part.afterSeq || columns.seq[row] > part.throughSeq) continue;
            const auto span = spanOf(spans, columns.at[row]);
            if (!span) continue;
            const Charge charge = chargeOf ? chargeOf(columns, row) : columns.charge[row];
            const SummedEvent event = summed(catalog, columns, row, charge);
            sums[*span][static_cast<std::size_t>(charge.bucket)].add(
                {charge.units, event.cost, event.estimated ? 1 : 0, 1, event.at});
        }
    }
    return sums;
}

BucketSums without(BucketSums sums, const BucketSums &others)
{
    for (std::size_t b = 0; b < sums.size(); ++b) {
        subtractChecked(sums[b].units, others[b].units);
        subtractChecked(sums[b].cost, others[b].cost);
        sums[b].estimated -= others[b].estimated;
        sums[b].events -= others[b].events;
    }
    return sums;
}

}  // namespace headroom
