// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftcheck.h"

#include "domain/draftcheckparts.h"
#include "domain/jsonentry.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

using Severity = DraftFinding::Severity;

DraftScene::DraftScene(const CatalogDraft &drafted, const Catalog &inForce, const ObservedUse &seen, Instant at)
    : draft(drafted), published(inForce), use(seen), now(at)
{
    for (const Route &route : published.routes) routes.insert(route.key, &route);
    for (const DraftEntry<Route> &route : draft.routes) routes.insert(route.entry.key, &route.entry);
    if (draft.workspaces.empty() && draft.moves.empty()) return;
    workspaces.reserve(static_cast<qsizetype>(published.workspaces.size()));
    for (const Workspace &workspace : published.workspaces) workspaces.insert(workspace.key, &workspace);
    for (const DraftEntry<Workspace> &workspace : draft.workspaces)
        workspaces.insert(workspace.entry.key, &workspace.entry);
    for (const Plan &plan : published.plans) {
        for (const PlanVersion &version : plan.versions) versions.insert({plan.key, version.version}, &version);
    }
    for (const DraftPlan &plan : draft.plans) versions.insert({plan.key, plan.version.version}, &plan.version);
}

bool DraftScene::knowsPlan(const QString &key) const
{
    return published.plan(key) || draft.plan(key);
}

PartFindings::~PartFindings()
{
    std::stable_partition(m_all.begin() + static_cast<std::ptrdiff_t>(m_first), m_all.end(),
                          [](const DraftFinding &finding) { return finding.severity == Severity::Error; });
}

void PartFindings::add(Severity severity, const QString &path, const QString &message)
{
    m_all.push_back({severity, m_object, m_key, path, message});
}

void PartFindings::error(const QString &path, const QString &message)
{
    add(Severity::Error, path, message);
}

void PartFindings::warning(const QString &path, const QString &message)
{
    add(Severity::Warning, path, message);
}

void PartFindings::requireKey(const QString &path, const QString &key, bool isNew)
{
    if (key.isEmpty()) return error(path, tr("Give it a key: a short word by which files and scripts know it."));
    const bool spaced = std::ranges::any_of(key, [](QChar c) { return c.isSpace(); });
    if (isNew && spaced) return error(path, tr("A key has no spaces. Join the words with a hyphen."));
    requireText(path, key);
}

void PartFindings::requireOwnKey(const QString &path, const QString &key, int timesDrafted, bool isPublished)
{
    if (timesDrafted > 1) error(path, tr("“%1” is drafted twice. Take another key for one of them.").arg(key));
    if (isPublished) error(path, tr("“%1” is published already. Take another key, or change that one.").arg(key));
}

void PartFindings::requireText(const QString &path, const QString &text)
{
    if (text.isEmpty())
        error(path, tr("Nothing is written here."));
    else if (text.contains(QChar(u'\0')))
        error(path, tr("This holds a character that no text may have (NUL). Write it anew."));
    else if (static_cast<std::size_t>(text.toUtf8().size()) > json::kMaxTextBytes)
        error(path, tr("This is longer than 64 KiB. Shorten it."));
}

void PartFindings::requireText(const QString &path, const std::optional<QString> &text)
{
    if (text) requireText(path, *text);
}

void PartFindings::requireInstant(const QString &path, Instant at)
{
    if (at < kFirstInstant || at >= kEndOfTime) error(path, tr("A ledger's time goes from 1970-01-01 to 2199-12-31."));
}

void PartFindings::requireWindow(const QString &path, Instant from, Instant to)
{
    requireInstant(path + QLatin1String(".from"), from);
    requireInstant(path + QLatin1String(".to"), to);
    if (to <= from) {
        error(path + QLatin1String(".to"), tr("It would end (%1) before it begins (%2). Let it end later.")
                                               .arg(formatInstant(to), formatInstant(from)));
    }
}

void PartFindings::requireMoney(const QString &path, Money amount)
{
    if (amount < Money{}) error(path, tr("%1 is below 0. Give 0 or more.").arg(amount.toString()));
}

void PartFindings::requirePercent(const QString &path, std::optional<int> percent, int least)
{
    if (percent && (*percent < least || *percent > 100))
        error(path, tr("%1 is no percentage from %2 to 100.").arg(QString::number(*percent), QString::number(least)));
}

void PartFindings::requireCount(const QString &path, std::optional<std::int64_t> count, std::int64_t least)
{
    if (count && *count < least) error(path, tr("%1 is below %2, the least.").arg(counted(*count), counted(least)));
}

QString counted(std::int64_t count)
{
    return QLocale().toString(qlonglong{count});
}

std::vector<DraftFinding> checkDraft(const CatalogDraft &draft, const Catalog &published, const ObservedUse &use,
                                     Instant now)
{
    const DraftScene scene(draft, published, use, now);
    std::vector<DraftFinding> found;
    checkPlans(found, scene);
    checkRoutes(found, scene);
    checkSheet(found, scene);
    checkPools(found, scene);
    checkCeilings(found, scene);
    checkWorkspaces(found, scene);
    checkMoves(found, scene);
    return found;
}

bool hasErrors(const std::vector<DraftFinding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const DraftFinding &finding) { return finding.severity == Severity::Error; });
}

}  // namespace headroom
