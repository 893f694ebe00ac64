// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"

#include <QHash>

#include <algorithm>
#include <ranges>
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

    // `idOf` a row: a number that tells it from the others.
    template<typename Row, typename IdOf>
    void replaceRows(std::vector<Row> &rows, std::vector<Row> wanted, IdOf idOf)
    {
        QHash<std::int64_t, int> places;
        for (const Row &row : wanted) places.insert(idOf(row), static_cast<int>(places.size()));
        const auto stays = [&](const Row &row) { return places.contains(idOf(row)); };
        const auto place = [&](const Row &row) { return places.value(idOf(row), -1); };
        const bool known = std::ranges::any_of(rows, stays);
        if (!known || !std::ranges::is_sorted(rows | std::views::filter(stays), {}, place)) {
            beginResetModel();
            rows = std::move(wanted);
            endResetModel();
            return;
        }
        for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
            if (stays(rows[static_cast<std::size_t>(i)])) continue;
            beginRemoveRows({}, i, i);
            rows.erase(rows.begin() + i);
            endRemoveRows();
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
