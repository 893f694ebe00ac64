// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/verifyaudit.h"

#include "domain/overage.h"
#include "domain/review.h"
#include "storage/audit/audit.h"
#include "storage/audit/people.h"
#include "storage/differences.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Json = nlohmann::json;

constexpr int kHashBytes = 32;

// The chain, from its first row to the first that is not as it was written.
class ChainWalk {
public:
    explicit ChainWalk(Connection &connection) : m_connection(connection), m_previous(kHashBytes, '\0')
    {
        Query end(connection, u"SELECT audit_rows, audit_hash FROM ledger"_s);
        end.run();
        if (!end.next()) return;
        m_rows = end.integer(0);
        m_end = end.blob(1);
    }

    // What is wrong; nothing where all is well.
    std::optional<QString> firstProblem()
    {
        Query query(m_connection, u"SELECT %1 FROM audit ORDER BY id"_s.arg(auditColumns()));
        query.run();
        std::int64_t expected = 1;
        for (; query.next(); ++expected) {
            const AuditRow row = readAuditRow(query);
            if (auto problem = problemOf(row, expected)) {
                query.finish();
                if (row.id == expected && auditHash(row) != row.hash) {
                    if (const auto origin = originOf(row)) return moved(row, *origin);
                }
                return problem;
            }
            m_previous = row.hash;
            m_previousText = describe(row);
        }
        if (expected <= m_rows) return missing(expected, m_rows);
        if (m_rows == 0 && m_end != m_previous) return u"the ledger counts no row, but names one as its last"_s;
        return std::nullopt;
    }

private:
    static QString describe(const AuditRow &row)
    {
        return u"row %1 (%2 %3 %4)"_s.arg(QString::number(row.id), row.object, row.key.left(80), row.action);
    }
    static QString missing(std::int64_t first, std::int64_t last)
    {
        return first == last ? u"row %1 is missing"_s.arg(first) : u"rows %1 to %2 are missing"_s.arg(first).arg(last);
    }
    [[nodiscard]] QString moved(const AuditRow &row, std::int64_t origin) const
    {
        return u"%1 was written as row %2: rows were reordered, or one before it was taken out"_s.arg(describe(row))
            .arg(origin);
    }

    std::optional<QString> problemOf(const AuditRow &row, std::int64_t expected) const
    {
        if (row.id < 1) return u"%1 was put in before the first row"_s.arg(describe(row));
        if (row.id > m_rows) {
            if (expected <= m_rows) return missing(expected, m_rows);
            return u"%1 was appended by another program: the ledger counts %2 rows"_s.arg(describe(row)).arg(m_rows);
        }
        if (row.id > expected) return missing(expected, row.id - 1);
        if (auditHash(row) != row.hash) return u"%1 was altered: it is not what its hash says"_s.arg(describe(row));
        if (row.previous != m_previous) {
            if (row.id == 1) return u"%1 does not begin the chain: rows before it were taken out"_s.arg(describe(row));
            return u"%1 is not the row that row %2 was written after: it was altered, and its hash with it"_s
                .arg(m_previousText)
                .arg(row.id);
        }
        if (row.id == m_rows && row.hash != m_end) {
            return u"%1 is not the row that the ledger knows as its last: it was altered, and its hash with it"_s.arg(
                describe(row));
        }
        return std::nullopt;
    }

    // The place that a row was written for, where that is another than it has.
    [[nodiscard]] std::optional<std::int64_t> originOf(AuditRow row) const
    {
        for (row.id = 1; row.id <= m_rows; ++row.id) {
            if (row.id % 4096 == 0) m_connection.throwIfInterrupted();
            if (auditHash(row) == row.hash) return row.id;
        }
        return std::nullopt;
    }

    Connection &m_connection;
    std::int64_t m_rows = 0;
    QByteArray m_end;
    QByteArray m_previous;
    QString m_previousText;
};

// What a record says of itself, to be found again in its audit row.
struct Expected {
    QString what;  // "overage request 3"
    QString object;
    QString key;
    QString action;
    QString person;
    QString reason;
    std::optional<std::int64_t> at = std::nullopt;
    std::vector<std::pair<const char *, Json>> after{};
};

