// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewfiltermodel.h"

#include "items/reviewtext.h"

#include <algorithm>

namespace headroom {

namespace {

bool isOf(const ReviewItem &item, Instant at, ReviewState state)
{
    return state == ReviewState::All || waitsForReview(item, at) == (state == ReviewState::Open);
}

}  // namespace

ReviewFilterModel::ReviewFilterModel(ReviewItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent), m_items(source)
{
    setSourceModel(source);
}

void ReviewFilterModel::setFilter(const ReviewFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

void ReviewFilterModel::setState(ReviewState state)
{
    if (state == m_state) return;
    m_state = state;
    invalidateFilter();
}

int ReviewFilterModel::countMatching(const ReviewFilter &filter) const
{
    return static_cast<int>(std::ranges::count_if(m_items->items(), [&](const ReviewItem &item) {
        return isOf(item, m_items->at(), m_state) && filter.matches(item, m_items->at());
    }));
}

int ReviewFilterModel::countOf(ReviewState state) const
{
    return static_cast<int>(std::ranges::count_if(
        m_items->items(), [&](const ReviewItem &item) { return isOf(item, m_items->at(), state); }));
}

const ReviewItem &ReviewFilterModel::itemAt(const QModelIndex &index) const
{
    return m_items->item(mapToSource(index).row());
}

QModelIndex ReviewFilterModel::indexOf(const ReviewSubject &subject, int column) const
{
    const int row = m_items->rowOf(subject);
    return row < 0 ? QModelIndex() : mapFromSource(m_items->index(row, column));
}

bool ReviewFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ReviewItem &item = m_items->item(row);
    return isOf(item, m_items->at(), m_state) && m_filter.matches(item, m_items->at());
}

// By values rather than by texts: thousands of rows are ordered without a word being written.
bool ReviewFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_items->comesBefore(left.row(), right.row(), left.column());
}

}  // namespace headroom
