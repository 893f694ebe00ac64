// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/routecatalogtable.h"

namespace headroom {

// The prices of one route, latest first.
class RoutePriceModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column { From, Input, Cached, Output, Batch, State, ColumnCount };

    struct Row {
        RoutePrice price;
        std::size_t place = 0;  // in the route's list
        bool drafted = false;
        bool inForce = false;
        bool operator==(const Row &) const = default;
        [[nodiscard]] QString key() const { return QString::number(place); }
    };

    using RouteCatalogTable::RouteCatalogTable;

    void setRoute(const CatalogRow<Route> &route, Instant at);
    void clear();
    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return this->row(row).key(); }
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<Row> m_rows;
    Instant m_at;
};

}  // namespace headroom
