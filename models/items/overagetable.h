// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"

#include <algorithm>
#include <vector>

namespace headroom {

// A cell with what the tables of overage requests say besides.
struct OverageCell {
    TableCell cell;
    QString second;  // a quieter line below
    QString spoken;  // where the text alone would not do
    bool callout = false;
};

// What the tables of overage requests share. Rows have a lasting id: those that stay are changed in place, so that
// selections, scroll positions and what stands beside them live on when the ledger changes.
class OverageTable : public CellTable {
    Q_OBJECT
public:
    using CellTable::CellTable;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual OverageCell overageCell(int row, int column) const = 0;
    [[nodiscard]] TableCell cell(int row, int column) const final { return overageCell(row, column).cell; }

    // `idOf` of a row: what tells it from the others.
    template<typename Row, typename IdOf>
    void replaceRows(std::vector<Row> &rows, std::vector<Row> wanted, IdOf idOf)
    {
        const auto placeIn = [&idOf](const std::vector<Row> &in, const Row &row) {
            return std::ranges::find(in, idOf(row), idOf) - in.begin();
        };
        for (std::size_t i = rows.size(); i-- > 0;) {
            if (placeIn(wanted, rows[i]) < std::ssize(wanted)) continue;
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
        const bool ordered = std::ranges::is_sorted(rows, {}, [&](const Row &row) { return placeIn(wanted, row); });
        if (!ordered) {
            beginResetModel();
            rows = std::move(wanted);
            endResetModel();
            return;
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const int row = static_cast<int>(i);
            if (i < rows.size() && idOf(rows[i]) == idOf(wanted[i])) {
                if (rows[i] == wanted[i]) continue;
                rows[i] = std::move(wanted[i]);
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            } else {
                beginInsertRows({}, row, row);
                rows.insert(rows.begin() + row, std::move(wanted[i]));
                endInsertRows();
            }
        }
    }
};

}  // namespace headroom
