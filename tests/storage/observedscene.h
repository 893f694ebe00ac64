// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastledger.h"
#include "support/ledgerchecks.h"

// Events and catalogs for tests of what is observed of routes and actions.
namespace headroom::testing {

using namespace Qt::StringLiterals;

inline const QByteArray kHeader =
    "event_id,occurred_at,workspace,action,route,bucket,status,units,input_tokens,output_tokens,"
    "cost_usd,corrects,posted_by,note\n";

inline QByteArray routes(const QByteArray &priceOfA)
{
    return R"({"routes":[{"key":"a","modes":["sync","batch"],"prices":[{"from":"2026-01-01T00:00:00Z",
        "input_per_mtok":")" +
           priceOfA + R"(","output_per_mtok":"2.00","batch_percent":50}]},{"key":"b","modes":["sync"]}]})";
}

inline QByteArray sheet(int version, const QByteArray &action, const QByteArray &bucket, const QByteArray &route = "a")
{
    return R"({"route_sheets":[{"version":)" + QByteArray::number(version) +
           R"(,"effective_from":"2026-01-01T00:00:00Z","actions":[{"action":")" + action + R"(","bucket":")" + bucket +
           R"(","route":")" + route + R"("}]}]})";
}

inline QByteArray zone(const QByteArray &workspace, const QByteArray &name)
{
    return R"({"workspaces":[{"key":")" + workspace + R"(","time_zone":")" + name + R"("}]})";
}

}  // namespace headroom::testing
