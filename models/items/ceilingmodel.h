// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "items/routecatalogtable.h"

namespace headroom {

// A ceiling that nobody reviewed for so many days is stale (R35).
inline constexpr int kStaleAfterDays = 90;
// Also one that was never reviewed.
bool isStale(const Ceiling &ceiling, CivilDate today);
// "reviewed 12 days ago", "stale: reviewed 93 days ago", "never reviewed"
QString reviewWords(const Ceiling &ceiling, CivilDate today);

// The ceilings of batch surfaces. What its source does not state is said so; that is not "no limit".
class CeilingModel final : public RouteCatalogTable {
    Q_OBJECT
public:
    enum Column { Surface, MaxRecords, MaxBytes, MinRecords, Window, Ordered, Source, Reviewed, ColumnCount };

    using RouteCatalogTable::RouteCatalogTable;

    void setRows(std::vector<CatalogRow<Ceiling>> rows, CivilDate today);
    [[nodiscard]] const CatalogRow<Ceiling> &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QStringList stale() const;  // their surfaces

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString key(int row) const override { return this->row(row).entry.surface; }
    [[nodiscard]] CatalogCell catalogCell(int row, int column) const override;
    [[nodiscard]] std::optional<CatalogCell> publishedCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] CatalogCell cellOf(const Ceiling &ceiling, int column) const;

    std::vector<CatalogRow<Ceiling>> m_rows;
    CivilDate m_today;
};

}  // namespace headroom
