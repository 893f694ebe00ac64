// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogstate.h"
#include "items/routecatalogtable.h"

namespace headroom {

// The published price list as it was imported, one row a model.
class PriceListModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column {
        Key,
        Provider,
        ModeColumn,
        Input,
        Cached,
        Output,
        BatchInput,
        BatchOutput,
        ContextWindow,
        From,
        ColumnCount
    };

    using RouteCatalogTable::RouteCatalogTable;

    // The same prices again disturb nothing.
    void setPrices(std::vector<ListedPrice> prices);
    [[nodiscard]] const std::vector<ListedPrice> &prices() const { return m_prices; }
    [[nodiscard]] const ListedPrice &price(int row) const { return m_prices[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return price(row).entry.key; }
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<ListedPrice> m_prices;
};

}  // namespace headroom
