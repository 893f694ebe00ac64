// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/knownstandings.h"

#include "domain/knownwords.h"
#include "storage/events/dictionary.h"
#include "storage/history/arrivals.h"
#include "storage/history/eventsource.h"
#include "storage/history/knowncatalog.h"
#include "storage/history/knownsheets.h"
#include "storage/history/knownsums.h"
#include "storage/import/fieldtext.h"
#include "storage/overage/approvals.h"
#include "storage/workspaceanswer.h"

#include <algorithm>

namespace headroom {

namespace {

// One cycle up to an instant, and the earlier ones that decide what is left of prepaid packs (R14).
struct Cycles {
    Cycles(const Workspace &of, Instant at)
        : workspace(of), zone(Zone::named(of.timeZone).value_or(Zone())), cycle(cycleAt(of.cycleRule(), zone, at)),
          history(prepaidHistory(of, zone, cycle))
    {
        for (const Cycle &earlier : history) spans.push_back({earlier.start, earlier.end});
        spans.push_back({cycle.start, std::min(cycle.end, Instant{at.us + 1})});
    }

    const Workspace &workspace;
    Zone zone;
    Cycle cycle;
    std::vector<Cycle> history;
    std::vector<KnownSpan> spans;  // of the history, then of the cycle

    // What each cycle of the history used, of sums by span; there may be those of still earlier ones.
    [[nodiscard]] std::vector<CycleUse> uses(const std::vector<BucketSums> &sums) const
    {
        std::vector<CycleUse> found;
        const std::size_t first = sums.size() - 1 - history.size();
        for (std::size_t i = 0; i < history.size(); ++i) {
            CycleUse use{history[i], {}};
            for (const Bucket bucket : kBuckets) use.used[index(bucket)] = sums[first + i][index(bucket)].units;
            found.push_back(use);
        }
        return found;
    }
};

class Standings {
public:
    Standings(LedgerState &state, const QString &key, Instant at, Instant knownAt)
        : m_state(state), m_workspace(namedWorkspace(state, key)), m_id(workspaceId(state, key)), m_at(at),
          m_knownAt(knownAt), m_arrivals(state.db()), m_through(m_arrivals.knownThrough(knownAt)),
          m_known(catalogKnownAt(state, m_workspace, m_id, at, knownAt)), m_now(m_workspace, at),
          m_then(m_known.workspace(), at)
    {}

    KnownThen read()
    {
        KnownThen answer;
        answer.at = m_at;
        answer.knownAt = m_knownAt;
        answer.complete = m_known.complete && m_arrivals.complete();
        sumEvents();
        answer.now = standing(m_state.catalog().catalog, m_now, m_nowSums, m_at);
        answer.then = standing(m_known.catalog, m_then, m_thenSums, std::min(m_at, m_knownAt));
        answer.late = lateSums();
        answer.lateEvents = lateFilter();
        answer.rows = lateRows(answer.lateEvents);
        for (const AuditRow &row : m_known.changes) {
            if (row.object == QLatin1String("route_sheet") && !m_sheetsMapped) continue;
            answer.changes.push_back({row.id, row.at, row.person, catalogChangeWords(row)});
        }
        return answer;
    }

private:
    // Approvals that were decided by an instant count.
    WorkspaceStanding standing(const Catalog &catalog, const Cycles &cycles, const std::vector<BucketSums> &sums,
                               Instant decidedBy)
    {
        return standingBy(catalog, cycles.workspace, m_id, cycles.cycle, m_at, sums.back(), cycles.uses(sums),
                          approvedUnits(m_state, m_id, cycles.cycle, decidedBy));
    }

    void sumEvents()
    {
        const CatalogIndex &index = *m_state.catalog().index;
        const bool sameCycles = m_workspace.cycleRule() == m_then.workspace.cycleRule() && m_now.zone == m_then.zone;
        const KnownPart late{.workspaceId = m_id, .afterSeq = m_through};
        const KnownPart known{.workspaceId = m_id, .throughSeq = m_through};
        if (sameCycles && !m_known.otherPrices && !m_known.otherSheets) {
            const Cycles &longer = m_now.history.size() < m_then.history.size() ? m_then : m_now;
            m_nowSums = sumsNow(longer);
            // What is fewer is read, what is more follows from it.
            const bool lateAreFewer = eventsIn(m_state, late, longer.spans) <= eventsIn(m_state, known, longer.spans);
            const auto read = sumsOf(m_state, lateAreFewer ? late : known, longer.spans, index);
            std::vector<BucketSums> others;
            for (std::size_t i = 0; i < read.size(); ++i) others.push_back(without(m_nowSums[i], read[i]));
            m_thenSums = lateAreFewer ? others : read;
            m_late = lateAreFewer ? read.back() : others.back();
            return;
        }
        m_nowSums = sumsNow(m_now);
        m_late = sumsOf(m_state, late, {m_now.spans.back()}, index).back();
        const CatalogIndex knownIndex(m_state.db(), m_known.catalog);
        m_thenSums =
            sumsOf(m_state, known, m_then.spans, knownIndex, m_known.otherSheets ? chargeThen(knownIndex) : ChargeOf{});
    }

