// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story/warningpoint.h"

#include "domain/wide.h"
#include "storage/events/rollup.h"

#include <algorithm>

namespace headroom {

namespace {

// A slice of more events than this is cut in its turn.
constexpr std::int64_t kSmallSlice = 65'536;

struct Point {
    std::int64_t at = 0;
    std::int64_t seq = 0;
    std::int64_t units = 0;
    std::int64_t actionId = 0;
    std::int64_t memberId = 0;
    auto operator<=>(const Point &) const = default;
};

class WarningSearch {
public:
    WarningSearch(LedgerState &state, const StoryScope &scope, int percent, const std::vector<EntitledFrom> &entitled)
        : m_state(state), m_scope(scope), m_percent(percent), m_entitled(entitled)
    {}

    // In [from, to), before which `before` units were used.
    std::optional<WarningPoint> search(Instant from, Instant to, std::int64_t before,
                                       const std::vector<UseSlice> &slices)
    {
        const std::int64_t width = sliceWidth(from, to);
        for (std::size_t i = 0; i < slices.size(); ++i) {
            const UseSlice &slice = slices[i];
            const Instant first{from.us + static_cast<std::int64_t>(i) * width};
            const Instant end{std::min(first.us + width, to.us)};
            if (slice.charged > 0 && mayReach(first, end, before + slice.charged)) {
                const bool small = slice.events <= kSmallSlice || width == 1;
                if (auto found = small ? read(first, end, before) : search(first, end, before, slicesOf(first, end))) {
                    return found;
                }
            }
            addChecked(before, slice.units);
        }
        return std::nullopt;
    }

private:
    template<typename Visit>
    void forEachRow(Instant from, Instant to, Visit visit)
    {
        forEachStorySegment(m_state, m_scope.workspaceId, from, to, NumberFields{0},
                            [&](const SegmentColumns &columns) {
                                for (std::size_t row = 0; row < columns.events; ++row) {
                                    if (columns.at[row] < from.us || columns.at[row] >= to.us) continue;
                                    if (columns.charge[row].bucket == static_cast<std::int8_t>(m_scope.bucket))
                                        visit(columns, row);
                                }
                            });
    }

    std::vector<UseSlice> slicesOf(Instant from, Instant to)
    {
        const std::int64_t width = sliceWidth(from, to);
        std::vector<UseSlice> slices = emptySlices(from, to);
        forEachRow(from, to, [&](const SegmentColumns &columns, std::size_t row) {
            slices[static_cast<std::size_t>((columns.at[row] - from.us) / width)].add(columns.charge[row].units);
        });
        return slices;
    }

    [[nodiscard]] bool reachesZone(Wide used, const Amount &total) const
    {
        return !total.unlimited && total.units > 0 && used * 100 >= Wide{total.units} * m_percent;
    }

    // Whether so much use reaches the zone of any entitlement in [from, to).
    [[nodiscard]] bool mayReach(Instant from, Instant to, Wide used) const
    {
        for (std::size_t i = 0; i < m_entitled.size(); ++i) {
            const bool over = i + 1 < m_entitled.size() && m_entitled[i + 1].from <= from;
            if (!over && m_entitled[i].from < to && reachesZone(used, m_entitled[i].total)) return true;
        }
        return false;
    }

    [[nodiscard]] const Amount &entitledAt(Instant at) const
    {
        const auto after = std::ranges::upper_bound(m_entitled, at, {}, &EntitledFrom::from);
        return std::prev(after)->total;
    }

    std::optional<WarningPoint> read(Instant from, Instant to, std::int64_t before)
    {
        std::vector<Point> points;
        forEachRow(from, to, [&](const SegmentColumns &columns, std::size_t row) {
            points.push_back({columns.at[row], columns.seq[row], columns.charge[row].units, columns.actionId[row],
                              columns.memberId[row]});
        });
        std::ranges::sort(points);
        for (auto first = points.cbegin(); first != points.cend();) {
            const auto end =
                std::find_if(first, points.cend(), [&](const Point &point) { return point.at != first->at; });
            const Amount &total = entitledAt({first->at});
            const Point *reachedBy = nullptr;
            for (; first != end; ++first) {
                addChecked(before, first->units);
                if (!reachedBy && first->units > 0 && reachesZone(before, total)) reachedBy = &*first;
            }
            if (reachedBy && reachesZone(before, total)) {
                return WarningPoint{{reachedBy->at},     reachedBy->seq, reachedBy->actionId,
                                    reachedBy->memberId, before,         total};
            }
        }
        return std::nullopt;
    }

    LedgerState &m_state;
    const StoryScope &m_scope;
    int m_percent;
    const std::vector<EntitledFrom> &m_entitled;
};

}  // namespace

std::optional<WarningPoint> warningPoint(LedgerState &state, const StoryScope &scope, int percent,
                                         const std::vector<EntitledFrom> &entitled, const std::vector<UseSlice> &slices)
{
    return WarningSearch(state, scope, percent, entitled).search(scope.cycle.start, scope.endOfUse(), 0, slices);
}

}  // namespace headroom
