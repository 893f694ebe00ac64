// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetactiontable.h"

#include "items/roles.h"
#include "views/cellpainting.h"
#include "views/sheetdelegate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kLeastShare = 0.72;  // of its usual width that a column of names keeps

bool saysNames(int column)
{
    switch (column) {
    case SheetTableModel::columnOf(SheetField::Action):
    case SheetTableModel::columnOf(SheetField::Bucket):
    case SheetTableModel::columnOf(SheetField::Route):
    case SheetTableModel::columnOf(SheetField::Fallback):
    case SheetTableModel::columnOf(SheetField::Downgrade): return true;
    default: return false;
    }
}

}  // namespace

SheetActionTable::SheetActionTable(SheetTableModel *model, QWidget *parent)
    : DataTable(parent), m_model(model), m_delegate(new SheetDelegate(this))
{
    setAccessibleName(tr("Actions of the route sheet"));
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    arrange();
}

void SheetActionTable::arrange()
{
    verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    // Wide enough for what such a column usually says.
    const std::array<QString, SheetTableModel::ColumnCount> usual{QStringLiteral("summarize.thread ××"),
                                                                  QStringLiteral("Long-context work"),
                                                                  QStringLiteral("premium-reasoning"),
                                                                  QStringLiteral("premium-reasoning"),
                                                                  QStringLiteral("Batch ××"),
                                                                  QStringLiteral("Warning"),
                                                                  QStringLiteral("standard-mini ××"),
                                                                  QStringLiteral("Async"),
                                                                  QStringLiteral("112,478 events"),
                                                                  QStringLiteral("≈ $0.00042"),
                                                                  QStringLiteral("of 1,000,000")};
    for (std::size_t column = 0; column < usual.size(); ++column)
        m_widths.at(column) = fontMetrics().horizontalAdvance(usual.at(column)) + 2 * kCellMargin + 4;
    fitColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last one stretches by itself.
        if (!m_fitting && column != SheetTableModel::ColumnCount - 1) m_arranged = true;
    });
}

// In a narrow window names give way before figures are out of sight; their tool tips say them whole.
void SheetActionTable::fitColumns()
{
    if (m_arranged) return;
    const QScopedValueRollback fitting(m_fitting, true);
    int names = 0;
    int all = 0;
    for (int column = 0; column < SheetTableModel::ColumnCount; ++column) {
        const int width = m_widths.at(static_cast<std::size_t>(column));
        all += width;
        if (saysNames(column)) names += width;
    }
    const int room = names - std::max(0, all - viewport()->width());
    const double share = std::max(kLeastShare, static_cast<double>(room) / names);
    for (int column = 0; column < SheetTableModel::ColumnCount; ++column) {
        const int width = m_widths.at(static_cast<std::size_t>(column));
        setColumnWidth(column, saysNames(column) ? static_cast<int>(width * share) : width);
    }
}

void SheetActionTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    fitColumns();
}

void SheetActionTable::setChoices(const SheetChoices &choices)
{
    m_delegate->setChoices(choices);
}

QStringList SheetActionTable::selectedActions() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList actions;
    for (const QModelIndex &row : rows) actions << row.data(KeyRole).toString();
    return actions;
}

void SheetActionTable::selectActions(const QStringList &actions, std::optional<SheetField> field)
{
    const int column = SheetTableModel::columnOf(field.value_or(SheetField::Action));
    QItemSelection selection;
    QModelIndex first;
    for (const QString &action : actions) {
        const int row = m_model->rowOf(action);
        if (row < 0) continue;
        const QModelIndex index = m_model->index(row, column);
        selection.select(index, index);
        if (!first.isValid() || index.row() < first.row()) first = index;
    }
    if (!first.isValid()) return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void SheetActionTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    DataTable::keyPressEvent(event);
}

}  // namespace headroom
