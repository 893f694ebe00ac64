// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastfolder.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <algorithm>
#include <vector>

// A ledger whose workspaces burn early and hit limits, and people who review that at chosen times.
namespace headroom::testing {

// 10 premium actions a cycle, no end of standard ones.
inline const QByteArray kReviewCatalog = R"({
    "plans": [{"key": "team", "versions": [{"version": 1, "effective_from": "2025-01-01T00:00:00Z", "price": "99.00",
        "limits": {"premium_sync": {"allowance": 10, "overage_price": "0.25"},
                   "standard_sync": {"allowance": "unlimited"}, "batch_records": {"allowance": 1000}}}]}],
    "workspaces": [
        {"key": "acme", "name": "Acme", "time_zone": "America/New_York",
         "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}]},
        {"key": "beta", "plans": [{"plan": "team", "version": 1, "from": "2025-01-01T00:00:00Z"}]}]})";

class ReviewScene : FastFolder, public LedgerFile {
public:
    explicit ReviewScene(const QByteArray &catalog = kReviewCatalog) : LedgerFile(FastFolder::path())
    {
        if (!apply(catalog)) qFatal("the catalog of the scene is refused");
        declare({.name = QStringLiteral("ada"), .role = PersonRole::Owner, .workspaces = {}});
        declare({.name = QStringLiteral("pia"), .role = PersonRole::Pm, .workspaces = {}});
        declare({.name = QStringLiteral("sam"), .role = PersonRole::Support, .workspaces = {}});
        as("ada", "2026-03-20T12:00:00Z");
    }

    using LedgerFile::path;

    void declare(const Person &person)
    {
        if (!ledger().declarePerson(person)) qFatal("the scene cannot declare %s", qPrintable(person.name));
    }

    // Who acts from now on, and when.
    Ledger &as(const char *person, std::string_view at)
    {
        m_now = instant(at);
        ledger().actAs(QString::fromLatin1(person), [this] { return m_now; });
        return ledger();
    }

    // One event: columns as in the file of events.
    void event(const QByteArray &columns, const QByteArray &values)
    {
        const auto imported = import("event_id,occurred_at,workspace,action," + columns + "\ne" +
                                     QByteArray::number(++m_events) + "," + values + "\n");
        if (!imported || imported->counts.imported != 1) qFatal("the scene cannot import");
    }
    // Charged premium actions.
    void use(std::int64_t units, std::string_view at, const QByteArray &workspace = "acme",
             const QByteArray &cost = "0.01", const QByteArray &member = "mo")
    {
        event("member,bucket,units,cost_usd", bytes(at) + "," + workspace + ",research," + member + ",premium_sync," +
                                                  QByteArray::number(qlonglong{units}) + "," + cost);
    }

    // A limit hit, as a gateway writes it.
    void hit(const QByteArray &id, std::string_view at, const QByteArray &workspace = "acme",
             const QByteArray &verdict = "block", const QByteArray &bucket = "premium_sync")
    {
        const QString failed = sql("INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, "
                                   "verdict, used, entitlement) VALUES ('" +
                                   id + "', '" + bytes(at) + "', '" + workspace + "', NULL, 'research', '" + bucket +
                                   "', '" + verdict + "', 10, 10)");
        if (!failed.isEmpty()) qFatal("the scene cannot record a hit: %s", qPrintable(failed));
    }

    // "flag acme 2026-03-01 open", "hits acme 2026-03-01 premium_sync valuable_use 1 of 3 block open": the list.
    [[nodiscard]] QStringList list(std::string_view at)
    {
        const auto answer = ledger().reviews(instant(at));
        if (!answer) return {answer.error().message};
        QStringList lines;
        std::vector<ReviewSubject> open;  // flags
        for (const ReviewItem &item : answer->items) {
            lines << line(item);
            if (item.flag && item.open()) open.push_back(item.subject);
        }
        const auto counted = ledger().openFlags(instant(at));
        if (!counted || !std::ranges::is_permutation(*counted, open)) lines << QStringLiteral("counted otherwise");
        return lines;
    }
    static QString line(const ReviewItem &item)
    {
        const ReviewSubject &subject = item.subject;
        QStringList words{QStringLiteral("flag"), subject.workspace, subject.cycleFirst.toString()};
        if (subject.kind == ReviewSubject::Kind::Hits) {
            words.front() = QStringLiteral("hits");
            words << text(bucketId(subject.bucket)) << text(causeId(subject.judged)) << QString::number(item.openHits)
                  << QStringLiteral("of") << QString::number(item.hits) << text(verdictId(item.severest));
        }
        if (item.movedSince) words << QStringLiteral("moved");
        if (item.review) words << text(reviewOutcomeId(item.review->outcome));
        words << (item.open() ? QStringLiteral("open") : QStringLiteral("done"));
        return words.join(u' ');
    }

    static QString text(std::string_view id)
    {
        return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    }
    static QByteArray bytes(std::string_view given) { return {given.data(), static_cast<qsizetype>(given.size())}; }

private:
    Instant m_now;
    int m_events = 0;
};

// Acme reached its flag on 3 March and hit its limit twice.
class FlaggedScene : public ReviewScene {
public:
    FlaggedScene()
    {
        declare({.name = QStringLiteral("cleo"), .role = PersonRole::Admin, .workspaces = {QStringLiteral("acme")}});
        declare({.name = QStringLiteral("otto"), .role = PersonRole::Admin, .workspaces = {QStringLiteral("beta")}});
        as("ada", "2026-03-03T12:00:00Z");
        use(8, "2026-03-03T12:00:00Z");
        as("ada", "2026-03-20T12:00:00Z");
        hit("h1", "2026-03-04T12:00:00Z", "acme", "warn");
        hit("h2", "2026-03-05T12:00:00Z", "acme", "queue");
    }
};

// The flag of acme in March 2026.
inline NewReview ofFlag(ReviewOutcome outcome = ReviewOutcome::SellAddon, std::int64_t latestSeen = 0)
{
    NewReview review;
    review.subject.workspace = QStringLiteral("acme");
    review.subject.cycleFirst = CivilDate::of(2026, 3, 1);
    review.outcome = outcome;
    review.latestSeen = latestSeen;
    return review;
}

// Its premium hits of that cycle, from the first that was recorded on.
inline NewReview ofHits(std::int64_t through, std::int64_t latestSeen = 0, HitCause judged = HitCause::ValuableUse)
{
    NewReview review = ofFlag(ReviewOutcome::RaiseCeiling, latestSeen);
    review.subject.kind = ReviewSubject::Kind::Hits;
    review.subject.judged = judged;
    for (std::int64_t row = 1; row <= through; ++row) review.hits.push_back(row);
    return review;
}

inline AuditRow lastAuditRow(ReviewScene &scene, const QString &object)
{
    AuditFilter filter;
    filter.object = object;
    const auto answer = scene.ledger().audit(filter, 0);
    return answer && !answer->rows.empty() ? answer->rows.front() : AuditRow{};
}

// The message of a refusal.
template<typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

}  // namespace headroom::testing
