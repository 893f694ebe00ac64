// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftcheckparts.h"
#include "domain/zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kMaxSeats = 1'000'000;

template<typename T>
const std::vector<T> &listOf(const std::optional<std::vector<T>> &list)
{
    static const std::vector<T> none;
    return list ? *list : none;
}

// What is sold of a grant does not change once it has begun; only its end may move.
bool sameTerms(const Grant &a, const Grant &b)
{
    return a.bucket == b.bucket && a.units == b.units && a.price == b.price && a.from == b.from;
}

bool sameTerms(const Workflow &a, const Workflow &b)
{
    return a.key == b.key && a.includedRecords == b.includedRecords && a.price == b.price && a.from == b.from;
}

template<typename T>
bool overlap(const T &a, const T &b)
{
    return a.from < b.to && b.from < a.to;
}

class WorkspaceCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    WorkspaceCheck(const DraftScene &scene, const DraftEntry<Workspace> &drafted, PartFindings &part)
        : m_scene(scene), m_workspace(drafted.entry), m_base(drafted.base ? *drafted.base : kNothing()), m_part(part)
    {}

    void run()
    {
        m_part.requireText(u"name"_s, m_workspace.name);
        m_part.requireText(u"retention"_s, m_workspace.retention);
        m_part.requireText(u"expansion_intent"_s, m_workspace.expansionIntent);
        if (m_workspace.timeZone != m_base.timeZone && !Zone::isKnown(m_workspace.timeZone)) {
            m_part.error(u"time_zone"_s, tr("“%1” is no time zone that this system knows. Use a name such as "
                                            "“America/New_York”.")
                                             .arg(QString::fromUtf8(m_workspace.timeZone)));
        }
        if (m_workspace.seats && (*m_workspace.seats < 1 || *m_workspace.seats > kMaxSeats)) {
            m_part.error(
                u"seats"_s,
                tr("A workspace has from 1 to %1 seats, not %2.").arg(counted(kMaxSeats), counted(*m_workspace.seats)));
        }
        const auto &assigned = listOf(m_workspace.plans);
        for (std::size_t i = 0; i < assigned.size(); ++i) {
            if (contains(listOf(m_base.plans), assigned[i])) continue;
            checkAssignment(m_part, m_scene, assigned[i], u"plans[%1]."_s.arg(i + 1));
        }
        checkGrants(u"addons"_s, m_base.addons, m_workspace.addons);
        checkGrants(u"prepaid"_s, m_base.prepaid, m_workspace.prepaid);
        checkWorkflows();
    }

