// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <QAbstractItemModel>

namespace headroom::testing {

// The cells of a table whose rows are not ordered by what they say: by the sum of a figure, or by words as they stand.
// "row 3, column 1", or empty.
inline QString sortedOtherwise(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QVariant sort = cell.data(SortRole);
            const QVariant sum = cell.data(SumRole);
            const bool words = sort.metaType() == QMetaType::fromType<QString>();
            const bool right = sum.isValid() ? sort == sum : !words || sort == cell.data();
            if (!right) return QStringLiteral("row %1, column %2").arg(row).arg(column);
        }
    }
    return {};
}

}  // namespace headroom::testing
