// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "items/celltable.h"

namespace headroom {

// The rows that an import refused: file, line, column and why.
class ImportProblemModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { File, Line, SourceColumn, Why };
    using CellTable::CellTable;

    void setProblems(std::vector<RowProblem> problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<RowProblem> m_problems;
};

}  // namespace headroom
