// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/worklist.h"

#include "storage/reviews/burnflagstore.h"
#include "storage/reviews/reviewcover.h"
#include "storage/reviews/reviewdue.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class Worklist {
public:
    // `only`: what is reviewed of one cycle.
    Worklist(LedgerState &state, Instant at, const std::optional<ReviewedThing> &only)
        : m_state(state), m_at(at), m_only(only), m_cached(state.catalog()),
          m_rule(causeRule(m_cached.catalog.settings)),
          m_latest(latestReviews(state, at, only ? std::optional(only->workspaceId) : std::nullopt))
    {}

    std::vector<ReviewItem> all()
    {
        addFlags();
        addHits();
        return std::move(m_items);
    }

    std::optional<ReviewItem> one(RemovedFlags removed)
    {
        if (m_only->kind == ReviewSubject::Kind::Hits) {
            addHits();
        } else {
            addFlag(removed);
        }
        return m_items.empty() ? std::nullopt : std::optional(std::move(m_items.front()));
    }

private:
    void addFlags()
    {
        for (StoredFlag &stored : standingFlags(m_state, {.at = m_at, .pendingOrEndsAfter = lately()})) {
            addFlag(std::move(stored));
        }
    }

    // The standing flag of the one cycle, else the last that it had.
    void addFlag(RemovedFlags removed)
    {
        std::vector<StoredFlag> history = flagHistory(m_state, m_only->workspaceId, m_only->cycleFirst, m_at);
        if (history.empty()) return;
        if (history.back().flag.state != FlagState::Standing && removed == RemovedFlags::LeftOut) return;
        addFlag(std::move(history.back()));
    }

    void addFlag(StoredFlag stored)
    {
        ReviewItem item;
        item.review = reviewOf(m_state, stored, m_latest);
        BurnFlag &flag = stored.flag;
        item.movedSince = item.review && stored.reviewId == 0 && flag.state == FlagState::Standing;
        item.subject = {.kind = ReviewSubject::Kind::Flag,
                        .workspace = flag.workspace,
                        .cycleFirst = flag.cycle.days.first,
                        .bucket = flag.rule.bucket};
        item.workspaceName = flag.workspaceName;
        item.timeZone = flag.timeZone;
        item.cycle = flag.cycle;
        item.first = flag.crossing.at;
        item.last = flag.crossing.at;
        item.judged = judgeCause(m_rule, flag.evidence.figures).cause;
        item.plan = flag.evidence.plan;
        if (!wanted(item, stored.workspaceId)) return;
        item.flag = std::move(flag);
        m_items.push_back(std::move(item));
    }

    // One pass over the hits: grouped, and those counted that no review covers.
    void addHits()
    {
        const QString only = m_only ? u" AND h.workspace_id = :workspace AND c.cycle_first = :cycle AND h.bucket = "
                                      ":bucket AND c.cause = :cause"_s
                                    : QString();
        Query query(m_state.db(),
                    u"SELECT h.workspace_id, c.cycle_first, h.bucket, c.cause, count(*), "
                    "sum(NOT EXISTS (SELECT 1 FROM review AS r WHERE r.reviewed_at <= :reviewed_by AND %1)), "
                    "max(h.verdict), min(h.at), max(h.at) FROM recorded_hit AS h JOIN hit_cause AS c "
                    "ON c.hit_id = h.id WHERE h.at <= :at%2 "
                    "GROUP BY h.workspace_id, c.cycle_first, h.bucket, c.cause"_s.arg(kCovers, only));
        query.bind(u":reviewed_by"_s, m_at.us).bind(u":at"_s, m_at.us);
        if (m_only) {
            query.bind(u":workspace"_s, m_only->workspaceId)
                .bind(u":cycle"_s, m_only->cycleFirst.days)
                .bind(u":bucket"_s, static_cast<int>(m_only->bucket))
                .bind(u":cause"_s, static_cast<int>(m_only->judged));
        }
        query.run();
        while (query.next()) addGroup(query);
    }

    void addGroup(const Query &query)
    {
        const std::int64_t workspaceId = query.integer(0);
        ReviewItem item;
        item.subject = {.kind = ReviewSubject::Kind::Hits,
                        .workspace = {},
                        .cycleFirst = {static_cast<std::int32_t>(query.integer(1))},
                        .bucket = static_cast<Bucket>(query.integer(2)),
                        .judged = static_cast<HitCause>(query.integer(3))};
        const WorkspaceContext &context = m_cached.index->workspace(workspaceId);
        item.cycle = cycleInZone(cycleOf(context.cycle, item.subject.cycleFirst), context.zone);
        item.hits = query.integer(4);
        item.openHits = query.integer(5);
        item.severest = static_cast<Verdict>(query.integer(6));
        item.first = {query.integer(7)};
        item.last = {query.integer(8)};
        item.judged = item.subject.judged;
        const auto latest = m_latest.find(reviewedThing(workspaceId, item.subject));
        if (latest != m_latest.end()) item.review = latest->second;
        if (!wanted(item, workspaceId)) return;
        const Workspace &workspace = *m_cached.workspacesById.at(workspaceId);
        item.subject.workspace = workspace.key;
        item.workspaceName = workspace.displayName();
        item.timeZone = workspace.timeZone;
        if (const PlanAssignment *assignment = assignmentAt(workspace, item.last)) item.plan = assignment->plan;
        m_items.push_back(std::move(item));
    }

    [[nodiscard]] bool wanted(const ReviewItem &item, std::int64_t workspaceId) const
    {
        return m_only || item.open() || item.cycle.end > lately() || isDue(*item.review, workspaceId);
    }
    [[nodiscard]] bool isDue(const Review &review, std::int64_t workspaceId) const
    {
        if (!review.followUp) return false;
        return *review.followUp <= m_cached.index->workspace(workspaceId).zone.dayOf(m_at);
    }
    [[nodiscard]] Instant lately() const { return {m_at.us - kReviewDays * kMicrosPerDay}; }

    LedgerState &m_state;
    Instant m_at;
    std::optional<ReviewedThing> m_only;
    const CachedCatalog &m_cached;
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
    list.items = Worklist(state, at, std::nullopt).all();
    list.unjudged = unjudgedWorkspaces(state.db());
    std::ranges::sort(list.items, standsBefore);
    for (const ReviewItem &item : list.items) {
        if (item.open()) ++(item.subject.kind == ReviewSubject::Kind::Flag ? list.openFlags : list.openHits);
        if (isDue(item, at)) ++list.followUpsDue;
    }
    return list;
}

std::optional<ReviewItem> reviewItem(LedgerState &state, std::int64_t workspaceId, const ReviewSubject &subject,
                                     Instant at, RemovedFlags removed)
{
    return Worklist(state, at, reviewedThing(workspaceId, subject)).one(removed);
}

}  // namespace headroom
