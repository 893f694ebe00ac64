// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewstore.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

QString reviewColumns()
{
    return u"id, kind, workspace_id, cycle_first, bucket, judged, hits_through, outcome, overruled, note, latency, "
           "value, follow_up, reviewed_by, reviewed_at, seen"_s;
}

Review readReview(const CachedCatalog &cached, const Query &query)
{
    Review review;
    review.id = query.integer(0);
    review.subject.kind = static_cast<ReviewSubject::Kind>(query.integer(1));
    review.subject.workspace = cached.workspacesById.at(query.integer(2))->key;
    review.subject.cycleFirst = {static_cast<std::int32_t>(query.integer(3))};
    review.subject.bucket = static_cast<Bucket>(query.integer(4));
    review.judged = static_cast<HitCause>(query.integer(5));
    if (review.subject.kind == ReviewSubject::Kind::Hits) review.subject.judged = review.judged;
    review.hitsThrough = query.integer(6);
    review.outcome = static_cast<ReviewOutcome>(query.integer(7));
    if (!query.isNull(8)) review.overruled = static_cast<HitCause>(query.integer(8));
    review.note = query.text(9);
    review.latency = static_cast<Latency>(query.integer(10));
    review.value = static_cast<UserValue>(query.integer(11));
    if (!query.isNull(12)) review.followUp = CivilDate{static_cast<std::int32_t>(query.integer(12))};
    review.by = query.text(13);
    review.at = {query.integer(14)};
    review.seen = query.text(15).toUtf8();
    return review;
}

}  // namespace

ReviewedThing reviewedThing(std::int64_t workspaceId, const ReviewSubject &subject)
{
    ReviewedThing thing{.workspaceId = workspaceId, .cycleFirst = subject.cycleFirst, .kind = subject.kind};
    if (subject.kind == ReviewSubject::Kind::Hits) {
        thing.bucket = subject.bucket;
        thing.judged = subject.judged;
    }
    return thing;
}

std::map<ReviewedThing, Review> latestReviews(LedgerState &state, Instant at, std::optional<std::int64_t> workspaceId)
{
    std::map<ReviewedThing, Review> latest;
    Query query(state.db(), u"SELECT %1 FROM review WHERE id IN (SELECT max(id) FROM review WHERE reviewed_at <= :at%2 "
                            "GROUP BY workspace_id, cycle_first, kind, iif(kind = 1, bucket, 0), "
                            "iif(kind = 1, judged, 0))"_s.arg(
                                reviewColumns(), workspaceId ? u" AND workspace_id = :workspace"_s : QString()));
    query.bind(u":at"_s, at.us);
    if (workspaceId) query.bind(u":workspace"_s, *workspaceId);
    query.run();
    const CachedCatalog &cached = state.catalog();
    while (query.next()) {
        Review review = readReview(cached, query);
        const ReviewedThing thing = reviewedThing(query.integer(2), review.subject);
        latest.emplace(thing, std::move(review));
    }
    return latest;
}

std::vector<Review> reviewsOf(LedgerState &state, const ReviewedThing &thing, Instant at)
{
    std::vector<Review> reviews;
    Query query(state.db(), u"SELECT %1 FROM review WHERE workspace_id = :workspace AND cycle_first = :cycle AND kind "
                            "= :kind AND (kind = 0 OR (bucket = :bucket AND judged = :judged)) AND reviewed_at <= :at "
                            "ORDER BY id"_s.arg(reviewColumns()));
    query.bind(u":workspace"_s, thing.workspaceId)
        .bind(u":cycle"_s, thing.cycleFirst.days)
        .bind(u":kind"_s, static_cast<int>(thing.kind))
        .bind(u":bucket"_s, static_cast<int>(thing.bucket))
        .bind(u":judged"_s, static_cast<int>(thing.judged))
        .bind(u":at"_s, at.us)
        .run();
    const CachedCatalog &cached = state.catalog();
    while (query.next()) reviews.push_back(readReview(cached, query));
    return reviews;
}

std::optional<Review> reviewWithId(LedgerState &state, std::int64_t id)
{
    Query query(state.db(), u"SELECT %1 FROM review WHERE id = :id"_s.arg(reviewColumns()));
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readReview(state.catalog(), query)) : std::nullopt;
}

std::int64_t nextReviewId(LedgerState &state)
{
    return state.db().integer(u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'review'), 0) + 1"_s);
}

void storeReview(LedgerState &state, std::int64_t workspaceId, const Review &review, std::int64_t auditId)
{
    const auto number = [](const auto &value) {
        return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
    };
    Query insert(
        state.db(),
        u"INSERT INTO review (%1, audit_id) VALUES (:id, :kind, :workspace, :cycle, :bucket, :judged, :through, "
        ":outcome, :overruled, :note, :latency, :value, :follow_up, :by, :at, :seen, :audit)"_s.arg(reviewColumns()));
    insert.bind(u":id"_s, review.id)
        .bind(u":kind"_s, static_cast<int>(review.subject.kind))
        .bind(u":workspace"_s, workspaceId)
        .bind(u":cycle"_s, review.subject.cycleFirst.days)
        .bind(u":bucket"_s, static_cast<int>(review.subject.bucket))
        .bind(u":judged"_s, static_cast<int>(review.judged))
        .bind(u":through"_s, review.hitsThrough)
        .bind(u":outcome"_s, static_cast<int>(review.outcome))
        .bind(u":overruled"_s, number(review.overruled))
        .bind(u":note"_s, review.note)
        .bind(u":latency"_s, static_cast<int>(review.latency))
        .bind(u":value"_s, static_cast<int>(review.value))
        .bind(u":follow_up"_s,
              review.followUp ? std::optional<std::int64_t>(review.followUp->days) : std::optional<std::int64_t>())
        .bind(u":by"_s, review.by)
        .bind(u":at"_s, review.at.us)
        .bind(u":seen"_s, QString::fromUtf8(review.seen))
        .bind(u":audit"_s, auditId)
        .run();
}

QByteArray reviewToJson(const Review &review)
{
    Json json{{"id", review.id},
              {"bucket", std::string(bucketId(review.subject.bucket))},
              {"outcome", std::string(reviewOutcomeId(review.outcome))},
              {"judged", std::string(causeId(review.judged))}};
    if (review.overruled) json["overruled"] = std::string(causeId(*review.overruled));
    if (review.subject.kind == ReviewSubject::Kind::Hits) json["hits_through"] = review.hitsThrough;
    json["note"] = review.note.toStdString();
    json["latency"] = std::string(latencyId(review.latency));
    json["value"] = std::string(userValueId(review.value));
    if (review.followUp) json["follow_up"] = review.followUp->toString().toStdString();
    json["seen"] = Json::parse(review.seen.toStdString(), nullptr, false);
    return QByteArray::fromStdString(json.dump());
}

}  // namespace headroom
