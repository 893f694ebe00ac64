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
    replaceRows(std::move(changes));
}

TableCell AuditChangeModel::cell(int row, int column) const
{
    const AuditChange &change = rowAt(row);
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
