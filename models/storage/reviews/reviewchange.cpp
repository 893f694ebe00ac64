// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewchange.h"

#include "domain/instanttext.h"
#include "storage/audit/audit.h"
#include "storage/overage/approvals.h"
#include "storage/reviews/reviewcover.h"
#include "storage/reviews/worklist.h"
#include "storage/standing.h"
#include "storage/workspaceanswer.h"
#include "storage/writtentext.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

class ReviewChange {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
public:
    ReviewChange(LedgerState &state, const NewReview &asked)
        : m_state(state), m_asked(asked), m_workspace(namedWorkspace(state, asked.subject.workspace)),
          m_workspaceId(workspaceId(state, m_workspace.key)), m_now(state.actor.now())
    {
        m_asked.note = cleanedText(asked.note);
    }

    Review record()
    {
        requirePermission(m_state, Task::Review, m_workspace.key);
        if (const auto why = objection(m_asked)) refuse(*why);
        const std::vector<Review> earlier =
            reviewsOf(m_state, reviewedThing(m_workspaceId, m_asked.subject), kEndOfTime);
        const Review *const latest = earlier.empty() ? nullptr : &earlier.back();
        refuseUnseen(latest);
        const ReviewItem item = reviewed();

        Review review;
        review.id = nextReviewId(m_state);
        review.subject = item.subject;
        review.outcome = m_asked.outcome;
        review.note = m_asked.note;
        review.latency = m_asked.latency;
        review.value = m_asked.value;
        review.followUp = m_asked.followUp;
        review.by = m_state.actor.name;
        // Clocks may be set back; what happens next is not before what happened.
        review.at = std::max({m_now, latest ? latest->at : m_now, item.flag ? item.flag->foundAt : m_now});
        review.judged = item.judged;
        // What the rules give is overruled by nobody.
        if (m_asked.overruled != review.judged) review.overruled = m_asked.overruled;
        if (item.subject.kind == ReviewSubject::Kind::Hits) review.hitsThrough = std::ranges::max(m_asked.hits);
        review.seen = seenOf(item);
        const std::int64_t auditId = appendAudit(m_state, {.object = u"review"_s,
                                                           .key = review.subject.toString(),
                                                           .workspace = m_workspace.key,
                                                           .action = u"reviewed"_s,
                                                           .before = latest ? reviewToJson(*latest) : QByteArray(),
                                                           .after = reviewToJson(review),
                                                           .reason = review.note,
                                                           .at = review.at});
        storeReview(m_state, m_workspaceId, review, auditId);
        return review;
    }

private:
    [[noreturn]] static void refuse(const QString &why, const QString &detail = {})
    {
        throw DatabaseError{{Error::Kind::Refused, why, detail}};
    }

    // Who comes too late is told who was faster.
    void refuseUnseen(const Review *latest) const
    {
        if ((latest ? latest->id : 0) == m_asked.latestSeen) return;
        if (!latest) refuse(tr("Nobody has reviewed this yet. Look at it again before you review it."));
        const std::string_view outcome = reviewOutcomeId(latest->outcome);
        refuse(
            tr("%1 reviewed this on %2: %3. Look at it again before you review it once more.")
                .arg(latest->by, instantInZone(latest->at, m_workspace.timeZone), reviewOutcomeName(latest->outcome)),
            u"review %1: %2 by %3 at %4"_s.arg(
                QString::number(latest->id),
                QString::fromLatin1(outcome.data(), static_cast<qsizetype>(outcome.size())), latest->by,
                formatInstant(latest->at)));
    }

    // The item that is reviewed, as the ledger knows it now.
    ReviewItem reviewed()
    {
        const ReviewSubject &subject = m_asked.subject;
        const bool flag = subject.kind == ReviewSubject::Kind::Flag;
        auto item = reviewItem(m_state, m_workspaceId, subject, kEndOfTime, RemovedFlags::LeftOut);
        if (item && (flag || areThere())) return std::move(*item);
        if (flag) {
            refuse(tr("%1 has no early-burn flag in the cycle from %2 any more: late events, credits or settings took "
                      "it away. There is nothing to review.")
                       .arg(m_workspace.displayName(), subject.cycleFirst.toString()));
        }
        refuse(tr("The limit hits of %1 in the cycle from %2 are not sorted as they were: late events, credits or "
                  "settings changed their cause. Look at them again before you review them.")
                   .arg(m_workspace.displayName(), subject.cycleFirst.toString()));
    }

