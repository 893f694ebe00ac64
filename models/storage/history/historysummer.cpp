// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/historysummer.h"

#include "storage/events/rollup.h"
#include "storage/history/historychanges.h"
#include "storage/history/hitsource.h"
#include "storage/history/timeline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr CivilDate kBeforeAll{std::numeric_limits<std::int32_t>::min()};
constexpr CivilDate kAfterAll{std::numeric_limits<std::int32_t>::max()};

// Days [first, end) whose events the ledger holds summed.
struct SummedDays {
    CivilDate first = kBeforeAll;
    CivilDate end = kAfterAll;
};

class HistorySummer {
public:
    HistorySummer(LedgerState &state, const HistoryScope &scope, std::optional<HistoryKey> beside, SearchBudget &budget)
        : m_state(state), m_scope(scope), m_beside(beside), m_budget(budget)
    {}

    HistorySums take()
    {
        if (!m_beside && !m_scope.wants(HistoryKind::Event) && m_scope.text.isEmpty()) {
            addOthers(m_scope);
            return m_sums;
        }
        const SummedDays days = hasSums() ? summedDays() : SummedDays{kAfterAll, kAfterAll};
        if (days.first >= days.end) {
            search(m_scope, m_beside);
            return m_sums;
        }
        const Zone &zone = m_scope.workspace.zone;
        HistoryScope before = m_scope;
        HistoryScope within = m_scope;
        HistoryScope after = m_scope;
        if (days.first != kBeforeAll) {
            before.to = within.from = zone.startOf(days.first).us;
            search(before, m_beside);
            if (m_sums.next) return m_sums;
        }
        if (days.end != kAfterAll) {
            after.from = within.to = std::min(zone.startOf(days.end).us, m_scope.to);
        }
        addDays(days);
        addOthers(within);
        if (days.end != kAfterAll) search(after, std::nullopt);
        return m_sums;
    }

private:
    [[nodiscard]] int dimensions() const
    {
        return (m_scope.memberId ? 1 : 0) + (m_scope.actionId ? 1 : 0) + (m_scope.routeId ? 1 : 0);
    }
    // By cycle and one of its top lists, else by day.
    [[nodiscard]] bool byCycle() const { return dimensions() == 1; }

    [[nodiscard]] bool hasSums() const
    {
        const HistoryFilter &filter = m_scope.filter;
        return m_scope.wants(HistoryKind::Event) && dimensions() <= 1 && !filter.status && !filter.signalsOnly &&
               filter.job.isEmpty() && filter.text.isEmpty() && !filter.knownAt && !filter.knownAfter;
    }

    // The first day of the cycle that holds a day, or the day itself.
    [[nodiscard]] CivilDate beginning(CivilDate day) const
    {
        return byCycle() ? cycleOf(m_scope.workspace.cycle, day).first : day;
    }
    [[nodiscard]] CivilDate following(CivilDate day) const
    {
        return byCycle() ? cycleOf(m_scope.workspace.cycle, day).end : day + 1;
    }

    [[nodiscard]] SummedDays summedDays() const
    {
        const Zone &zone = m_scope.workspace.zone;
        SummedDays days;
        std::optional<Instant> start = m_scope.filter.from;
        // What stands at the key's own instant may be added already.
        if (m_beside && (!start || *start <= m_beside->at)) start = Instant{m_beside->at.us + 1};
        if (start) {
            const CivilDate day = zone.dayOf(*start);
            days.first = beginning(day);
            if (zone.startOf(days.first) < *start) days.first = following(day);
        }
        if (m_scope.filter.to) {
            const CivilDate day = zone.dayOf(*m_scope.filter.to);
            days.end = beginning(day);
            if (lastEvent(days.end, following(day)) < m_scope.to) days.end = following(day);
        }
        return days;
    }

    // The instant of the last event of [first, end).
    [[nodiscard]] std::int64_t lastEvent(CivilDate first, CivilDate end) const
    {
        Query query(m_state.db(), u"SELECT coalesce(max(last_at), 0) FROM rollup_day WHERE workspace_id = :workspace "
                                  "AND day >= :first AND day < :end"_s);
        query.bind(u":workspace"_s, m_scope.workspace.id).bind(u":first"_s, first.days).bind(u":end"_s, end.days).run();
        return query.next() ? query.integer(0) : 0;
    }

    void addDays(const SummedDays &days)
    {
        QString sql = byCycle()
                          ? u"SELECT bucket, units, cost, estimated, events FROM rollup_top WHERE workspace_id = "
                            ":workspace AND cycle_day >= :first AND cycle_day < :end AND dimension = :dimension AND "
                            "key_id = :key"_s
                          : u"SELECT bucket, units, cost, estimated, events FROM rollup_day WHERE workspace_id = "
                            ":workspace AND day >= :first AND day < :end"_s;
        if (m_scope.filter.bucket) sql += u" AND bucket = :bucket"_s;
        Query query(m_state.db(), sql);
        query.bind(u":workspace"_s, m_scope.workspace.id)
            .bind(u":first"_s, days.first.days)
            .bind(u":end"_s, days.end.days);
        if (byCycle()) {
            const TopDimension dimension = m_scope.memberId   ? TopDimension::Member
                                           : m_scope.actionId ? TopDimension::Action
                                                              : TopDimension::Route;
            query.bind(u":dimension"_s, static_cast<int>(dimension))
                .bind(u":key"_s, m_scope.memberId.value_or(m_scope.actionId.value_or(m_scope.routeId.value_or(0))));
        }
        if (m_scope.filter.bucket) query.bind(u":bucket"_s, int{*m_scope.filter.bucket});
        query.run();
        while (query.next()) {
            HistorySums row;
            row.cost = {{query.integer(2)}, query.integer(3) > 0};
            row.events = query.integer(4);
            const auto bucket = static_cast<std::size_t>(query.integer(0));
            if (bucket == static_cast<std::size_t>(kUnmapped)) {
                row.unmapped = row.events;
            } else {
                row.units[bucket] = query.integer(1);
                row.costs[bucket] = row.cost;
            }
            m_sums.add(row);
        }
    }

    // Limit hits and changes, where no text is looked for.
    void addOthers(const HistoryScope &scope)
    {
        if (scope.wants(HistoryKind::Hit)) m_sums.hits += countHits(m_state, scope);
        m_sums.changes += static_cast<std::int64_t>(historyChanges(m_state, scope).size());
    }

    void search(const HistoryScope &scope, std::optional<HistoryKey> beside)
    {
        Timeline timeline(m_state, scope, HistoryDirection::Newer, beside, m_budget);
        while (timeline.advance()) timeline.addTo(m_sums);
        m_sums.next = timeline.border();
    }

    LedgerState &m_state;
    const HistoryScope &m_scope;
    std::optional<HistoryKey> m_beside;
    SearchBudget &m_budget;
    HistorySums m_sums;
};

}  // namespace

HistorySums sumHistory(LedgerState &state, const HistoryScope &scope, std::optional<HistoryKey> beside,
                       SearchBudget &budget)
{
    return HistorySummer(state, scope, beside, budget).take();
}

}  // namespace headroom