private:
    static const Workspace &kNothing()
    {
        static const Workspace nothing;
        return nothing;
    }

    template<typename T>
    static bool contains(const std::vector<T> &list, const T &value)
    {
        return std::ranges::find(list, value) != list.end();
    }

    void checkGrants(const QString &section, const std::optional<std::vector<Grant>> &before,
                     const std::optional<std::vector<Grant>> &after)
    {
        checkTerms(section, listOf(before), listOf(after), [this](const QString &path, const Grant &grant) {
            m_part.requireCount(path + u".units"_s, grant.units, 1);
            m_part.requireMoney(path + u".price"_s, grant.price);
        });
        const std::vector<Grant> &grants = listOf(after);
        for (std::size_t i = 0; i < grants.size(); ++i) {
            for (std::size_t earlier = 0; earlier < i; ++earlier) {
                const Grant &a = grants[earlier];
                const Grant &b = grants[i];
                const bool alike = a.bucket == b.bucket && a.units == b.units && a.price == b.price && overlap(a, b);
                const bool known = contains(listOf(before), a) && contains(listOf(before), b);
                if (!alike || known) continue;
                m_part.warning(u"%1[%2].from"_s.arg(section).arg(i + 1),
                               tr("The same is sold twice for the same time. Is it meant so?"));
                break;
            }
        }
    }

    void checkWorkflows()
    {
        const std::vector<Workflow> &workflows = listOf(m_workspace.workflows);
        checkTerms(u"workflows"_s, listOf(m_base.workflows), workflows,
                   [this](const QString &path, const Workflow &workflow) {
                       m_part.requireKey(path + u".key"_s, workflow.key, false);
                       m_part.requireCount(path + u".included_records"_s, workflow.includedRecords, 0);
                       m_part.requireMoney(path + u".price"_s, workflow.price);
                       m_part.requireText(path + u".schedule"_s, workflow.schedule);
                       m_part.requireText(path + u".success_measure"_s, workflow.successMeasure);
                       requireRoute(path + u".route"_s, workflow.route);
                   });
        for (std::size_t i = 0; i < workflows.size(); ++i) {
            const auto twice = [&](const Workflow &other) {
                return other.key == workflows[i].key && overlap(other, workflows[i]);
            };
            const auto here = workflows.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find_if(workflows.begin(), here, twice) == here) continue;
            m_part.error(u"workflows[%1].key"_s.arg(i + 1),
                         tr("“%1” is here twice for the same time. Take another key, or let one end before the other "
                            "begins.")
                             .arg(workflows[i].key));
        }
    }

    void requireRoute(const QString &path, const QString &key)
    {
        const Route *route = m_scene.routes.value(key);
        if (key.isEmpty())
            m_part.error(path, tr("Choose a route."));
        else if (!route)
            m_part.error(path, tr("There is no route “%1”. Choose one of the catalog's.").arg(key));
        else if (route->discovered)
            m_part.error(path, tr("Route “%1” was only met in events so far. Complete it first.").arg(key));
    }

    // What is new or changed in a list of things sold for a time; what has begun may only end otherwise, from now on.
    template<typename T, typename CheckOne>
    void checkTerms(const QString &section, const std::vector<T> &before, const std::vector<T> &after,
                    CheckOne checkOne)
    {
        std::vector<T> left = before;  // what is not found in `after`
        std::vector<std::size_t> changed;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto same = std::ranges::find(left, after[i]);
            if (same == left.end())
                changed.push_back(i);
            else
                left.erase(same);
        }
        for (const std::size_t i : changed) {
            const T &entry = after[i];
            const QString path = u"%1[%2]"_s.arg(section).arg(i + 1);
            checkOne(path, entry);
            m_part.requireWindow(path, entry.from, entry.to);
            const auto was = std::ranges::find_if(left, [&](const T &other) { return sameTerms(other, entry); });
            if (was != left.end() && was->from <= m_scene.now) {
                checkEnd(path, was->to, entry.to);
            } else if (m_scene.past(entry.from)) {
                m_part.error(path + u".from"_s,
                             tr("%1 is in the past. It can begin now at the earliest.").arg(formatInstant(entry.from)));
            }
            if (was != left.end()) left.erase(was);
        }
        for (const T &gone : left) {
            if (gone.from > m_scene.now) continue;
            m_part.error(section, tr("What began on %1 has been in force and cannot be taken away or sold otherwise. "
                                     "Let it end, and add another.")
                                      .arg(formatInstant(gone.from)));
        }
    }

    void checkEnd(const QString &path, Instant was, Instant is)
    {
        if (was == is) return;
        if (m_scene.past(was)) {
            m_part.error(path + u".to"_s,
                         tr("It ended on %1, and what is past stays. Add another.").arg(formatInstant(was)));
        } else if (m_scene.past(is)) {
            m_part.error(path + u".to"_s,
                         tr("%1 is in the past. It has begun and can end now at the earliest.").arg(formatInstant(is)));
        }
    }

    const DraftScene &m_scene;
    const Workspace &m_workspace;
    const Workspace &m_base;
    PartFindings &m_part;
};

class MoveCheck {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    MoveCheck(const DraftScene &scene, const PlanMove &move, const std::vector<const PlanMove *> &together,
              PartFindings &part)
        : m_scene(scene), m_move(move), m_part(part)
    {
        const Workspace *workspace = scene.workspaces.value(move.workspace);
        if (!workspace) {
            m_part.error(u"workspace"_s, tr("There is no workspace “%1”.").arg(move.workspace));
        } else {
            for (const PlanAssignment &assignment : listOf(workspace->plans)) m_others.push_back(&assignment);
        }
        for (const PlanMove *other : together) {
            if (other != &move) m_others.push_back(&other->to);
        }
    }

