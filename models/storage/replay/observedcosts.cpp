// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/observedcosts.h"

#include "storage/events/segmentstore.h"
#include "storage/standing.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class CostSummer {
public:
    CostSummer(LedgerState &state, Instant from, Instant to)
        : m_index(*state.catalog().index), m_reader(state.db()),
          m_ofCycles(state.db(), u"SELECT bucket, units, cost, estimated FROM rollup_cycle WHERE "
                                 "workspace_id = :workspace"_s),
          m_ofDays(state.db(), u"SELECT bucket, units, cost, estimated FROM rollup_day WHERE "
                               "workspace_id = :workspace AND day BETWEEN :first AND :last"_s),
          m_from(from), m_to(to)
    {}

    // The workspace's events are from `first` to `last`.
    void add(std::int64_t workspaceId, Instant first, Instant last)
    {
        if (last < m_from || first >= m_to) return;
        if (first >= m_from && last < m_to) {
            m_ofCycles.bind(u":workspace"_s, workspaceId);
            return addRows(m_ofCycles);
        }
        const Zone zone = m_index.workspace(workspaceId).zone;
        CivilDate firstDay = zone.dayOf(std::max(m_from, first));
        CivilDate lastDay = zone.dayOf(std::min(Instant{m_to.us - 1}, last));
        const bool cutsFirst = first < m_from && zone.startOf(firstDay) < m_from;
        const bool cutsLast = last >= m_to && zone.startOf(lastDay + 1) > m_to;
        if (cutsFirst && cutsLast && firstDay == lastDay) return addEvents(workspaceId, m_from, m_to);
        if (cutsFirst) {
            addEvents(workspaceId, m_from, std::min(zone.startOf(firstDay + 1), m_to));
            firstDay = firstDay + 1;
        }
        if (cutsLast) {
            addEvents(workspaceId, std::max(zone.startOf(lastDay), m_from), m_to);
            lastDay = lastDay - 1;
        }
        m_ofDays.bind(u":workspace"_s, workspaceId).bind(u":first"_s, firstDay.days).bind(u":last"_s, lastDay.days);
        addRows(m_ofDays);
    }

    [[nodiscard]] PerBucket<ObservedUnitCost> sums() const
    {
        PerBucket<ObservedUnitCost> costs;
        for (const Bucket bucket : kBuckets) {
            const Sums &sums = m_sums[index(bucket)];
            costs[index(bucket)] = {{{sums.cost}, sums.estimated > 0}, sums.units};
        }
        return costs;
    }

private:
    void addRows(Query &query)
    {
        query.run();
        while (query.next()) {
            m_sums[static_cast<std::size_t>(query.integer(0))].add(
                {.units = query.integer(1), .cost = query.integer(2), .estimated = query.integer(3)});
        }
    }

    void addEvents(std::int64_t workspaceId, Instant from, Instant to)
    {
        const SegmentRange range{.workspaceId = workspaceId, .from = from.us, .to = to.us};
        m_reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
            for (std::size_t row = 0; row < columns.events; ++row) {
                if (columns.at[row] < from.us || columns.at[row] >= to.us) continue;
                const SummedEvent event = summed(m_index, columns, row);
                m_sums[static_cast<std::size_t>(event.charge.bucket)].add(
                    {.units = event.charge.units, .cost = event.cost, .estimated = event.estimated ? 1 : 0});
            }
        });
    }

    CatalogIndex &m_index;
    SegmentReader m_reader;
    Query m_ofCycles;
    Query m_ofDays;
    Instant m_from;
    Instant m_to;
    BucketSums m_sums;
};

}  // namespace

PerBucket<ObservedUnitCost> observedUnitCosts(LedgerState &state, Instant from, Instant to)
{
    CostSummer summer(state, from, to);
    Query heads(state.db(), u"SELECT workspace_id, first_at, last_at FROM ledger_head"_s);
    heads.run();
    while (heads.next()) {
        state.db().throwIfInterrupted();
        summer.add(heads.integer(0), {heads.integer(1)}, {heads.integer(2)});
    }
    return summer.sums();
}

}  // namespace headroom
