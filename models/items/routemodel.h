// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/routecatalogtable.h"

namespace headroom {

// A route as it is to be, and what the ledger saw of it lately.
struct RouteRow {
    CatalogRow<Route> route;
    UnitCost observed;        // over the evidence's window; no units: it was not used
    std::int64_t events = 0;  // likewise
    bool operator==(const RouteRow &) const = default;
    [[nodiscard]] const QString &key() const { return route.entry.key; }
};
// By key as the catalog has them. `working`: the published catalog with the draft laid over it.
std::vector<RouteRow> routeRows(const Catalog &working, const Catalog &published, const ObservedUse &use, Instant at);

// Every route with its price in force, and what it really cost.
class RouteModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column {
        Key,
        Provider,
        Model,
        PoolColumn,
        ContextWindow,
        Input,
        Cached,
        Output,
        Batch,
        Since,
        UnitCostColumn,
        CostColumn,
        ColumnCount
    };

    using RouteCatalogTable::RouteCatalogTable;

    // Prices in force at `at`.
    void setRows(std::vector<RouteRow> rows, Instant at);
    [[nodiscard]] const RouteRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // Met in events and not described by anybody, by key.
    [[nodiscard]] QStringList discovered() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return this->row(row).key(); }
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] std::optional<CatalogCell> publishedCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] CatalogCell cellOf(const Route &route, int column) const;
    [[nodiscard]] CatalogCell observedCell(const RouteRow &row, int column) const;

    std::vector<RouteRow> m_rows;
    Instant m_at;
};

}  // namespace headroom
