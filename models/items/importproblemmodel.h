// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "items/rowtable.h"

namespace headroom {

// The rows that an import refused: file, line, column and why.
class ImportProblemModel final : public RowTable<ImportProblemModel, RowProblem> {
    Q_OBJECT
public:
    enum Column { File, Line, SourceColumn, Why, ColumnCount };
    using RowTable::RowTable;

    void setProblems(std::vector<RowProblem> problems);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
