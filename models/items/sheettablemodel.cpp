// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheettablemodel.h"

#include "items/sheetcell.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

// Actions of a draft may have one name for a while; the nth of a name is always the same one.
std::vector<QString> idsOf(const std::vector<SheetRow> &rows)
{
    QHash<QString, std::vector<int>> places;
    for (const SheetRow &row : rows) places[row.action.action].push_back(row.place);
    std::vector<QString> ids;
    ids.reserve(rows.size());
    for (const SheetRow &row : rows) {
        const std::vector<int> &same = places[row.action.action];
        const auto nth = std::ranges::count_if(same, [&row](int place) { return place < row.place; });
        ids.push_back(row.action.action + QChar(0x1f) + QString::number(nth));
    }
    return ids;
}

QSet<QString> idSet(const std::vector<SheetRow> &rows)
{
    const std::vector<QString> ids = idsOf(rows);
    return {ids.begin(), ids.end()};
}

}  // namespace

std::optional<SheetField> SheetTableModel::fieldOf(int column)
{
    if (column < 0 || column >= kSheetFieldCount) return std::nullopt;
    return kSheetFields.at(static_cast<std::size_t>(column));
}

void SheetTableModel::setRows(std::vector<SheetRow> rows)
{
    m_rows = std::move(rows);
    show(shownOf(m_rows));
}

void SheetTableModel::setFilter(const SheetFilter &filter)
{
    m_filter = filter;
    show(shownOf(m_rows));
}

void SheetTableModel::setEditable(bool editable)
{
    if (editable == m_editable) return;
    m_editable = editable;
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SheetTableModel::rowOf(const QString &action) const
{
    const auto found =
        std::ranges::find(m_shown, action, [](const SheetRow &row) -> const QString & { return row.action.action; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

SheetTableModel::Rows SheetTableModel::shownOf(const Rows &rows) const
{
    Rows shown;
    std::ranges::copy_if(rows, std::back_inserter(shown),
                         [this](const SheetRow &row) { return m_filter.matches(row); });
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(shown, [this, descending](const SheetRow &a, const SheetRow &b) {
        const SheetSortValue left = sheetSortValue(a, m_sortColumn);
        const SheetSortValue right = sheetSortValue(b, m_sortColumn);
        if (left != right) return descending ? right < left : left < right;
        return a.action.action < b.action.action;
    });
    return shown;
}

// One kind of change after the other, so that views keep what they know about rows that stay.
void SheetTableModel::show(Rows rows)
{
    if (rows == m_shown) return;
    adoptNewNames(rows);
    removeMissing(rows);
    reorder(rows);
    insertMissing(rows);
    m_shown = std::move(rows);
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// A row with a new name at the place of one whose name is gone is that row.
void SheetTableModel::adoptNewNames(const Rows &rows)
{
    const QSet<QString> before = idSet(m_shown);
    const QSet<QString> after = idSet(rows);
    const std::vector<QString> oldIds = idsOf(m_shown);
    const std::vector<QString> newIds = idsOf(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (before.contains(newIds[i])) continue;
        for (std::size_t j = 0; j < m_shown.size(); ++j)
            if (m_shown[j].place == rows[i].place && !after.contains(oldIds[j]))
                m_shown[j].action.action = rows[i].action.action;
    }
}

void SheetTableModel::removeMissing(const Rows &rows)
{
    const QSet<QString> after = idSet(rows);
    const std::vector<QString> ids = idsOf(m_shown);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (after.contains(ids[static_cast<std::size_t>(row)])) continue;
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    }
}

void SheetTableModel::reorder(const Rows &rows)
{
    const std::vector<QString> wanted = idsOf(rows);
    QHash<QString, int> rank;
    for (std::size_t i = 0; i < wanted.size(); ++i) rank.insert(wanted[i], static_cast<int>(i));
    const std::vector<QString> ids = idsOf(m_shown);
    std::vector<int> order(m_shown.size());  // new row -> row so far
    std::iota(order.begin(), order.end(), 0);
    const auto rankOf = [&](int row) { return rank.value(ids[static_cast<std::size_t>(row)]); };
    if (std::ranges::is_sorted(order, {}, rankOf)) return;
    std::ranges::sort(order, {}, rankOf);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> newRow(order.size());
    Rows sorted;
    sorted.reserve(order.size());
    for (const int row : order) {
        newRow[static_cast<std::size_t>(row)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(m_shown[static_cast<std::size_t>(row)]));
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &i : before) after << index(newRow[static_cast<std::size_t>(i.row())], i.column());
    m_shown = std::move(sorted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SheetTableModel::insertMissing(const Rows &rows)
{
    const QSet<QString> before = idSet(m_shown);
    const std::vector<QString> ids = idsOf(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (before.contains(ids[i])) continue;
        const int row = static_cast<int>(i);
        beginInsertRows({}, row, row);
        m_shown.insert(m_shown.begin() + row, rows[i]);
        endInsertRows();
    }
}

void SheetTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_sortOrder = order;
    show(shownOf(m_rows));
}

int SheetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SheetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant SheetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QVariant special = sheetCellData(row(index.row()), index.column(), role);
    return special.isValid() ? special : CellTable::data(index, role);
}

QVariant SheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == CopyRole) return sheetCopyHeader(section);
    return CellTable::headerData(section, orientation, role);
}

Qt::ItemFlags SheetTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = CellTable::flags(index);
    const std::optional<SheetField> field = index.isValid() ? fieldOf(index.column()) : std::nullopt;
    if (!m_editable || !field) return flags;
    if (*field == SheetField::AsyncShown) return flags | Qt::ItemIsUserCheckable;
    // What an action is called ties it to its events: only a new row takes another name.
    if (*field == SheetField::Action && !row(index.row()).added()) return flags;
    return flags | Qt::ItemIsEditable;
}

bool SheetTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const std::optional<SheetField> field = fieldOf(index.column());
    const bool checked = role == Qt::CheckStateRole;
    if (!field || (role != Qt::EditRole && !checked)) return false;
    if ((flags(index) & (checked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable)) == 0) return false;
    const SheetAction action = row(index.row()).action;  // announcing changes the rows
    const QString text = !checked                       ? value.toString()
                         : value.toInt() == Qt::Checked ? QStringLiteral("true")
                                                        : QStringLiteral("false");
    const Result<SheetAction> after = withSheetField(action, *field, text);
    if (!after) {
        Q_EMIT refused(action.action, *field, after.error().message);
        return false;
    }
    if (sheetFieldText(*after, *field) != sheetFieldText(action, *field)) Q_EMIT edited(action.action, *field, text);
    return true;
}

TableCell SheetTableModel::cell(int row, int column) const
{
    return sheetCell(this->row(row), column);
}

TableColumn SheetTableModel::column(int column) const
{
    return sheetColumn(column);
}

}  // namespace headroom
