// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/worklist.h"

#include "storage/reviews/reviewstore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

CivilDate civilDay(std::int64_t day)
{
    return {static_cast<std::int32_t>(day)};
}

class Worklist {
public:
    Worklist(LedgerState &state, Instant at, std::optional<WorkspaceCycle> only)
        : m_state(state), m_at(at), m_only(only), m_rule(causeRule(state.catalog().catalog.settings)),
          m_latest(latestReviews(state, at))
    {
        addFlags();
        addHits();
    }

    std::vector<ReviewItem> take() { return std::move(m_items); }

private:
    void addFlags()
    {
        Query query(m_state.db(),
                    u"SELECT id, workspace_id, cycle_first, cycle_next, cycle_start, cycle_end, bucket, percent, "
                    "before_day, crossed_at, crossed_day, used, allowance, evidence, found_at, follows, credited_since "
                    "FROM burn_flag WHERE ended_at IS NULL AND crossed_at <= :at"_s +
                        only(u"workspace_id"_s, u"cycle_first"_s));
        query.bind(u":at"_s, m_at.us);
        bindOnly(query);
        query.run();
        while (query.next()) addFlag(query);
    }

    void addFlag(const Query &query)
    {
        BurnFlag flag;
        const std::int64_t workspaceId = query.integer(1);
        flag.id = query.integer(0);
        flag.cycle = {{civilDay(query.integer(2)), civilDay(query.integer(3))}, {query.integer(4)}, {query.integer(5)}};
        flag.rule = {static_cast<int>(query.integer(7)), static_cast<int>(query.integer(8)),
                     static_cast<Bucket>(query.integer(6))};
        flag.crossing = {{query.integer(9)}, static_cast<int>(query.integer(10)), query.integer(11), query.integer(12)};
        flag.foundAt = {query.integer(14)};
        flag.follows = query.integer(15);
        flag.creditedSince = query.integer(16);

        ReviewItem item;
        item.subject = {.kind = ReviewSubject::Kind::Flag,
                        .workspace = {},
                        .cycleFirst = flag.cycle.days.first,
                        .bucket = flag.rule.bucket};
        item.cycle = flag.cycle;
        item.first = flag.crossing.at;
        item.last = flag.crossing.at;
        addReview(item, workspaceId);
        item.movedSince = item.review && flag.follows != 0 && flag.foundAt > item.review->at;
        if (!wanted(item, workspaceId)) return;
        addWorkspace(item, workspaceId);
        flag.workspace = item.subject.workspace;
        flag.workspaceName = item.workspaceName;
        flag.timeZone = item.timeZone;
        item.judged = judgeCause(m_rule, flag.evidence.figures).cause;
        item.plan = flag.evidence.plan;
        item.flag = std::move(flag);
        m_items.push_back(std::move(item));
    }

    // One pass over the hits: grouped, and those counted that no review covers.
    void addHits()
    {
        Query query(m_state.db(),
                    u"WITH covered AS MATERIALIZED (SELECT workspace_id, cycle_first, bucket, judged, "
                    "max(hits_through) AS through FROM review WHERE kind = 1 AND reviewed_at <= :reviewed_by "
                    "GROUP BY workspace_id, cycle_first, bucket, judged) "
                    "SELECT h.workspace_id, c.cycle_first, h.bucket, c.cause, count(*), "
                    "sum(h.id > coalesce(r.through, 0)), max(h.verdict), min(h.at), max(h.at) "
                    "FROM recorded_hit AS h JOIN hit_cause AS c ON c.hit_id = h.id LEFT JOIN covered AS r "
                    "ON r.workspace_id = h.workspace_id AND r.cycle_first = c.cycle_first AND r.bucket = h.bucket AND "
                    "r.judged = c.cause WHERE h.at <= :at%1 "
                    "GROUP BY h.workspace_id, c.cycle_first, h.bucket, c.cause"_s.arg(
                        only(u"h.workspace_id"_s, u"c.cycle_first"_s)));
        query.bind(u":reviewed_by"_s, m_at.us).bind(u":at"_s, m_at.us);
        bindOnly(query);
        query.run();
        while (query.next()) addGroup(query);
    }

