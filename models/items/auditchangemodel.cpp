// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditchangemodel.h"

#include "items/auditwords.h"

namespace headroom {

namespace {

TableCell value(const QString &text)
{
    TableCell cell = TableCell::words(text.isEmpty() ? QStringLiteral("–") : auditValueWords(text), text);
    cell.toolTip = text;
    return cell;
}

}  // namespace

void AuditChangeModel::setChanges(std::vector<AuditChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int AuditChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int AuditChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

TableCell AuditChangeModel::cell(int row, int column) const
{
    const AuditChange &change = m_changes[static_cast<std::size_t>(row)];
    switch (column) {
    case What: {
        TableCell cell =
            TableCell::words(change.path.isEmpty() ? tr("value") : auditPathWords(change.path), change.path);
        cell.toolTip = change.path;
        return cell;
    }
    case Before: return value(change.before);
    default: return value(change.after);
    }
}

TableColumn AuditChangeModel::column(int column) const
{
    switch (column) {
    case What: return {tr("What"), QStringLiteral("path"), {}, false};
    case Before: return {tr("Before"), QStringLiteral("before"), tr("– where there was nothing"), false};
    default: return {tr("After"), QStringLiteral("after"), tr("– where there is nothing any more"), false};
    }
}

}  // namespace headroom
