// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetcell.h"

#include "items/displaytext.h"
#include "items/sheettablemodel.h"

#include <QCoreApplication>

namespace headroom {

namespace {

using Model = SheetTableModel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteSheet)
};

// Quietly, where nothing is said.
QString nothing()
{
    return QStringLiteral("–");
}

QString shownField(const SheetAction &action, SheetField field)
{
    switch (field) {
    case SheetField::Action:
    case SheetField::Bucket:
    case SheetField::Route: return sheetFieldWords(action, field);
    case SheetField::Fallback: return action.fallbackRoute.value_or(nothing());
    case SheetField::Mode: return modeName(effectiveMode(action));
    case SheetField::WarnPercent: return action.warnPercent ? sheetFieldWords(action, field) : nothing();
    case SheetField::Downgrade: return action.downgradeTo ? action.downgradeTo->route : nothing();
    case SheetField::AsyncShown: return {};  // a check box
    }
    return {};
}

bool isDefault(const SheetAction &action, SheetField field)
{
    switch (field) {
    case SheetField::Fallback: return !action.fallbackRoute;
    case SheetField::Mode: return !action.mode;
    case SheetField::WarnPercent: return !action.warnPercent;
    case SheetField::Downgrade: return !action.downgradeTo;
    default: return false;
    }
}

QString stateOf(const SheetRow &row)
{
    if (row.added()) return Words::tr("new", "row of a route sheet");
    return row.changedFields().empty() ? QString() : Words::tr("changed", "row of a route sheet");
}

QString secondLine(const SheetRow &row, int column)
{
    switch (column) {
    case Model::columnOf(SheetField::Action): return stateOf(row);
    case Model::columnOf(SheetField::Downgrade):
        return row.action.downgradeTo ? bucketName(row.action.downgradeTo->bucket) : QString();
    case Model::CostColumn:
        return row.evidence.events > 0 ? Words::tr("%Ln event(s)", nullptr, pluralCount(row.evidence.events))
                                       : QString();
    case Model::InputColumn:
        if (!row.evidence.p99Input || !row.contextWindow) return {};
        return Words::tr("of %1", "tokens of a context window").arg(displayCount(*row.contextWindow));
    default: return {};
    }
}

bool overWindow(const SheetRow &row)
{
    return row.evidence.p99Input && row.contextWindow && *row.evidence.p99Input > *row.contextWindow;
}

QString evidenceTip(const SheetRow &row, int column)
{
    const SheetEvidence &seen = row.evidence;
    if (column == Model::InputColumn && !seen.p99Input)
        return Words::tr("The ledger knows no input tokens of this action.");
    if (column == Model::InputColumn && !row.contextWindow)
        return Words::tr("The route “%1” states no context window.").arg(row.action.route);
    if (column == Model::InputColumn && overWindow(row))
        return Words::tr("More than the window of “%1” holds: choose a route with a larger one.").arg(row.action.route);
    if (column == Model::CostColumn && seen.unmappedEvents > 0)
        return Words::tr("Of these, %Ln event(s) that no sheet mapped.", nullptr, pluralCount(seen.unmappedEvents));
    if (column == Model::UnitCostColumn && !observedUnitCost(seen)) return Words::tr("No data: nothing was charged.");
    return {};
}

QString toolTipOf(const SheetRow &row, int column)
{
    QStringList lines;
    const std::optional<SheetField> field = Model::fieldOf(column);
    if (!field) return evidenceTip(row, column);
    const bool whole = *field == SheetField::Action;
    if (whole)
        lines << row.action.action;
    else if (*field != SheetField::AsyncShown)
        lines << sheetFieldWords(row.action, *field);
    QStringList changed;
    for (const SheetField other : row.changedFields()) changed << sheetFieldName(other);
    if (row.changed(*field))
        lines << Words::tr("Before: %1", "value").arg(sheetFieldWords(*row.base, *field));
    else if (whole && !changed.isEmpty())
        lines << Words::tr("Changed: %1", "names of fields").arg(changed.join(QStringLiteral(", ")));
    for (const SheetRow::Finding &finding : row.findings)
        if (whole || finding.field == field)
            lines << Words::tr("%1: %2", "error or warning, its text")
                         .arg(severityName(finding.severity), finding.message);
    return lines.join(QLatin1Char('\n'));
}

std::optional<DraftFinding::Severity> severityOf(const SheetRow &row, int column)
{
    const std::optional<SheetField> field = Model::fieldOf(column);
    if (!field) return std::nullopt;
    return row.severity(*field == SheetField::Action ? std::nullopt : field);
}

TableCell evidenceCell(const SheetRow &row, int column)
{
    const SheetEvidence &seen = row.evidence;
    if (column == Model::CostColumn) return seen.events > 0 ? TableCell::money(seen.cost) : TableCell::nothing();
    if (column == Model::UnitCostColumn) {
        const std::optional<Money> unit = observedUnitCost(seen);
        TableCell cell = unit ? TableCell::money({*unit, seen.cost.estimated}) : TableCell::nothing();
        cell.sum.reset();  // costs of a unit do not add up
        return cell;
    }
    TableCell cell = seen.p99Input ? TableCell::count(*seen.p99Input) : TableCell::nothing();
    cell.sum.reset();
    return cell;
}

}  // namespace

