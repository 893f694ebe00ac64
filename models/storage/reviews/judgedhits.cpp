// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/judgedhits.h"

#include "storage/decisions/hitrow.h"
#include "storage/reviews/reviewcover.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The latest review that covers a hit.
QString reviewed()
{
    return u"LEFT JOIN review AS latest ON latest.id = (SELECT max(r.id) FROM review AS r WHERE %1)"_s.arg(kCovers);
}
// The one that counts.
constexpr auto kCause = "coalesce(latest.overruled, c.cause)"_L1;

// The conditions of a selection and the values that they name.
class Conditions {
public:
    explicit Conditions(const HitSelection &selection) : m_selection(selection)
    {
        const HitFilter &filter = selection.filter;
        if (!filter.workspace.isEmpty()) add(u"h.workspace_id = (SELECT id FROM workspace WHERE key = :workspace)"_s);
        if (!filter.plan.isEmpty()) add(u"c.plan_id = (SELECT id FROM plan WHERE key = :plan)"_s);
        if (!filter.action.isEmpty()) add(u"h.action_id = (SELECT id FROM action WHERE key = :action)"_s);
        if (filter.cause) add(kCause + u" = :cause"_s);
        if (filter.bucket) add(u"h.bucket = :bucket"_s);
        if (filter.verdict) add(u"h.verdict = :verdict"_s);
        if (filter.cycleFirst) add(u"c.cycle_first = :cycle_first"_s);
        if (filter.from) add(u"h.at >= :from"_s);
        if (filter.to) add(u"h.at < :to"_s);
        if (!selection.id.isEmpty()) add(u"h.hit_id = :id"_s);
        if (selection.judged) add(u"c.cause = :judged"_s);
        if (selection.before > 0) add(u"h.id < :before"_s);
        if (selection.until) add(u"h.at <= :until"_s);
    }

    // Reviews are joined where somebody asks for the cause that counts.
    [[nodiscard]] QString joined(bool withReviews) const
    {
        return u" FROM recorded_hit AS h JOIN hit_cause AS c ON c.hit_id = h.id "_s +
               (withReviews ? reviewed() : QString()) +
               (m_list.isEmpty() ? QString() : u" WHERE "_s + m_list.join(u" AND "_s));
    }

    void bindTo(Query &query) const
    {
        const HitFilter &filter = m_selection.filter;
        if (!filter.workspace.isEmpty()) query.bind(u":workspace"_s, filter.workspace);
        if (!filter.plan.isEmpty()) query.bind(u":plan"_s, filter.plan);
        if (!filter.action.isEmpty()) query.bind(u":action"_s, filter.action);
        if (filter.cause) query.bind(u":cause"_s, static_cast<int>(*filter.cause));
        if (filter.bucket) query.bind(u":bucket"_s, static_cast<int>(*filter.bucket));
        if (filter.verdict) query.bind(u":verdict"_s, static_cast<int>(*filter.verdict));
        if (filter.cycleFirst) query.bind(u":cycle_first"_s, filter.cycleFirst->days);
        if (filter.from) query.bind(u":from"_s, filter.from->us);
        if (filter.to) query.bind(u":to"_s, filter.to->us);
        if (!m_selection.id.isEmpty()) query.bind(u":id"_s, m_selection.id);
        if (m_selection.judged) query.bind(u":judged"_s, static_cast<int>(*m_selection.judged));
        if (m_selection.before > 0) query.bind(u":before"_s, m_selection.before);
        if (m_selection.until) query.bind(u":until"_s, m_selection.until->us);
    }

private:
    void add(const QString &condition) { m_list << condition; }

    const HitSelection &m_selection;
    QStringList m_list;
};

// The hit's own columns follow.
constexpr auto kColumns =
    "h.id, (SELECT key FROM workspace WHERE id = h.workspace_id), "
    "(SELECT coalesce(p.name, w.key) FROM workspace AS w LEFT JOIN workspace_profile AS p ON p.workspace_id = w.id "
    "WHERE w.id = h.workspace_id), coalesce((SELECT key FROM plan WHERE id = c.plan_id), ''), "
    "c.cycle_first, c.cause, c.clause, c.figures, latest.overruled, coalesce(latest.reviewed_by, ''), "_L1;
