// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poolpromise.h"
#include "items/routecatalogtable.h"

namespace headroom {

// How what plans promise through one pool comes about, bucket by bucket.
class PoolPartModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column { Bucket, Promised, Share, Here, TokensPerUnit, PerMinute, ColumnCount };

    using RouteCatalogTable::RouteCatalogTable;

    void setPromise(const std::optional<PoolPromise> &promise);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override;
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::optional<PoolPromise> m_promise;
};

}  // namespace headroom
