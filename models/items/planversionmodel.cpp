// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planversionmodel.h"

#include "items/displaytext.h"
#include "items/draftvalues.h"

#include <algorithm>

namespace headroom {

std::vector<PlanVersionRow> planVersionRows(const Plan *published, const DraftPlan *drafted, const PlanUse &use,
                                            Instant now)
{
    std::vector<PlanVersionRow> rows;
    if (published) {
        for (const PlanVersion &version : published->versions)
            rows.push_back({version.version, version.effectiveFrom, false, version.effectiveFrom <= now,
                            use.on(published->key, version.version)});
    }
    if (drafted) rows.push_back({drafted->version.version, drafted->version.effectiveFrom, true, false, 0});
    std::ranges::stable_sort(rows, {}, &PlanVersionRow::version);
    return rows;
}

void PlanVersionModel::setRows(std::vector<PlanVersionRow> rows)
{
    if (rows == m_rows) return;
    const auto id = [](const PlanVersionRow &row) { return std::pair(row.version, row.draft); };
    const bool same = std::ranges::equal(rows, m_rows, {}, id, id);
    if (!same) beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanVersionModel::rowOf(int version, bool draft) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const PlanVersionRow &row) { return row.version == version && row.draft == draft; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanVersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanVersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PlanVersionModel::data(const QModelIndex &index, int role) const
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == Version) {
        const auto text = [&](int column) { return cell(index.row(), column).text; };
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tr("%1, %2, from %3, %4", "version, published or draft, date, how many workspaces")
                .arg(text(Version), text(State), text(From),
                     tr("%Ln workspace(s)", nullptr, pluralCount(version(index.row()).workspaces)));
    }
    return CellTable::data(index, role);
}

TableCell PlanVersionModel::cell(int row, int column) const
{
    const PlanVersionRow &shown = version(row);
    switch (column) {
    case Version: {
        TableCell cell = TableCell::words(tr("Version %1").arg(shown.version), QString::number(shown.version));
        cell.sort = shown.version;
        return cell;
    }
    case From: {
        TableCell cell = TableCell::words(draftValue(QStringLiteral("effective_from"), formatInstant(shown.from)),
                                          formatInstant(shown.from));
        cell.sort = qlonglong{shown.from.us};
        return cell;
    }
    case State:
        if (shown.draft) return TableCell::words(tr("draft"), QStringLiteral("draft"));
        return TableCell::words(tr("published"), QStringLiteral("published"));
    default: return TableCell::count(shown.workspaces);
    }
}

TableColumn PlanVersionModel::column(int column) const
{
    switch (column) {
    case Version: return {tr("Version"), QStringLiteral("version"), {}, false};
    case From:
        return {tr("From"), QStringLiteral("effective_from"), tr("The earliest instant at which it may be assigned"),
                false};
    case State: return {tr("State"), QStringLiteral("state"), {}, false};
    default: return {tr("Workspaces"), QStringLiteral("workspaces"), tr("Workspaces that are on it now")};
    }
}

}  // namespace headroom
