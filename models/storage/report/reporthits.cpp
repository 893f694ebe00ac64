// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report/reporthits.h"

#include "storage/reviews/judgedhits.h"
#include "storage/story/hitstoryreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// A story reads every event of its cycle up to the hit: so many are read for all stories of a report.
constexpr std::int64_t kEventsForStories = 30'000'000;

// Hits of one kind: the same action, decided the same way by the same rules.
struct HitKind {
    std::size_t latest = 0;  // place in the report
    std::int64_t hits = 0;
    QString id;
};

std::vector<CustomerReport::Reason> toldInParts(const std::vector<StorySentence> &sentences)
{
    std::vector<CustomerReport::Reason> parts;
    std::optional<StorySentence::Part> part;
    for (const StorySentence &sentence : sentences) {
        if (part == sentence.part) {
            parts.back().text += u' ' + sentence.text;
        } else {
            parts.push_back({storyPartName(sentence.part), sentence.text});
        }
        part = sentence.part;
    }
    return parts;
}

class HitList {
public:
    HitList(LedgerState &state, const ReportedCycle &place, MemberNames &names, CustomerReport &report)
        : m_state(state), m_place(place), m_names(names), m_report(report)
    {}

    void fill()
    {
        count();
        list();
        explain();
    }

private:
    void bindPlace(Query &query) const
    {
        query.bind(u":workspace"_s, m_place.workspaceId)
            .bind(u":from"_s, m_place.cycle.start.us)
            .bind(u":at"_s, m_place.at.us);
    }

    void count()
    {
        Query query(m_state.db(), u"SELECT verdict, count(*) FROM recorded_hit WHERE workspace_id = :workspace AND "
                                  "at >= :from AND at <= :at GROUP BY verdict"_s);
        bindPlace(query);
        query.run();
        while (query.next()) {
            m_report.hitsByVerdict[static_cast<std::size_t>(query.integer(0))] = query.integer(1);
            m_report.hitsTotal += query.integer(1);
        }
    }

    // The latest, with the kinds that they are of. One whose cause is still to be judged has no story yet.
    void list()
    {
        Query query(m_state.db(),
                    u"SELECT h.hit_id, h.at, coalesce((SELECT key FROM member WHERE id = h.member_id), ''), "
                    "(SELECT key FROM action WHERE id = h.action_id), h.bucket, h.verdict, h.units, h.used, "
                    "h.entitlement, h.outcome, h.outcome_at, h.reasons, h.member_id, "
                    "EXISTS (SELECT 1 FROM hit_cause AS c WHERE c.hit_id = h.id) FROM recorded_hit AS h WHERE "
                    "h.workspace_id = :workspace AND h.at >= :from AND h.at <= :at "
                    "ORDER BY h.at DESC, h.id DESC LIMIT :most"_s);
        bindPlace(query);
        query.bind(u":most"_s, kReportHits).run();
        while (query.next()) {
            CustomerReport::Hit hit;
            hit.id = query.text(0);
            hit.at = {query.integer(1)};
            hit.member = m_names.nameOf(query.text(2));
            hit.action = query.text(3);
            hit.bucket = static_cast<Bucket>(query.integer(4));
            hit.verdict = static_cast<Verdict>(query.integer(5));
            hit.units = query.integer(6);
            hit.used = query.integer(7);
            hit.entitlement = {query.isNull(8), query.integer(8)};
            const bool toldByThen = query.isNull(10) || query.integer(10) <= m_place.at.us;
            hit.outcome = toldByThen ? static_cast<HitOutcome>(query.integer(9)) : HitOutcome::Waiting;
            if (query.integer(13) != 0) addKind(hit, query.text(11).toUtf8(), query.integer(12));
            m_report.hits.push_back(std::move(hit));
        }
    }

    void addKind(const CustomerReport::Hit &hit, const QByteArray &reasons, std::int64_t memberId)
    {
        QStringList key{hit.action, QString::number(static_cast<int>(hit.bucket)),
                        QString::number(static_cast<int>(hit.verdict))};
        for (const QJsonValue &reason : QJsonDocument::fromJson(reasons).array()) {
            const QString rule = reason[QLatin1String("rule")].toString();
            key << rule;
            // A member's own cap is a reason of their own (R19).
            if (rule == u"R19") key << QString::number(memberId);
        }
        HitKind &kind = m_kinds[key];
        if (kind.hits++ > 0) return;
        kind.latest = m_report.hits.size();
        kind.id = hit.id;
    }

    void explain()
    {
        std::vector<HitKind> kinds(m_kinds.begin(), m_kinds.end());
        std::ranges::sort(kinds, [](const HitKind &a, const HitKind &b) {
            return a.hits != b.hits ? a.hits > b.hits : a.latest < b.latest;
        });
        const std::int64_t most =
            std::clamp<std::int64_t>(kEventsForStories / std::max<std::int64_t>(m_place.events, 1), 1, kReportStories);
        if (kinds.size() > static_cast<std::size_t>(most)) kinds.resize(static_cast<std::size_t>(most));
        for (const HitKind &kind : kinds) {
            HitStory story = storyOf(m_state, kind.id, m_place.at);
            m_names.rename(story);
            m_report.hits[kind.latest].why = toldInParts(tellStory(story, Audience::Customer));
        }
    }

    LedgerState &m_state;
    const ReportedCycle &m_place;
    MemberNames &m_names;
    CustomerReport &m_report;
    QHash<QStringList, HitKind> m_kinds;
};

}  // namespace

void addHits(LedgerState &state, const ReportedCycle &place, MemberNames &names, CustomerReport &report)
{
    HitList(state, place, names, report).fill();
}

std::array<std::int64_t, kHitCauses> countCauses(LedgerState &state, const ReportedCycle &place)
{
    std::array<std::int64_t, kHitCauses> counts{};
    for (const HitCause cause : kCauses) {
        HitSelection selection;
        selection.filter.workspace = place.workspace;
        selection.filter.cause = cause;
        selection.filter.from = place.cycle.start;
        selection.until = place.at;
        counts[static_cast<std::size_t>(cause)] = countHits(state.db(), selection);
    }
    return counts;
}

}  // namespace headroom
