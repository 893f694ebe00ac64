// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "domain/answers.h"
#include "domain/error.h"

#include <QByteArray>

#include <optional>
#include <vector>

// Overage requests and what granting one would do (R37, R38).
namespace headroom {

// The numbers are stored: never renumber.
enum class OverageState : std::int8_t { Pending = 0, Approved = 1, Denied = 2, Withdrawn = 3, Expired = 4 };
std::string_view stateId(OverageState state);  // "pending", "approved", ...
std::optional<OverageState> stateFromId(std::string_view id);
QString stateName(OverageState state);  // translated

// What granting `units` would do, as it stood at an instant; stored with the decision as the figures seen.
struct OverageFigures {
    Instant at;
    std::int64_t units = 0;  // the grant that the figures are of
    std::int64_t used = 0;
    Entitlement before;                     // entitlement without this grant
    Amount after;                           // total with it
    std::optional<std::int64_t> projected;  // use at the end of the cycle
    std::optional<Money> unitCost;          // observed in the cycle, half to even; nothing without charged units (R31)
    bool costEstimated = false;
    std::optional<Money> projectedCost;  // of the units at the observed unit cost, rounded once
    std::optional<Money> unitPrice;      // nothing: the plan sells no overage of this bucket
    Money price;                         // of the units; 0 where none is sold
    Money margin;                        // of the cycle as it stands
    std::optional<Money> marginAfter;    // with every unit of the grant used; nothing without a unit cost
    std::int64_t queuedWaiting = 0;      // queued actions that wait for this bucket
    std::int64_t queuedRun = 0;          // of them, in order of arrival, those that the grant would let run
    bool operator==(const OverageFigures &) const = default;

    // Granting would leave the account with a loss: that takes a reason.
    [[nodiscard]] bool overMargin() const { return marginAfter && *marginAfter < Money{}; }
};

// The figures as one JSON object, names as in the command line's answers, money as decimal strings; and back.
QByteArray figuresToJson(const OverageFigures &figures);
std::optional<OverageFigures> figuresFromJson(const QByteArray &json);

struct OverageRevocation {
    std::int64_t units = 0;
    QString by;
    Instant at;
    QString reason;
    bool operator==(const OverageRevocation &) const = default;
};

// The first of two approvals, where the amount needs a second approver (R37a).
struct OverageEndorsement {
    std::int64_t units = 0;
    QString by;
    Instant at;
    QString reason;
    bool operator==(const OverageEndorsement &) const = default;
};

struct OverageRequest {
    std::int64_t id = 0;
    QString workspace;  // key
    QString workspaceName;
    Bucket bucket{};
    Unit unit = Unit::Action;
    CycleDays cycle;
    Instant cycleStart;
    Instant cycleEnd;  // when a pending one expires
    std::int64_t units = 0;
    QString reason;
    QString requestedBy;
    QString enteredBy;  // who entered it, where that is somebody else (a gateway)
    Instant requestedAt;
    std::optional<Money> projectedCost;  // at the observed unit cost when requested
    bool costEstimated = false;
    std::optional<Money> unitPrice;  // the plan's overage price when requested

    OverageState state = OverageState::Pending;
    std::int64_t approvedUnits = 0;  // as decided
    QString decidedBy;
    std::optional<Instant> decidedAt;
    QString decisionReason;
    std::optional<OverageFigures> seen;  // the figures that the approver saw
    std::optional<OverageEndorsement> endorsement;
    std::vector<OverageRevocation> revocations;  // oldest first
    bool operator==(const OverageRequest &) const = default;

