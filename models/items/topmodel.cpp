// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/topmodel.h"

#include <algorithm>
#include <iterator>

namespace headroom {

TopModel::TopModel(Subject subject, QObject *parent) : CellTable(parent), m_subject(subject) {}

void TopModel::setEntries(const std::vector<TopEntry> &entries, Money total)
{
    if (entries == m_entries && total == m_total) return;
    beginResetModel();
    m_entries = entries;
    m_total = total;
    endResetModel();
}

void TopModel::setEntriesOf(Bucket bucket, const std::vector<TopEntry> &entries, std::int64_t used)
{
    std::vector<TopEntry> wanted;
    std::ranges::copy_if(entries, std::back_inserter(wanted),
                         [bucket](const TopEntry &entry) { return entry.units[headroom::index(bucket)] != 0; });
    if (m_bucket == bucket && m_used == used && m_entries == wanted) return;
    beginResetModel();
    m_bucket = bucket;
    m_used = used;
    m_entries = std::move(wanted);
    endResetModel();
}

bool TopModel::uses(Bucket bucket) const
{
    return std::ranges::any_of(m_entries,
                               [bucket](const TopEntry &entry) { return entry.units[headroom::index(bucket)] != 0; });
}

int TopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TopModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString &key = m_entries[static_cast<std::size_t>(index.row())].key;
    if (role == KeyRole) return key;
    if (role == Qt::ToolTipRole && index.column() == Key) return key;  // a long one does not fit its column
    return CellTable::data(index, role);
}

TableCell TopModel::cell(int row, int column) const
{
    const TopEntry &entry = m_entries[static_cast<std::size_t>(row)];
    switch (column) {
    case Key: return TableCell::words(entry.key.isEmpty() ? tr("not stated") : entry.key, entry.key);
    case Events: return TableCell::count(entry.events);
    case CostColumn: return TableCell::money(entry.cost);
    case ShareColumn:
        if (m_bucket) {
            const std::int64_t units = entry.units[headroom::index(*m_bucket)];
            return TableCell::share(units, {false, std::max<std::int64_t>(m_used, 0)});
        }
        return TableCell::share(entry.cost.amount.nanos, {false, std::max<std::int64_t>(m_total.nanos, 0)});
    default: return TableCell::count(entry.units[static_cast<std::size_t>(column - FirstBucket)]);
    }
}

TableColumn TopModel::column(int column) const
{
    switch (column) {
    case Key:
        switch (m_subject) {
        case Subject::Members: return {tr("Member"), QStringLiteral("member"), {}, false};
        case Subject::Actions: return {tr("Action"), QStringLiteral("action"), {}, false};
        case Subject::Routes: return {tr("Route"), QStringLiteral("route"), {}, false};
        }
        return {};
    case Events: return {tr("Events"), QStringLiteral("events"), tr("Events of the cycle, charged or not")};
    case CostColumn:
        return {tr("Cost"), QStringLiteral("cost_usd"),
                tr("Failed and retried attempts included; ≈ is estimated in part")};
    case ShareColumn:
        if (m_bucket) return {tr("Share"), QStringLiteral("use_percent"), tr("Of what is used of the bucket")};
        return {tr("Share of cost"), QStringLiteral("cost_percent"), tr("Of the cost of the whole cycle")};
    default: {
        const Bucket bucket = kBuckets[static_cast<std::size_t>(column - FirstBucket)];
        const std::string_view id = bucketId(bucket);
        return {m_bucket ? tr("Used") : bucketName(bucket),
                QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())), tr("Units charged, less credits")};
    }
    }
}

}  // namespace headroom
