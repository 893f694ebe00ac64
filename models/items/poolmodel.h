// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poolpromise.h"
#include "items/routecatalogtable.h"

namespace headroom {

// A deployment pool as it is to be, what it carried, and what plans promise through it (R30).
struct PoolRow {
    CatalogRow<Pool> pool;
    bool described = true;  // false: routes name it, and nobody described it
    // Nothing: where the workspaces stand is not known yet.
    std::optional<PoolPromise> promise;
    bool operator==(const PoolRow &) const = default;
    [[nodiscard]] const QString &key() const { return pool.entry.key; }
};
// `standings`: nothing while nobody has answered.
std::vector<PoolRow> poolRows(const Catalog &working, const Catalog &published, const ObservedUse &use,
                              const std::optional<OverviewAnswer> &standings);

// "Plans promise 2.3 × what this pool carries."; empty: not known yet.
QString promiseWords(const PoolPromise &promise);
// Shorter, for a cell: "2.3 × the quota", "45 % of the quota".
QString promiseShare(const PoolPromise &promise);
// A promise as a bar shows one: the quota is the limit, what is promised the use. Nothing without both.
std::optional<BucketStanding> promiseStanding(const PoolPromise &promise);

class PoolModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column { Key, Provider, Model, Routes, Quota, Used, Busiest, Promised, ColumnCount };

    using RouteCatalogTable::RouteCatalogTable;

    void setRows(std::vector<PoolRow> rows);
    [[nodiscard]] const PoolRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // StandingRole of a promise beside a quota.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return this->row(row).key(); }
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] std::optional<CatalogCell> publishedCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] static CatalogCell cellOf(const Pool &pool, int column);
    [[nodiscard]] static CatalogCell promiseCell(const PoolPromise &promise, int column);

    std::vector<PoolRow> m_rows;
};

}  // namespace headroom
