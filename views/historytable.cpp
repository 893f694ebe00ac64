// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historytable.h"

#include "domain/bucket.h"
#include "views/cellpainting.h"
#include "views/historymark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

HistoryTable::HistoryTable(HistoryModel *model, QWidget *parent) : DataTable(parent), m_model(model)
{
    setAccessibleName(tr("What happened, latest first"));
    // Before the view's own: what was on top is asked while the rows are still as they were.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryTable::noteTop);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &HistoryTable::noteTop);
    setModel(model);
    setItemDelegate(new HistoryDelegate(model, this));
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepTop(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepTop(first, first - last - 1); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_changing) return;
        checkEnds();
        Q_EMIT moved();
    });
    arrange();
}

void HistoryTable::arrange()
{
    // Latest first, always: the ends are read as one scrolls.
    setSortingEnabled(false);
    verticalHeader()->setDefaultSectionSize(twoLineHeight(font()));
    const auto width = [this](int column, const QString &usual) { setUsualWidth(*this, column, usual); };
    width(HistoryModel::At, QStringLiteral("17 Mar 2026 10:30:00 AM"));
    width(HistoryModel::Kind, QStringLiteral("mmmProvider trouble"));
    width(HistoryModel::Units, bucketName(Bucket::StandardSync));
    width(HistoryModel::CostColumn, QStringLiteral("≈ $100.00"));
    for (const int column : {HistoryModel::Member, HistoryModel::Action, HistoryModel::RouteColumn, HistoryModel::Job})
        width(column, QStringLiteral("ada@brightwater.example"));
    for (int column = HistoryModel::Member; column < HistoryModel::ColumnCount; ++column) setColumnHidden(column, true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(60);
}

void HistoryTable::noteTop()
{
    m_changing = true;
    m_top = std::max(0, rowAt(0));
    m_offset = verticalScrollBar()->value() - verticalHeader()->sectionPosition(m_top);
}

void HistoryTable::keepTop(int first, int rows)
{
    updateGeometries();
    const bool above = rows > 0 ? first <= m_top : first < m_top;
    const bool follows = m_followsTop && m_top == 0 && m_offset == 0;
    if (above && !follows) m_top = std::max(first, m_top + rows);
    if (const int last = m_model->rowCount() - 1; last >= 0 && !follows)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(std::min(m_top, last)) + m_offset);
    m_changing = false;
    Q_EMIT moved();
}

// The rows far behind go; what is chosen in sight is not chosen for one of them.
void HistoryTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (const int row = currentIndex().row(); row >= first && row <= last) selectionModel()->clearCurrentIndex();
    DataTable::rowsAboutToBeRemoved(parent, first, last);
}

void HistoryTable::checkEnds()
{
    const QScrollBar *bar = verticalScrollBar();
    const int near = 2 * viewport()->height();
    if (bar->maximum() - bar->value() < near) Q_EMIT olderWanted();
    if (bar->value() < near) Q_EMIT newerWanted();
}

void HistoryTable::goToRow(int row)
{
    if (row < 0) return;
    const QModelIndex index = m_model->index(row, HistoryModel::What);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtTop);
}

std::optional<std::pair<int, int>> HistoryTable::rowsInSight() const
{
    const int first = rowAt(0);
    if (first < 0) return std::nullopt;
    const int last = rowAt(viewport()->height() - 1);
    return std::pair(first, last < 0 ? m_model->rowCount() - 1 : last);
}

std::vector<const HistoryEntry *> HistoryTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<const HistoryEntry *> entries;
    for (const QModelIndex &row : rows) entries.push_back(&m_model->entryAt(row.row()));
    return entries;
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        Q_EMIT latestWanted();
    else if (event->matches(QKeySequence::MoveToEndOfDocument))
        Q_EMIT earliestWanted();
    else
        DataTable::keyPressEvent(event);
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    checkEnds();
    Q_EMIT moved();
}

}  // namespace headroom