// Compares records with the audit rows that they name.
class RecordCheck {
public:
    explicit RecordCheck(Connection &connection)
        : m_connection(connection), m_row(connection, u"SELECT %1 FROM audit WHERE id = :id"_s.arg(auditColumns()))
    {}

    void origin();
    void people();
    void requests();
    void endorsements();
    void decisions();
    void revocations();
    void reviews();
    void rowsWithoutRecord();
    [[nodiscard]] VerifyCheck result() const { return m_differences.check(u"audited_records"_s); }

private:
    static Json text(const QString &value) { return value.toStdString(); }
    static Json text(std::string_view value) { return std::string(value); }
    static Json money(std::optional<std::int64_t> nanos)
    {
        return nanos ? text(Money{*nanos}.toString()) : Json(nullptr);
    }
    static Json parsed(const QString &json) { return Json::parse(json.toStdString(), nullptr, false); }

    void compare(std::int64_t auditId, const Expected &expected)
    {
        m_row.bind(u":id"_s, auditId).run();
        if (!m_row.next()) return add(expected, u"names audit row %1, which is not there"_s.arg(auditId));
        const AuditRow row = readAuditRow(m_row);
        m_row.finish();
        if (row.object != expected.object || row.key != expected.key || row.action != expected.action) {
            return add(expected, u"names audit row %1, which tells of something else (%2 %3 %4)"_s.arg(
                                     QString::number(auditId), row.object, row.key.left(80), row.action));
        }
        QStringList off;
        if (row.person != expected.person) off << u"person"_s;
        if (row.reason != expected.reason) off << u"reason"_s;
        if (expected.at && row.at.us != *expected.at) off << u"instant"_s;
        const Json after = parsed(QString::fromUtf8(row.after));
        for (const auto &[name, value] : expected.after) {
            if (!after.is_object() || after.value(name, Json()) != value) off << QLatin1String(name);
        }
        if (!off.isEmpty()) {
            add(expected, u"is not what audit row %1 tells: %2 differ"_s.arg(auditId).arg(off.join(u", "_s)));
        }
    }
    void add(const Expected &expected, const QString &what)
    {
        m_differences.add(expected.what + QLatin1Char(' ') + what);
    }
    static Expected ofRequest(const QString &what, const QString &id, const QString &action)
    {
        return {what.arg(id), u"overage_request"_s, id, action, {}, {}};
    }

    Connection &m_connection;
    Query m_row;
    Differences m_differences;
};

// The first row tells which ledger it is, so that the audit of another is not taken for its own.
void RecordCheck::origin()
{
    Query query(m_connection, u"SELECT ledger_id, created_by, created_at FROM ledger"_s);
    query.run();
    m_row.bind(u":id"_s, 1).run();
    if (!query.next() || !m_row.next()) return m_differences.add(u"the audit does not begin with its ledger"_s);
    const AuditRow row = readAuditRow(m_row);
    m_row.finish();
    const Json told = parsed(QString::fromUtf8(row.after));
    const Json expected{{"ledger_id", text(query.text(0))},
                        {"created_by", text(query.text(1))},
                        {"created_at", text(formatInstant({query.integer(2)}))}};
    if (row.object != u"ledger" || row.key != query.text(0) || told != expected) {
        m_differences.add(u"the ledger is not the one that audit row 1 tells of"_s);
    }
}

