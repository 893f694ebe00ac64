// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "domain/catalog.h"
#include "domain/decisionrules.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

// The decision on one action (R15 to R21): what a gateway asks before it runs something. Pure and exact.
namespace headroom {

std::string_view verdictId(Verdict verdict);  // "allow", "warn", "confirm", "downgrade", "queue", "block"
std::optional<Verdict> verdictFromId(std::string_view id);
QString verdictName(Verdict verdict);  // translated

// How full a bucket is just before the action.
struct BucketRoom {
    std::int64_t used = 0;
    Entitlement entitlement;
};

// Everything that a decision rests on, as it stands at the instant of the request.
struct DecisionInput {
    SheetAction action;                           // of the sheet in force
    const BucketLimit *limit = nullptr;           // of the action's bucket in the plan version in force; null: none
    PerBucket<BucketRoom> rooms;                  // of the action's bucket and of its downgrade's; others are not read
    std::int64_t units = 1;                       // >= 1
    bool confirmed = false;                       // the member has agreed to a large action (R17)
    std::optional<std::int64_t> memberUsedToday;  // premium units, net of credits; nothing: no member was stated
};

// One rule that applies, with the figures it rests on.
struct DecisionReason {
    enum class Kind : std::int8_t {
        Warning,           // R16: used + units reach `percent` of the entitlement
        LargeAction,       // R17: units pass `percent` of what remains
        OverLimit,         // R18: units pass what remains
        DowngradeOffered,  // R18: in the warning zone the action could run on another route
        MemberCap,         // R19: the member's units of the day pass `cap`
    };
    Kind kind = Kind::Warning;
    Bucket bucket{};
    std::int64_t units = 0;
    std::int64_t used = 0;  // of the bucket; for MemberCap by the member that day
    Amount entitlement;
    int percent = 0;
    std::int64_t cap = 0;
    std::optional<DowngradeTarget> downgrade;  // offered, or taken at a limit
    bool operator==(const DecisionReason &) const = default;

    // What the units were held against: entitlement - used (nothing where unlimited), for MemberCap cap - used.
    [[nodiscard]] std::optional<std::int64_t> remaining() const;
};

std::string_view ruleId(DecisionReason::Kind kind);  // "R16"
// In words, translated: "Premium actions: 210 used and 3 more make 213 of 300 (71 %). ...".
QString describe(const DecisionReason &reason);

struct Decision {
    Verdict verdict = Verdict::Allow;
    std::vector<DecisionReason> reasons;  // all that apply, in order of their rules
    Bucket bucket{};                      // what follows is of the requested action, before it runs
    QString route;
    std::int64_t used = 0;
    Amount entitlement;
    std::optional<std::int64_t> remaining;       // nothing where unlimited
    std::optional<DowngradeTarget> downgradeTo;  // for verdict Downgrade
    bool operator==(const Decision &) const = default;
};

Decision decide(const DecisionInput &input);

}  // namespace headroom