    // Whether the hits that the reviewer saw are what they were; keeps what the last of them is judged on.
    bool areThere()
    {
        auto seen = seenHits(m_state, reviewedThing(m_workspaceId, m_asked.subject), m_asked.hits);
        if (!seen) return false;
        m_seenHits = std::move(*seen);
        Query query(m_state.db(), u"SELECT clause, figures FROM hit_cause WHERE hit_id = :row"_s);
        query.bind(u":row"_s, std::ranges::max(m_asked.hits)).run();
        if (!query.next()) return false;
        m_hitClause = static_cast<CauseClause>(query.integer(0));
        m_hitFigures = query.text(1).toUtf8();
        return true;
    }

    // The figures of the case, as JSON.
    QByteArray seenOf(const ReviewItem &item)
    {
        Json json{{"at", formatInstant(m_now).toStdString()}};
        if (item.flag) {
            const BurnFlag &flag = *item.flag;
            const CauseFinding finding =
                judgeCause(causeRule(m_state.catalog().catalog.settings), flag.evidence.figures);
            json["flag"] = {{"id", flag.id},
                            {"crossed_at", formatInstant(flag.crossing.at).toStdString()},
                            {"day", flag.crossing.cycleDay},
                            {"used", flag.crossing.used},
                            {"allowance", flag.crossing.allowance},
                            {"credited_since", flag.creditedSince}};
            json["clause"] = std::string(clauseId(finding.clause));
            json["figures"] = parsed(causeFiguresToJson(flag.evidence.figures));
        } else {
            json["hits"] = {
                {"count", m_asked.hits.size()}, {"not_reviewed", m_seenHits.notReviewed}, {"rows", Json::array()}};
            for (const HitRun &run : m_seenHits.runs) json["hits"]["rows"].push_back({run.first, run.last});
            json["clause"] = std::string(clauseId(m_hitClause));
            json["figures"] = parsed(m_hitFigures);
        }
        json["cycle"] = cycleJson(item);
        json["retention"] = m_workspace.retention.value_or(QString()).toStdString();
        json["expansion_intent"] = m_workspace.expansionIntent.value_or(QString()).toStdString();
        return QByteArray::fromStdString(json.dump());
    }

    // Where the workspace stands in the cycle, or stood at its end.
    Json cycleJson(const ReviewItem &item)
    {
        const Cycle &cycle = item.cycle;
        const Instant at{std::clamp(m_now.us, cycle.start.us, cycle.end.us - 1)};
        const WorkspaceStanding standing = standingOf(
            m_state, m_workspace, m_workspaceId, cycle, at, cycleSumsUntil(m_state, m_workspaceId, cycle, at),
            approvedIn(approvalsOf(m_state, m_workspaceId, cycle, at), cycle));
        const BucketStanding &bucket = standing.buckets[index(item.subject.bucket)];
        const Amount entitlement = bucket.entitlement.total();
        return {{"used", bucket.used},
                {"entitlement", entitlement.unlimited ? Json("unlimited") : Json(entitlement.units)},
                {"revenue", standing.revenue.toString().toStdString()},
                {"cost", standing.cost.amount.toString().toStdString()},
                {"margin", standing.margin.toString().toStdString()}};
    }

    static Json parsed(const QByteArray &json)
    {
        Json value = Json::parse(json.toStdString(), nullptr, false);
        return value.is_discarded() ? Json() : value;
    }

    LedgerState &m_state;
    NewReview m_asked;
    const Workspace &m_workspace;
    std::int64_t m_workspaceId;
    Instant m_now;
    SeenHits m_seenHits;
    CauseClause m_hitClause = CauseClause::None;
    QByteArray m_hitFigures;
};

}  // namespace

Review recordReview(LedgerState &state, const NewReview &review)
{
    return ReviewChange(state, review).record();
}

}  // namespace headroom
