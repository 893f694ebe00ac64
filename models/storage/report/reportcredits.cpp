// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report/reportcredits.h"

#include "storage/events/segmentstore.h"
#include "storage/import/fieldtext.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Where a credit is.
struct Spot {
    std::int64_t at = 0;
    std::int64_t seq = 0;
    std::int64_t segment = 0;
    std::size_t row = 0;
};

bool later(const Spot &a, const Spot &b)
{
    return std::tie(a.at, a.seq) > std::tie(b.at, b.seq);
}

class CreditSearch {
public:
    CreditSearch(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
        : m_db(state.db()), m_reader(state.db()), m_workspaceId(workspaceId), m_cycle(cycle), m_at(at),
          m_zone(state.catalog().index->workspace(workspaceId).zone)
    {}

    ReportCredits run()
    {
        for (const auto &[first, end] : daysWithCredits()) count(first, end);
        readLatest();
        return std::move(m_credits);
    }

private:
    // Runs of days, [first, end), the latest first.
    std::vector<std::pair<CivilDate, CivilDate>> daysWithCredits()
    {
        Query query(m_db, u"SELECT DISTINCT day FROM rollup_credit WHERE workspace_id = :workspace AND "
                          "day BETWEEN :first AND :last ORDER BY day DESC"_s);
        query.bind(u":workspace"_s, m_workspaceId)
            .bind(u":first"_s, m_cycle.days.first.days)
            .bind(u":last"_s, std::min(m_zone.dayOf(m_at), m_cycle.days.end - 1).days)
            .run();
        std::vector<std::pair<CivilDate, CivilDate>> runs;
        while (query.next()) {
            const CivilDate day{static_cast<std::int32_t>(query.integer(0))};
            if (!runs.empty() && runs.back().first == day + 1) {
                runs.back().first = day;
            } else {
                runs.emplace_back(day, day + 1);
            }
        }
        return runs;
    }

    void count(CivilDate first, CivilDate end)
    {
        const std::int64_t from = m_zone.startOf(first).us;
        const std::int64_t to = std::min(m_zone.startOf(end).us, m_at.us + 1);
        Query query(m_db, u"SELECT id, events, charge, core FROM event_segment WHERE workspace_id = :workspace AND "
                          "last_at >= :from AND first_at < :to ORDER BY last_at DESC"_s);
        query.bind(u":workspace"_s, m_workspaceId).bind(u":from"_s, from).bind(u":to"_s, to).run();
        SegmentColumns columns;
        while (query.next()) {
            m_db.throwIfInterrupted();
            const std::int64_t id = query.integer(0);
            m_reader.decode(id, query.integer(1), query.blob(2), query.blob(3), {}, false, columns, 0);
            for (std::size_t row = 0; row < columns.events; ++row) {
                if (columns.status[row] != Status::Credit || columns.at[row] < from || columns.at[row] >= to) continue;
                add(columns.charge[row], {columns.at[row], columns.seq[row], id, row});
            }
        }
    }

    void add(const Charge &charge, const Spot &spot)
    {
        ++m_credits.total;
        if (charge.bucket < kBucketCount) m_credits.units[static_cast<std::size_t>(charge.bucket)] -= charge.units;
        // A heap whose top is the earliest of those that are kept.
        if (m_latest.size() == kReportCredits) {
            if (!later(spot, m_latest.front())) return;
            std::ranges::pop_heap(m_latest, later);
            m_latest.pop_back();
        }
        m_latest.push_back(spot);
        std::ranges::push_heap(m_latest, later);
    }

    void readLatest()
    {
        std::ranges::sort(m_latest, later);
        m_credits.latest.resize(m_latest.size());
        std::map<std::int64_t, std::vector<std::size_t>> bySegment;
        for (std::size_t i = 0; i < m_latest.size(); ++i) bySegment[m_latest[i].segment].push_back(i);
        Query query(m_db, u"SELECT events, charge, core, rest FROM event_segment WHERE id = :id"_s);
        SegmentColumns columns;
        for (const auto &[segment, places] : bySegment) {
            m_db.throwIfInterrupted();
            query.bind(u":id"_s, segment).run();
            if (!query.next()) continue;
            m_reader.decode(segment, query.integer(0), query.blob(1), query.blob(2), query.blob(3), true, columns);
            query.finish();
            for (const std::size_t place : places) read(columns, m_latest[place], m_credits.latest[place]);
        }
    }

    static void read(const SegmentColumns &columns, const Spot &spot, ReportCredits::Row &row)
    {
        const GivenEvent given = columns.given(spot.row);
        const Charge &charge = columns.charge[spot.row];
        row.credit.at = {spot.at};
        row.credit.eventId = fromUtf8(given.get(TextField::Corrects));
        row.credit.units = -charge.units;
        row.credit.bucket = static_cast<Bucket>(charge.bucket);
        row.note = {.seq = spot.seq,
                    .eventId = fromUtf8(given.get(TextField::EventId)),
                    .at = {spot.at},
                    .units = -charge.units,
                    .postedBy = fromUtf8(given.get(TextField::PostedBy)),
                    .note = fromUtf8(given.get(TextField::Note))};
    }

    Connection &m_db;
    SegmentReader m_reader;
    std::int64_t m_workspaceId;
    const Cycle &m_cycle;
    Instant m_at;
    Zone m_zone;
    ReportCredits m_credits;
    std::vector<Spot> m_latest;
};

}  // namespace

ReportCredits reportCredits(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    return CreditSearch(state, workspaceId, cycle, at).run();
}

}  // namespace headroom