constexpr int kOwnColumns = 10;

QString rowsOf(const HitSelection &selection)
{
    const bool latest = selection.order == HitSelection::Order::LatestRecordedFirst;
    return u"SELECT "_s + kColumns + kHitColumns + Conditions(selection).joined(true) +
           (latest ? u" ORDER BY h.id DESC"_s : u" ORDER BY h.at, h.id"_s) + u" LIMIT %1"_s.arg(selection.most);
}

CauseFigures readFigures(const Query &query, const QString &hit)
{
    if (auto figures = causeFiguresFromJson(query.text(7).toUtf8())) return *std::move(figures);
    throw DatabaseError{{Error::Kind::Unavailable,
                         QCoreApplication::translate("Storage", "The figures that the cause of hit \"%1\" rests on are "
                                                                "damaged. Restore the ledger from a backup.")
                             .arg(hit),
                         {}}};
}

}  // namespace

JudgedHits::JudgedHits(Connection &connection, const HitSelection &selection) : m_query(connection, rowsOf(selection))
{
    Conditions(selection).bindTo(m_query);
    m_query.run();
}

std::optional<JudgedHit> JudgedHits::next()
{
    if (!m_query.next()) return std::nullopt;
    JudgedHit judged;
    judged.hit = readHit(m_query, kOwnColumns);
    judged.hit.workspace = m_query.text(1);
    judged.row = m_query.integer(0);
    judged.workspaceName = m_query.text(2);
    judged.plan = m_query.text(3);
    judged.cycleFirst = {static_cast<std::int32_t>(m_query.integer(4))};
    judged.judged = {static_cast<HitCause>(m_query.integer(5)), static_cast<CauseClause>(m_query.integer(6))};
    judged.figures = readFigures(m_query, judged.hit.id);
    if (const auto overruled = m_query.optionalInteger(8)) {
        judged.overruled = static_cast<HitCause>(*overruled);
        judged.overruledBy = m_query.text(9);
    }
    return judged;
}

std::int64_t countHits(Connection &connection, const HitSelection &selection)
{
    const Conditions conditions(selection);
    Query query(connection, u"SELECT count(*)"_s + conditions.joined(selection.filter.cause.has_value()));
    conditions.bindTo(query);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

std::vector<HitCount> weeklyHits(Connection &connection, Instant from, Instant to)
{
    // Day 0 was a Thursday.
    Query query(connection, u"SELECT day - (day + 3) % 7 AS week, cause, verdict, bucket, coalesce(p.key, '') AS plan, "
                            "count(*), count(DISTINCT workspace_id) FROM "
                            "(SELECT h.at / 86400000000 AS day, "_s +
                                kCause +
                                u" AS cause, h.verdict AS verdict, h.bucket AS bucket, c.plan_id AS plan_id, "
                                "h.workspace_id AS workspace_id FROM recorded_hit AS h JOIN hit_cause AS c ON "
                                "c.hit_id = h.id "_s +
                                reviewed() +
                                u" WHERE h.at >= :from AND h.at < :to) LEFT JOIN plan AS p ON p.id = plan_id "
                                "GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"_s);
    query.bind(u":from"_s, from.us).bind(u":to"_s, to.us).run();
    std::vector<HitCount> counts;
    while (query.next()) {
        counts.push_back({.week = {static_cast<std::int32_t>(query.integer(0))},
                          .cause = static_cast<HitCause>(query.integer(1)),
                          .verdict = static_cast<Verdict>(query.integer(2)),
                          .bucket = static_cast<Bucket>(query.integer(3)),
                          .plan = query.text(4),
                          .hits = query.integer(5),
                          .workspaces = query.integer(6)});
    }
    return counts;
}

}  // namespace headroom
