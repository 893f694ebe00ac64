// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charge.h"
#include "domain/decisionrules.h"
#include "domain/replay.h"
#include "domain/replaysheets.h"
#include "domain/zone.h"

#include <set>
#include <unordered_map>

// One workspace's events gone through with one catalog (R40).
namespace headroom {

// A stored event as a replay sees it. Names are the ledger's numbers of them, 0: not stated.
struct ReplayEvent {
    Instant at;
    std::int64_t seq = 0;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    Charge charge;              // as recorded
    bool isCredited = false;    // some credit names it
    std::int64_t corrects = 0;  // of a credit: the sequence of the event that it names
    Cost cost;                  // as recorded: the ledger's own, or priced by the catalog in force
    Cost draftCost;             // the same with the draft's prices
    // What its units may be derived from anew.
    std::optional<Status> status;
    std::optional<std::int64_t> pages;
    std::optional<std::int64_t> files;
    std::optional<std::int64_t> recordsSubmitted;

    [[nodiscard]] bool isCredit() const { return status == Status::Credit; }
    // Whether it is one of the requests that a replay decides anew.
    [[nodiscard]] bool isRequest() const { return !isCredit() && charge.bucket != kUnmapped && charge.units > 0; }
};

// Approved overage, or what was revoked of it (then below 0): it counts from `at`, in the cycle that holds `decidedAt`.
struct ReplayApproval {
    Bucket bucket{};
    Instant decidedAt;
    Instant at;
    std::int64_t units = 0;
};

// What the units that a bucket charged in the range cost, all workspaces together (R31).
struct ObservedUnitCost {
    Cost cost;
    std::int64_t units = 0;
};

// What the runs of all workspaces have in common.
struct ReplayScene {
    Instant from;  // requests are those in [from, to)
    Instant to;
    PerBucket<ObservedUnitCost> unitCosts;
};

// The first request that met a verdict, names as in ReplayEvent.
struct ReplayMeeting {
    Instant at;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    Bucket bucket{};
    std::int64_t units = 0;
};

struct ReplaySideOutcome {
    ReplaySide side;  // but for `first`
    std::array<std::optional<ReplayMeeting>, kVerdictCount> first;
    std::set<std::pair<QString, int>> planVersions;  // that were in force: key and version
    std::set<int> sheets;
    bool overflow = false;  // a sum left 64 bits
};

class ReplaySideRun {
public:
    // All that is passed has to outlive it. `approvals` may be in any order.
    ReplaySideRun(const ReplayScene &scene, const Catalog &catalog, const ReplaySheets &sheets,
                  const Workspace &workspace, const std::vector<ReplayApproval> &approvals);

    // From where on events are needed to know what had been used by `earliest`: since its cycle began, or since the
    // cycles whose use decides what is left of prepaid packs.
    [[nodiscard]] Instant firstNeeded(Instant earliest) const;
    void start(Instant at);
    // In order of (at, seq), from the instant that was started at. `admitted`: what the event costs where it is allowed.
    void feed(const ReplayEvent &event, const Cost &admitted);
    // Moves on to an instant that is not before any event fed.
    void goTo(Instant at)
    {
        if (at >= m_until) enter(at);
    }
    // After the last event.
    ReplaySideOutcome finish();

    // As they stand where it has come to.
    [[nodiscard]] const Cycle &cycle() const { return m_cycle; }
    [[nodiscard]] const Zone &zone() const { return m_zone; }
    [[nodiscard]] const PerBucket<std::int64_t> &used() const { return m_used; }
    [[nodiscard]] PerBucket<Amount> entitlements() const;

private:
    // What decides on requests of a bucket until something changes.
    struct Terms {
        Entitlement entitlement;
        Amount total;
        int warnPercent = kDefaultWarnPercent;
        int confirmPercent = kDefaultConfirmPercent;
        AtLimit atLimit = AtLimit::Block;
        std::optional<std::int64_t> memberCap;
    };
    // What became of a request that a credit names.
    struct Charged {
        Bucket bucket{};
        std::int64_t left = 0;  // that can be credited
        bool ran = false;
    };

    void enter(Instant at);
    void openCycle(const Cycle &cycle);
    void closeCycle();
    void loadTerms(Instant at);
    // What was met: a version by events and by prices, a sheet by events.
    void notePlanVersion();
    void noteVersions();
    [[nodiscard]] PerBucket<std::int64_t> approvedAt(Instant at) const;

    void decideRequest(const ReplayEvent &event, const Cost &admitted);
    [[nodiscard]] std::int64_t unitsIn(Bucket bucket, const ReplayEvent &event) const;
    [[nodiscard]] Cost costOfDowngrade(Bucket to, std::int64_t units, const Cost &recorded);
    void applyCredit(const ReplayEvent &event);
    void charge(Bucket bucket, std::int64_t units, std::int64_t memberId);
    void add(std::int64_t &sum, std::int64_t value);
    void add(const Cost &cost);

    const ReplayScene &m_scene;
    const Catalog &m_catalog;
    const ReplaySheets &m_sheets;
    const Workspace &m_workspace;
    const std::vector<ReplayApproval> &m_approvals;
    std::vector<Instant> m_approvalInstants;
    Zone m_zone;
    CycleRule m_rule;
    bool m_capsMembers = false;  // some version caps members

    // In force until m_until.
    Instant m_until;
    Cycle m_cycle;
    bool m_countsCost = false;       // the range touches the cycle
    std::vector<Instant> m_changes;  // inside the cycle
    std::vector<CycleUse> m_history;
    Instant m_termsEnd;
    const PlanVersion *m_version = nullptr;
    Unit m_longContextUnit = Unit::Page;
    PerBucket<Terms> m_terms;
    const ReplaySheets::Sheet *m_sheet = nullptr;
    Instant m_dayEnd;

    PerBucket<std::int64_t> m_used{};                                  // of the cycle
    std::unordered_map<std::int64_t, std::int64_t> m_memberUse;        // premium units of the civil day, where capped
    std::unordered_map<std::int32_t, PerBucket<std::int64_t>> m_past;  // use of the cycles gone through, by first day
    std::unordered_map<std::int64_t, Charged> m_charged;               // by sequence
    ReplaySideOutcome m_outcome;
    bool m_noted = false;  // what is in force is in the outcome
    const PlanVersion *m_notedVersion = nullptr;
};

}  // namespace headroom
