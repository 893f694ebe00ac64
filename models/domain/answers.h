// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/allowance.h"
#include "domain/bucket.h"
#include "domain/cycle.h"
#include "domain/money.h"

#include <QString>

#include <optional>
#include <vector>

// What a ledger answers to the questions of the console and the command line. Plain values, made in storage,
// shown by items and views.
namespace headroom {

// A cost and whether any part of it was priced from the list because the ledger had none (R33).
struct Cost {
    Money amount;
    bool estimated = false;
    bool operator==(const Cost &) const = default;
};

struct BucketStanding {
    Unit unit = Unit::Action;
    std::int64_t used = 0;  // net of credits: may be below 0 (R1)
    Entitlement entitlement;
    int warnPercent = kDefaultWarnPercent;
    std::optional<std::int64_t> projected;  // at the end of the cycle
    Cost cost;
    std::optional<Money> overagePrice;  // the plan's, of a unit; nothing: it sells none (R37)

    bool operator==(const BucketStanding &) const = default;
    [[nodiscard]] std::optional<std::int64_t> remaining() const { return entitlement.remaining(used); }
};

// Where one workspace stands at an instant, in the cycle that holds it.
struct WorkspaceStanding {
    std::int64_t workspaceId = 0;
    QString key;
    QString name;
    QByteArray timeZone;
    bool discovered = false;
    QString planKey;  // empty: no plan in force
    QString planName;
    int planVersion = 0;
    CycleRule cycleRule;  // how cycles follow one another here, to step to others
    Cycle cycle;
    int cycleDay = 0;
    PerBucket<BucketStanding> buckets;
    std::int64_t unmapped = 0;  // events of the cycle that no sheet maps
    Money revenue;
    Cost cost;  // of every event of the cycle, unmapped ones included
    Money margin;
    bool operator==(const WorkspaceStanding &) const = default;
};

struct LedgerTotals {
    std::int64_t events = 0;    // settled, whole ledger
    std::int64_t waiting = 0;   // written by a gateway, not settled yet
    std::int64_t refused = 0;   // written by a gateway and refused when settled
    std::int64_t unmapped = 0;  // whole ledger
    std::int64_t discoveredWorkspaces = 0;
    std::int64_t discoveredRoutes = 0;
    std::int64_t discoveredMembers = 0;
    std::int64_t discoveredActions = 0;  // actions that no sheet names
    bool operator==(const LedgerTotals &) const = default;
};

struct OverviewAnswer {
    Instant at;
    std::vector<WorkspaceStanding> rows;  // by key
    LedgerTotals ledger;
};

struct DayUse {
    CivilDate day;
    PerBucket<std::int64_t> units{};
    PerBucket<Money> cost{};
    std::int64_t unmapped = 0;
    bool operator==(const DayUse &) const = default;
};

// One of the largest users of a cycle: a member, an action or a route.
struct TopEntry {
    QString key;  // empty: not stated by the events
    PerBucket<std::int64_t> units{};
    Cost cost;
    std::int64_t events = 0;
    bool operator==(const TopEntry &) const = default;
};

struct WorkspaceAnswer {
    Instant at;  // as it stood at
    WorkspaceStanding standing;
    std::vector<DayUse> days;       // every civil day of the cycle up to `at`, zeros included
    std::vector<TopEntry> members;  // by cost, then units, largest first
    std::vector<TopEntry> actions;
    std::vector<TopEntry> routes;
    std::optional<CivilDate> firstEventDay;  // of the whole ledger, to know how far back stepping makes sense
    int earlyBurnDay = 10;
    int earlyBurnPercent = 80;
    Bucket earlyBurnBucket = Bucket::PremiumSync;  // R25
};

struct LedgerInfo {
    QString location;  // path or connection without password
    QString ledgerId;
    bool readOnly = false;
    bool shared = false;                       // PostgreSQL
    QString user;                              // who acts
    Person person;                             // the same with what they may do
    std::optional<Money> secondApproverAbove;  // the setting; nothing: off (R37a)
    int schema = 0;
    std::int64_t events = 0;
    bool demo = false;
};

}  // namespace headroom
