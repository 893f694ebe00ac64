// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastledger.h"
#include "storage/person.h"
#include "support/ledgerchecks.h"

#include <memory>

// A ledger with a small catalog, and drafts of what could be published next.
namespace headroom::testing {

using namespace Qt::StringLiterals;

inline const QByteArray kHeader =
    "event_id,occurred_at,workspace,action,route,bucket,status,units,input_tokens,output_tokens\n";

inline const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "price": "99.00", "limits": {"premium_sync": {"allowance": 300}}}]}],
 "routes": [{"key": "r", "modes": ["sync"], "context_window": 100000}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "actions": [{"action": "x", "bucket": "premium_sync", "route": "r"}]}],
 "pools": [{"key": "p", "region": "eastus"}],
 "ceilings": [{"surface": "s", "max_records": 5}],
 "workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";

inline constexpr std::string_view kNow = "2026-03-10T12:00:00Z";
inline constexpr std::string_view kSoon = "2026-04-01T00:00:00Z";

inline Catalog catalogOf(Ledger &ledger)
{
    const auto state = ledger.catalogState();
    return state ? *state->catalog : Catalog{};
}

// A ledger with the catalog, on which its owner acts at kNow; and another program that has the same file open.
class Scene {
public:
    Scene()
    {
        if (!file.apply(kCatalog)) qFatal("the catalog is refused");
        other = *Ledger::open(file.path());
        actAs(currentPerson());
        other->setPatience(std::chrono::milliseconds(50));
    }

    void actAs(const QString &person)
    {
        file.ledger().actAs(person, [] { return instant(kNow); });
        other->actAs(person, [] { return instant(kNow); });
    }
    [[nodiscard]] Ledger &ledger() { return file.ledger(); }
    [[nodiscard]] Catalog catalog() { return catalogOf(file.ledger()); }
    [[nodiscard]] QString revision() { return file.ledger().catalogState()->revision; }
    [[nodiscard]] std::int64_t auditRows() const { return file.number("SELECT count(*) FROM audit"); }

    // The next version of "team", with another premium allowance.
    [[nodiscard]] CatalogDraft withAllowance(std::int64_t units)
    {
        CatalogDraft draft;
        DraftPlan &plan = beginPlan(draft, catalog(), u"team"_s, instant(kSoon));
        plan.version.limits[Bucket::PremiumSync].allowance.units = units;
        return draft;
    }

    FastLedger file;
    std::unique_ptr<Ledger> other;
};

// Every part of the catalog, changed.
inline CatalogDraft everything(Scene &scene)
{
    const Catalog published = scene.catalog();
    CatalogDraft draft = scene.withAllowance(200);
    draft.plans.front().version.price = Money{120'000'000'000};
    DraftSheet &sheet = beginSheet(draft, published, instant(kSoon));
    SheetAction action = sheet.sheet.actions.front();
    action.action = u"y"_s;
    action.route = u"fresh"_s;
    sheet.sheet.actions.push_back(action);
    Route fresh = *published.route(u"r"_s);
    fresh.key = u"fresh"_s;
    fresh.pool = u"p"_s;
    putRoute(draft, published, fresh);
    Pool pool = published.pools.front();
    pool.tokensPerMinute = 1'000;
    putPool(draft, published, pool);
    Ceiling ceiling = published.ceilings.front();
    ceiling.maxRecords = 6;
    putCeiling(draft, published, ceiling);
    Workspace workspace = *published.workspace(u"acme"_s);
    draft.moves.push_back({u"acme"_s, *workspace.plans, {u"team"_s, 2, instant(kSoon)}});
    workspace.addons = {
        {Bucket::PremiumSync, 50, Money{5'000'000'000}, instant(kSoon), instant("2026-05-01T00:00:00Z")}};
    putWorkspace(draft, published, workspace);
    return draft;
}

inline QString nothing(Result<PublicationAnswer> answer)
{
    return answer ? u"published"_s : answer.error().message;
}

}  // namespace headroom::testing
