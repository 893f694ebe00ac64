// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/rowtable.h"

namespace headroom {

// What a plan's allowances cost at most, bucket by bucket (R32).
class EconomicsBucketModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { BucketColumn, Allowance, Each, Worst, ColumnCount };

    using CellTable::CellTable;

    void setPlan(const PlanVersion &version, int seats, const PerBucket<std::optional<UnitCost>> &unitCosts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    PerBucket<Amount> m_allowances{};
    PerBucket<std::optional<UnitCost>> m_unitCosts;
    PlanEconomics m_economics;
};

// Workspaces on a plan with what their last finished cycle brought, lowest margin first.
class EconomicsMarginModel final : public RowTable<EconomicsMarginModel, FinishedCycle> {
    Q_OBJECT
public:
    enum Column { WorkspaceColumn, Margin, Revenue, CostColumn, CycleColumn, Version, Seats, ColumnCount };

    using RowTable::RowTable;

    void setCycles(std::vector<FinishedCycle> cycles);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
};

// The distribution of margins as a table.
class EconomicsClassModel final : public RowTable<EconomicsClassModel, MarginClass> {
    Q_OBJECT
public:
    enum Column { From, To, Workspaces, ColumnCount };

    using RowTable::RowTable;

    void setClasses(std::vector<MarginClass> classes);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
