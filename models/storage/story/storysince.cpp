// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story/storysince.h"

#include "domain/prepaidpacks.h"
#include "storage/overage/approvals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Kind = EntitlementSource::Kind;
using What = HistoryChange::What;

QString approverOf(LedgerState &state, std::int64_t request)
{
    Query query(state.db(), u"SELECT decided_by FROM overage_decision WHERE request_id = :request"_s);
    query.bind(u":request"_s, request).run();
    return query.next() ? query.text(0) : QString();
}

template<typename Dated>
bool inForce(const Dated &dated, Instant at)
{
    return dated.from <= at && at < dated.to;
}

EntitlementSource sourceOf(Kind kind, std::int64_t units, Instant from, Instant to)
{
    EntitlementSource source;
    source.kind = kind;
    source.units = {false, units};
    source.from = from;
    source.to = to;
    return source;
}

void addPlan(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
             std::vector<EntitlementSource> &sources)
{
    const PlanVersion *version = planVersionAt(catalog, workspace, at);
    if (!version) return;
    const PlanAssignment *assignment = assignmentAt(workspace, at);
    EntitlementSource source;
    source.kind = Kind::Plan;
    source.name = catalog.plan(assignment->plan)->displayName();
    source.version = version->version;
    source.units = baseAllowance(catalog, workspace, bucket, at);
    source.from = assignment->from;
    sources.push_back(source);
}

void addGrants(const Workspace &workspace, Bucket bucket, Instant at, std::vector<EntitlementSource> &sources)
{
    if (workspace.addons) {
        for (const Grant &addon : *workspace.addons) {
            if (addon.bucket != bucket || !inForce(addon, at)) continue;
            sources.push_back(sourceOf(Kind::Addon, addon.units, addon.from, addon.to));
        }
    }
    if (workspace.workflows && bucket == Bucket::BatchRecords) {
        for (const Workflow &workflow : *workspace.workflows) {
            if (!inForce(workflow, at)) continue;
            EntitlementSource &source =
                sources.emplace_back(sourceOf(Kind::Workflow, workflow.includedRecords, workflow.from, workflow.to));
            source.name = workflow.key;
        }
    }
}

// What happened in (after, until], of one bucket.
class Changes {
public:
    Changes(Bucket bucket, Instant after, Instant until) : m_bucket(bucket), m_after(after), m_until(until) {}

    void add(Instant at, What what, std::int64_t units = 0, std::optional<Instant> ends = std::nullopt)
    {
        if (m_after < at && at <= m_until) m_found.push_back({at, what, units, ends});
    }
    void addGrants(const std::optional<std::vector<Grant>> &grants, What began, What ended)
    {
        if (!grants) return;
        for (const Grant &grant : *grants) {
            if (grant.bucket != m_bucket) continue;
            add(grant.from, began, grant.units, grant.to);
            add(grant.to, ended, grant.units);
        }
    }
    std::vector<HitAftermath> take()
    {
        std::ranges::stable_sort(m_found, {}, &HitAftermath::at);
        return std::move(m_found);
    }

private:
    Bucket m_bucket;
    Instant m_after;
    Instant m_until;
    std::vector<HitAftermath> m_found;
};

void addOverage(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Bucket bucket, Changes &changes)
{
    Query query(state.db(),
                u"SELECT r.requested_at, r.units, d.state, d.decided_at, d.units FROM overage_request AS r LEFT JOIN "
                "overage_decision AS d ON d.request_id = r.id WHERE r.workspace_id = :workspace AND "
                "r.bucket = :bucket AND r.cycle_start = :start ORDER BY r.id"_s);
    query.bind(u":workspace"_s, workspaceId)
        .bind(u":bucket"_s, static_cast<int>(bucket))
        .bind(u":start"_s, cycle.start.us)
        .run();
    constexpr std::array kDecided{What::OverageApproved, What::OverageDenied, What::OverageWithdrawn,
                                  What::OverageExpired};
    while (query.next()) {
        changes.add({query.integer(0)}, What::OverageRequested, query.integer(1));
        if (query.isNull(2)) continue;
        const What what = kDecided[static_cast<std::size_t>(query.integer(2) - 1)];
        const bool approved = what == What::OverageApproved;
        changes.add({query.integer(3)}, what, approved ? query.integer(4) : query.integer(1),
                    approved ? std::optional(cycle.end) : std::nullopt);
    }
    query.finish();
    Query revoked(state.db(), u"SELECT v.revoked_at, v.units FROM overage_revocation AS v JOIN overage_request AS r ON "
                              "r.id = v.request_id WHERE r.workspace_id = :workspace AND r.bucket = :bucket AND "
                              "r.cycle_start = :start ORDER BY v.id"_s);
    revoked.bind(u":workspace"_s, workspaceId)
        .bind(u":bucket"_s, static_cast<int>(bucket))
        .bind(u":start"_s, cycle.start.us)
        .run();
    while (revoked.next()) changes.add({revoked.integer(0)}, What::OverageRevoked, revoked.integer(1));
}

}  // namespace

std::vector<EntitlementSource> entitlementSources(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                                  Bucket bucket, Instant at, const std::vector<CycleUse> &history)
{
    const Catalog &catalog = state.catalog().catalog;
    const Workspace &workspace = *state.catalog().workspacesById.at(workspaceId);
    std::vector<EntitlementSource> sources;
    addPlan(catalog, workspace, bucket, at, sources);
    addGrants(workspace, bucket, at, sources);
    for (const PrepaidPack &pack : prepaidPacks(catalog, workspace, bucket, at, history)) {
        sources.push_back(sourceOf(Kind::Prepaid, pack.left, pack.from, pack.to));
    }
    for (const Approval &approval : approvalsOf(state, workspaceId, cycle, at)) {
        if (approval.bucket != bucket || approval.units == 0) continue;
        EntitlementSource &source =
            sources.emplace_back(sourceOf(Kind::Approved, approval.units, approval.decidedAt, cycle.end));
        source.request = approval.requestId;
        source.person = approverOf(state, approval.requestId);
    }
    return sources;
}

std::vector<HitAftermath> changesSince(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Bucket bucket,
                                       Instant after, Instant until)
{
    const Workspace &workspace = *state.catalog().workspacesById.at(workspaceId);
    const Instant last{std::min(until.us, cycle.end.us - 1)};
    Changes changes(bucket, after, last);
    if (workspace.plans) {
        for (const PlanAssignment &assignment : *workspace.plans) changes.add(assignment.from, What::PlanCame);
    }
    changes.addGrants(workspace.addons, What::AddonBegan, What::AddonEnded);
    changes.addGrants(workspace.prepaid, What::PrepaidBegan, What::PrepaidEnded);
    if (workspace.workflows && bucket == Bucket::BatchRecords) {
        for (const Workflow &workflow : *workspace.workflows) {
            changes.add(workflow.from, What::WorkflowBegan, workflow.includedRecords, workflow.to);
            changes.add(workflow.to, What::WorkflowEnded, workflow.includedRecords);
        }
    }
    addOverage(state, workspaceId, cycle, bucket, changes);
    std::vector<HitAftermath> found = changes.take();
    if (cycle.end <= until) found.push_back({cycle.end, What::CycleBegan, 0, std::nullopt});
    return found;
}

}  // namespace headroom
