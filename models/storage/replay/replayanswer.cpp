// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/replayanswer.h"

#include "storage/events/dictionary.h"
#include "storage/import/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class AnswerMaker {
public:
    AnswerMaker(Connection &connection, const ReplayPlan &plan)
        : m_members(connection, u"member"_s), m_actions(connection, u"action"_s)
    {
        m_answer.from = plan.scene().from;
        m_answer.to = plan.scene().to;
    }

    void add(const ReplayTask &task, ReplayOutcome &outcome)
    {
        WorkspaceReplay row;
        row.key = task.now.key;
        const bool known = task.id != 0;
        row.name = known ? task.now.displayName() : task.draft.displayName();
        row.timeZone = known ? task.now.timeZone : task.draft.timeZone;
        row.events = outcome.events;
        row.now = sideOf(row.key, outcome.now);
        row.draft = sideOf(row.key, outcome.draft);

        m_answer.events += outcome.events;
        m_answer.credits += outcome.credits;
        m_answer.unmapped += outcome.unmapped;
        addUp(row.key, m_answer.now, row.now);
        addUp(row.key, m_answer.draft, row.draft);
        m_plansNow.merge(outcome.now.planVersions);
        m_sheetsNow.merge(outcome.now.sheets);
        m_plansDraft.merge(outcome.draft.planVersions);
        m_sheetsDraft.merge(outcome.draft.sheets);
        std::ranges::move(outcome.courses, std::back_inserter(m_answer.courses));

        const auto hasMoney = [](const ReplaySide &side) {
            return side.revenue != Money{} || side.cost.amount != Money{};
        };
        const bool tells = row.events > 0 || outcome.credits > 0 || hasMoney(row.now) || hasMoney(row.draft);
        if (tells) m_answer.workspaces.push_back(std::move(row));
    }

    ReplayAnswer take()
    {
        std::ranges::sort(m_answer.workspaces, {}, &WorkspaceReplay::key);
        m_answer.versionsNow = versions(m_plansNow, m_sheetsNow);
        m_answer.versionsDraft = versions(m_plansDraft, m_sheetsDraft);
        return std::move(m_answer);
    }

private:
    using PlanVersions = std::set<std::pair<QString, int>>;

    ReplaySide sideOf(const QString &workspace, const ReplaySideOutcome &outcome)
    {
        if (outcome.overflow) tooLarge(workspace);
        ReplaySide side = outcome.side;
        for (std::size_t i = 0; i < outcome.first.size(); ++i) {
            if (const auto &met = outcome.first[i]) {
                side.first[i] = ReplayFirst{met->at, fromUtf8(m_members.keyOf(met->memberId)),
                                            fromUtf8(m_actions.keyOf(met->actionId)), met->bucket, met->units};
            }
        }
        return side;
    }

    static void addUp(const QString &workspace, ReplaySide &total, const ReplaySide &side)
    {
        bool fits = true;
        const auto add = [&fits](std::int64_t &sum, std::int64_t value) {
            if (__builtin_add_overflow(sum, value, &sum)) fits = false;
        };
        for (std::size_t i = 0; i < side.verdicts.size(); ++i) {
            total.verdicts[i] += side.verdicts[i];
            if (side.first[i] && (!total.first[i] || side.first[i]->at < total.first[i]->at))
                total.first[i] = side.first[i];
        }
        for (const Bucket bucket : kBuckets) {
            add(total.units[index(bucket)], side.units[index(bucket)]);
            add(total.refused[index(bucket)], side.refused[index(bucket)]);
        }
        add(total.revenue.nanos, side.revenue.nanos);
        add(total.cost.amount.nanos, side.cost.amount.nanos);
        add(total.margin.nanos, side.margin.nanos);
        total.cost.estimated = total.cost.estimated || side.cost.estimated;
        if (!fits) tooLarge(workspace);
    }

    static QStringList versions(const PlanVersions &plans, const std::set<int> &sheets)
    {
        QStringList names;
        for (const auto &[plan, version] : plans) names << u"%1 v%2"_s.arg(plan, QString::number(version));
        for (const int version : sheets) names << u"sheet v%1"_s.arg(version);
        return names;
    }

    [[noreturn]] static void tooLarge(const QString &workspace)
    {
        throw DatabaseError{{Error::Kind::Refused,
                             QCoreApplication::translate("headroom::Replay",
                                                         "The replay of workspace %1 comes to a sum of units or money "
                                                         "that passes what 64 bits can hold.")
                                 .arg(workspace),
                             {}}};
    }

    Dictionary m_members;
    Dictionary m_actions;
    ReplayAnswer m_answer;
    PlanVersions m_plansNow;
    PlanVersions m_plansDraft;
    std::set<int> m_sheetsNow;
    std::set<int> m_sheetsDraft;
};

}  // namespace

ReplayAnswer answerOf(Connection &connection, const ReplayPlan &plan, std::vector<ReplayOutcome> &outcomes)
{
    AnswerMaker maker(connection, plan);
    // By key: of two first meetings at one instant that of the earlier key counts.
    std::vector<std::size_t> order(outcomes.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&plan](std::size_t i) { return plan.tasks()[i].now.key; });
    for (const std::size_t i : order) maker.add(plan.tasks()[i], outcomes[i]);
    return maker.take();
}

}  // namespace headroom
