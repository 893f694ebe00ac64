// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventfieldmodel.h"

namespace headroom {

TableCell EventFieldModel::cell(int row, int column) const
{
    const EventFieldText &field = rowAt(row);
    const QString &text = column == Name ? field.name : field.value;
    TableCell cell = TableCell::words(text, text);
    cell.toolTip = text;
    return cell;
}

TableColumn EventFieldModel::column(int column) const
{
    if (column == Name) return {tr("Field"), QStringLiteral("field"), tr("As event files name it"), false};
    return {tr("As given"), QStringLiteral("value"), tr("Nothing derived is shown here"), false};
}

}  // namespace headroom