void RecordCheck::people()
{
    Query last(m_connection, u"SELECT key, max(id), action FROM audit WHERE object = 'person' GROUP BY key"_s);
    last.run();
    QHash<QString, std::int64_t> declared;
    while (last.next()) {
        if (last.text(2) == u"declared") declared.insert(last.text(0), last.integer(1));
    }
    for (const Person &person : declaredPeople(m_connection)) {
        Query id(m_connection, u"SELECT audit_id FROM person WHERE name = :name"_s);
        id.bind(u":name"_s, person.name).run();
        const std::int64_t named = id.next() ? id.integer(0) : 0;
        const std::int64_t told = declared.take(person.name);
        if (told == 0 || named != told) {
            m_differences.add(u"person %1 is declared, but not as the audit tells last"_s.arg(person.name));
            continue;
        }
        m_row.bind(u":id"_s, told).run();
        if (m_row.next() && readAuditRow(m_row).after != personJson(person)) {
            m_differences.add(u"person %1 is not what audit row %2 tells"_s.arg(person.name).arg(told));
        }
        m_row.finish();
    }
    for (const QString &name : declared.keys()) {
        m_differences.add(u"person %1 is gone, but audit row %2 declares them"_s.arg(name).arg(declared[name]));
    }
}

void RecordCheck::requests()
{
    Query query(m_connection, u"SELECT id, bucket, cycle_start, cycle_end, units, reason, requested_by, entered_by, "
                              "requested_at, projected_cost, unit_price, audit_id FROM overage_request ORDER BY id"_s);
    query.run();
    while (query.next()) {
        Expected expected = ofRequest(u"overage request %1"_s, query.text(0), u"requested"_s);
        expected.person = query.text(7);
        expected.reason = query.text(5);
        expected.at = query.integer(8);
        expected.after = {{"bucket", text(bucketId(static_cast<Bucket>(query.integer(1))))},
                          {"cycle_start", text(formatInstant({query.integer(2)}))},
                          {"cycle_end", text(formatInstant({query.integer(3)}))},
                          {"units", query.integer(4)},
                          {"requested_by", text(query.text(6))},
                          {"projected_cost", money(query.optionalInteger(9))},
                          {"unit_price", money(query.optionalInteger(10))}};
        compare(query.integer(11), expected);
    }
}

void RecordCheck::endorsements()
{
    Query query(m_connection, u"SELECT request_id, units, endorsed_by, endorsed_at, reason, figures, audit_id "
                              "FROM overage_endorsement ORDER BY request_id"_s);
    query.run();
    while (query.next()) {
        Expected expected = ofRequest(u"first approval of overage request %1"_s, query.text(0), u"endorsed"_s);
        expected.person = query.text(2);
        expected.reason = query.text(4);
        expected.at = query.integer(3);
        expected.after = {{"endorsed_units", query.integer(1)},
                          {"endorsed_by", text(query.text(2))},
                          {"figures", parsed(query.text(5))}};
        compare(query.integer(6), expected);
    }
}

void RecordCheck::decisions()
{
    Query query(m_connection, u"SELECT request_id, state, units, decided_by, decided_at, reason, figures, audit_id "
                              "FROM overage_decision ORDER BY request_id"_s);
    query.run();
    while (query.next()) {
        const auto state = static_cast<OverageState>(query.integer(1));
        const std::string_view id = stateId(state);
        const QString action = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        Expected expected = ofRequest(u"decision of overage request %1"_s, query.text(0), action);
        expected.person = query.text(3);
        expected.reason = query.text(5);
        if (state != OverageState::Expired) expected.at = query.integer(4);  // one that expires is written down later
        expected.after = {{"state", text(id)}, {"figures", query.isNull(6) ? Json(nullptr) : parsed(query.text(6))}};
        if (state == OverageState::Approved) expected.after.emplace_back("approved_units", query.integer(2));
        compare(query.integer(7), expected);
    }
}

void RecordCheck::revocations()
{
    Query query(m_connection, u"SELECT request_id, sum(units) OVER (PARTITION BY request_id ORDER BY id), revoked_by, "
                              "revoked_at, reason, audit_id FROM overage_revocation ORDER BY id"_s);
    query.run();
    while (query.next()) {
        Expected expected = ofRequest(u"revocation of overage request %1"_s, query.text(0), u"revoked"_s);
        expected.person = query.text(2);
        expected.reason = query.text(4);
        expected.at = query.integer(3);
        expected.after = {{"revoked_units", query.integer(1)}};
        compare(query.integer(5), expected);
    }
}

