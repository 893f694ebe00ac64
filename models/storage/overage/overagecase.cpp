// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overage/overagecase.h"

#include "storage/decisions/earlyburnof.h"
#include "storage/decisions/limithits.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"
#include "storage/workspaceanswer.h"

#include <algorithm>

namespace headroom {

namespace {

Cycle cycleOfWorkspace(LedgerState &state, std::int64_t workspaceId, Instant at)
{
    const WorkspaceContext &context = state.catalog().index->workspace(workspaceId);
    return cycleAt(context.cycle, context.zone, at);
}

// What the plan and the settings say, and what waits, at the instant of the case.
void addTerms(LedgerState &state, std::int64_t workspaceId, OverageCase &of)
{
    const CachedCatalog &cached = state.catalog();
    const Instant at = of.workspace.at;
    const Bucket bucket = of.request.bucket;
    const PlanVersion *version = planVersionAt(cached.catalog, *cached.workspacesById.at(workspaceId), at);
    if (const BucketLimit *limit = limitOf(version, bucket)) {
        of.unitPrice = limit->overagePrice;
        of.cap = limit->overageCap;
    }
    of.grantedInCycle = of.workspace.standing.buckets[index(bucket)].entitlement.approved;
    of.queued = waitingQueued(state, workspaceId, bucket, of.workspace.standing.cycle, at);
    if (const auto &approvals = cached.catalog.settings.approvals) {
        of.secondApproverAbove = approvals->secondApproverAbove;
    }
}

// When a request was decided, or as late as is asked. An expired one belongs to the last instant of its cycle.
Instant decidedOr(const OverageRequest &request, Instant at)
{
    if (!request.decidedAt) return at;
    if (request.state == OverageState::Expired) return {request.cycleEnd.us - 1};
    return *request.decidedAt;
}

}  // namespace

OverageCase termsOf(LedgerState &state, const StoredRequest &stored, Instant at)
{
    const Workspace &workspace = *state.catalog().workspacesById.at(stored.workspaceId);
    const Cycle cycle = cycleOfWorkspace(state, stored.workspaceId, at);
    OverageCase of;
    of.request = stored.request;
    of.workspace.at = at;
    of.workspace.standing = standingOf(
        state, workspace, stored.workspaceId, cycle, at, cycleSumsUntil(state, stored.workspaceId, cycle, at),
        approvedIn(approvalsOf(state, stored.workspaceId, cycle, at), cycle, stored.request.id));
    addTerms(state, stored.workspaceId, of);
    return of;
}

OverageCase caseOf(LedgerState &state, const StoredRequest &stored, Instant at)
{
    const OverageRequest &request = stored.request;
    const Instant then = decidedOr(request, at);
    OverageCase of;
    of.request = request;
    of.workspace = answerWorkspace(state, request.workspace, then, request.id);
    addTerms(state, stored.workspaceId, of);
    of.unusedOfGrant = unusedUnits(state, stored, at);
    of.earlier = requestsOf(state, stored.workspaceId, then, kDecidedShown);
    std::erase_if(of.earlier, [&](const OverageRequest &other) { return other.id == request.id; });
    of.earlyBurn = earlyBurnOf(state, stored.workspaceId, of.workspace.standing.cycle, then);
    return of;
}

std::int64_t unusedUnits(LedgerState &state, const StoredRequest &stored, Instant at)
{
    const OverageRequest &request = stored.request;
    if (request.state != OverageState::Approved || at >= request.cycleEnd) return 0;
    const std::int64_t workspaceId = stored.workspaceId;
    const Cycle cycle = cycleOfWorkspace(state, workspaceId, at);
    const std::vector<Approval> approvals = approvalsOf(state, workspaceId, cycle, at);
    const WorkspaceStanding standing =
        standingOf(state, *state.catalog().workspacesById.at(workspaceId), workspaceId, cycle, at,
                   cycleSumsUntil(state, workspaceId, cycle, at), approvedIn(approvals, cycle));
    const BucketStanding &bucket = standing.buckets[index(request.bucket)];

    std::vector<std::int64_t> granted;
    std::optional<std::size_t> own;
    for (const Approval &approval : approvals) {
        if (approval.bucket != request.bucket) continue;
        if (approval.requestId == request.id) own = granted.size();
        granted.push_back(approval.units);
    }
    if (!own) return 0;
    return unusedOfGrants(granted, approvedUsed(bucket.entitlement, bucket.used))[*own];
}

}  // namespace headroom
