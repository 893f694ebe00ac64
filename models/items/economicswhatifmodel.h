// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomicswhatif.h"
#include "items/celltable.h"

namespace headroom {

// What a plan brings as it is, and with other allowances and another route mix.
class EconomicsWhatIfModel final : public CellTable {
    Q_OBJECT
public:
    enum Row {
        Price,
        WorstCost,
        WorstMargin,
        MeanCost,
        MeanMargin,
        RefusedUnits,
        RowCount = RefusedUnits + kBucketCount
    };
    enum Column { Figure, AsItIs, WhatIf, Change, ColumnCount };

    struct Side {
        PlanEconomics worst;
        UseAtCost use;
        bool estimated = false;  // a unit cost is (R33)
    };

    using CellTable::CellTable;

    void setSides(const Side &asItIs, const Side &whatIf);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] std::optional<Money> money(const Side &side, int row) const;
    [[nodiscard]] QString whyNot(const Side &side, int row) const;
    [[nodiscard]] TableCell name(int row) const;

    Side m_asItIs;
    Side m_whatIf;
};

}  // namespace headroom
