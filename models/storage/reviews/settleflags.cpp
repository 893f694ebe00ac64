// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/settleflags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Visits the cycles that have any of `days`, in order, with those that they have.
template<typename Visit>
void forEachCycle(const CycleRule &cycles, std::span<const BurnDay> days, Visit visit)
{
    while (!days.empty()) {
        const CycleDays cycle = cycleOf(cycles, days.front().day);
        const auto next = std::ranges::find_if(days, [&](const BurnDay &day) { return day.day >= cycle.end; });
        const auto held = static_cast<std::size_t>(next - days.begin());
        visit(cycle, days.first(held));
        days = days.subspan(held);
    }
}

}  // namespace

FlagJudge::FlagJudge(LedgerState &state) : FlagJudge(state, earlyBurnRule(state.catalog().catalog.settings)) {}

FlagJudge::FlagJudge(LedgerState &state, const EarlyBurnRule &rule)
    : m_state(state), m_catalog(state.catalog()), m_rule(rule), m_use(state.db()),
      m_standing(state.db(), "SELECT id, bucket, cycle_first, cycle_next, cycle_start, cycle_end, crossed_at, "
                             "crossed_day, used, allowance, crossed_seq, credited_since FROM burn_flag "
                             "WHERE workspace_id = ?1 AND ended_at IS NULL AND cycle_next > ?2")
{}

FlagJudge::Judged FlagJudge::judged(std::int64_t workspaceId, CivilDate from) const
{
    const Workspace &workspace = *m_catalog.workspacesById.at(workspaceId);
    const WorkspaceContext &context = m_catalog.index->workspace(workspaceId);
    return {&workspace,
            context.cycle,
            {workspaceId, context.zone, m_rule.bucket},
            BurnAllowance(m_catalog.catalog, workspace, m_rule.bucket),
            from};
}

void FlagJudge::judge(std::int64_t workspaceId, CivilDate from)
{
    if (!m_catalog.workspacesById.contains(workspaceId)) return;
    const Judged workspace = judged(workspaceId, from);
    std::map<CivilDate, Standing> flags = standing(workspaceId, from);
    const std::vector<BurnDay> days = m_use.daysSince(workspace.place, cycleOf(workspace.cycles, from).first);
    forEachCycle(workspace.cycles, days, [&](const CycleDays &cycle, std::span<const BurnDay> held) {
        const auto flag = flags.extract(cycle.first);
        judgeCycle(workspace, cycleInZone(cycle, workspace.place.zone), held, flag ? &flag.mapped() : nullptr);
    });
    // Their cycles hold no such events, or are none any more.
    for (const auto &[first, flag] : flags) end(flag, FlagState::Removed);
}

std::vector<FlagJudge::Reached> FlagJudge::reached(std::int64_t workspaceId, CivilDate first, CivilDate end)
{
    const Judged workspace = judged(workspaceId, first);
    std::vector<Reached> reached;
    const std::vector<BurnDay> days = m_use.daysSince(workspace.place, first);
    const auto after = std::ranges::find_if(days, [&](const BurnDay &day) { return day.day >= end; });
    forEachCycle(workspace.cycles, {days.begin(), after}, [&](const CycleDays &cycle, std::span<const BurnDay> held) {
        if (auto found = find(workspace, cycleInZone(cycle, workspace.place.zone), held)) reached.push_back(*found);
    });
    return reached;
}

