// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story/storysums.h"

#include "storage/events/rollup.h"
#include "storage/events/segmentstore.h"
#include "storage/events/sumtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr NumberFields kPricedFields = fieldBit(NumberField::CostUsd) | fieldBit(NumberField::InputTokens) |
                                       fieldBit(NumberField::CachedInputTokens) | fieldBit(NumberField::OutputTokens);

// Of a slice: enough of them that few events are read again, few enough to hold.
constexpr std::int64_t kSlices = 4096;

struct ShareKey {
    std::int8_t dimension = 0;
    std::int64_t id = 0;
    auto operator<=>(const ShareKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const { return mixedHash(mixedHash(0, id), dimension); }
};

struct ShareSums {
    std::int64_t units = 0;
    std::int64_t events = 0;
    std::int64_t cost = 0;
    bool estimated = false;
};

QString tableOf(HitDimension dimension)
{
    switch (dimension) {
    case HitDimension::Action: return u"action"_s;
    case HitDimension::Member: return u"member"_s;
    case HitDimension::Route: return u"route"_s;
    }
    Q_UNREACHABLE();
}

class StoryPass {
public:
    StoryPass(LedgerState &state, const StoryScope &scope)
        : m_state(state), m_index(*state.catalog().index),
          m_scope(scope), m_end{std::min(scope.cycle.end.us, std::max(scope.until, scope.hitAt).us + 1)},
          m_sliceWidth(sliceWidth(scope.cycle.start, scope.endOfUse()))
    {
        m_sums.slices = emptySlices(scope.cycle.start, scope.endOfUse());
    }

    StorySums read()
    {
        forEachStorySegment(m_state, m_scope.workspaceId, m_scope.cycle.start, m_end, kPricedFields,
                            [this](const SegmentColumns &columns) { addAll(columns); });
        nameShares();
        return std::move(m_sums);
    }

private:
    void addAll(const SegmentColumns &columns)
    {
        for (std::size_t row = 0; row < columns.events; ++row) {
            const std::int64_t at = columns.at[row];
            if (at < m_scope.cycle.start.us || at >= m_end.us) continue;
            if (columns.charge[row].bucket != static_cast<std::int8_t>(m_scope.bucket)) continue;
            if (at <= m_scope.hitAt.us) {
                addBefore(columns, row);
            } else if (columns.status[row] == Status::Credit) {
                subtractChecked(m_sums.creditedSince, columns.charge[row].units);
            }
        }
    }

    void addBefore(const SegmentColumns &columns, std::size_t row)
    {
        const SummedEvent event = summed(m_index, columns, row);
        const std::int64_t units = event.charge.units;
        addChecked(m_sums.used, units);
        m_sums.slices[static_cast<std::size_t>((event.at - m_scope.cycle.start.us) / m_sliceWidth)].add(units);
        if (columns.seq[row] > m_scope.knownThrough) addChecked(m_sums.learntLater, units);
        if (event.at == m_scope.hitAt.us) addChecked(m_sums.sameInstant, units);
        if (event.credit) {
            subtractChecked(m_sums.credited, units);
            ++m_sums.creditedEvents;
        }
        if (m_scope.memberId != 0 && event.memberId == m_scope.memberId && event.at >= m_scope.dayStart.us) {
            addChecked(m_sums.memberDay, units);
        }
        addShare(HitDimension::Action, event.actionId, event);
        addShare(HitDimension::Member, event.memberId, event);
        addShare(HitDimension::Route, event.routeId, event);
    }

    void addShare(HitDimension dimension, std::int64_t id, const SummedEvent &event)
    {
        ShareSums &share = m_shares.of({static_cast<std::int8_t>(dimension), id});
        addChecked(share.units, event.charge.units);
        addChecked(share.cost, event.cost);
        ++share.events;
        share.estimated = share.estimated || event.estimated;
    }

    void nameShares()
    {
        const auto rows = m_shares.take();
        for (const HitDimension dimension : {HitDimension::Action, HitDimension::Member, HitDimension::Route}) {
            Query name(m_state.db(), u"SELECT key FROM %1 WHERE id = :id"_s.arg(tableOf(dimension)));
            auto &shares = m_sums.shares[static_cast<std::size_t>(dimension)];
            for (const auto &[key, sums] : rows) {
                if (key.dimension != static_cast<std::int8_t>(dimension)) continue;
                name.bind(u":id"_s, key.id).run();
                const QString text = name.next() ? name.text(0) : QString();
                name.finish();
                shares.push_back({text, sums.units, sums.events, {{sums.cost}, sums.estimated}});
            }
            std::ranges::sort(shares, [](const HitShare &a, const HitShare &b) {
                return a.units != b.units ? a.units > b.units : a.key < b.key;
            });
        }
    }

    LedgerState &m_state;
    const CatalogIndex &m_index;
    const StoryScope &m_scope;
    Instant m_end;
    std::int64_t m_sliceWidth;
    StorySums m_sums;
    SumTable<ShareKey, ShareSums> m_shares;
};

}  // namespace

void UseSlice::add(std::int64_t of)
{
    addChecked(units, of);
    charged += std::max(of, std::int64_t{0});
    ++events;
}

std::int64_t sliceWidth(Instant from, Instant to)
{
    return (to.us - from.us + kSlices - 1) / kSlices;
}

std::vector<UseSlice> emptySlices(Instant from, Instant to)
{
    const std::int64_t width = sliceWidth(from, to);
    return std::vector<UseSlice>(static_cast<std::size_t>((to.us - from.us + width - 1) / width));
}

void forEachStorySegment(LedgerState &state, std::int64_t workspaceId, Instant from, Instant to, NumberFields wanted,
                         const std::function<void(const SegmentColumns &)> &visit)
{
    Query query(state.db(), u"SELECT id, events, charge, core FROM event_segment WHERE workspace_id = :workspace AND "
                            "last_at >= :from AND first_at < :to"_s);
    query.bind(u":workspace"_s, workspaceId).bind(u":from"_s, from.us).bind(u":to"_s, to.us).run();
    SegmentReader reader(state.db());
    SegmentColumns columns;
    while (query.next()) {
        state.db().throwIfInterrupted();
        reader.decode(query.integer(0), query.integer(1), query.blob(2), query.blob(3), {}, false, columns, wanted);
        visit(columns);
    }
}

StorySums storySums(LedgerState &state, const StoryScope &scope)
{
    return StoryPass(state, scope).read();
}

}  // namespace headroom
