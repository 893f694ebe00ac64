// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/error.h"

#include <QByteArray>

#include <vector>

// What is asked before an action, and how the catalog turns it into what `decide` takes.
namespace headroom {

struct DecisionRequest {
    QString workspace;
    QString member;  // empty: not stated
    QString action;
    std::int64_t units = 1;     // >= 1
    std::optional<Money> cost;  // projected; told with a recorded hit, no rule asks for it
    Instant at;
    bool confirmed = false;
};

// What a workspace had used when it asked.
struct WorkspaceUse {
    PerBucket<std::int64_t> used{};      // of the cycle that holds the instant, up to it
    std::vector<CycleUse> history;       // of the cycles that prepaidHistory names
    PerBucket<std::int64_t> approved{};  // overage of the cycle
    std::optional<std::int64_t> memberUsedToday;
};

// Why a request was not decided. `rule`: "R15" for an unknown workspace, action or route, else empty.
struct DecisionError {
    Error error;
    QString rule;
};
template<typename T>
using DecisionResult = tl::expected<T, DecisionError>;

DecisionError unknownWorkspace(const QString &key);
DecisionError unknownAction(const QString &action, Instant at);
DecisionError unknownRoute(const QString &action, const QString &route);

// What the rules need, out of the catalog in force at the request's instant (R15). Points into `catalog`.
DecisionResult<DecisionInput> decisionInput(const Catalog &catalog, const DecisionRequest &request,
                                            const WorkspaceUse &use);

// A JSON list as `decide` answers it: rule, text and the figures of each reason.
QByteArray reasonsToJson(const std::vector<DecisionReason> &reasons);

}  // namespace headroom
