// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utcday.h"
#include "storage/events/dictionary.h"
#include "storage/ledger.h"
#include "storage/monitoring/ratioparts.h"
#include "storage/monitoring/ratioreader.h"
#include "storage/workspaceanswer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw DatabaseError{{Error::Kind::Refused, why, {}}};
}

void checkRange(const RatioQuestion &question)
{
    if (question.to < question.from) {
        refuse(QCoreApplication::translate("Storage", "The range from %1 to %2 ends before it begins.")
                   .arg(formatInstant(question.from), formatInstant(question.to)));
    }
    if (question.from < kFirstInstant || kEndOfTime < question.to) {
        refuse(QCoreApplication::translate("Storage", "The range from %1 to %2 leaves the ledger's time, which is from "
                                                      "1970 to the end of 2199.")
                   .arg(formatInstant(question.from), formatInstant(question.to)));
    }
}

bool isMidnight(Instant at)
{
    return utcMidnight(utcDay(at)) == at;
}

// Answers one question, inside a snapshot.
class RatioInquiry {
public:
    RatioInquiry(LedgerState &state, const RatioQuestion &question)
        : m_state(state), m_question(question), m_reader(state)
    {
        switch (question.scope) {
        case RatioScope::All: break;
        case RatioScope::Plan: findPlan(); break;
        case RatioScope::Workspace: findWorkspace(); break;
        case RatioScope::Action: m_use.actionId = idOf(u"action"_s); break;
        case RatioScope::Route: m_use.routeId = idOf(u"route"_s); break;
        }
    }

    RatioAnswer take()
    {
        RatioAnswer answer;
        answer.question = m_question;
        if (m_question.scope != RatioScope::Plan) answer.zone = m_zones.front().id();
        const InstantSpan now{m_question.from, m_question.to};
        RatioDays days;
        read(now, RatioSide::Now, [&](CivilDate day, const RatioSums &sums) {
            answer.total.add(sums);
            if (m_question.step != RatioStep::None) days[day].add(sums);
        });
        answer.points = ratioSteps(m_question.step, m_rule, m_zones, now, days);
        if (!m_question.compare) return answer;
        // Nothing happened before the ledger's time.
        answer.beforeFrom = std::max(kFirstInstant, Instant{now.from.us - (now.to.us - now.from.us)});
        read({answer.beforeFrom, now.from}, RatioSide::Before,
             [&](CivilDate, const RatioSums &sums) { answer.before.add(sums); });
        answer.parts = m_parts.take(m_state);
        return answer;
    }

private:
    struct PlanWorkspace {
        std::int64_t id;
        const Workspace *workspace;
        Zone zone;
    };
    using OnDay = std::function<void(CivilDate, const RatioSums &)>;

    std::int64_t idOf(const QString &table)
    {
        Dictionary ids(m_state.db(), table);
        const std::int64_t id = ids.find(m_question.key.toStdString());
        if (id == 0) {
            refuse((m_question.scope == RatioScope::Action
                        ? QCoreApplication::translate("Storage", "There is no action \"%1\" in this ledger.")
                        : QCoreApplication::translate("Storage", "There is no route \"%1\" in this ledger."))
                       .arg(m_question.key));
        }
        return id;
    }

    void findWorkspace()
    {
        const Workspace &workspace = namedWorkspace(m_state, m_question.key);
        m_workspaceId = workspaceId(m_state, m_question.key);
        m_zones = {Zone::named(workspace.timeZone).value_or(Zone())};
        m_rule = workspace.cycleRule();
    }

    void findPlan()
    {
        const CachedCatalog &cached = m_state.catalog();
        if (!cached.catalog.plan(m_question.key)) {
            refuse(
                QCoreApplication::translate("Storage", "There is no plan \"%1\" in this ledger.").arg(m_question.key));
        }
        std::map<QByteArray, Zone> zones;
        for (const auto &[id, workspace] : cached.workspacesById) {
            if (!workspace->plans) continue;
            const bool everOnIt = std::ranges::any_of(*workspace->plans, [this](const PlanAssignment &assignment) {
                return assignment.plan == m_question.key;
            });
            if (!everOnIt) continue;
            const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
            m_planWorkspaces.push_back({id, workspace, zone});
            zones.emplace(zone.id(), zone);
        }
        if (zones.empty()) return;
        m_zones.clear();
        for (const auto &[id, zone] : zones) m_zones.push_back(zone);
    }

