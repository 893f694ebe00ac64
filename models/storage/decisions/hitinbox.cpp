// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/hitrecorder.h"
#include "storage/decisions/limithits.h"
#include "storage/import/fieldtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kRowsAtOnce = 50'000;
constexpr std::size_t kLongestText = 64 * 1024;

constexpr std::array<const char *, 14> kHitColumns{
    "hit_id",  "occurred_at", "workspace",          "member", "action",      "route",  "bucket", "verdict",
    "reasons", "units",       "projected_cost_usd", "used",   "entitlement", "outcome"};
enum HitColumn {
    Id,
    OccurredAt,
    WorkspaceKey,
    Member,
    Action,
    RouteKey,
    BucketId,
    VerdictId,
    Reasons,
    Units,
    Cost,
    Used,
    Entitled,
    Outcome
};
constexpr std::array<const char *, 3> kOutcomeColumns{"hit_id", "occurred_at", "outcome"};

// Why a row cannot be settled.
struct Problem {
    QString why;
};

// One row of an inbox: `columns` after its id.
class InboxRow {
public:
    InboxRow(const Query &query, std::span<const char *const> columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            m_values.push_back(query.optionalText(column));
            if (m_values.back()) m_content.insert(QLatin1String(columns[i]), *m_values.back());
        }
    }
    [[nodiscard]] QString text(int column) const
    {
        return m_values[static_cast<std::size_t>(column)].value_or(QString());
    }
    [[nodiscard]] std::string utf8(int column) const { return text(column).toStdString(); }
    [[nodiscard]] bool isNull(int column) const { return !m_values[static_cast<std::size_t>(column)]; }
    [[nodiscard]] std::int64_t number(int column) const { return text(column).toLongLong(); }
    [[nodiscard]] QString content() const
    {
        return QString::fromUtf8(QJsonDocument(m_content).toJson(QJsonDocument::Compact));
    }

private:
    std::vector<std::optional<QString>> m_values;
    QJsonObject m_content;
};

void checkTexts(const InboxRow &row, std::span<const char *const> columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string text = row.utf8(static_cast<int>(i));
        const TextFlaw flaw = checkText(text);
        if (flaw == TextFlaw::None && text.size() <= kLongestText) continue;
        throw Problem{QCoreApplication::translate("Storage", "%1 is too long, or holds bytes that are no text")
                          .arg(QLatin1String(columns[i]))};
    }
}

Instant instantOf(const InboxRow &row, int column)
{
    const std::string text = row.utf8(column);
    const ParsedInstant parsed = parseInstant(text);
    if (parsed.error != TimeError::None) throw Problem{u"occurred_at: "_s + timeProblem(parsed.error, text)};
    return parsed.at;
}

LimitHit hitOf(const InboxRow &row)
{
    checkTexts(row, kHitColumns);
    LimitHit hit;
    hit.id = row.text(Id);
    hit.at = instantOf(row, OccurredAt);
    hit.workspace = row.text(WorkspaceKey);
    hit.member = row.text(Member);
    hit.action = row.text(Action);
    hit.route = row.text(RouteKey);
    // The table takes no other words.
    hit.bucket = bucketFromId(row.utf8(BucketId)).value_or(Bucket::StandardSync);
    hit.verdict = verdictFromId(row.utf8(VerdictId)).value_or(Verdict::Block);
    hit.outcome = outcomeFromId(row.utf8(Outcome)).value_or(HitOutcome::Waiting);
    hit.reasons = row.isNull(Reasons) ? "[]" : row.text(Reasons).toUtf8();
    if (!QJsonDocument::fromJson(hit.reasons).isArray()) {
        throw Problem{QCoreApplication::translate("Storage", "reasons: not a JSON list")};
    }
    hit.units = row.number(Units);
    if (!row.isNull(Cost)) {
        const ScaledDecimal cost = parseMoney(row.utf8(Cost));
        if (cost.error != DecimalError::None || cost.value < 0) {
            throw Problem{QCoreApplication::translate(
                "Storage", "projected_cost_usd: not a decimal number of dollars, 0 or more, like 0.25")};
        }
        hit.projectedCost = Money{cost.value};
    }
    hit.used = row.number(Used);
    hit.entitlement = {row.isNull(Entitled), row.number(Entitled)};
    return hit;
}

