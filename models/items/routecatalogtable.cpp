// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routecatalogtable.h"

#include "items/roles.h"

namespace headroom {

QString draftMark(bool isNew, bool isChanged)
{
    if (isNew) return RouteCatalogTable::tr("new in the draft");
    return isChanged ? RouteCatalogTable::tr("changed in the draft") : QString();
}

QVariant RouteCatalogTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case KeyRole: return key(index.row());
    case kSearchRole: return searchText(index.row());
    case SecondaryTextRole: return catalogCell(index.row(), index.column()).second;
    case CalloutRole: return catalogCell(index.row(), index.column()).callout;
    case Qt::AccessibleTextRole: {
        const CatalogCell shown = catalogCell(index.row(), index.column());
        return shown.second.isEmpty() ? shown.cell.text
                                      : tr("%1, %2", "a cell's two lines").arg(shown.cell.text, shown.second);
    }
    default: return CellTable::data(index, role);
    }
}

int RouteCatalogTable::rowOf(const QString &wanted) const
{
    for (int row = 0; row < rowCount({}); ++row) {
        if (key(row) == wanted) return row;
    }
    return -1;
}

TableCell RouteCatalogTable::cell(int row, int column) const
{
    TableCell shown = catalogCell(row, column).cell;
    const auto published = publishedCell(row, column);
    if (!published) return shown;
    const bool asPublished = published->cell.copy == shown.copy && published->cell.text == shown.text &&
                             published->second == catalogCell(row, column).second;
    if (asPublished) return shown;
    QStringList was{published->cell.text, published->second};
    was.removeAll(QString());
    shown.toolTip = was.isEmpty() ? tr("Drafted. Published: nothing")
                                  : tr("Drafted. Published: %1").arg(was.join(QStringLiteral(", ")));
    shown.text = tr("• %1", "a drafted value").arg(shown.text);
    return shown;
}

}  // namespace headroom
