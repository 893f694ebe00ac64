// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storyhitmodel.h"

#include "domain/decision.h"
#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

void StoryHitModel::setZones(const WorkspaceZones &zones)
{
    m_zones = zones;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
}

int StoryHitModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, [](const JudgedHit &hit) { return hit.hit.id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QString StoryHitModel::whenAndWhere(const JudgedHit &hit) const
{
    const auto zone = m_zones.find(hit.hit.workspace);
    return tr("%1 · %2", "workspace, instant")
        .arg(hit.workspaceName.isEmpty() ? hit.hit.workspace : hit.workspaceName,
             displayInstantIn(hit.hit.at, zone == m_zones.end() ? Zone() : zone->second));
}

QVariant StoryHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return idAt(index.row());
    if (role == SecondaryTextRole) return whenAndWhere(rowAt(index.row()));
    // Without it a screen reader would say no more than the first line.
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2", "what, when and where")
            .arg(CellTable::data(index, Qt::DisplayRole).toString(), whenAndWhere(rowAt(index.row())));
    return CellTable::data(index, role);
}

TableCell StoryHitModel::cell(int row, int) const
{
    const LimitHit &hit = rowAt(row).hit;
    TableCell cell = TableCell::words(hit.action.isEmpty()
                                          ? verdictName(hit.verdict)
                                          : tr("%1: %2", "verdict, action").arg(verdictName(hit.verdict), hit.action),
                                      hit.id);
    cell.toolTip = whenAndWhere(rowAt(row));
    return cell;
}

TableColumn StoryHitModel::column(int) const
{
    return {tr("Limit hits"), QStringLiteral("hit"), {}, false};
}

}  // namespace headroom
