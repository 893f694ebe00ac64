// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetfilter.h"

#include "domain/event.h"
#include "items/workspacefilter.h"

#include <algorithm>

namespace headroom {

namespace {

bool has(const QString &where, const QString &folded)
{
    return where.toCaseFolded().contains(folded);
}

bool hasRoute(const SheetAction &action, const QString &folded)
{
    return has(action.route, folded) || (action.fallbackRoute && has(*action.fallbackRoute, folded)) ||
           (action.downgradeTo && has(action.downgradeTo->route, folded));
}

}  // namespace

SheetFilter SheetFilter::parse(const QString &text)
{
    SheetFilter filter;
    for (const QString &token : filterTokens(text)) filter.add(token);
    return filter;
}

void SheetFilter::add(const QString &token)
{
    const FilterToken word = filterToken(token);
    const bool alone = !word.name && !word.quoted &&
                       (word.value == QLatin1String("problem") || word.value == QLatin1String("changed") ||
                        word.value == QLatin1String("unmapped"));
    if (!word.name && !alone) {
        m_criteria.push_back({Kind::Text, word.value, {}, {}, {}});
        return;
    }
    const QString why = alone ? addNamed(word.value, {}) : addNamed(*word.name, word.value);
    if (!why.isEmpty()) m_problems << tr("“%1”: %2", "part of a filter, what is wrong with it").arg(token, why);
}

QString SheetFilter::addNamed(const QString &name, const QString &value)
{
    Criterion criterion;
    criterion.text = value;
    if (name == QLatin1String("problem")) {
        criterion.kind = Kind::Problem;
        if (value == QLatin1String("error")) criterion.severity = DraftFinding::Severity::Error;
        if (value == QLatin1String("warning")) criterion.severity = DraftFinding::Severity::Warning;
        if (!value.isEmpty() && !criterion.severity)
            return tr("After “problem:” comes error, warning or nothing, not “%1”.").arg(value);
    } else if (name == QLatin1String("changed") || name == QLatin1String("unmapped")) {
        criterion.kind = name == QLatin1String("changed") ? Kind::Changed : Kind::Unmapped;
        if (!value.isEmpty()) return tr("Nothing follows “%1:”.").arg(name);
    } else if (name == QLatin1String("bucket")) {
        criterion.kind = Kind::Bucket;
        criterion.bucket = bucketInFilter(value);
        if (!criterion.bucket)
            return tr("There is no bucket “%1”. Buckets: standard, premium, long, batch.").arg(value);
    } else if (name == QLatin1String("mode")) {
        criterion.kind = Kind::Mode;
        criterion.mode = modeFromId(value.toStdString());
        if (!criterion.mode) return tr("There is no mode “%1”. Modes: sync, batch.").arg(value);
    } else if (name == QLatin1String("route")) {
        criterion.kind = Kind::Route;
        if (value.isEmpty()) return tr("Something must follow “%1:”.").arg(name);
    } else {
        return tr("There is no filter “%1:”. Filters: bucket, route, mode, problem, changed, unmapped. Put text in "
                  "quotes to search for it.")
            .arg(name);
    }
    m_criteria.push_back(criterion);
    return {};
}

bool SheetFilter::matches(const SheetRow &row) const
{
    return std::ranges::all_of(m_criteria, [&row](const Criterion &criterion) { return matches(criterion, row); });
}

bool SheetFilter::matches(const Criterion &criterion, const SheetRow &row)
{
    switch (criterion.kind) {
    case Kind::Text: return has(row.action.action, criterion.text) || hasRoute(row.action, criterion.text);
    case Kind::Bucket: return row.action.bucket == criterion.bucket;
    case Kind::Route: return hasRoute(row.action, criterion.text);
    case Kind::Mode: return effectiveMode(row.action) == criterion.mode;
    case Kind::Problem:
        return std::ranges::any_of(row.findings, [&criterion](const SheetRow::Finding &finding) {
            return !criterion.severity || finding.severity == *criterion.severity;
        });
    case Kind::Changed: return row.added() || !row.changedFields().empty();
    case Kind::Unmapped: return row.evidence.unmappedEvents > 0;
    }
    return false;
}

}  // namespace headroom