    void read(const InstantSpan &span, RatioSide side, const OnDay &visit)
    {
        switch (m_question.scope) {
        case RatioScope::All: return readAll(span, side, visit);
        case RatioScope::Plan: return readPlan(span, side, visit);
        case RatioScope::Workspace: return readWorkspace(span, side, visit);
        case RatioScope::Action:
        case RatioScope::Route: return readUse(span, side, visit);
        }
    }

    void readAll(const InstantSpan &span, RatioSide side, const OnDay &visit)
    {
        if (!m_question.compare) {
            m_reader.readDays(span, [&visit](const RatioEntry &entry) { visit(entry.day, entry.sums); });
            return;
        }
        readUse(span, side, visit);
        // Days of the same dates where these are whole days, as everywhere else.
        const bool wholeDays = isMidnight(span.from) && isMidnight(span.to);
        for (const auto &[id, workspace] : m_state.catalog().workspacesById) {
            const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
            const InstantSpan own =
                wholeDays ? InstantSpan{zone.startOf(utcDay(span.from)), zone.startOf(utcDay(span.to))} : span;
            m_reader.readWorkspace(id, own, [&, part = id](const RatioEntry &entry) {
                m_parts.add(RatioPartKind::Workspace, part, side, entry.sums);
            });
        }
    }

    void readUse(const InstantSpan &span, RatioSide side, const OnDay &visit)
    {
        m_reader.readUse(span, m_use, [&](const RatioEntry &entry) {
            visit(entry.day, entry.sums);
            if (!m_question.compare) return;
            if (!m_use.actionId) m_parts.add(RatioPartKind::Action, entry.actionId, side, entry.sums);
            if (!m_use.routeId) m_parts.add(RatioPartKind::Route, entry.routeId, side, entry.sums);
        });
    }

    void readPlan(const InstantSpan &span, RatioSide side, const OnDay &visit)
    {
        for (const PlanWorkspace &place : m_planWorkspaces) {
            m_state.db().throwIfInterrupted();
            m_reader.readWorkspace(place.id, span, [&](const RatioEntry &entry) {
                const Instant dayEnd = place.zone.startOf(entry.day + 1);
                const PlanAssignment *assignment = assignmentAt(*place.workspace, {dayEnd.us - 1});
                if (!assignment || assignment->plan != m_question.key) return;
                visit(entry.day, entry.sums);
                if (m_question.compare) m_parts.add(RatioPartKind::Workspace, place.id, side, entry.sums);
            });
        }
    }

    void readWorkspace(const InstantSpan &span, RatioSide side, const OnDay &visit)
    {
        const auto visitDay = [&visit](const RatioEntry &entry) { visit(entry.day, entry.sums); };
        if (!m_question.compare) return m_reader.readWorkspace(m_workspaceId, span, visitDay);
        m_reader.readEvents(m_workspaceId, m_zones.front(), span, [&](const RatioEntry &entry) {
            visitDay(entry);
            m_parts.add(RatioPartKind::Member, entry.memberId, side, entry.sums);
            m_parts.add(RatioPartKind::Action, entry.actionId, side, entry.sums);
            m_parts.add(RatioPartKind::Route, entry.routeId, side, entry.sums);
        });
    }

    LedgerState &m_state;
    const RatioQuestion &m_question;
    RatioReader m_reader;
    RatioParts m_parts;
    std::int64_t m_workspaceId = 0;
    UseFilter m_use;
    std::vector<PlanWorkspace> m_planWorkspaces;
    std::vector<Zone> m_zones{Zone()};  // that days are cut in
    CycleRule m_rule;                   // of the first of each month unless it is a workspace's own
};

}  // namespace

Result<RatioAnswer> Ledger::ratios(const RatioQuestion &question)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        checkRange(question);
        const ReadSnapshot snapshot(m_state->db());
        return RatioInquiry(*m_state, question).take();
    });
}

}  // namespace headroom
