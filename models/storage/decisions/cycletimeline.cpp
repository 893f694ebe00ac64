// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/cycletimeline.h"

#include "storage/events/rollup.h"

#include <algorithm>

namespace headroom {

// What is new, one point an event and in no order.
struct CycleTimeline::Added {
    PerBucket<Series> buckets;
    std::unordered_map<std::int64_t, Series> members;
};

void CycleTimeline::readOn(SegmentReader &reader)
{
    Added added;
    std::int64_t lastSeq = m_lastSeq;
    const SegmentRange range{
        .workspaceId = m_workspaceId, .from = m_cycle.start.us, .to = m_cycle.end.us, .afterSeq = m_lastSeq};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.seq[row] <= m_lastSeq) continue;
            lastSeq = std::max(lastSeq, columns.seq[row]);
            const Charge &charge = columns.charge[row];
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            if (charge.bucket == kUnmapped || charge.units == 0) continue;
            const Point point{columns.at[row], charge.units};
            added.buckets[static_cast<std::size_t>(charge.bucket)].push_back(point);
            const std::int64_t member = columns.memberId[row];
            if (charge.bucket == static_cast<std::int8_t>(Bucket::PremiumSync) && member != 0) {
                added.members[member].push_back(point);
            }
        }
    });
    for (const Bucket bucket : kBuckets) merge(m_buckets[index(bucket)], added.buckets[index(bucket)]);
    for (auto &[member, points] : added.members) merge(m_members[member], points);
    m_lastSeq = lastSeq;

    m_points = 0;
    for (const Series &series : m_buckets) m_points += series.size();
    for (const auto &[member, series] : m_members) m_points += series.size();
}

void CycleTimeline::merge(Series &series, Series &added)
{
    if (added.empty()) return;
    const auto earlier = [](const Point &a, const Point &b) { return a.at < b.at; };
    std::sort(added.begin(), added.end(), earlier);
    // What comes after the first new event is summed again; as a rule that is nothing.
    const auto after = std::lower_bound(series.begin(), series.end(), added.front(), earlier);
    const auto kept = static_cast<std::size_t>(after - series.begin());
    Sums sum{.units = kept == 0 ? 0 : series[kept - 1].units};
    std::int64_t before = sum.units;
    for (auto point = after; point != series.end(); ++point) {
        added.push_back({point->at, point->units - before});
        before = point->units;
    }
    std::inplace_merge(added.begin(), added.end() - (series.end() - after), added.end(), earlier);

    series.resize(kept);
    for (const Point &point : added) {
        sum.add({.units = point.units});
        if (series.size() > kept && series.back().at == point.at) {
            series.back().units = sum.units;
        } else {
            series.push_back({point.at, sum.units});
        }
    }
    if (kept == 0) series.shrink_to_fit();
}

std::int64_t CycleTimeline::sumAt(const Series &series, std::int64_t at)
{
    const auto after = std::upper_bound(series.begin(), series.end(), at,
                                        [](std::int64_t t, const Point &point) { return t < point.at; });
    return after == series.begin() ? 0 : (after - 1)->units;
}

std::int64_t CycleTimeline::used(Bucket bucket, Instant at) const
{
    return sumAt(m_buckets[index(bucket)], at.us);
}

std::int64_t CycleTimeline::usedByMember(std::int64_t memberId, Instant from, Instant at) const
{
    const auto member = m_members.find(memberId);
    if (member == m_members.end()) return 0;
    return sumAt(member->second, at.us) - sumAt(member->second, from.us - 1);
}

}  // namespace headroom
