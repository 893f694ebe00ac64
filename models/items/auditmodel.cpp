// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditmodel.h"

#include "items/auditwords.h"
#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

void AuditModel::setRows(const AuditAnswer &answer)
{
    beginResetModel();
    m_rows = answer.rows;
    m_older = answer.more;
    endResetModel();
}

void AuditModel::addNewer(const AuditAnswer &answer)
{
    if (m_rows.empty() || answer.rows.empty()) {
        setRows(answer);
        return;
    }
    const std::int64_t newest = m_rows.front().id;
    const auto known = std::ranges::find_if(answer.rows, [newest](const AuditRow &row) { return row.id <= newest; });
    // More came than a page holds: what lies between is not known.
    if (known == answer.rows.end() && answer.more) {
        setRows(answer);
        return;
    }
    const auto added = static_cast<int>(known - answer.rows.begin());
    if (added == 0) return;
    beginInsertRows({}, 0, added - 1);
    m_rows.insert(m_rows.begin(), answer.rows.begin(), known);
    endInsertRows();
}

void AuditModel::addOlder(const AuditAnswer &answer)
{
    m_older = answer.more;
    if (answer.rows.empty()) return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(answer.rows.size()) - 1);
    m_rows.insert(m_rows.end(), answer.rows.begin(), answer.rows.end());
    endInsertRows();
}

void AuditModel::setWorkspaces(const WorkspaceNames &names)
{
    if (names == m_names) return;
    m_names = names;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Workspace), index(rowCount() - 1, Workspace));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (role == KeyRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return QString::number(row(index.row()).id);
    return CellTable::data(index, role);
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_older;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) Q_EMIT olderWanted();
}

TableCell AuditModel::cell(int at, int column) const
{
    const AuditRow &shown = row(at);
    switch (column) {
    case When: {
        TableCell cell = TableCell::words(displayInstant(shown.at), formatInstant(shown.at));
        cell.toolTip = formatInstant(shown.at);
        return cell;
    }
    case Who: return TableCell::words(shown.person, shown.person);
    case What: {
        const QString said = auditSentence(shown);
        TableCell cell = TableCell::words(said, QStringLiteral("%1 %2 %3").arg(shown.action, shown.object, shown.key));
        cell.toolTip = said;
        return cell;
    }
    case Workspace: {
        TableCell cell = TableCell::words(workspaceName(m_names, shown.workspace), shown.workspace);
        cell.toolTip = shown.workspace;
        return cell;
    }
    default: {
        TableCell cell = TableCell::words(shown.reason, shown.reason);
        cell.toolTip = shown.reason;
        return cell;
    }
    }
}

TableColumn AuditModel::column(int column) const
{
    switch (column) {
    case When:
        return {tr("When"), QStringLiteral("at"), tr("On this computer’s clock; UTC when you point at it"), false};
    case Who: return {tr("Who"), QStringLiteral("person"), tr("Whoever made the change"), false};
    case What: return {tr("What"), QStringLiteral("what"), {}, false};
    case Workspace: return {tr("Workspace"), QStringLiteral("workspace"), tr("Where the change concerns one"), false};
    default: return {tr("Reason"), QStringLiteral("reason"), tr("As given; empty where none is asked for"), false};
    }
}

}  // namespace headroom
