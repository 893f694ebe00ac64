// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overage/approvals.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString approvalColumns()
{
    return u"r.workspace_id, d.request_id, r.bucket, d.decided_at, d.units - coalesce((SELECT sum(v.units) FROM "
           "overage_revocation AS v WHERE v.request_id = d.request_id AND v.revoked_at <= :at), 0) "
           "FROM overage_decision AS d JOIN overage_request AS r ON r.id = d.request_id "
           "WHERE d.state = 1 AND d.decided_at >= :since AND d.decided_at <= :at"_s;
}

Approval readApproval(const Query &query)
{
    return {.requestId = query.integer(1),
            .bucket = static_cast<Bucket>(query.integer(2)),
            .decidedAt = {query.integer(3)},
            .units = query.integer(4)};
}

}  // namespace

std::vector<Approval> approvalsOf(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    std::vector<Approval> approvals;
    Query query(state.db(), u"SELECT "_s + approvalColumns() +
                                u" AND r.workspace_id = :workspace ORDER BY d.decided_at, d.audit_id"_s);
    query.bind(u":workspace"_s, workspaceId)
        .bind(u":since"_s, cycle.start.us)
        .bind(u":at"_s, std::min(at.us, cycle.end.us - 1))
        .run();
    while (query.next()) approvals.push_back(readApproval(query));
    return approvals;
}

std::unordered_map<std::int64_t, std::vector<Approval>> approvalsSince(LedgerState &state, Instant since, Instant at)
{
    std::unordered_map<std::int64_t, std::vector<Approval>> approvals;
    Query query(state.db(), u"SELECT "_s + approvalColumns());
    query.bind(u":since"_s, since.us).bind(u":at"_s, at.us).run();
    while (query.next()) approvals[query.integer(0)].push_back(readApproval(query));
    return approvals;
}

PerBucket<std::int64_t> approvedIn(const std::vector<Approval> &approvals, const Cycle &cycle, std::int64_t leftOut)
{
    PerBucket<std::int64_t> units{};
    for (const Approval &approval : approvals) {
        if (approval.requestId == leftOut || !cycle.contains(approval.decidedAt)) continue;
        std::int64_t &sum = units[index(approval.bucket)];
        if (__builtin_add_overflow(sum, approval.units, &sum)) sum = std::numeric_limits<std::int64_t>::max();
    }
    return units;
}

PerBucket<std::int64_t> approvedUnits(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    return approvedIn(approvalsOf(state, workspaceId, cycle, at), cycle);
}

}  // namespace headroom
