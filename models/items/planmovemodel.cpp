// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmovemodel.h"

#include "items/displaytext.h"
#include "items/planmoves.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

// The earliest published assignment that has not begun.
std::optional<PlanAssignment> comingAssignment(const Workspace &workspace, Instant now)
{
    std::optional<PlanAssignment> next;
    if (!workspace.plans) return next;
    for (const PlanAssignment &assignment : *workspace.plans)
        if (assignment.from > now && (!next || assignment.from < next->from)) next = assignment;
    return next;
}

QString assignmentCopy(const std::optional<PlanAssignment> &assignment)
{
    return assignment ? QStringLiteral("%1 v%2").arg(assignment->plan).arg(assignment->version) : QString();
}

}  // namespace

void PlanMoveModel::setCatalog(const Catalog &published, Instant now)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_drafted.clear();
    m_planNames.clear();
    for (const Plan &plan : published.plans) m_planNames.insert(plan.key, plan.displayName());
    m_rows.reserve(published.workspaces.size());
    for (const Workspace &workspace : published.workspaces) {
        PlanMoveRow &row = m_rows.emplace_back();
        row.key = workspace.key;
        row.name = workspace.displayName();
        row.zone = Zone::named(workspace.timeZone).value_or(Zone());
        row.seats = workspace.seatCount();
        row.nextCycle = nextCycleStart(workspace, now, now);
        if (const PlanAssignment *present = assignmentAt(workspace, now)) row.present = *present;
        row.coming = comingAssignment(workspace, now);
        row.searchText = (row.key + QLatin1Char(' ') + row.name).toCaseFolded();
        m_rowOf.insert(row.key, static_cast<int>(m_rows.size()) - 1);
    }
    endResetModel();
}

void PlanMoveModel::setMoves(const std::vector<PlanMove> &moves, const std::vector<DraftFinding> &findings)
{
    std::vector<int> touched = std::move(m_drafted);
    m_drafted.clear();
    for (const int row : touched) {
        PlanMoveRow &shown = m_rows[static_cast<std::size_t>(row)];
        shown.drafted.reset();
        shown.finding.clear();
    }
    for (const PlanMove &move : moves) {
        const auto row = m_rowOf.constFind(move.workspace);
        if (row == m_rowOf.constEnd()) continue;
        m_rows[static_cast<std::size_t>(*row)].drafted = move.to;
        m_drafted.push_back(*row);
    }
    for (const DraftFinding &finding : findings) {
        if (finding.object != QLatin1String("move")) continue;
        const auto row = m_rowOf.constFind(finding.key);
        if (row == m_rowOf.constEnd()) continue;
        QString &said = m_rows[static_cast<std::size_t>(*row)].finding;
        if (said.isEmpty()) said = finding.message;
    }
    touched.insert(touched.end(), m_drafted.begin(), m_drafted.end());
    if (touched.empty()) return;
    const auto [first, last] = std::ranges::minmax(touched);
    Q_EMIT dataChanged(index(first, Planned), index(last, Planned));
}

int PlanMoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanMoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PlanMoveModel::data(const QModelIndex &index, int role) const
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid)) {
        const PlanMoveRow &row = workspace(index.row());
        if (role == KeyRole) return row.key;
        if (role == SecondaryTextRole && index.column() == Name) return row.key;
        if (role == SecondaryTextRole && index.column() == Planned) {
            if (!row.finding.isEmpty()) return row.finding;
            if (row.drafted) return displayInstantIn(row.drafted->from, row.zone);
            if (row.coming) return tr("published, from %1").arg(displayInstantIn(row.coming->from, row.zone));
        }
        if (role == CalloutRole) return index.column() == Planned && !row.finding.isEmpty();
    }
    return CellTable::data(index, role);
}

QVariant PlanMoveModel::sortValue(int row, int column) const
{
    const PlanMoveRow &shown = workspace(row);
    const auto plan = [](const std::optional<PlanAssignment> &assignment) {
        return assignment ? QStringLiteral("%1 %2").arg(assignment->plan).arg(assignment->version, 9) : QString();
    };
    switch (column) {
    case Name: return shown.name;
    case Present: return plan(shown.present);
    case Since: return shown.present ? qlonglong{shown.present->from.us} : qlonglong{0};
    case Planned:
        if (shown.drafted) return qlonglong{shown.drafted->from.us};
        return shown.coming ? qlonglong{shown.coming->from.us} : std::numeric_limits<qlonglong>::max();
    case NextCycle: return qlonglong{shown.nextCycle.us};
    default: return shown.seats;
    }
}