    void addGroup(const Query &query)
    {
        const std::int64_t workspaceId = query.integer(0);
        ReviewItem item;
        item.subject = {.kind = ReviewSubject::Kind::Hits,
                        .workspace = {},
                        .cycleFirst = civilDay(query.integer(1)),
                        .bucket = static_cast<Bucket>(query.integer(2)),
                        .judged = static_cast<HitCause>(query.integer(3))};
        const WorkspaceContext &context = m_state.catalog().index->workspace(workspaceId);
        item.cycle = cycleInZone(cycleOf(context.cycle, item.subject.cycleFirst), context.zone);
        item.hits = query.integer(4);
        item.openHits = query.integer(5);
        item.severest = static_cast<Verdict>(query.integer(6));
        item.first = {query.integer(7)};
        item.last = {query.integer(8)};
        item.judged = item.subject.judged;
        addReview(item, workspaceId);
        if (!wanted(item, workspaceId)) return;
        addWorkspace(item, workspaceId);
        const Workspace &workspace = *m_state.catalog().workspacesById.at(workspaceId);
        if (const PlanAssignment *assignment = assignmentAt(workspace, item.last)) item.plan = assignment->plan;
        m_items.push_back(std::move(item));
    }

    void addReview(ReviewItem &item, std::int64_t workspaceId) const
    {
        const auto found = m_latest.find(reviewedThing(workspaceId, item.subject));
        if (found != m_latest.end()) item.review = found->second;
    }

    void addWorkspace(ReviewItem &item, std::int64_t workspaceId)
    {
        const Workspace &workspace = *m_state.catalog().workspacesById.at(workspaceId);
        item.subject.workspace = workspace.key;
        item.workspaceName = workspace.displayName();
        item.timeZone = workspace.timeZone;
    }

    [[nodiscard]] bool wanted(const ReviewItem &item, std::int64_t workspaceId)
    {
        if (m_only || item.open() || item.cycle.end.us > m_at.us - kReviewDays * kMicrosPerDay) return true;
        const auto &followUp = item.review->followUp;
        return followUp && *followUp <= m_state.catalog().index->workspace(workspaceId).zone.dayOf(m_at);
    }

    [[nodiscard]] QString only(const QString &workspace, const QString &cycle) const
    {
        return m_only ? u" AND %1 = :workspace AND %2 = :cycle"_s.arg(workspace, cycle) : QString();
    }
    void bindOnly(Query &query) const
    {
        if (m_only) query.bind(u":workspace"_s, m_only->workspaceId).bind(u":cycle"_s, m_only->first.days);
    }

    LedgerState &m_state;
    Instant m_at;
    std::optional<WorkspaceCycle> m_only;
    CauseRule m_rule;
    std::map<ReviewedThing, Review> m_latest;
    std::vector<ReviewItem> m_items;
};

// Open flags, open hits, what was reviewed.
int rankOf(const ReviewItem &item)
{
    if (!item.open()) return 2;
    return item.subject.kind == ReviewSubject::Kind::Flag ? 0 : 1;
}

bool standsBefore(const ReviewItem &a, const ReviewItem &b)
{
    const auto place = [](const ReviewItem &item) {
        const ReviewSubject &subject = item.subject;
        return std::tuple(rankOf(item), -item.last.us, std::cref(subject.workspace), subject.cycleFirst, subject.kind,
                          subject.bucket, subject.judged);
    };
    return place(a) < place(b);
}

bool isDue(const ReviewItem &item, Instant at)
{
    if (!item.review || !item.review->followUp) return false;
    return *item.review->followUp <= Zone::named(item.timeZone).value_or(Zone()).dayOf(at);
}

}  // namespace

ReviewList worklist(LedgerState &state, Instant at)
{
    ReviewList list;
    list.at = at;
    list.items = Worklist(state, at, std::nullopt).take();
    std::ranges::sort(list.items, standsBefore);
    for (const ReviewItem &item : list.items) {
        if (item.open()) ++(item.subject.kind == ReviewSubject::Kind::Flag ? list.openFlags : list.openHits);
        if (isDue(item, at)) ++list.followUpsDue;
    }
    return list;
}

std::vector<ReviewItem> itemsOf(LedgerState &state, const WorkspaceCycle &cycle, Instant at)
{
    return Worklist(state, at, cycle).take();
}

}  // namespace headroom
