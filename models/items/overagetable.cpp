// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagetable.h"

namespace headroom {

QVariant OverageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    switch (role) {
    case Qt::AccessibleTextRole: {
        const OverageCell shown = overageCell(index.row(), index.column());
        if (!shown.spoken.isEmpty()) return shown.spoken;
        return shown.second.isEmpty()
                   ? shown.cell.text
                   : tr("%1, %2", "first and second line of a cell").arg(shown.cell.text, shown.second);
    }
    case SecondaryTextRole: return overageCell(index.row(), index.column()).second;
    case CalloutRole: return overageCell(index.row(), index.column()).callout;
    default: return CellTable::data(index, role);
    }
}

}  // namespace headroom
