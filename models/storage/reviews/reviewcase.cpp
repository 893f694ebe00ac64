// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewcase.h"

#include "domain/burnallowance.h"
#include "storage/overage/approvals.h"
#include "storage/reviews/burnflagstore.h"
#include "storage/reviews/cycleratios.h"
#include "storage/reviews/judgedhits.h"
#include "storage/reviews/reviewcover.h"
#include "storage/reviews/reviewstore.h"
#include "storage/reviews/worklist.h"
#include "storage/standing.h"
#include "storage/workspaceanswer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kEarlierCurves = 3;

class CaseOf {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
public:
    CaseOf(LedgerState &state, const ReviewSubject &subject, Instant at)
        : m_state(state), m_at(at), m_catalog(state.catalog().catalog),
          m_workspace(namedWorkspace(state, subject.workspace)), m_id(workspaceId(state, m_workspace.key)),
          m_zone(state.catalog().index->workspace(m_id).zone)
    {
        auto item = reviewItem(state, m_id, subject, at, RemovedFlags::AsHistory);
        if (!item) refuse(subject);
        m_case.item = std::move(*item);
    }

    ReviewCase get()
    {
        const Cycle &cycle = m_case.item.cycle;
        m_case.workspace = answerWorkspace(m_state, m_workspace.key, asOf(cycle));
        m_case.health = {m_workspace.key, m_workspace.retention.value_or(QString()),
                         m_workspace.expansionIntent.value_or(QString())};
        m_case.thresholds = thresholdsOf(m_catalog.settings);
        if (m_case.item.flag) {
            addFlag();
        } else {
            addHits();
        }
        addCurves();
        m_case.reviews = reviewsOf(m_state, reviewedThing(m_id, m_case.item.subject), m_at);
        m_case.during = resultOf(cycle, m_case.workspace.standing);
        const Cycle next = cycleInZone(nextCycle(m_workspace.cycleRule(), cycle.days), m_zone);
        if (next.start <= m_at) m_case.after = resultOf(next, standingIn(next));
        return std::move(m_case);
    }

private:
    [[noreturn]] void refuse(const ReviewSubject &subject) const
    {
        const QString why = subject.kind == ReviewSubject::Kind::Flag
                                ? tr("%1 has no early-burn flag in the cycle from %2.")
                                : tr("%1 has no limit hits of this bucket and cause in the cycle from %2. Late events, "
                                     "credits or settings may have changed their cause.");
        throw DatabaseError{
            {Error::Kind::Refused, why.arg(m_workspace.displayName(), subject.cycleFirst.toString()), {}}};
    }

    // The instant of a cycle as late as is asked: at most its last.
    [[nodiscard]] Instant asOf(const Cycle &cycle) const { return std::clamp(m_at, cycle.start, lastInstant(cycle)); }
    static Instant lastInstant(const Cycle &cycle) { return {cycle.end.us - 1}; }
    [[nodiscard]] Bucket bucket() const { return m_case.item.subject.bucket; }

    void addFlag()
    {
        const BurnEvidence &evidence = m_case.item.flag->evidence;
        for (StoredFlag &stored : flagHistory(m_state, m_id, m_case.item.subject.cycleFirst, m_at)) {
            m_case.flagHistory.push_back(std::move(stored.flag));
        }
        m_case.figures = evidence.figures;
        m_case.judged = judgeCause(m_case.thresholds.causes, evidence.figures);
        m_case.ratios = evidence.ratios;
    }

    void addHits()
    {
        const ReviewSubject &subject = m_case.item.subject;
        HitSelection group{.judged = subject.judged, .until = m_at, .most = kHitsPage};
        group.filter.workspace = subject.workspace;
        group.filter.bucket = subject.bucket;
        group.filter.cycleFirst = subject.cycleFirst;
        JudgedHits hits(m_state.db(), group);
        while (auto hit = hits.next()) m_case.hits.push_back(std::move(*hit));
        m_case.hitRows = hitRows(m_state, reviewedThing(m_id, subject), m_at);
        if (!m_case.hits.empty()) {
            m_case.figures = m_case.hits.front().figures;
            m_case.judged = m_case.hits.front().judged;
        }
        const Cycle &cycle = m_case.item.cycle;
        m_case.ratios = cycleRatios(m_state, m_id, cycle, asOf(cycle));
    }

    void addCurves()
    {
        m_case.curves.push_back(curveOf(m_case.item.cycle, m_case.workspace.days));
        const auto &firstEvent = m_case.workspace.firstEventDay;
        CycleDays days = m_case.item.cycle.days;
        for (int i = 0; firstEvent && i < kEarlierCurves; ++i) {
            days = previousCycle(m_workspace.cycleRule(), days);
            if (days.end <= *firstEvent) break;
            const Cycle cycle = cycleInZone(days, m_zone);
            m_case.curves.push_back(curveOf(cycle, daysUntil(m_state, m_id, cycle, lastInstant(cycle))));
        }
    }

    [[nodiscard]] BurnCurve curveOf(const Cycle &cycle, const std::vector<DayUse> &days) const
    {
        BurnCurve curve;
        curve.cycle = cycle;
        std::int64_t used = 0;
        for (const DayUse &day : days) {
            addChecked(used, day.units[index(bucket())]);
            curve.used.push_back(used);
            const Instant dayEnd = Instant{m_zone.startOf(day.day + 1).us - 1};
            curve.allowance.push_back(burnAllowance(m_catalog, m_workspace, bucket(), std::min(dayEnd, asOf(cycle))));
        }
        return curve;
    }

    [[nodiscard]] WorkspaceStanding standingIn(const Cycle &cycle)
    {
        const Instant at = asOf(cycle);
        return standingOf(m_state, m_workspace, m_id, cycle, at, cycleSumsUntil(m_state, m_id, cycle, at),
                          approvedIn(approvalsOf(m_state, m_id, cycle, at), cycle));
    }

    // `standing`: as late in the cycle as is asked.
    [[nodiscard]] CycleResult resultOf(const Cycle &cycle, const WorkspaceStanding &standing)
    {
        const BucketStanding &of = standing.buckets[index(bucket())];
        CycleResult result;
        result.cycle = cycle;
        result.finished = m_at >= cycle.end;
        result.used = of.used;
        result.entitlement = of.entitlement.total();
        result.revenue = standing.revenue;
        result.cost = standing.cost;
        result.margin = standing.margin;
        result.hits = hitsIn(cycle, asOf(cycle));
        return result;
    }

    // Of the bucket, whatever their cause.
    [[nodiscard]] std::int64_t hitsIn(const Cycle &cycle, Instant at)
    {
        Query query(m_state.db(), u"SELECT count(*) FROM recorded_hit WHERE workspace_id = :workspace AND bucket = "
                                  ":bucket AND at BETWEEN :start AND :at"_s);
        query.bind(u":workspace"_s, m_id)
            .bind(u":bucket"_s, static_cast<int>(bucket()))
            .bind(u":start"_s, cycle.start.us)
            .bind(u":at"_s, at.us)
            .run();
        return query.next() ? query.integer(0) : 0;
    }

    LedgerState &m_state;
    Instant m_at;
    const Catalog &m_catalog;
    const Workspace &m_workspace;
    std::int64_t m_id;
    Zone m_zone;
    ReviewCase m_case;
};

}  // namespace

ReviewCase reviewCaseOf(LedgerState &state, const ReviewSubject &subject, Instant at)
{
    return CaseOf(state, subject, at).get();
}

}  // namespace headroom
