// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftconflictmodel.h"

#include "items/draftvalues.h"
#include "items/draftwords.h"

#include <algorithm>

namespace headroom {

void DraftConflictModel::setConflicts(const std::vector<DraftConflict> &conflicts)
{
    beginResetModel();
    m_rows.clear();
    QSet<QString> left;
    for (const DraftConflict &conflict : conflicts) {
        for (const DraftClash &clash : conflict.fields) {
            m_rows.push_back({draftPartName(conflict.object, conflict.theirs), clashId(conflict, clash), clash});
            if (clash.both) left.insert(m_rows.back().id);
        }
    }
    m_theirs.intersect(left);
    endResetModel();
}

std::int64_t DraftConflictModel::bothChanged() const
{
    return std::ranges::count_if(m_rows, [](const Row &row) { return row.clash.both; });
}

int DraftConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

bool DraftConflictModel::choosable(const QModelIndex &index) const
{
    return (index.column() == Theirs || index.column() == Mine) &&
           m_rows[static_cast<std::size_t>(index.row())].clash.both;
}

QVariant DraftConflictModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !index.isValid()) return CellTable::data(index, role);
    if (!choosable(index)) return {};
    const bool theirs = m_theirs.contains(m_rows[static_cast<std::size_t>(index.row())].id);
    return (index.column() == Theirs) == theirs ? Qt::Checked : Qt::Unchecked;
}

// One of the two is always chosen: choosing either, or taking the choice away from the other, is the same.
bool DraftConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !choosable(index)) return false;
    const QString &id = m_rows[static_cast<std::size_t>(index.row())].id;
    const bool on = value.toInt() == Qt::Checked;
    if (on == (index.column() == Theirs))
        m_theirs.insert(id);
    else
        m_theirs.remove(id);
    Q_EMIT dataChanged(index.siblingAtColumn(Theirs), index.siblingAtColumn(Mine), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags DraftConflictModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = CellTable::flags(index);
    return index.isValid() && choosable(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

TableCell DraftConflictModel::cell(int row, int column) const
{
    const auto &[part, id, clash] = m_rows[static_cast<std::size_t>(row)];
    const auto value = [&path = clash.path](const QString &text) {
        TableCell cell = TableCell::words(draftValue(path, text), text);
        cell.toolTip = cell.text;
        return cell;
    };
    switch (column) {
    case Part: return TableCell::words(part, id);
    case What: {
        TableCell cell = TableCell::words(draftFieldName(clash.path), clash.path);
        cell.toolTip = cell.text;
        return cell;
    }
    case Base: return value(clash.base);
    case Theirs: return value(clash.theirs);
    default: return value(clash.mine);
    }
}

TableColumn DraftConflictModel::column(int column) const
{
    switch (column) {
    case Part: return {tr("Part"), QStringLiteral("part"), {}, false};
    case What: return {tr("What"), QStringLiteral("path"), {}, false};
    case Base: return {tr("Began from"), QStringLiteral("base"), tr("What was published when the draft began"), false};
    case Theirs: return {tr("Theirs"), QStringLiteral("theirs"), tr("As it is published now"), false};
    default: return {tr("Mine"), QStringLiteral("mine"), tr("As it is drafted"), false};
    }
}

}  // namespace headroom
