// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace headroom {

// Where in the console somebody is: a page, and of a workspace its key and the instant whose cycle is shown, of the
// approvals the request, of other pages what is chosen there.
struct Place {
    QString page;  // "overview", "workspace", "approvals", "plans", "sheet", "routes", "economics",
        // "replay", "reviews", "hits", "monitoring", "providers", "thresholds", "history", "story", "reports", "audit", "people"
    QString key;                // of the workspace; the id of the request; plan, action, route or tab
    std::optional<Instant> at;  // nothing: now
    // Of the workspace, where it is shown exactly as it stood at `at` rather than in the cycle that holds it: the instant
    // whose knowledge that is compared with.
    std::optional<Instant> known{};

    bool operator==(const Place &) const = default;

    static Place overview() { return {QStringLiteral("overview"), {}, {}}; }
    static Place workspace(const QString &key, std::optional<Instant> at = {})
    {
        return {QStringLiteral("workspace"), key, at};
    }
    // Exactly as it stood at `at`, beside what the ledger knew at `known`; without: at `at`.
    static Place workspaceAsOf(const QString &key, Instant at, std::optional<Instant> known = {})
    {
        return {QStringLiteral("workspace"), key, at, known.value_or(at)};
    }

    // 0: whichever request is chosen there.
    static Place approvals(std::int64_t request = 0)
    {
        return {QStringLiteral("approvals"), request == 0 ? QString() : QString::number(request), {}};
    }

    static Place plans(const QString &plan = {}) { return {QStringLiteral("plans"), plan, {}}; }
    static Place sheet(const QString &action = {}) { return {QStringLiteral("sheet"), action, {}}; }
    // "prices", "pools", "ceilings", "split", or the key of a route as "route:KEY"
    static Place routes(const QString &what = {}) { return {QStringLiteral("routes"), what, {}}; }
    static Place economics(const QString &plan = {}) { return {QStringLiteral("economics"), plan, {}}; }
    static Place replay(const QString &workspace = {}) { return {QStringLiteral("replay"), workspace, {}}; }
    // A subject of a review as text; empty: whichever was chosen there.
    static Place reviews(const QString &subject = {}) { return {QStringLiteral("reviews"), subject, {}}; }
    // Of one workspace; empty: of all.
    static Place hits(const QString &workspace = {}) { return {QStringLiteral("hits"), workspace, {}}; }
    // "plan:KEY", "workspace:KEY", "action:KEY", "route:KEY"; empty: of everything.
    static Place monitoring(const QString &scope = {}) { return {QStringLiteral("monitoring"), scope, {}}; }
    // Of one pool; empty: of all.
    static Place providers(const QString &pool = {}) { return {QStringLiteral("providers"), pool, {}}; }
    static Place thresholds() { return {QStringLiteral("thresholds"), {}, {}}; }
    // A HistoryFilter as text; empty: whatever was shown there.
    static Place history(const QString &filter = {}) { return {QStringLiteral("history"), filter, {}}; }
    // Of one limit hit, by its id; empty: whichever was chosen there.
    static Place story(const QString &hit = {}) { return {QStringLiteral("story"), hit, {}}; }
    // Of one workspace; empty: whichever was chosen there.
    static Place reports(const QString &workspace = {}) { return {QStringLiteral("reports"), workspace, {}}; }
    static Place audit() { return {QStringLiteral("audit"), {}, {}}; }
    static Place people() { return {QStringLiteral("people"), {}, {}}; }

    // "headroom:approvals?request=17", "headroom:workspace?key=acme&at=2026-03-17T14:30:00Z"; as of: "...&known=..."
    [[nodiscard]] QString toLink() const;
    static std::optional<Place> fromLink(const QString &link);
};

}  // namespace headroom
