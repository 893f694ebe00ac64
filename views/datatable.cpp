// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datatable.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/followtheme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace headroom {

namespace {

// A tab or line break inside a value would shift every cell after it.
QString tsvCell(QString value)
{
    for (const char16_t c : {u'\t', u'\n', u'\r'}) value.replace(QChar(c), QLatin1Char(' '));
    return value;
}

void appendCells(QStringList &line, const QVariant &values)
{
    for (const QString &value : values.toStringList()) line << tsvCell(value);
}

}  // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    softenSelection(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showHeaderMenu);

    m_copy = new QAction(tr("&Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(false); });
    m_copyWithHeaders = new QAction(tr("Copy with &headers"), this);
    m_copyWithHeaders->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyWithHeaders, &QAction::triggered, this, [this] { copySelection(true); });
    for (QAction *action : {m_copy, m_copyWithHeaders}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // The indicator is placed first: switching sorting on sorts at once by whatever it shows.
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::announceSummary);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::announceSummary);
}

TableColumns DataTable::columns() const
{
    return TableColumns::of(*horizontalHeader());
}

void DataTable::setColumns(const TableColumns &columns)
{
    columns.applyTo(*horizontalHeader());
}

QList<int> DataTable::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical)) shown << logical;
    }
    return shown;
}

QString DataTable::selectionAsTsv(bool withHeaders) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const QList<int> shown = shownColumns();
    QStringList lines;
    if (withHeaders) {
        QStringList line;
        for (const int column : shown) appendCells(line, model()->headerData(column, Qt::Horizontal, CopyRole));
        lines << line.join(QLatin1Char('\t'));
    }
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (const int column : shown) appendCells(line, row.siblingAtColumn(column).data(CopyRole));
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void DataTable::copySelection(bool withHeaders)
{
    if (selectionModel()->hasSelection()) QGuiApplication::clipboard()->setText(selectionAsTsv(withHeaders));
}

QString DataTable::selectionSum(const QModelIndexList &rows) const
{
    const int column = currentIndex().column();
    if (column < 0 || isColumnHidden(column)) return {};
    Money sum;  // whatever is added: adding money cannot wrap
    for (const QModelIndex &row : rows) {
        const QVariant value = row.siblingAtColumn(column).data(SumRole);
        if (!value.isValid()) return {};
        sum = sum + Money{value.toLongLong()};
    }
    const bool money =
        rows.first().siblingAtColumn(column).data(SumKindRole).toInt() == static_cast<int>(SumKind::MoneyNanos);
    return tr("%1: %2", "column: sum of the selection")
        .arg(model()->headerData(column, Qt::Horizontal).toString(),
             money ? displayMoney(sum) : displayCount(sum.nanos));
}

QString DataTable::summary() const
{
    if (!model()) return {};
    const int all = model()->rowCount();
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() < 2) return tr("%Ln row(s)", nullptr, all);
    const QString selected = tr("%1 of %Ln row(s) selected", nullptr, all).arg(displayCount(rows.size()));
    const QString sum = selectionSum(rows);
    return sum.isEmpty() ? selected : tr("%1 · %2", "rows selected, their sum").arg(selected, sum);
}

void DataTable::announceSummary()
{
    Q_EMIT summaryChanged(summary());
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    announceSummary();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column()) announceSummary();
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    addColumnActions(menu->addMenu(tr("C&olumns")));
    menu->popup(event->globalPos());
}

void DataTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void DataTable::addColumnActions(QMenu *menu)
{
    const auto shown = shownColumns().size();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

}  // namespace headroom
