// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewfilter.h"

#include "items/reviewtext.h"
#include "items/workspacefilter.h"

#include <algorithm>

namespace headroom {

namespace {

bool has(const QString &where, const QString &folded)
{
    return where.contains(folded, Qt::CaseInsensitive);
}

bool actsThrough(const ReviewItem &item, const QString &folded)
{
    return item.flag && std::ranges::any_of(item.flag->evidence.actions,
                                            [&](const BurnShare &share) { return has(share.key, folded); });
}

std::optional<HitCause> causeNamed(const QString &name)
{
    for (const HitCause cause : kCauses) {
        const std::string_view id = causeId(cause);
        if (name == causeInFilter(cause) || name == QLatin1String(id.data(), static_cast<qsizetype>(id.size())))
            return cause;
    }
    return std::nullopt;
}

}  // namespace

QString causeInFilter(HitCause cause)
{
    switch (cause) {
    case HitCause::ValuableUse: return QStringLiteral("valuable");
    case HitCause::InefficientWorkflow: return QStringLiteral("workflow");
    case HitCause::NegativeMarginOrAbuse: return QStringLiteral("abuse");
    }
    return {};
}

ReviewFilter ReviewFilter::parse(const QString &text)
{
    ReviewFilter filter;
    for (const QString &token : filterTokens(text)) filter.add(token);
    return filter;
}

void ReviewFilter::reject(const QString &token, const QString &why)
{
    m_problems << tr("“%1”: %2", "part of a filter, what is wrong with it").arg(token, why);
}

void ReviewFilter::add(const QString &token)
{
    const FilterToken word = filterToken(token);
    if (word.name) {
        if (word.value.isEmpty())
            reject(token, tr("Something must follow “%1:”.").arg(*word.name));
        else
            addNamed(token, *word.name, word.value);
        return;
    }
    Criterion criterion;
    criterion.text = word.value;
    if (!word.quoted) {
        if (word.value == QLatin1String("flags")) criterion.kind = Kind::Flags;
        if (word.value == QLatin1String("hits")) criterion.kind = Kind::Hits;
        if (word.value == QLatin1String("due")) criterion.kind = Kind::Due;
    }
    m_criteria.push_back(criterion);
}

void ReviewFilter::addNamed(const QString &token, const QString &name, const QString &value)
{
    Criterion criterion;
    criterion.text = value;
    if (name == QLatin1String("cause")) {
        const auto cause = causeNamed(value);
        if (!cause) return reject(token, tr("There is no cause “%1”. Causes: valuable, workflow, abuse.").arg(value));
        criterion.kind = Kind::Cause;
        criterion.cause = *cause;
    } else if (name == QLatin1String("bucket")) {
        const auto bucket = bucketInFilter(value);
        if (!bucket)
            return reject(token, tr("There is no bucket “%1”. Buckets: standard, premium, long, batch.").arg(value));
        criterion.kind = Kind::Bucket;
        criterion.bucket = *bucket;
    } else if (name == QLatin1String("plan")) {
        criterion.kind = value == QLatin1String("none") ? Kind::NoPlan : Kind::Plan;
    } else if (name == QLatin1String("action")) {
        criterion.kind = Kind::Action;
    } else {
        return reject(token, tr("There is no filter “%1:”. Filters: cause, bucket, plan, action, flags, hits, due. Put "
                                "text in quotes to search for it.")
                                 .arg(name));
    }
    m_criteria.push_back(criterion);
}

bool ReviewFilter::matches(const ReviewItem &item, Instant at) const
{
    return std::ranges::all_of(m_criteria, [&](const Criterion &criterion) { return matches(criterion, item, at); });
}

bool ReviewFilter::matches(const Criterion &criterion, const ReviewItem &item, Instant at)
{
    const QString &text = criterion.text;
    switch (criterion.kind) {
    case Kind::Text:
        return has(item.workspaceName, text) || has(item.subject.workspace, text) || has(item.plan, text) ||
               (item.review && has(item.review->note, text)) || actsThrough(item, text);
    case Kind::Flags: return item.subject.kind == ReviewSubject::Kind::Flag;
    case Kind::Hits: return item.subject.kind == ReviewSubject::Kind::Hits;
    case Kind::Due: return followUpDue(item, at);
    case Kind::Cause: return item.cause() == criterion.cause;
    case Kind::Bucket: return item.subject.bucket == criterion.bucket;
    case Kind::Plan: return item.plan.compare(text, Qt::CaseInsensitive) == 0;
    case Kind::NoPlan: return item.plan.isEmpty();
    case Kind::Action: return actsThrough(item, text);
    }
    return false;
}

}  // namespace headroom
