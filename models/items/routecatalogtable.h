// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace headroom {

// An entry of the catalog as it is to be, beside what is published of it.
template<typename T>
struct CatalogRow {
    T entry;
    std::optional<T> published;  // nothing: new in the draft
    bool operator==(const CatalogRow &) const = default;
    [[nodiscard]] bool isNew() const { return !published; }
    [[nodiscard]] bool isChanged() const { return published && *published != entry; }
    [[nodiscard]] bool isDrafted() const { return isNew() || isChanged(); }
};

// `working`: the published entries with the draft laid over them.
template<typename T, typename KeyOf>
std::vector<CatalogRow<T>> catalogRows(const std::vector<T> &working, const std::vector<T> &published, KeyOf keyOf)
{
    std::vector<CatalogRow<T>> rows;
    rows.reserve(working.size());
    for (const T &entry : working) {
        const auto known = std::ranges::find(published, std::invoke(keyOf, entry), keyOf);
        rows.push_back({entry, known == published.end() ? std::nullopt : std::optional<T>(*known)});
    }
    return rows;
}

// "new in the draft", "changed in the draft"; empty: as published.
QString draftMark(bool isNew, bool isChanged);

// A cell with what the tables of the catalog say besides.
struct CatalogCell {
    TableCell cell;
    QString second;  // a quieter line below
    bool callout = false;
};

// What the tables of routes, pools, ceilings and prices share: rows have a key, drafted cells are marked and tell in
// their tool tip what is published.
class RouteCatalogTable : public CellTable {
    Q_OBJECT
public:
    // What a filter looks at; the same in every column.
    static constexpr int kSearchRole = Qt::UserRole + 64;

    using CellTable::CellTable;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // -1: no such row.
    [[nodiscard]] int rowOf(const QString &key) const;

protected:
    [[nodiscard]] virtual QString key(int row) const = 0;
    [[nodiscard]] virtual QString searchText(int row) const { return key(row); }
    [[nodiscard]] virtual CatalogCell catalogCell(int row, int column) const = 0;
    // The cell as published, of a row that is changed; nothing of any other.
    [[nodiscard]] virtual std::optional<CatalogCell> publishedCell(int, int) const { return std::nullopt; }
    [[nodiscard]] TableCell cell(int row, int column) const final;

    // Rows of the same keys in the same order change in place, so that selection and scrolling stay.
    template<typename Row, typename KeyOf>
    void replaceRows(std::vector<Row> &rows, std::vector<Row> wanted, KeyOf keyOf)
    {
        if (rows == wanted) return;
        if (!std::ranges::equal(rows, wanted, {}, keyOf, keyOf)) {
            beginResetModel();
            rows = std::move(wanted);
            endResetModel();
            return;
        }
        rows = std::move(wanted);
        Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }
};

}  // namespace headroom