void FlagJudge::judgeCycle(const Judged &judged, const Cycle &cycle, std::span<const BurnDay> days,
                           const Standing *standing)
{
    const bool sameCycle = standing && standing->bucket == m_rule.bucket && standing->reached.cycle == cycle;
    std::optional<Reached> found;
    if (sameCycle && judged.place.zone.dayOf(standing->reached.crossing.at) < judged.from) {
        found = standing->reached;  // which depends on nothing that came after it
        found->creditedSince = m_use.creditsAfter(judged.place, days, found->crossing.at, found->seq);
    } else {
        found = find(judged, cycle, days);
    }
    if (sameCycle && found && found->crossing == standing->reached.crossing && found->seq == standing->reached.seq) {
        // Also where the percentage or the day is another now: what was found and reviewed is what holds still.
        if (found->creditedSince == standing->reached.creditedSince) return;
        Query note(m_state.db(), u"UPDATE burn_flag SET credited_since = :units WHERE id = :id"_s);
        note.bind(u":units"_s, found->creditedSince).bind(u":id"_s, standing->id).run();
        return;
    }
    if (standing) end(*standing, found ? FlagState::Moved : FlagState::Removed);
    if (found) insert(judged, *found, standing ? standing->id : 0);
}

std::optional<FlagJudge::Reached> FlagJudge::find(const Judged &judged, const Cycle &cycle,
                                                  std::span<const BurnDay> days)
{
    const BurnUse::Place &place = judged.place;
    for (const BurnCandidate &candidate :
         earlyBurnCandidates(m_rule, judged.allowance, place.zone, cycle, days, judged.from)) {
        const std::vector<BurnEvent> events = m_use.eventsOf(place, candidate.day);
        const auto burn = placeEarlyBurn(m_rule, judged.allowance, place.zone, cycle, events, candidate.used);
        if (!burn) continue;
        const std::int64_t seq = events[burn->event].seq;
        return Reached{cycle, burn->crossing, seq, m_use.creditsAfter(place, days, burn->crossing.at, seq)};
    }
    return std::nullopt;
}

std::map<CivilDate, FlagJudge::Standing> FlagJudge::standing(std::int64_t workspaceId, CivilDate after)
{
    const auto day = [this](int column) { return CivilDate{static_cast<std::int32_t>(m_standing.integer(column))}; };
    std::map<CivilDate, Standing> flags;
    m_standing.run({workspaceId, after.days});
    while (m_standing.next()) {
        const BurnCrossing crossing{{m_standing.integer(6)},
                                    static_cast<int>(m_standing.integer(7)),
                                    m_standing.integer(8),
                                    m_standing.integer(9)};
        const Cycle cycle{{day(2), day(3)}, {m_standing.integer(4)}, {m_standing.integer(5)}};
        flags.emplace(day(2), Standing{m_standing.integer(0),
                                       static_cast<Bucket>(m_standing.integer(1)),
                                       {cycle, crossing, m_standing.integer(10), m_standing.integer(11)}});
    }
    m_standing.finish();
    return flags;
}

void FlagJudge::end(const Standing &standing, FlagState why)
{
    Query query(m_state.db(), u"UPDATE burn_flag SET ended_at = :at, ended_why = :why WHERE id = :id"_s);
    query.bind(u":at"_s, m_state.actor.now().us)
        .bind(u":why"_s, static_cast<int>(why))
        .bind(u":id"_s, standing.id)
        .run();
}

void FlagJudge::insert(const Judged &judged, const Reached &found, std::int64_t follows)
{
    if (!m_evidence) m_evidence.emplace(m_state);
    const Cycle &cycle = found.cycle;
    const BurnEvidence evidence = m_evidence->read(judged.place.workspaceId, *judged.workspace, m_rule.bucket, cycle,
                                                   found.crossing.at, found.seq);
    Query query(m_state.db(),
                u"INSERT INTO burn_flag (workspace_id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, "
                "percent, before_day, crossed_at, crossed_seq, crossed_day, used, allowance, evidence, found_at, "
                "follows, credited_since) VALUES (:workspace, :first, :next, :start, :end, :bucket, :percent, :before, "
                ":at, :seq, :day, :used, :allowance, :evidence, :found, :follows, :credited)"_s);
    query.bind(u":workspace"_s, judged.place.workspaceId)
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
        .bind(u":credited"_s, found.creditedSince)
        .run();
}

}  // namespace headroom
