// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetrows.h"

#include "domain/uniteconomics.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteSheet)
};

void add(Cost &sum, const Cost &cost)
{
    sum.amount = sum.amount + cost.amount;
    sum.estimated = sum.estimated || cost.estimated;
}

QHash<QString, SheetEvidence> evidenceByAction(const ObservedUse &use)
{
    QHash<QString, SheetEvidence> evidence;
    for (const RouteUse &row : use.rows) {
        SheetEvidence &seen = evidence[row.action];
        seen.events += row.events;
        if (!row.bucket) seen.unmappedEvents += row.events;
        seen.units += row.units;
        add(seen.cost, row.cost);
    }
    for (const InputSize &size : use.sizes)
        if (size.events > 0) evidence[size.action].p99Input = size.p99;
    return evidence;
}

QHash<QString, std::vector<SheetRow::Finding>> findingsByAction(const std::vector<DraftFinding> &findings)
{
    QHash<QString, std::vector<SheetRow::Finding>> byAction;
    for (const DraftFinding &finding : findings) {
        const std::optional<SheetPath> path = sheetPath(finding.path);
        if (path) byAction[path->action].push_back({finding.severity, path->field, finding.message});
    }
    return byAction;
}

}  // namespace

std::optional<Money> observedUnitCost(const SheetEvidence &evidence)
{
    return UnitCost{evidence.cost, evidence.units}.each();
}

bool SheetRow::changed(SheetField field) const
{
    return base && sheetFieldText(action, field) != sheetFieldText(*base, field);
}

std::vector<SheetField> SheetRow::changedFields() const
{
    std::vector<SheetField> fields;
    std::ranges::copy_if(kSheetFields, std::back_inserter(fields), [this](SheetField field) { return changed(field); });
    return fields;
}

std::optional<DraftFinding::Severity> SheetRow::severity(std::optional<SheetField> field) const
{
    std::optional<DraftFinding::Severity> worst;
    for (const Finding &finding : findings)
        if (!field || finding.field == field) worst = worst ? std::max(*worst, finding.severity) : finding.severity;
    return worst;
}

std::vector<SheetRow> sheetRows(const SheetSource &source)
{
    const QHash<QString, SheetEvidence> evidence = evidenceByAction(source.use);
    const QHash<QString, std::vector<SheetRow::Finding>> findings = findingsByAction(source.findings);
    std::vector<SheetRow> rows;
    rows.reserve(source.sheet.actions.size());
    for (const SheetAction &action : source.sheet.actions) {
        SheetRow row;
        row.place = static_cast<int>(rows.size());
        row.action = action;
        row.drafted = source.drafted;
        if (const SheetAction *base = source.base ? findAction(*source.base, action.action) : nullptr) row.base = *base;
        row.findings = findings.value(action.action);
        row.evidence = evidence.value(action.action);
        if (const Route *route = source.catalog.route(action.route)) row.contextWindow = route->contextWindow;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SheetChange> sheetChanges(const RouteSheet &sheet, const RouteSheet *base)
{
    using Kind = SheetChange::Kind;
    std::vector<SheetChange> changes;
    for (const SheetAction &action : sheet.actions) {
        const SheetAction *before = base ? findAction(*base, action.action) : nullptr;
        if (!before) {
            changes.push_back(
                {Kind::Added,
                 action.action,
                 {},
                 {},
                 Words::tr("%1 on %2", "a bucket, a route").arg(bucketName(action.bucket), action.route)});
            continue;
        }
        for (const SheetField field : kSheetFields)
            if (sheetFieldText(action, field) != sheetFieldText(*before, field))
                changes.push_back({Kind::Changed, action.action, field, sheetFieldWords(*before, field),
                                   sheetFieldWords(action, field)});
    }
    if (!base) return changes;
    for (const SheetAction &action : base->actions)
        if (!findAction(sheet, action.action))
            changes.push_back({Kind::Removed,
                               action.action,
                               {},
                               Words::tr("%1 on %2", "a bucket, a route").arg(bucketName(action.bucket), action.route),
                               {}});
    return changes;
}

QString summaryOf(const std::vector<SheetChange> &changes)
{
    const auto count = [&changes](SheetChange::Kind kind) {
        QSet<QString> actions;
        for (const SheetChange &change : changes)
            if (change.kind == kind) actions.insert(change.action);
        return static_cast<int>(actions.size());
    };
    const int changed = count(SheetChange::Kind::Changed);
    const int added = count(SheetChange::Kind::Added);
    const int removed = count(SheetChange::Kind::Removed);
    QStringList parts;
    if (changed > 0) parts << Words::tr("%Ln changed", "actions", changed);
    if (added > 0) parts << Words::tr("%Ln added", "actions", added);
    if (removed > 0) parts << Words::tr("%Ln removed", "actions", removed);
    return parts.join(QStringLiteral(", "));
}

std::vector<UnmappedAction> unmappedActions(const ObservedUse &use, const RouteSheet *next)
{
    std::vector<UnmappedAction> actions;
    QHash<QString, std::int64_t> most;  // events of the route that is named
    for (const RouteUse &row : use.rows) {
        if (row.bucket || row.events == 0) continue;
        auto known = std::ranges::find(actions, row.action, &UnmappedAction::action);
        if (known == actions.end()) {
            known = actions.insert(actions.end(), UnmappedAction{row.action, {}, 0, {}, {}});
            if (const SheetAction *mapped = next ? findAction(*next, row.action) : nullptr)
                known->next = mapped->bucket;
        }
        known->events += row.events;
        add(known->cost, row.cost);
        if (!row.route.isEmpty() && row.events > most.value(row.action)) {
            most[row.action] = row.events;
            known->route = row.route;
        }
    }
    std::ranges::stable_sort(actions, [](const UnmappedAction &a, const UnmappedAction &b) {
        if (a.cost.amount != b.cost.amount) return a.cost.amount > b.cost.amount;
        return a.events != b.events ? a.events > b.events : a.action < b.action;
    });
    return actions;
}

}  // namespace headroom
