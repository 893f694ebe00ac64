// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importpreviewmodel.h"

#include "items/displaytext.h"

namespace headroom {

ImportPreviewModel::ImportPreviewModel(Side side, QObject *parent) : CellTable(parent), m_side(side) {}

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    if (m_side == Side::InFile) {
        m_columns = preview.sourceColumns;
        m_rows = preview.sourceRows;
    } else {
        m_columns = preview.landedColumns;
        m_rows = preview.landedRows;
        m_problems = preview.problems;
    }
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size() + m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid()) return 0;
    return static_cast<int>(m_columns.size()) + (m_side == Side::Landed ? 1 : 0);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == CalloutRole) return index.column() == 0 && index.row() < static_cast<int>(m_problems.size());
    // Cells of a preview are often wider than their column.
    if (role == Qt::ToolTipRole) return CellTable::data(index, Qt::DisplayRole);
    return CellTable::data(index, role);
}

TableCell ImportPreviewModel::cell(int row, int column) const
{
    const auto refused = static_cast<int>(m_problems.size());
    const bool outcome = m_side == Side::Landed && column == 0;
    if (row < refused) {
        if (!outcome) return TableCell::words({}, {});
        const RowProblem &problem = m_problems[static_cast<std::size_t>(row)];
        const QString where = tr("Refused, line %1", "row of a file").arg(displayCount(problem.line));
        const QString why =
            problem.column.isEmpty()
                ? problem.why
                : tr("%1: %2", "column of a file, what is wrong there").arg(problem.column, problem.why);
        const QString text = tr("%1: %2", "where a row is refused, why").arg(where, why);
        return TableCell::words(text, text);
    }
    if (outcome) return TableCell::words(tr("Lands", "the row would be imported"), QStringLiteral("lands"));
    const QStringList &cells = m_rows[static_cast<std::size_t>(row - refused)];
    const QString text = cells.value(m_side == Side::Landed ? column - 1 : column);
    return TableCell::words(text, text);
}

TableColumn ImportPreviewModel::column(int column) const
{
    if (m_side == Side::Landed && column == 0)
        return {tr("Outcome"), QStringLiteral("outcome"), tr("Whether the row would be imported, and why not"), false};
    const QString name = m_columns.value(m_side == Side::Landed ? column - 1 : column);
    return {name, name, {}, false};
}

}  // namespace headroom