// Settles the rows of both tables, some at a time, and takes them out.
class Inbox {
public:
    explicit Inbox(Connection &connection)
        : m_connection(connection), m_recorder(connection),
          m_refuse(connection, u"INSERT INTO limit_hit_refused (hit_id, refused_at, why, content) VALUES (:hit, :at, "
                               ":why, :content)"_s)
    {}

    std::int64_t settleHits()
    {
        return settle(u"limit_hit"_s, u"hits_through"_s, kHitColumns, [this](const InboxRow &row) {
            switch (m_recorder.record(hitOf(row))) {
            case HitRecorder::Recorded::New: return true;
            case HitRecorder::Recorded::Known: return false;
            case HitRecorder::Recorded::Conflict: break;
            }
            throw Problem{
                QCoreApplication::translate("Storage", "the ledger already has a hit of this id with other content")};
        });
    }

    std::int64_t settleOutcomes()
    {
        return settle(u"limit_hit_outcome"_s, u"outcomes_through"_s, kOutcomeColumns, [this](const InboxRow &row) {
            checkTexts(row, kOutcomeColumns);
            const Instant at = instantOf(row, 1);
            const HitOutcome outcome = outcomeFromId(row.utf8(2)).value_or(HitOutcome::Waiting);
            switch (m_recorder.tell(row.text(0), at, outcome)) {
            case HitRecorder::Told::New: return true;
            case HitRecorder::Told::Known: return false;
            case HitRecorder::Told::UnknownHit:
                throw Problem{QCoreApplication::translate("Storage", "there is no hit of this id")};
            case HitRecorder::Told::BeforeHit: break;
            }
            throw Problem{QCoreApplication::translate("Storage", "occurred_at is before the hit itself")};
        });
    }

private:
    // `take` answers whether a row told something new, and throws Problem where it cannot be settled.
    template<typename Take>
    std::int64_t settle(const QString &table, const QString &mark, std::span<const char *const> columns, Take take)
    {
        QStringList names;
        for (const char *column : columns) names << QLatin1String(column);
        Query query(m_connection, u"SELECT id, %1 FROM %2 ORDER BY id LIMIT :most"_s.arg(names.join(u", "), table));
        query.bind(u":most"_s, kRowsAtOnce).run();
        std::int64_t rows = 0;
        std::int64_t duplicates = 0;
        std::int64_t through = 0;
        while (query.next()) {
            ++rows;
            through = query.integer(0);
            const InboxRow row(query, columns);
            try {
                if (!take(row)) ++duplicates;
            } catch (const Problem &problem) {
                refuse(row, problem.why);
            }
        }
        if (rows == 0) return 0;
        Query state(m_connection,
                    u"UPDATE limit_hit_state SET %1 = :through, duplicates = duplicates + :duplicates"_s.arg(mark));
        state.bind(u":through"_s, through).bind(u":duplicates"_s, duplicates).run();
        Query leave(m_connection, u"DELETE FROM %1 WHERE id <= :through"_s.arg(table));
        leave.bind(u":through"_s, through).run();
        return rows;
    }

    void refuse(const InboxRow &row, const QString &why)
    {
        m_refuse.bind(u":hit"_s, row.text(0))
            .bind(u":at"_s, std::int64_t{QDateTime::currentMSecsSinceEpoch()} * 1000)
            .bind(u":why"_s, why)
            .bind(u":content"_s, row.content())
            .run();
    }

    Connection &m_connection;
    HitRecorder m_recorder;
    Query m_refuse;
};

}  // namespace

std::int64_t waitingHits(Connection &connection)
{
    return connection.integer(u"SELECT (SELECT count(*) FROM limit_hit) + (SELECT count(*) FROM limit_hit_outcome)"_s);
}

std::int64_t settleLimitHits(LedgerState &state)
{
    std::int64_t settled = 0;
    for (;;) {
        Transaction transaction(state.db());
        Inbox inbox(state.db());
        // An outcome may tell of a hit that was written in the same breath.
        const std::int64_t rows = inbox.settleHits() + inbox.settleOutcomes();
        if (rows == 0) return settled;
        transaction.commit();
        settled += rows;
    }
}

}  // namespace headroom
