// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastledger.h"
#include "support/ledgerchecks.h"

// A ledger whose limit hits are judged, and hits as gateways write them.
namespace headroom::testing {

// 100 premium actions a cycle for 99 dollars, or 200 for 10 (plan "small"); `later` is on no sheet.
inline const QByteArray kHitCatalog = R"({
    "plans": [
        {"key": "team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
            "limits": {"standard_sync": {"allowance": 1000},
                       "premium_sync": {"allowance": 100, "overage_price": "0.25"}}}]},
        {"key": "small", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "10.00",
            "limits": {"premium_sync": {"allowance": 200}}}]}],
    "routes": [
        {"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.00", "output_per_mtok": "1.00"}]},
        {"key": "b"}],
    "workspaces": [
        {"key": "acme", "name": "Acme", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]},
        {"key": "beta", "time_zone": "America/New_York", "cycle": "10d", "cycle_anchor": "2026-01-03",
         "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";

inline const QByteArray kHitHeader =
    "event_id,occurred_at,workspace,member,action,route,bucket,status,units,retries,input_tokens,repeated_input_tokens,"
    "cached_input_tokens,cost_usd,corrects,posted_by,note\n";

class HitScene : public FastLedger {
public:
    HitScene()
    {
        if (!apply(kHitCatalog)) qFatal("the catalog of the scene is refused");
    }

    // Lines after kHitHeader.
    void events(const QByteArray &lines)
    {
        const auto report = import(kHitHeader + lines);
        if (!report) qFatal("not imported: %s", qPrintable(report.error().message));
        if (report->counts.rejected > 0) qFatal("not imported: %s", qPrintable(report->problems[0].toString()));
    }

    // As another program writes it.
    void hit(const QByteArray &id, const QByteArray &at, const QByteArray &workspace = "acme",
             const QByteArray &bucket = "premium_sync", const QByteArray &verdict = "block") const
    {
        const QString problem = sql("INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, "
                                    "verdict, used, entitlement) VALUES ('" +
                                    id + "', '" + at + "', '" + workspace + "', 'ann', 'deep', '" + bucket + "', '" +
                                    verdict + "', 100, 100)");
        if (!problem.isEmpty()) qFatal("no hit: %s", qPrintable(problem));
    }

    // Every hit, oldest first.
    std::vector<JudgedHit> judged(const HitFilter &filter = {})
    {
        std::vector<JudgedHit> hits;
        const auto read = ledger().exportHits(filter, [&hits](const JudgedHit &hit) {
            hits.push_back(hit);
            return true;
        });
        if (!read) qFatal("no hits: %s", qPrintable(read.error().message));
        return hits;
    }

    QString problems() { return problemsOf(ledger()); }
};

}  // namespace headroom::testing
