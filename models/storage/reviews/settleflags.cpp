// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/settleflags.h"

#include "storage/events/rollup.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

FlagJudge::FlagJudge(LedgerState &state) : FlagJudge(state, earlyBurnRule(state.catalog().catalog.settings)) {}

FlagJudge::FlagJudge(LedgerState &state, const EarlyBurnRule &rule)
    : m_state(state), m_catalog(state.catalog()), m_rule(rule),
      m_days(state.db(),
             "SELECT d.day, d.units, coalesce(c.units, 0) FROM rollup_day AS d LEFT JOIN rollup_credit AS c "
             "ON c.workspace_id = d.workspace_id AND c.day = d.day AND c.bucket = d.bucket "
             "WHERE d.workspace_id = ?1 AND d.day >= ?2 AND d.bucket = ?3 ORDER BY d.day"),
      m_standing(state.db(), "SELECT id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, percent, before_day, "
                             "crossed_at, crossed_seq, crossed_day, used, allowance, credited_since FROM burn_flag "
                             "WHERE workspace_id = ?1 AND ended_at IS NULL AND cycle_next > ?2"),
      m_segments(state.db(), "SELECT id, events, charge, core FROM event_segment "
                             "WHERE workspace_id = ?1 AND last_at >= ?2 AND first_at < ?3"),
      m_reader(state.db())
{}

void FlagJudge::judge(std::int64_t workspaceId, CivilDate from)
{
    const auto found = m_catalog.workspacesById.find(workspaceId);
    if (found == m_catalog.workspacesById.end()) return;
    const WorkspaceContext &context = m_catalog.index->workspace(workspaceId);
    const Place place{workspaceId, found->second, context.zone, from};
    const CycleRule cycles = context.cycle;
    const BurnAllowance allowance(m_catalog.catalog, *place.workspace, m_rule.bucket);

    std::map<CivilDate, Standing> standing;
    for (const Standing &flag : standingSince(workspaceId, from)) standing.emplace(flag.cycle.days.first, flag);
    const std::vector<BurnDay> days = daysSince(workspaceId, cycleOf(cycles, from).first);
    for (auto day = days.begin(); day != days.end();) {
        const CycleDays cycle = cycleOf(cycles, day->day);
        const auto next = std::find_if(day, days.end(), [&](const BurnDay &one) { return one.day >= cycle.end; });
        const auto flag = standing.extract(cycle.first);
        judgeCycle(place, allowance, cycleInZone(cycle, place.zone), {day, next}, flag ? &flag.mapped() : nullptr);
        day = next;
    }
    // Their cycles hold no such events, or are none any more.
    for (const auto &[first, flag] : standing) end(flag, FlagState::Removed);
}

std::vector<FlagJudge::Reached> FlagJudge::reached(std::int64_t workspaceId, CivilDate first, CivilDate end)
{
    const WorkspaceContext &context = m_catalog.index->workspace(workspaceId);
    const Place place{workspaceId, m_catalog.workspacesById.at(workspaceId), context.zone, first};
    const CycleRule cycles = context.cycle;
    const BurnAllowance allowance(m_catalog.catalog, *place.workspace, m_rule.bucket);
    std::vector<Reached> reached;
    const std::vector<BurnDay> days = daysSince(workspaceId, first);
    for (auto day = days.begin(); day != days.end() && day->day < end;) {
        const CycleDays cycleDays = cycleOf(cycles, day->day);
        const auto next = std::find_if(day, days.end(), [&](const BurnDay &one) { return one.day >= cycleDays.end; });
        const Cycle cycle = cycleInZone(cycleDays, place.zone);
        if (const auto found = find(place, allowance, cycle, {day, next})) reached.push_back({cycle, found->crossing});
        day = next;
    }
    return reached;
}

void FlagJudge::judgeCycle(const Place &place, const BurnAllowance &allowance, const Cycle &cycle,
                           std::span<const BurnDay> days, const Standing *standing)
{
    const bool sameTerms = standing && standing->rule == m_rule && standing->cycle == cycle;
    std::optional<Found> found;
    if (sameTerms && place.zone.dayOf(standing->crossing.at) < place.from) {
        found = {standing->crossing, standing->seq};  // which depends on nothing that came after it
    } else {
        found = find(place, allowance, cycle, days);
    }
    const std::int64_t credited = found ? creditsAfter(place, days, *found) : 0;
    const bool same = sameTerms && found && found->crossing == standing->crossing && found->seq == standing->seq;
    if (same && credited != standing->creditedSince) {
        Query note(m_state.db(), u"UPDATE burn_flag SET credited_since = :units WHERE id = :id"_s);
        note.bind(u":units"_s, credited).bind(u":id"_s, standing->id).run();
    }
    if (same) return;
    if (standing) end(*standing, found ? FlagState::Moved : FlagState::Removed);
    if (found) insert(place, cycle, *found, credited, standing ? standing->id : 0);
}

std::optional<FlagJudge::Found> FlagJudge::find(const Place &place, const BurnAllowance &allowance, const Cycle &cycle,
                                                std::span<const BurnDay> days)
{
    for (const BurnCandidate &candidate : earlyBurnCandidates(m_rule, allowance, place.zone, cycle, days, place.from)) {
        const std::vector<BurnEvent> events = eventsOf(place, candidate.day);
        const auto burn = placeEarlyBurn(m_rule, allowance, place.zone, cycle, events, candidate.used);
        if (burn) return Found{burn->crossing, events[burn->event].seq};
    }
    return std::nullopt;
}

