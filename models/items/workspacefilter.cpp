// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacefilter.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr QLatin1Char kQuote('"');

// Whether the level is met in the bucket, or in any where none is named.
bool hasLevel(const WorkspaceRow &row, std::optional<Bucket> bucket, UseLevel level)
{
    return bucket ? row.levels[index(*bucket)] == level : row.anyLevel(level);
}

bool endsOver(const WorkspaceRow &row, std::optional<Bucket> bucket)
{
    if (!bucket) return row.pace && row.pace->over();
    const BucketStanding &standing = row.standing.buckets[index(*bucket)];
    const Amount entitlement = standing.entitlement.total();
    return standing.projected && !entitlement.unlimited && *standing.projected > entitlement.units;
}

}  // namespace

WorkspaceFilter WorkspaceFilter::parse(const QString &text)
{
    WorkspaceFilter filter;
    for (const QString &token : filterTokens(text)) filter.add(token);
    return filter;
}

void WorkspaceFilter::add(const QString &token)
{
    const FilterToken word = filterToken(token);
    if (word.name) {
        addNamed(token, *word.name, word.value, true);
    } else if (word.quoted) {
        m_criteria.push_back({Kind::Text, std::nullopt, word.value});
    } else {
        addNamed(token, word.value, QString(), false);
    }
}

void WorkspaceFilter::addNamed(const QString &token, const QString &name, const QString &value, bool hasValue)
{
    static const std::array<std::pair<QLatin1String, Kind>, 3> perBucket{{{QLatin1String("over"), Kind::Over},
                                                                          {QLatin1String("warn"), Kind::Warn},
                                                                          {QLatin1String("pace"), Kind::Pace}}};
    static const std::array<std::pair<QLatin1String, Kind>, 3> plain{{{QLatin1String("loss"), Kind::Loss},
                                                                      {QLatin1String("unmapped"), Kind::Unmapped},
                                                                      {QLatin1String("discovered"), Kind::Discovered}}};
    for (const auto &[word, kind] : perBucket) {
        if (name != word) continue;
        const std::optional<Bucket> bucket = hasValue ? bucketInFilter(value) : std::nullopt;
        if (hasValue && !bucket)
            m_problems.push_back(
                {token, tr("There is no bucket “%1”. Buckets: standard, premium, long, batch.").arg(value)});
        else
            m_criteria.push_back({kind, bucket, {}});
        return;
    }
    for (const auto &[word, kind] : plain) {
        if (name != word) continue;
        if (hasValue)
            m_problems.push_back({token, tr("“%1” stands alone, without “:”.").arg(name)});
        else
            m_criteria.push_back({kind, std::nullopt, {}});
        return;
    }
    if (!hasValue) {
        m_criteria.push_back({Kind::Text, std::nullopt, name});
    } else if (name != QLatin1String("plan")) {
        m_problems.push_back({token, tr("There is no filter “%1:”. Filters: over, warn, pace, loss, unmapped, "
                                        "discovered, plan. Put text in quotes to search for it.")
                                         .arg(name)});
    } else if (value.isEmpty()) {
        m_problems.push_back({token, tr("Name a plan after “plan:”, or “none”.")});
    } else {
        m_criteria.push_back({value == QLatin1String("none") ? Kind::NoPlan : Kind::Plan, std::nullopt, value});
    }
}

bool WorkspaceFilter::matches(const WorkspaceRow &row) const
{
    return std::ranges::all_of(m_criteria, [&row](const Criterion &criterion) { return matches(criterion, row); });
}

bool WorkspaceFilter::matches(const Criterion &criterion, const WorkspaceRow &row)
{
    switch (criterion.kind) {
    case Kind::Text: return row.searchText.contains(criterion.text);
    case Kind::Over: return hasLevel(row, criterion.bucket, UseLevel::Over);
    case Kind::Warn: return hasLevel(row, criterion.bucket, UseLevel::Warning);
    case Kind::Pace: return endsOver(row, criterion.bucket);
    case Kind::Loss: return row.standing.margin.nanos < 0;
    case Kind::Unmapped: return row.standing.unmapped > 0;
    case Kind::Discovered: return row.standing.discovered;
    case Kind::NoPlan: return row.standing.planKey.isEmpty();
    case Kind::Plan:
        return row.standing.planKey.toCaseFolded() == criterion.text ||
               row.standing.planName.toCaseFolded().contains(criterion.text);
    }
    return false;
}

QStringList filterTokens(const QString &text)
{
    QStringList tokens;
    QString token;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == kQuote) quoted = !quoted;
        if (c.isSpace() && !quoted) {
            if (!token.isEmpty()) tokens << token;
            token.clear();
        } else {
            token += c;
        }
    }
    if (!token.isEmpty()) tokens << token;
    return tokens;
}

FilterToken filterToken(const QString &token)
{
    const QString folded = token.toCaseFolded();
    const qsizetype colon = folded.indexOf(QLatin1Char(':'));
    const qsizetype quote = folded.indexOf(kQuote);
    const bool named = colon > 0 && (quote < 0 || colon < quote);
    FilterToken word;
    if (named) word.name = folded.left(colon);
    word.value = (named ? folded.mid(colon + 1) : QString(folded)).remove(kQuote);
    word.quoted = quote >= 0;
    return word;
}

std::optional<Bucket> bucketInFilter(const QString &name)
{
    static const std::array<QLatin1String, kBucketCount> shortNames{QLatin1String("standard"), QLatin1String("premium"),
                                                                    QLatin1String("long"), QLatin1String("batch")};
    for (const Bucket bucket : kBuckets)
        if (name == shortNames.at(index(bucket))) return bucket;
    return bucketFromId(name.toStdString());
}

bool hasFilterToken(const QString &text, const QString &token)
{
    return filterTokens(text).contains(token, Qt::CaseInsensitive);
}

QString withFilterToken(const QString &text, const QString &token, bool wanted)
{
    QStringList tokens = filterTokens(text);
    if (wanted == tokens.contains(token, Qt::CaseInsensitive)) return text;
    if (wanted)
        tokens << token;
    else
        tokens.removeIf([&token](const QString &t) { return t.compare(token, Qt::CaseInsensitive) == 0; });
    return tokens.join(QLatin1Char(' '));
}

}  // namespace headroom
