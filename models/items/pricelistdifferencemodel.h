// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogstate.h"
#include "items/routecatalogtable.h"

namespace headroom {

// What importing a list would change, a row for each model that is new or has other prices.
class PriceListDifferenceModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column { Key, What, Input, Cached, Output, Other, ColumnCount };

    using RouteCatalogTable::RouteCatalogTable;

    void setDifference(PriceListDifference difference);
    [[nodiscard]] const PriceListDifference &difference() const { return m_difference; }
    [[nodiscard]] std::int64_t newModels() const;
    [[nodiscard]] std::int64_t changedModels() const { return rowCount() - newModels(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return at(row).after.key; }
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] const PriceListDifference::Row &at(int row) const
    {
        return m_difference.rows[static_cast<std::size_t>(row)];
    }

    PriceListDifference m_difference;
};

}  // namespace headroom