void RecordCheck::reviews()
{
    Query query(m_connection, u"SELECT r.id, r.kind, w.key, r.cycle_first, r.bucket, r.judged, r.hits_through, "
                              "r.outcome, r.overruled, r.note, r.latency, r.value, r.follow_up, r.reviewed_by, "
                              "r.reviewed_at, r.seen, r.audit_id FROM review AS r LEFT JOIN workspace AS w "
                              "ON w.id = r.workspace_id ORDER BY r.id"_s);
    query.run();
    while (query.next()) {
        const auto judged = static_cast<HitCause>(query.integer(5));
        const ReviewSubject subject{.kind = static_cast<ReviewSubject::Kind>(query.integer(1)),
                                    .workspace = query.text(2),
                                    .cycleFirst = {static_cast<std::int32_t>(query.integer(3))},
                                    .bucket = static_cast<Bucket>(query.integer(4)),
                                    .judged = judged};
        const bool ofHits = subject.kind == ReviewSubject::Kind::Hits;
        const CivilDate followUp{static_cast<std::int32_t>(query.integer(12))};
        Expected expected{u"review %1"_s.arg(query.integer(0)),
                          u"review"_s,
                          subject.toString(),
                          u"reviewed"_s,
                          query.text(13),
                          query.text(9)};
        expected.at = query.integer(14);
        expected.after = {
            {"id", query.integer(0)},
            {"bucket", text(bucketId(subject.bucket))},
            {"judged", text(causeId(judged))},
            {"hits_through", ofHits ? Json(query.integer(6)) : Json(nullptr)},
            {"outcome", text(reviewOutcomeId(static_cast<ReviewOutcome>(query.integer(7))))},
            {"overruled", query.isNull(8) ? Json(nullptr) : text(causeId(static_cast<HitCause>(query.integer(8))))},
            {"latency", text(latencyId(static_cast<Latency>(query.integer(10))))},
            {"value", text(userValueId(static_cast<UserValue>(query.integer(11))))},
            {"follow_up", query.isNull(12) ? Json(nullptr) : text(followUp.toString())},
            {"seen", parsed(query.text(15))}};
        compare(query.integer(16), expected);
    }
}

// The other way round: what the audit tells of and is gone.
void RecordCheck::rowsWithoutRecord()
{
    Query query(m_connection, u"SELECT id, key, action FROM audit AS a WHERE object = 'overage_request' "
                              "AND NOT EXISTS (SELECT 1 FROM overage_request WHERE audit_id = a.id) "
                              "AND NOT EXISTS (SELECT 1 FROM overage_endorsement WHERE audit_id = a.id) "
                              "AND NOT EXISTS (SELECT 1 FROM overage_decision WHERE audit_id = a.id) "
                              "AND NOT EXISTS (SELECT 1 FROM overage_revocation WHERE audit_id = a.id) ORDER BY id"_s);
    query.run();
    while (query.next()) {
        m_differences.add(u"audit row %1 tells that overage request %2 was %3, but nothing is recorded of it"_s.arg(
            query.text(0), query.text(1), query.text(2)));
    }
    Query reviews(m_connection, u"SELECT id, key FROM audit AS a WHERE object = 'review' AND NOT EXISTS (SELECT 1 FROM "
                                "review WHERE audit_id = a.id) ORDER BY id"_s);
    reviews.run();
    while (reviews.next()) {
        m_differences.add(u"audit row %1 tells that %2 was reviewed, but nothing is recorded of it"_s.arg(
            reviews.text(0), reviews.text(1)));
    }
}

}  // namespace

void checkAudit(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    Differences chain;
    if (const auto problem = ChainWalk(state.db()).firstProblem()) chain.add(*problem);
    checks.push_back(chain.check(u"audit"_s));

    RecordCheck records(state.db());
    records.origin();
    records.people();
    records.requests();
    records.endorsements();
    records.decisions();
    records.revocations();
    records.reviews();
    records.rowsWithoutRecord();
    checks.push_back(records.result());
}

}  // namespace headroom
