// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagefiltermodel.h"

#include "items/roles.h"

namespace headroom {

OverageFilterModel::OverageFilterModel(QAbstractItemModel *source, RequestOf requestOf, QObject *parent)
    : QSortFilterProxyModel(parent), m_requestOf(std::move(requestOf))
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(source);
}

void OverageFilterModel::setFilter(const OverageFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

void OverageFilterModel::setPerson(const Person &person)
{
    if (person == m_person) return;
    m_person = person;
    invalidateFilter();
}

int OverageFilterModel::countMatching(const OverageFilter &filter) const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        count += filter.matches(m_requestOf(row), m_person) ? 1 : 0;
    return count;
}

std::int64_t OverageFilterModel::idAt(const QModelIndex &index) const
{
    return index.data(KeyRole).toLongLong();
}

QModelIndex OverageFilterModel::indexOf(std::int64_t id, int column) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex found = index(row, column); idAt(found) == id) return found;
    return {};
}

bool OverageFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.matches(m_requestOf(row), m_person);
}

}  // namespace headroom