QString PlanMoveModel::assignmentWords(const std::optional<PlanAssignment> &assignment) const
{
    if (!assignment) return tr("no plan");
    return tr("%1 v%2", "plan, version")
        .arg(m_planNames.value(assignment->plan, assignment->plan))
        .arg(assignment->version);
}

TableCell PlanMoveModel::cell(int row, int column) const
{
    const PlanMoveRow &shown = workspace(row);
    switch (column) {
    case Name: return TableCell::words(shown.name, shown.key);
    case Present: return TableCell::words(assignmentWords(shown.present), assignmentCopy(shown.present));
    case Since:
        if (!shown.present) return TableCell::words(QStringLiteral("–"), {});
        return TableCell::words(displayDay(shown.zone.dayOf(shown.present->from)), formatInstant(shown.present->from));
    case Planned: {
        const std::optional<PlanAssignment> &to = shown.drafted ? shown.drafted : shown.coming;
        if (!to) return TableCell::words(tr("stays"), {});
        TableCell cell = TableCell::words(assignmentWords(to),
                                          QStringLiteral("%1 %2").arg(assignmentCopy(to), formatInstant(to->from)));
        cell.toolTip = shown.finding.isEmpty()
                           ? tr("%1 (%2)", "an instant, the same in UTC")
                                 .arg(displayInstantIn(to->from, shown.zone), formatInstant(to->from))
                           : shown.finding;
        return cell;
    }
    case NextCycle: {
        TableCell cell =
            TableCell::words(displayDay(shown.zone.dayOf(shown.nextCycle)), formatInstant(shown.nextCycle));
        cell.toolTip = displayInstantIn(shown.nextCycle, shown.zone);
        return cell;
    }
    default: return TableCell::count(shown.seats);
    }
}

TableColumn PlanMoveModel::column(int column) const
{
    switch (column) {
    case Name: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Present: return {tr("On now"), QStringLiteral("present"), tr("Plan and version in force now"), false};
    case Since: return {tr("Since"), QStringLiteral("since"), {}, false};
    case Planned: return {tr("Goes over to"), QStringLiteral("planned"), tr("In this draft, or as published"), false};
    case NextCycle: return {tr("Next cycle"), QStringLiteral("next_cycle"), tr("First day, in its own zone"), false};
    default: return {tr("Seats"), QStringLiteral("seats"), {}};
    }
}

PlanMoveFilter::PlanMoveFilter(PlanMoveModel *source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    // A row that was just moved stays where somebody looks at it.
    setDynamicSortFilter(false);
    setSourceModel(source);
}

void PlanMoveFilter::setTarget(const QString &plan, int version)
{
    if (plan == m_plan && version == m_version) return;
    m_plan = plan;
    m_version = version;
    invalidateFilter();
}

void PlanMoveFilter::setScope(Scope scope)
{
    m_scope = scope;
    invalidateFilter();
}

void PlanMoveFilter::setText(const QString &text)
{
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PlanMoveFilter::follow()
{
    invalidateFilter();
}

bool PlanMoveFilter::isIn(const PlanMoveRow &row, Scope scope) const
{
    const auto on = [&](const std::optional<PlanAssignment> &assignment) {
        return assignment && assignment->plan == m_plan;
    };
    switch (scope) {
    case Scope::Earlier:
        return (on(row.present) && row.present->version < m_version) ||
               (on(row.drafted) && row.drafted->version == m_version);
    case Scope::OnPlan: return on(row.present) || on(row.drafted);
    case Scope::Everybody: break;
    }
    return true;
}

bool PlanMoveFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PlanMoveRow &shown = m_source->workspace(row);
    return isIn(shown, m_scope) &&
           std::ranges::all_of(m_words, [&](const QString &word) { return shown.searchText.contains(word); });
}

}  // namespace headroom
