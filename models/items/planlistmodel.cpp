// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planlistmodel.h"

#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

namespace {

void countFindings(PlanRow &row, const std::vector<DraftFinding> &findings)
{
    for (const DraftFinding &finding : findings) {
        if (finding.object != QLatin1String("plan_version") || finding.key != row.key) continue;
        ++(finding.severity == DraftFinding::Severity::Error ? row.errors : row.warnings);
    }
}

}  // namespace

const PlanVersion *versionInForce(const Plan &plan, Instant now)
{
    const PlanVersion *found = nullptr;
    for (const PlanVersion &version : plan.versions) {
        if (version.effectiveFrom > now) continue;
        if (!found ||
            std::pair(found->effectiveFrom, found->version) < std::pair(version.effectiveFrom, version.version))
            found = &version;
    }
    if (found || plan.versions.empty()) return found;
    return &*std::ranges::max_element(plan.versions, {}, &PlanVersion::version);
}

std::vector<PlanRow> planRows(const Catalog &published, const CatalogDraft &draft,
                              const std::vector<DraftFinding> &findings, const PlanUse &use, Instant now)
{
    std::vector<PlanRow> rows;
    for (const Plan &plan : published.plans) {
        PlanRow &row = rows.emplace_back();
        row.key = plan.key;
        row.name = plan.displayName();
        row.workspaces = use.on(plan.key);
        if (const PlanVersion *version = versionInForce(plan, now)) row.inForce = version->version;
        if (const DraftPlan *drafted = draft.plan(plan.key)) {
            row.drafted = drafted->version.version;
            if (!drafted->name.isEmpty()) row.name = drafted->name;
            countFindings(row, findings);
        }
    }
    for (const DraftPlan &drafted : draft.plans) {
        if (published.plan(drafted.key)) continue;
        PlanRow &row = rows.emplace_back();
        row.key = drafted.key;
        row.name = drafted.name.isEmpty() ? drafted.key : drafted.name;
        row.drafted = drafted.version.version;
        countFindings(row, findings);
    }
    return rows;
}

void PlanListModel::setRows(std::vector<PlanRow> rows)
{
    if (rows == m_rows) return;
    // Typing in a plan changes marks only: what is chosen stays chosen.
    const bool samePlans = std::ranges::equal(rows, m_rows, {}, &PlanRow::key, &PlanRow::key);
    if (!samePlans) beginResetModel();
    m_rows = std::move(rows);
    if (!samePlans)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid)) {
        if (role == KeyRole) return plan(index.row()).key;
        if (role == SecondaryTextRole) return second(index.row(), index.column());
        if (role == CalloutRole) return index.column() == Version && plan(index.row()).errors > 0;
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2", "a cell and the quieter line below it")
                .arg(cell(index.row(), index.column()).text, second(index.row(), index.column()));
    }
    return CellTable::data(index, role);
}

QString PlanListModel::second(int row, int column) const
{
    const PlanRow &shown = plan(row);
    if (column == PlanName) return shown.key;
    if (column != Version || !shown.drafted) return {};
    if (shown.errors > 0) return tr("%Ln problem(s)", nullptr, shown.errors);
    return tr("draft v%1").arg(*shown.drafted);
}

TableCell PlanListModel::cell(int row, int column) const
{
    const PlanRow &shown = plan(row);
    switch (column) {
    case PlanName: {
        TableCell cell = TableCell::words(shown.name, shown.key);
        cell.toolTip = tr("%1 (%2)", "name, key").arg(shown.name, shown.key);
        return cell;
    }
    case Version: {
        const int version = shown.inForce.value_or(0);
        TableCell cell = TableCell::words(shown.inForce ? tr("v%1", "version").arg(version) : tr("new"),
                                          shown.inForce ? QString::number(version) : QString());
        cell.sort = version;
        if (shown.drafted) cell.toolTip = tr("Version %1 is drafted and not published").arg(*shown.drafted);
        return cell;
    }
    default: return TableCell::count(shown.workspaces);
    }
}

TableColumn PlanListModel::column(int column) const
{
    switch (column) {
    case PlanName: return {tr("Plan"), QStringLiteral("plan"), {}, false};
    case Version:
        return {tr("Version"), QStringLiteral("version"), tr("The version that is in force, and the draft"), false};
    default: return {tr("On it"), QStringLiteral("workspaces"), tr("Workspaces that are on the plan now")};
    }
}

}  // namespace headroom
