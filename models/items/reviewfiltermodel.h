// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewfilter.h"
#include "items/reviewitemmodel.h"

#include <QSortFilterProxyModel>

namespace headroom {

// Open: what waits for somebody, also where a follow-up is due; Reviewed: the rest.
enum class ReviewState : std::int8_t { Open = 0, Reviewed = 1, All = 2 };

// The list of reviews, narrowed by a filter and in the order that a reader chose.
class ReviewFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ReviewFilterModel(ReviewItemModel *source, QObject *parent = nullptr);

    void setFilter(const ReviewFilter &filter);
    void setState(ReviewState state);
    [[nodiscard]] ReviewState state() const { return m_state; }
    // Of the state shown.
    [[nodiscard]] int countMatching(const ReviewFilter &filter) const;
    [[nodiscard]] int countOf(ReviewState state) const;

    [[nodiscard]] const ReviewItem &itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ReviewSubject &subject, int column = 0) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ReviewItemModel *m_items;
    ReviewFilter m_filter;
    ReviewState m_state = ReviewState::Open;
};

}  // namespace headroom