    void run()
    {
        checkAssignment(m_part, m_scene, m_move.to, QString());
        if (m_scene.past(m_move.to.from)) {
            m_part.error(u"from"_s, tr("%1 is in the past. A workspace can move from now on at the earliest.")
                                        .arg(formatInstant(m_move.to.from)));
        }
        const PlanAssignment *before = nullptr;
        for (const PlanAssignment *other : m_others) {
            if (other->from == m_move.to.from) {
                m_part.error(u"from"_s,
                             tr("“%1” moves to two plans at %2: %3 and %4. Keep one, or give it another "
                                "instant.")
                                 .arg(m_move.workspace, formatInstant(other->from), named(m_move.to), named(*other)));
                return;
            }
            if (other->from < m_move.to.from && (!before || other->from >= before->from)) before = other;
        }
        if (before && before->plan == m_move.to.plan && before->version == m_move.to.version) {
            m_part.warning(u"version"_s, tr("“%1” is on %2 already, from %3 on: this moves it nowhere.")
                                             .arg(m_move.workspace, named(*before), formatInstant(before->from)));
        }
    }

private:
    static QString named(const PlanAssignment &assignment)
    {
        return u"%1 v%2"_s.arg(assignment.plan, QString::number(assignment.version));
    }

    const DraftScene &m_scene;
    const PlanMove &m_move;
    PartFindings &m_part;
    std::vector<const PlanAssignment *> m_others;  // of the workspace
};

class Assigning {
    Q_DECLARE_TR_FUNCTIONS(DraftCheck)
public:
    static QString noPlan(const QString &plan)
    {
        return plan.isEmpty() ? tr("Choose a plan.") : tr("There is no plan “%1”. Choose one, or draft it.").arg(plan);
    }
    static QString noVersion(const PlanAssignment &to)
    {
        return tr("“%1” has no version %2. Choose one that is published or drafted.")
            .arg(to.plan, QString::number(to.version));
    }
    static QString tooEarly(const PlanAssignment &to, Instant effective)
    {
        return tr("Version %1 of “%2” may not be assigned before %3.")
            .arg(QString::number(to.version), to.plan, formatInstant(effective));
    }
};

}  // namespace

void checkAssignment(PartFindings &part, const DraftScene &scene, const PlanAssignment &assignment,
                     const QString &under)
{
    part.requireInstant(under + u"from"_s, assignment.from);
    const PlanVersion *version = scene.versions.value({assignment.plan, assignment.version});
    if (version) {
        if (assignment.from < version->effectiveFrom)
            part.error(under + u"from"_s, Assigning::tooEarly(assignment, version->effectiveFrom));
    } else if (scene.knowsPlan(assignment.plan)) {
        part.error(under + u"version"_s, Assigning::noVersion(assignment));
    } else {
        part.error(under + u"plan"_s, Assigning::noPlan(assignment.plan));
    }
}

void checkWorkspaces(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    const KeyCheck keys(scene.draft.workspaces, scene.published.workspaces,
                        [](const Workspace &workspace) { return workspace.key; });
    for (const DraftEntry<Workspace> &drafted : scene.draft.workspaces) {
        PartFindings part(found, u"workspace"_s, drafted.entry.key);
        keys.check(part, u"key"_s, drafted, drafted.entry.key);
        WorkspaceCheck(scene, drafted, part).run();
    }
}

void checkMoves(std::vector<DraftFinding> &found, const DraftScene &scene)
{
    QHash<QString, std::vector<const PlanMove *>> byWorkspace;
    for (const PlanMove &move : scene.draft.moves) byWorkspace[move.workspace].push_back(&move);
    for (const PlanMove &move : scene.draft.moves) {
        PartFindings part(found, u"move"_s, move.workspace);
        MoveCheck(scene, move, byWorkspace[move.workspace], part).run();
    }
}

}  // namespace headroom
