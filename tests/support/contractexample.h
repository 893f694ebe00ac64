// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace headroom::testing {

// The catalog document that the contract shows.
inline QByteArray contractExample()
{
    return R"({"plans": [{"key": "team", "name": "Team", "versions": [{
    "version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00", "price_per": "workspace",
    "limits": {
      "standard_sync": {"allowance": 4500, "per": "workspace", "warn_percent": 70, "at_limit": "block"},
      "premium_sync":  {"allowance": 300, "per": "workspace", "warn_percent": 70, "confirm_percent": 10,
                        "at_limit": "queue", "overage_price": "0.25", "member_daily_cap": 50},
      "long_context":  {"allowance": 2000, "unit": "page", "at_limit": "block"},
      "batch_records": {"allowance": 50000, "at_limit": "queue", "overage_price": "0.002"}}}]}],
 "routes": [{"key": "premium-reasoning", "provider": "openai", "model_family": "gpt-5", "modes": ["sync", "batch"],
    "region": "eastus", "pool": "azure-eastus-global", "context_window": 400000, "prices": [{"from": "2026-01-01T00:00:00Z",
    "input_per_mtok": "1.25", "cached_input_per_mtok": "0.125", "output_per_mtok": "10.00", "batch_percent": 50}]},
    {"key": "standard-mini", "provider": "openai", "model_family": "gpt-5-mini", "modes": ["sync", "batch"], "prices": [{"from": "2026-01-01T00:00:00Z",
    "input_per_mtok": "0.25", "output_per_mtok": "2.00"}]}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [{
    "action": "research.deep", "bucket": "premium_sync", "route": "premium-reasoning", "fallback_route": "standard-mini",
    "mode": "sync", "warn_percent": 70, "downgrade_to": {"route": "standard-mini", "bucket": "standard_sync"},
    "async_expectation_shown": false}]}],
 "pools": [{"key": "azure-eastus-global", "provider": "azure_openai", "subscription": "prod", "region": "eastus",
    "model": "gpt-5", "deployment_type": "global", "tokens_per_minute": 1000000}],
 "ceilings": [{"surface": "openai_batch", "max_records": 50000, "max_bytes": 209715200, "min_records": 1,
    "window_hours": 24, "ordered": false, "source": "https://...", "last_reviewed": "2026-04-23"}],
 "workspaces": [{"key": "acme", "name": "Acme", "time_zone": "America/New_York", "cycle_anchor": "2026-01-31", "cycle": "monthly", "seats": 12,
    "plans": [{"plan": "team", "version": 1, "from": "2026-01-31T05:00:00Z"}],
    "addons": [{"bucket": "premium_sync", "units": 100, "price": "20.00", "from": "2026-03-01T00:00:00Z", "to": "2027-03-01T00:00:00Z"}],
    "prepaid": [{"bucket": "premium_sync", "units": 50, "price": "10.00", "from": "2026-04-01T00:00:00Z", "to": "2026-07-01T00:00:00Z"}],
    "workflows": [{"key": "nightly-evals", "route": "standard-mini", "schedule": "daily 02:00", "included_records": 20000, "price": "30.00",
      "success_measure": "every release evaluated by 06:00", "from": "2026-03-01T00:00:00Z", "to": "2027-03-01T00:00:00Z"}],
    "retention": "healthy", "expansion_intent": "yes"}],
 "settings": {"early_burn": {"percent": 80, "day": 10, "bucket": "premium_sync"}}})";
}

}  // namespace headroom::testing
