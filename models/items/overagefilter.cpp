// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagefilter.h"

#include "items/workspacefilter.h"

#include <algorithm>

namespace headroom {

namespace {

bool has(const QString &where, const QString &folded)
{
    return where.toCaseFolded().contains(folded);
}

}  // namespace

OverageFilter OverageFilter::parse(const QString &text)
{
    OverageFilter filter;
    for (const QString &token : filterTokens(text)) filter.add(token);
    return filter;
}

void OverageFilter::add(const QString &token)
{
    const FilterToken word = filterToken(token);
    const auto problem = [this, &token](const QString &why) {
        m_problems << tr("“%1”: %2", "part of a filter, what is wrong with it").arg(token, why);
    };
    const QString &value = word.value;
    if (!word.name) {
        if (value == QLatin1String("mine") && !word.quoted)
            m_criteria.push_back({Kind::Mine, std::nullopt, {}});
        else
            m_criteria.push_back({Kind::Text, std::nullopt, value});
        return;
    }
    const QString &name = *word.name;
    if (name != QLatin1String("bucket") && name != QLatin1String("workspace") && name != QLatin1String("by")) {
        problem(tr("There is no filter “%1:”. Filters: bucket, workspace, by, mine. Put text in quotes to search for "
                   "it.")
                    .arg(name));
    } else if (value.isEmpty()) {
        problem(tr("Something must follow “%1:”.").arg(name));
    } else if (name == QLatin1String("bucket")) {
        const auto bucket = bucketInFilter(value);
        if (bucket)
            m_criteria.push_back({Kind::Bucket, bucket, {}});
        else
            problem(tr("There is no bucket “%1”. Buckets: standard, premium, long, batch.").arg(value));
    } else {
        m_criteria.push_back({name == QLatin1String("by") ? Kind::Requester : Kind::Workspace, std::nullopt, value});
    }
}

bool OverageFilter::matches(const OverageRequest &request, const Person &person) const
{
    return std::ranges::all_of(m_criteria,
                               [&](const Criterion &criterion) { return matches(criterion, request, person); });
}

bool OverageFilter::matches(const Criterion &criterion, const OverageRequest &request, const Person &person)
{
    const QString &text = criterion.text;
    switch (criterion.kind) {
    case Kind::Text:
        return has(request.workspace, text) || has(request.workspaceName, text) || has(request.requestedBy, text) ||
               has(request.reason, text) || has(request.decidedBy, text) || has(request.decisionReason, text);
    case Kind::Bucket: return request.bucket == criterion.bucket;
    case Kind::Workspace: return has(request.workspace, text) || has(request.workspaceName, text);
    case Kind::Requester: return has(request.requestedBy, text);
    case Kind::Mine: return mayDecide(person, request);
    }
    return false;
}

bool mayDecide(const Person &person, const OverageRequest &request)
{
    return request.requestedBy != person.name && permission(person, Task::DecideOverage, request.workspace).allowed;
}

}  // namespace headroom