std::int64_t FlagJudge::creditsAfter(const Place &place, std::span<const BurnDay> days, const Found &found)
{
    const CivilDate crossed = place.zone.dayOf(found.crossing.at);
    std::int64_t credited = 0;
    for (const BurnDay &day : days) {
        if (day.credited == 0 || day.day < crossed) continue;
        if (day.day > crossed) {
            addChecked(credited, day.credited);
            continue;
        }
        for (const BurnEvent &event : eventsOf(place, day.day)) {
            const bool after = std::pair(event.at, event.seq) > std::pair(found.crossing.at, found.seq);
            if (after && event.units < 0) addChecked(credited, event.units);
        }
    }
    return credited;
}

std::vector<BurnDay> FlagJudge::daysSince(std::int64_t workspaceId, CivilDate first)
{
    std::vector<BurnDay> days;
    m_days.run({workspaceId, first.days, static_cast<std::int64_t>(m_rule.bucket)});
    while (m_days.next()) {
        days.push_back({{static_cast<std::int32_t>(m_days.integer(0))}, m_days.integer(1), m_days.integer(2)});
    }
    m_days.finish();
    return days;
}

std::vector<FlagJudge::Standing> FlagJudge::standingSince(std::int64_t workspaceId, CivilDate from)
{
    const auto day = [this](int column) { return CivilDate{static_cast<std::int32_t>(m_standing.integer(column))}; };
    const auto count = [this](int column) { return static_cast<int>(m_standing.integer(column)); };
    std::vector<Standing> flags;
    m_standing.run({workspaceId, from.days});
    while (m_standing.next()) {
        flags.push_back({m_standing.integer(0),
                         {{day(1), day(2)}, {m_standing.integer(3)}, {m_standing.integer(4)}},
                         {count(6), count(7), static_cast<Bucket>(m_standing.integer(5))},
                         {{m_standing.integer(8)}, count(10), m_standing.integer(11), m_standing.integer(12)},
                         m_standing.integer(9),
                         m_standing.integer(13)});
    }
    m_standing.finish();
    return flags;
}

std::vector<BurnEvent> FlagJudge::eventsOf(const Place &place, CivilDate day)
{
    const std::int64_t from = place.zone.startOf(day).us;
    const std::int64_t to = place.zone.startOf(day + 1).us;
    std::vector<BurnEvent> events;
    SegmentColumns columns;
    m_segments.run({place.id, from, to});
    while (m_segments.next()) {
        m_reader.decode(m_segments.integer(0), m_segments.integer(1), m_segments.blob(2), m_segments.blob(3), {}, false,
                        columns, NumberFields{});
        for (std::size_t row = 0; row < columns.events; ++row) {
            const Charge &charge = columns.charge[row];
            if (columns.at[row] < from || columns.at[row] >= to || charge.units == 0) continue;
            if (charge.bucket != static_cast<std::int8_t>(m_rule.bucket)) continue;
            events.push_back({{columns.at[row]}, columns.seq[row], charge.units});
        }
    }
    m_segments.finish();
    std::ranges::sort(events);
    return events;
}

void FlagJudge::end(const Standing &standing, FlagState why)
{
    Query query(m_state.db(), u"UPDATE burn_flag SET ended_at = :at, ended_why = :why WHERE id = :id"_s);
    query.bind(u":at"_s, m_state.actor.now().us)
        .bind(u":why"_s, static_cast<int>(why))
        .bind(u":id"_s, standing.id)
        .run();
}

void FlagJudge::insert(const Place &place, const Cycle &cycle, const Found &found, std::int64_t credited,
                       std::int64_t follows)
{
    if (!m_evidence) m_evidence.emplace(m_state);
    const BurnEvidence evidence =
        m_evidence->read(place.id, *place.workspace, m_rule.bucket, cycle, found.crossing.at, found.seq);
    Query query(m_state.db(),
                u"INSERT INTO burn_flag (workspace_id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, "
                "percent, before_day, crossed_at, crossed_seq, crossed_day, used, allowance, evidence, found_at, "
                "follows, credited_since) VALUES (:workspace, :first, :next, :start, :end, :bucket, :percent, :before, "
                ":at, :seq, :day, :used, :allowance, :evidence, :found, :follows, :credited)"_s);
    query.bind(u":workspace"_s, place.id)
        .bind(u":first"_s, cycle.days.first.days)
        .bind(u":next"_s, cycle.days.end.days)
        .bind(u":start"_s, cycle.start.us)
        .bind(u":end"_s, cycle.end.us)
        .bind(u":bucket"_s, static_cast<int>(m_rule.bucket))
        .bind(u":percent"_s, m_rule.percent)
        .bind(u":before"_s, m_rule.day)
        .bind(u":at"_s, found.crossing.at.us)
        .bind(u":seq"_s, found.seq)
        .bind(u":day"_s, found.crossing.cycleDay)
        .bind(u":used"_s, found.crossing.used)
        .bind(u":allowance"_s, found.crossing.allowance)
        .bind(u":evidence"_s, QString::fromUtf8(burnEvidenceToJson(evidence)))
        // Not before there was anything to find, whatever clock is told.
        .bind(u":found"_s, std::max(m_state.actor.now(), found.crossing.at).us)
        .bind(u":follows"_s, follows == 0 ? std::optional<std::int64_t>() : std::optional(follows))
        .bind(u":credited"_s, credited)
        .run();
}

}  // namespace headroom