QString severityName(DraftFinding::Severity severity)
{
    return severity == DraftFinding::Severity::Error ? Words::tr("Error") : Words::tr("Warning");
}

SheetSortValue sheetSortValue(const SheetRow &row, int column)
{
    const SheetEvidence &seen = row.evidence;
    if (const auto field = Model::fieldOf(column)) {
        if (*field == SheetField::Bucket) return {static_cast<int>(row.action.bucket), {}};
        if (*field == SheetField::WarnPercent) return {row.action.warnPercent.value_or(0), {}};
        return {0,
                (*field == SheetField::AsyncShown ? sheetFieldText(row.action, *field) : shownField(row.action, *field))
                    .toCaseFolded()};
    }
    if (column == Model::CostColumn) return {seen.cost.amount.nanos, {}};
    if (column == Model::UnitCostColumn) return {observedUnitCost(seen).value_or(Money{-1}).nanos, {}};
    return {seen.p99Input.value_or(-1), {}};
}

TableCell sheetCell(const SheetRow &row, int column)
{
    const std::optional<SheetField> field = Model::fieldOf(column);
    TableCell cell = field ? TableCell::words(shownField(row.action, *field), sheetFieldText(row.action, *field))
                           : evidenceCell(row, column);
    cell.toolTip = toolTipOf(row, column);
    return cell;
}

TableColumn sheetColumn(int column)
{
    if (const auto field = Model::fieldOf(column)) {
        static const std::array<QLatin1String, kSheetFieldCount> kIds{
            QLatin1String("action"),    QLatin1String("bucket"),
            QLatin1String("route"),     QLatin1String("fallback_route"),
            QLatin1String("mode"),      QLatin1String("warn_percent"),
            QLatin1String("downgrade"), QLatin1String("async_expectation_shown")};
        const std::array<QString, kSheetFieldCount> explanations{
            Words::tr("What a person or a job asks for, as its events name it"),
            Words::tr("What its units are charged to"),
            Words::tr("The route that serves it"),
            Words::tr("The route that takes over where the default one fails"),
            Words::tr("Sync, or batch; left out: batch for batch records"),
            Words::tr("The percentage of the entitlement from which it warns; left out: as the plan says"),
            Words::tr("Where it goes at the limit: another route, charged to another bucket"),
            Words::tr("Whether whoever asks is told that the answer comes later")};
        const QString title =
            *field == SheetField::AsyncShown ? Words::tr("Async", "expectation shown, short") : sheetFieldName(*field);
        return {title, kIds.at(static_cast<std::size_t>(column)), explanations.at(static_cast<std::size_t>(column)),
                false};
    }
    switch (column) {
    case Model::CostColumn:
        return {Words::tr("Cost, 90 days"), QStringLiteral("cost"),
                Words::tr("What its events of the last 90 days cost, and how many there were")};
    case Model::UnitCostColumn:
        return {Words::tr("A unit"), QStringLiteral("unit_cost"),
                Words::tr("Observed cost of a charged unit in the last 90 days, failed and retried attempts included")};
    default:
        return {Words::tr("Input, 99 %"), QStringLiteral("input_p99"),
                Words::tr("At least 99 in 100 of its events sent no more input tokens than that; below it the context "
                          "window of the default route")};
    }
}

QVariant sheetCellData(const SheetRow &row, int column, int role)
{
    const std::optional<SheetField> field = Model::fieldOf(column);
    switch (role) {
    case Qt::EditRole: return field ? QVariant(sheetFieldText(row.action, *field)) : QVariant();
    case Qt::CheckStateRole:
        if (field != SheetField::AsyncShown) return {};
        return static_cast<int>(row.action.asyncExpectationShown.value_or(false) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return field == SheetField::AsyncShown ? QVariant(sheetFieldWords(row.action, *field)) : QVariant();
    case Qt::AccessibleDescriptionRole: return toolTipOf(row, column);
    case KeyRole: return row.action.action;
    case CopyRole:
        if (!field) return QStringList();
        if (*field != SheetField::Downgrade) return {};
        if (!row.action.downgradeTo) return QStringList{QString(), QString()};
        return QStringList{row.action.downgradeTo->route,
                           sheetFieldText(row.action, *field).section(QLatin1Char(':'), 0, 0)};
    case SecondaryTextRole: return secondLine(row, column);
    case CalloutRole: return column == Model::InputColumn && overWindow(row);
    case SheetSeverityRole: {
        const auto severity = severityOf(row, column);
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    }
    case SheetChangedRole: return field && (row.changed(*field) || row.added());
    case SheetDefaultRole: return field && isDefault(row.action, *field);
    default: return {};
    }
}

QStringList sheetCopyHeader(int column)
{
    const std::optional<SheetField> field = Model::fieldOf(column);
    if (!field) return {};
    if (*field == SheetField::Downgrade) return {QStringLiteral("downgrade_route"), QStringLiteral("downgrade_bucket")};
    return {sheetColumn(column).id};
}

}  // namespace headroom