    // By span, from what is summed already; of the history the units alone.
    std::vector<BucketSums> sumsNow(const Cycles &cycles)
    {
        std::vector<BucketSums> sums(cycles.spans.size());
        const auto earlier = prepaidUse(m_state, cycles.workspace, m_id, cycles.zone, cycles.cycle);
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            for (const Bucket bucket : kBuckets) sums[i][index(bucket)].units = earlier[i].used[index(bucket)];
        }
        sums.back() = cycleSumsUntil(m_state, m_id, cycles.cycle, m_at);
        return sums;
    }

    // An event that a sheet mapped which was published later was unmapped until then (R7).
    ChargeOf chargeThen(const CatalogIndex &knownIndex)
    {
        m_sheets.emplace(m_state.db(), m_state.catalog().catalog);
        m_actions.emplace(m_state.db(), QStringLiteral("action"));
        return [this, &knownIndex](const SegmentColumns &columns, std::size_t row) {
            const Charge &charge = columns.charge[row];
            if (charge.bucket == kUnmapped || columns.givenBucket[row] || columns.status[row] == Status::Credit)
                return charge;
            const Instant at{columns.at[row]};
            const auto bucket = static_cast<Bucket>(charge.bucket);
            if (knownIndex.sheetBucket(columns.actionId[row], at) == bucket) return charge;
            const QString action = fromUtf8(m_actions->keyOf(columns.actionId[row]));
            if (m_sheets->mappedBy(action, bucket, at, m_arrivals.of(columns.seq[row]), m_knownAt)) return charge;
            m_sheetsMapped = true;
            return Charge{};
        };
    }

    [[nodiscard]] HistorySums lateSums() const
    {
        HistorySums sums;
        for (std::size_t b = 0; b < m_late.size(); ++b) {
            const Sums &bucket = m_late[b];
            HistorySums piece;
            piece.events = bucket.events;
            piece.cost = {{bucket.cost}, bucket.estimated > 0};
            if (b == static_cast<std::size_t>(kUnmapped)) {
                piece.unmapped = bucket.events;
            } else {
                piece.units[b] = bucket.units;
                piece.costs[b] = piece.cost;
            }
            sums.add(piece);
        }
        return sums;
    }

    [[nodiscard]] HistoryFilter lateFilter() const
    {
        HistoryFilter filter;
        filter.workspace = m_workspace.key;
        filter.from = m_now.spans.back().from;
        filter.to = m_now.spans.back().to;
        filter.kinds = kindBit(HistoryKind::Event);
        filter.knownAfter = m_knownAt;
        return filter;
    }

    std::vector<HistoryEntry> lateRows(const HistoryFilter &filter)
    {
        std::vector<HistoryEntry> rows;
        const HistoryScope scope(m_state, filter);
        SearchBudget budget;
        EventSource source(m_state, scope, HistoryDirection::Older, {}, budget);
        for (; rows.size() < kLateRows && source.head(); source.pop()) rows.push_back(source.entry());
        return rows;
    }

    LedgerState &m_state;
    const Workspace &m_workspace;
    std::int64_t m_id;
    Instant m_at;
    Instant m_knownAt;
    Arrivals m_arrivals;
    std::int64_t m_through;
    KnownCatalog m_known;
    Cycles m_now;
    Cycles m_then;
    std::vector<BucketSums> m_nowSums;  // by span, the cycle last
    std::vector<BucketSums> m_thenSums;
    BucketSums m_late;  // of the cycle
    std::optional<KnownSheets> m_sheets;
    std::optional<Dictionary> m_actions;
    bool m_sheetsMapped = false;
};

}  // namespace

KnownThen readKnownThen(LedgerState &state, const QString &workspace, Instant at, Instant knownAt)
{
    return Standings(state, workspace, at, knownAt).read();
}

}  // namespace headroom
