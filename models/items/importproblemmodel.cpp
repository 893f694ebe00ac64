// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importproblemmodel.h"

namespace headroom {

void ImportProblemModel::setProblems(std::vector<RowProblem> problems)
{
    replaceRows(std::move(problems));
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    return CellTable::data(index, role == Qt::ToolTipRole ? int{Qt::DisplayRole} : role);
}

TableCell ImportProblemModel::cell(int row, int column) const
{
    const RowProblem &problem = rowAt(row);
    switch (column) {
    case File: return TableCell::words(problem.file.section(QLatin1Char('/'), -1), problem.file);
    case Line: {
        TableCell line = TableCell::count(problem.line);
        line.sum.reset();  // adding line numbers makes no sense
        return line;
    }
    case SourceColumn: return TableCell::words(problem.column, problem.column);
    default: return TableCell::words(problem.why, problem.why);
    }
}

TableColumn ImportProblemModel::column(int column) const
{
    switch (column) {
    case File: return {tr("File"), QStringLiteral("file"), {}, false};
    case Line: return {tr("Line"), QStringLiteral("line"), tr("The line of the file in which the row starts, from 1")};
    case SourceColumn:
        return {tr("Column"), QStringLiteral("column"), tr("Empty where the whole row is at fault"), false};
    default: return {tr("Why it was refused"), QStringLiteral("why"), {}, false};
    }
}

}  // namespace headroom
