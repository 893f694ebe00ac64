// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/limithits.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/overage/approvals.h"
#include "storage/overage/overagecase.h"
#include "storage/overage/overagechange.h"
#include "storage/overage/overagerecord.h"
#include "storage/standing.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

// One change: settled and expired before, so that it rests on what is true; then all or nothing.
template<typename Change>
Result<OverageRequest> changed(LedgerState &state, const Result<void> &settled, Change change)
{
    if (!settled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        recordExpired(state);
        Transaction transaction(state.db());
        OverageChange made(state);
        OverageRequest after = made.recorded(change(made)).request;
        transaction.commit();
        return after;
    });
}

// A reader does not wait for a writer to record what it shows anyhow.
void recordExpiredInPassing(LedgerState &state)
{
    Connection &db = state.db();
    const std::chrono::milliseconds usual = db.patience();
    db.setPatience({});
    const Result<void> done = guarded([&] { recordExpired(state); });
    db.setPatience(usual);
    if (!done && done.error().kind != Error::Kind::Unavailable) throw DatabaseError{done.error()};
}

// Where the workspaces of many requests stand, each worked out once.
class QueueRanking {
public:
    QueueRanking(LedgerState &state, const std::vector<StoredRequest> &waiting, Instant at)
        : m_state(state), m_cached(state.catalog()), m_at(at)
    {
        Instant since = at;
        for (const StoredRequest &stored : waiting) since = std::min(since, cycleOf(stored.workspaceId).start);
        m_approvals = approvalsSince(state, since, at);
        m_queued = waitingQueuedSince(state, since, at);
    }

    QueuedRequest rank(StoredRequest stored)
    {
        const auto known = m_standings.find(stored.workspaceId);
        const WorkspaceStanding &standing =
            known != m_standings.end()
                ? known->second
                : m_standings.emplace(stored.workspaceId, standingAt(stored.workspaceId)).first->second;
        const BucketStanding &bucket = standing.buckets[index(stored.request.bucket)];
        const std::int64_t waiting = queuedIn(stored.workspaceId, stored.request.bucket, standing.cycle);
        return {std::move(stored.request), bucket.used, bucket.entitlement, bucket.projected, waiting};
    }

private:
    [[nodiscard]] Cycle cycleOf(std::int64_t workspaceId) const
    {
        const WorkspaceContext &context = m_cached.index->workspace(workspaceId);
        return cycleAt(context.cycle, context.zone, m_at);
    }

    [[nodiscard]] WorkspaceStanding standingAt(std::int64_t workspaceId) const
    {
        const Cycle cycle = cycleOf(workspaceId);
        const auto found = m_approvals.find(workspaceId);
        return standingOf(m_state, *m_cached.workspacesById.at(workspaceId), workspaceId, cycle, m_at,
                          cycleSumsUntil(m_state, workspaceId, cycle, m_at),
                          found == m_approvals.end() ? PerBucket<std::int64_t>{} : approvedIn(found->second, cycle));
    }

    [[nodiscard]] std::int64_t queuedIn(std::int64_t workspaceId, Bucket bucket, const Cycle &cycle) const
    {
        const auto found = m_queued.find({workspaceId, bucket});
        if (found == m_queued.end()) return 0;
        return std::ranges::count_if(found->second,
                                     [&](const QueuedAction &action) { return cycle.contains(action.at); });
    }

    LedgerState &m_state;
    const CachedCatalog &m_cached;
    Instant m_at;
    std::unordered_map<std::int64_t, std::vector<Approval>> m_approvals;
    std::map<QueuedPlace, std::vector<QueuedAction>> m_queued;
    std::unordered_map<std::int64_t, WorkspaceStanding> m_standings;
};

bool decidedLater(const OverageRequest &a, const OverageRequest &b)
{
    return std::pair(*a.decidedAt, a.id) > std::pair(*b.decidedAt, b.id);
}

OverageQueueAnswer queueAt(LedgerState &state, Instant at, int mostDecided)
{
    OverageQueueAnswer answer;
    answer.at = at;
    std::vector<StoredRequest> undecided = undecidedRequests(state, at);
    answer.decided = decidedRequests(state, at, mostDecided);
    answer.decidedTotal = decidedCount(state, at);

    // What has expired and is not recorded yet stands among the decided ones all the same.
    const auto expired = std::ranges::stable_partition(
        undecided, [](const StoredRequest &stored) { return stored.request.state == OverageState::Pending; });
    answer.decidedTotal += std::ssize(expired);
    for (StoredRequest &stored : expired) answer.decided.push_back(std::move(stored.request));
    std::ranges::sort(answer.decided, decidedLater);
    if (std::ssize(answer.decided) > mostDecided) answer.decided.resize(static_cast<std::size_t>(mostDecided));
    undecided.erase(expired.begin(), expired.end());

    QueueRanking ranking(state, undecided, at);
    answer.pending.reserve(undecided.size());
    for (StoredRequest &stored : undecided) {
        state.db().throwIfInterrupted();
        answer.pending.push_back(ranking.rank(std::move(stored)));
    }
    return answer;
}

}  // namespace

Result<OverageQueueAnswer> Ledger::overageQueue(Instant at)
{
    return overageQueue(at, kDecidedShown);
}

Result<OverageQueueAnswer> Ledger::overageQueue(Instant at, int mostDecided)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        recordExpiredInPassing(*m_state);
        const ReadSnapshot snapshot(m_state->db());
        return queueAt(*m_state, at, mostDecided);
    });
}

Result<OverageCase> Ledger::overageCase(std::int64_t id, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const auto stored = requestAt(*m_state, id, at);
        if (!stored) throw DatabaseError{{Error::Kind::Refused, OverageChange::noSuchRequest(id), {}}};
        return caseOf(*m_state, *stored, at);
    });
}

Result<OverageRequest> Ledger::requestOverage(const NewOverageRequest &request)
{
    return changed(*m_state, settle(), [&](OverageChange &change) { return change.request(request); });
}

Result<OverageRequest> Ledger::decideOverage(const OverageDecision &decision)
{
    return changed(*m_state, settle(), [&](OverageChange &change) { return change.decide(decision); });
}

Result<OverageRequest> Ledger::revokeOverage(const NewRevocation &revocation)
{
    return changed(*m_state, settle(), [&](OverageChange &change) { return change.revoke(revocation); });
}

}  // namespace headroom