    [[nodiscard]] std::int64_t revokedUnits() const;
    // Approved and not revoked: what counts in the entitlement.
    [[nodiscard]] std::int64_t grantedUnits() const { return approvedUnits - revokedUnits(); }
    [[nodiscard]] std::optional<Money> price() const;  // units x unit price; nothing where none or beyond 64 bits
};

// What somebody asks for.
struct NewOverageRequest {
    QString workspace;
    Bucket bucket{};
    std::int64_t units = 0;
    QString reason;
    std::optional<QString> requestedBy;  // nothing: the person who acts
    std::optional<Instant> cycleOf;      // the cycle that holds this instant; nothing: the current one
};

enum class OverageVerb : std::int8_t { Approve, Deny, Withdraw };

struct OverageDecision {
    std::int64_t id = 0;
    OverageVerb verb = OverageVerb::Approve;
    std::optional<std::int64_t> units;  // of an approval; nothing: as asked
    QString reason;
    std::optional<OverageFigures> seen;  // what the approver looked at; nothing: as computed on deciding
};

struct NewRevocation {
    std::int64_t id = 0;
    std::optional<std::int64_t> units;  // nothing: everything that is not used
    QString reason;
};

// One row of the queue: a pending request with what is needed to rank it.
struct QueuedRequest {
    OverageRequest request;
    std::int64_t used = 0;
    Entitlement entitlement;
    std::optional<std::int64_t> projected;
    std::int64_t queuedWaiting = 0;  // queued actions that wait for this bucket
    bool operator==(const QueuedRequest &) const = default;
};

struct OverageQueueAnswer {
    Instant at;
    std::vector<QueuedRequest> pending;   // oldest first
    std::vector<OverageRequest> decided;  // latest decision first, at most kDecidedShown
    std::int64_t decidedTotal = 0;
};
inline constexpr int kDecidedShown = 500;

// When early burn was reached in the cycle (R22): the first event at which it held.
struct BurnCrossing {
    Instant at;
    int cycleDay = 0;
    std::int64_t used = 0;
    std::int64_t allowance = 0;
    bool operator==(const BurnCrossing &) const = default;
};

// Everything that deciding one request needs.
struct OverageCase {
    OverageRequest request;
    WorkspaceAnswer workspace;        // as it stands now; of a decided request as it stood then, its own grant left out
    std::optional<Money> unitPrice;   // the plan's overage price in force
    std::optional<std::int64_t> cap;  // most approved units of a cycle
    std::int64_t grantedInCycle = 0;  // approved and not revoked in this cycle and bucket
    std::int64_t unusedOfGrant = 0;   // of an approved request: what could be revoked
    std::vector<std::int64_t> queued;          // units of each queued action that waits, in order of arrival
    std::vector<OverageRequest> earlier;       // of this workspace, latest first, this one left out
    std::optional<BurnCrossing> earlyBurn;     // reached in this cycle
    std::optional<Money> secondApproverAbove;  // the setting; nothing: off
};

// What granting `units` (>= 1) would do.
OverageFigures figuresOf(const OverageCase &of, std::int64_t units);

// Observed unit cost x units, rounded once half to even to nano-dollars; nothing without charged units, or beyond
// 64 bits (R31).
std::optional<Money> costAtUnitCost(Money cost, std::int64_t charged, std::int64_t units);

// What a request is worth for the second-approver rule: the larger of its price and its projected cost.
Money amountAtStake(const OverageFigures &figures);

// Units of each approved grant of a cycle that use has not reached, in the order given (decided first, drawn first):
// `used` units of approved overage are taken from the first grants first (R11, R37).
std::vector<std::int64_t> unusedOfGrants(const std::vector<std::int64_t> &granted, std::int64_t approvedUsed);

// Whether approving `units` takes a second person, who has not approved yet (R37a).
bool takesSecondApprover(const OverageCase &of, std::int64_t units);

// How many units an approval is for: as stated, else as the first approver chose, else as asked.
std::int64_t approvalUnits(const OverageRequest &request, const OverageDecision &decision);

// Characters of a reason or a name, at most.
inline constexpr int kLongestText = 4000;

// Why a decision is not possible, in words; nothing where it is. `person`: who acts. Storage asks inside the
// transaction, the console while the approver types. Covers own requests, decided or expired ones, units out of
// range, the plan's cap, a missing reason, and the second approver being the first.
std::optional<QString> objection(const OverageCase &of, const OverageDecision &decision, const QString &person,
                                 Instant at);
// The same for taking back what is not used of an approval.
std::optional<QString> objection(const OverageCase &of, const NewRevocation &revocation, Instant at);
// Who decided a request, when and how, in words; empty while it waits. `zone`: IANA, of the workspace.
QString describeDecision(const OverageRequest &request, const QByteArray &zone);

// A request is withdrawn by who made it or entered it, and by owners.
Permission mayWithdraw(const OverageRequest &request, const Person &person);

}  // namespace headroom
