// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftmoves.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace headroom {

namespace {

struct DraftMoves {
    Q_DECLARE_TR_FUNCTIONS(DraftMoves)
};

QString versionName(const CatalogDraft &draft, const Catalog &published, const QString &key, int version)
{
    const DraftPlan *drafted = draft.plan(key);
    const Plan *known = published.plan(key);
    const QString name = drafted && !drafted->name.isEmpty() ? drafted->name : known ? known->displayName() : key;
    return DraftMoves::tr("%1, version %2", "plan").arg(name).arg(version);
}

}  // namespace

std::vector<MoveGroup> moveGroups(const CatalogDraft &draft, const Catalog &published)
{
    QHash<QString, const Workspace *> byKey;
    for (const Workspace &workspace : published.workspaces) byKey.insert(workspace.key, &workspace);
    using Id = std::tuple<std::int64_t, QString, QString>;
    std::map<Id, MoveGroup> groups;
    for (const PlanMove &move : draft.moves) {
        const Workspace *workspace = byKey.value(move.workspace);
        const PlanAssignment *before = workspace ? assignmentAt(*workspace, move.to.from) : nullptr;
        const QString from =
            before ? versionName(draft, published, before->plan, before->version) : DraftMoves::tr("no plan");
        const QString to = versionName(draft, published, move.to.plan, move.to.version);
        MoveGroup &group = groups[{move.to.from.us, to, from}];
        group.from = from;
        group.to = to;
        group.at = move.to.from;
        group.names << (workspace ? workspace->displayName() : move.workspace);
    }
    std::vector<MoveGroup> all;
    for (auto &[id, group] : groups) {
        group.names.sort(Qt::CaseInsensitive);
        all.push_back(std::move(group));
    }
    return all;
}

std::vector<StayingGroup> stayingGroups(const CatalogDraft &draft, const Catalog &published, Instant now)
{
    QSet<QString> moving;
    for (const PlanMove &move : draft.moves) moving.insert(move.workspace);
    std::map<std::pair<QString, int>, std::int64_t> staying;
    for (const Workspace &workspace : published.workspaces) {
        const PlanAssignment *on = assignmentAt(workspace, now);
        if (on && !moving.contains(workspace.key)) ++staying[{on->plan, on->version}];
    }
    std::vector<StayingGroup> groups;
    for (const DraftPlan &drafted : draft.plans) {
        for (const auto &[on, count] : staying) {
            if (on.first != drafted.key) continue;
            groups.push_back({versionName(draft, published, drafted.key, drafted.version.version),
                              DraftMoves::tr("version %1").arg(on.second), count});
        }
    }
    return groups;
}

}  // namespace headroom
