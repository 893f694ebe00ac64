// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overagefilter.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace headroom {

// A table of overage requests, narrowed by a filter and in the order that a reader chose.
class OverageFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    // `requestOf`: the request in a row of the source model.
    using RequestOf = std::function<const OverageRequest &(int row)>;
    OverageFilterModel(QAbstractItemModel *source, RequestOf requestOf, QObject *parent = nullptr);

    void setFilter(const OverageFilter &filter);
    void setPerson(const Person &person);
    [[nodiscard]] int countMatching(const OverageFilter &filter) const;

    [[nodiscard]] std::int64_t idAt(const QModelIndex &index) const;  // 0: none
    [[nodiscard]] QModelIndex indexOf(std::int64_t id, int column = 0) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RequestOf m_requestOf;
    OverageFilter m_filter;
    Person m_person;
};

}  // namespace headroom
