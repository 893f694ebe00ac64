// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overage/overagestore.h"

#include "domain/allowance.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr Instant kAnyTime{std::numeric_limits<std::int64_t>::max()};

// Every request with what is known of it at :at.
QString requestRows()
{
    return u"SELECT r.id, r.workspace_id, w.key, r.bucket, r.cycle_first, r.cycle_next, r.cycle_start, r.cycle_end, "
           "r.units, r.reason, r.requested_by, r.entered_by, r.requested_at, r.projected_cost, r.cost_estimated, "
           "r.unit_price, d.state, d.units, d.decided_by, d.decided_at, d.reason, d.figures, e.units, e.endorsed_by, "
           "e.endorsed_at, e.reason FROM overage_request AS r JOIN workspace AS w ON w.id = r.workspace_id "
           "LEFT JOIN overage_decision AS d ON d.request_id = r.id AND d.decided_at <= :at "
           "LEFT JOIN overage_endorsement AS e ON e.request_id = r.id AND e.endorsed_at <= :at "_s;
}

std::optional<Money> optionalMoney(const Query &query, int column)
{
    const auto nanos = query.optionalInteger(column);
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

void readRequest(const Query &query, StoredRequest &stored)
{
    OverageRequest &request = stored.request;
    request.id = query.integer(0);
    stored.workspaceId = query.integer(1);
    request.workspace = query.text(2);
    request.bucket = static_cast<Bucket>(query.integer(3));
    request.cycle = {{static_cast<std::int32_t>(query.integer(4))}, {static_cast<std::int32_t>(query.integer(5))}};
    request.cycleStart = {query.integer(6)};
    request.cycleEnd = {query.integer(7)};
    request.units = query.integer(8);
    request.reason = query.text(9);
    request.requestedBy = query.text(10);
    request.enteredBy = query.text(11);
    request.requestedAt = {query.integer(12)};
    request.projectedCost = optionalMoney(query, 13);
    request.costEstimated = query.integer(14) != 0;
    request.unitPrice = optionalMoney(query, 15);
}

void readDecision(const Query &query, OverageRequest &request, Instant now)
{
    if (!query.isNull(16)) {
        request.state = static_cast<OverageState>(query.integer(16));
        request.approvedUnits = query.integer(17);
        request.decidedBy = query.text(18);
        request.decidedAt = Instant{query.integer(19)};
        request.decisionReason = query.text(20);
        if (!query.isNull(21)) request.seen = figuresFromJson(query.text(21).toUtf8());
    } else if (now >= request.cycleEnd) {
        request.state = OverageState::Expired;
        request.decidedBy = expiryPerson();
        request.decidedAt = request.cycleEnd;
    }
    if (!query.isNull(22)) {
        request.endorsement =
            OverageEndorsement{query.integer(22), query.text(23), Instant{query.integer(24)}, query.text(25)};
    }
}

// Reads what a query over requestRows() finds; `at` is bound to it.
class RequestReader {
public:
    RequestReader(LedgerState &state, const QString &where)
        : m_db(state.db()), m_catalog(state.catalog()), m_requests(m_db, requestRows() + where)
    {}
    Query &query() { return m_requests; }

    // `at`: decisions by then count. `now`: what still waits when its cycle ends has expired by then.
    std::vector<StoredRequest> read(Instant at, Instant now)
    {
        std::vector<StoredRequest> all;
        m_requests.bind(u":at"_s, at.us).run();
        while (m_requests.next()) {
            StoredRequest &stored = all.emplace_back();
            readRequest(m_requests, stored);
            readDecision(m_requests, stored.request, now);
            name(stored);
        }
        for (StoredRequest &stored : all) {
            if (stored.request.state == OverageState::Approved) readRevocations(stored.request, at);
        }
        return all;
    }

private:
    void name(StoredRequest &stored) const
    {
        OverageRequest &request = stored.request;
        request.workspaceName = request.workspace;
        request.unit = defaultUnit(request.bucket);
        const auto workspace = m_catalog.workspacesById.find(stored.workspaceId);
        if (workspace == m_catalog.workspacesById.end()) return;
        request.workspaceName = workspace->second->displayName();
        const PlanVersion *version = planVersionAt(m_catalog.catalog, *workspace->second, request.requestedAt);
        if (const BucketLimit *limit = limitOf(version, request.bucket)) {
            request.unit = limit->unit.value_or(request.unit);
        }
    }

    void readRevocations(OverageRequest &request, Instant at)
    {
        if (!m_revocations) {
            m_revocations.emplace(m_db, u"SELECT units, revoked_by, revoked_at, reason FROM overage_revocation "
                                        "WHERE request_id = :request AND revoked_at <= :at ORDER BY id"_s);
        }
        m_revocations->bind(u":request"_s, request.id).bind(u":at"_s, at.us).run();
        while (m_revocations->next()) {
            request.revocations.push_back({m_revocations->integer(0), m_revocations->text(1),
                                           Instant{m_revocations->integer(2)}, m_revocations->text(3)});
        }
    }

    Connection &m_db;
    const CachedCatalog &m_catalog;
    Query m_requests;
    std::optional<Query> m_revocations;  // made with the first approval
};

std::vector<OverageRequest> requestsIn(std::vector<StoredRequest> stored)
{
    std::vector<OverageRequest> requests;
    requests.reserve(stored.size());
    for (StoredRequest &one : stored) requests.push_back(std::move(one.request));
    return requests;
}

std::optional<StoredRequest> only(std::vector<StoredRequest> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<std::int64_t> nanosOf(std::optional<Money> amount)
{
    return amount ? std::optional(amount->nanos) : std::nullopt;
}

}  // namespace

QString expiryPerson()
{
    return u"headroom"_s;
}

std::optional<StoredRequest> requestAt(LedgerState &state, std::int64_t id, Instant at)
{
    RequestReader reader(state, u"WHERE r.id = :id AND r.requested_at <= :at"_s);
    reader.query().bind(u":id"_s, id);
    return only(reader.read(at, at));
}

std::optional<StoredRequest> recordedRequest(LedgerState &state, std::int64_t id, Instant now)
{
    RequestReader reader(state, u"WHERE r.id = :id"_s);
    reader.query().bind(u":id"_s, id);
    return only(reader.read(kAnyTime, now));
}

void skipDecided(LedgerState &state)
{
    Query query(state.db(), u"SELECT coalesce((SELECT r.id FROM overage_request AS r WHERE r.id >= :known AND NOT "
                            "EXISTS (SELECT 1 FROM overage_decision AS d WHERE d.request_id = r.id) "
                            "ORDER BY r.id LIMIT 1), (SELECT coalesce(max(id), 0) + 1 FROM overage_request))"_s);
    query.bind(u":known"_s, state.firstUndecided).run();
    if (query.next()) state.firstUndecided = query.integer(0);
}

std::vector<StoredRequest> undecidedRequests(LedgerState &state, Instant at)
{
    RequestReader reader(state, u"WHERE r.id IN (SELECT id FROM overage_request WHERE id >= :first "
                                "UNION SELECT request_id FROM overage_decision WHERE decided_at > :at) "
                                "AND r.requested_at <= :at AND d.request_id IS NULL ORDER BY r.requested_at, r.id"_s);
    reader.query().bind(u":first"_s, state.firstUndecided);
    return reader.read(at, at);
}

std::vector<OverageRequest> decidedRequests(LedgerState &state, Instant at, int most)
{
    RequestReader reader(state, u"WHERE r.id IN (SELECT request_id FROM overage_decision WHERE decided_at <= :at "
                                "ORDER BY decided_at DESC, request_id DESC LIMIT :most) "
                                "ORDER BY d.decided_at DESC, r.id DESC"_s);
    reader.query().bind(u":most"_s, most);
    return requestsIn(reader.read(at, at));
}

std::int64_t decidedCount(LedgerState &state, Instant at)
{
    Query query(state.db(), u"SELECT count(*) FROM overage_decision WHERE decided_at <= :at"_s);
    query.bind(u":at"_s, at.us).run();
    return query.next() ? query.integer(0) : 0;
}

std::vector<OverageRequest> requestsOf(LedgerState &state, std::int64_t workspaceId, Instant at, int most)
{
    RequestReader reader(state, u"WHERE r.workspace_id = :workspace AND r.requested_at <= :at "
                                "ORDER BY r.requested_at DESC, r.id DESC LIMIT :most"_s);
    reader.query().bind(u":workspace"_s, workspaceId).bind(u":most"_s, most);
    return requestsIn(reader.read(at, at));
}

std::vector<StoredRequest> overdueRequests(LedgerState &state, Instant now)
{
    // Not the request's whole row before it is known that there is one: this is asked with every change.
    Query any(state.db(), u"SELECT 1 FROM overage_request AS r WHERE r.id >= :first AND r.cycle_end <= :now AND NOT "
                          "EXISTS (SELECT 1 FROM overage_decision AS d WHERE d.request_id = r.id) LIMIT 1"_s);
    any.bind(u":first"_s, state.firstUndecided).bind(u":now"_s, now.us).run();
    if (!any.next()) return {};
    any.finish();
    RequestReader reader(state, u"WHERE r.id >= :first AND r.cycle_end <= :now AND d.request_id IS NULL "
                                "ORDER BY r.cycle_end, r.id"_s);
    reader.query().bind(u":first"_s, state.firstUndecided).bind(u":now"_s, now.us);
    return reader.read(kAnyTime, now);
}

std::int64_t nextRequestId(LedgerState &state)
{
    return state.db().integer(u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'overage_request'), 0) "
                              "+ 1"_s);
}

void storeRequest(LedgerState &state, const StoredRequest &stored, std::int64_t auditId)
{
    const OverageRequest &request = stored.request;
    Query insert(state.db(),
                 u"INSERT INTO overage_request (id, workspace_id, bucket, cycle_first, cycle_next, cycle_start, "
                 "cycle_end, units, reason, requested_by, entered_by, requested_at, projected_cost, cost_estimated, "
                 "unit_price, audit_id) VALUES (:id, :workspace, :bucket, :cycle_first, :cycle_next, :cycle_start, "
                 ":cycle_end, :units, :reason, :requested_by, :entered_by, :requested_at, :projected_cost, "
                 ":cost_estimated, :unit_price, :audit_id)"_s);
    insert.bind(u":id"_s, request.id)
        .bind(u":workspace"_s, stored.workspaceId)
        .bind(u":bucket"_s, static_cast<int>(request.bucket))
        .bind(u":cycle_first"_s, request.cycle.first.days)
        .bind(u":cycle_next"_s, request.cycle.end.days)
        .bind(u":cycle_start"_s, request.cycleStart.us)
        .bind(u":cycle_end"_s, request.cycleEnd.us)
        .bind(u":units"_s, request.units)
        .bind(u":reason"_s, request.reason)
        .bind(u":requested_by"_s, request.requestedBy)
        .bind(u":entered_by"_s, request.enteredBy)
        .bind(u":requested_at"_s, request.requestedAt.us)
        .bind(u":projected_cost"_s, nanosOf(request.projectedCost))
        .bind(u":cost_estimated"_s, request.costEstimated ? 1 : 0)
        .bind(u":unit_price"_s, nanosOf(request.unitPrice))
        .bind(u":audit_id"_s, auditId)
        .run();
}

void storeEndorsement(LedgerState &state, const OverageRequest &request, const OverageFigures &figures,
                      std::int64_t auditId)
{
    Query insert(state.db(), u"INSERT INTO overage_endorsement (request_id, units, endorsed_by, endorsed_at, reason, "
                             "figures, audit_id) VALUES (:request, :units, :by, :at, :reason, :figures, :audit_id)"_s);
    insert.bind(u":request"_s, request.id)
        .bind(u":units"_s, request.endorsement->units)
        .bind(u":by"_s, request.endorsement->by)
        .bind(u":at"_s, request.endorsement->at.us)
        .bind(u":reason"_s, request.endorsement->reason)
        .bind(u":figures"_s, QString::fromUtf8(figuresToJson(figures)))
        .bind(u":audit_id"_s, auditId)
        .run();
}

void storeDecision(LedgerState &state, const OverageRequest &request, std::int64_t auditId)
{
    const auto figures = request.seen ? std::optional(QString::fromUtf8(figuresToJson(*request.seen))) : std::nullopt;
    Query insert(state.db(), u"INSERT INTO overage_decision (request_id, state, units, decided_by, decided_at, reason, "
                             "figures, audit_id) VALUES (:request, :state, :units, :by, :at, :reason, :figures, "
                             ":audit_id)"_s);
    insert.bind(u":request"_s, request.id)
        .bind(u":state"_s, static_cast<int>(request.state))
        .bind(u":units"_s, request.approvedUnits)
        .bind(u":by"_s, request.decidedBy)
        .bind(u":at"_s, request.decidedAt->us)
        .bind(u":reason"_s, request.decisionReason)
        .bind(u":figures"_s, figures)
        .bind(u":audit_id"_s, auditId)
        .run();
}

void storeRevocation(LedgerState &state, std::int64_t requestId, const OverageRevocation &revocation,
                     std::int64_t auditId)
{
    Query insert(state.db(), u"INSERT INTO overage_revocation (request_id, units, revoked_by, revoked_at, reason, "
                             "audit_id) VALUES (:request, :units, :by, :at, :reason, :audit_id)"_s);
    insert.bind(u":request"_s, requestId)
        .bind(u":units"_s, revocation.units)
        .bind(u":by"_s, revocation.by)
        .bind(u":at"_s, revocation.at.us)
        .bind(u":reason"_s, revocation.reason)
        .bind(u":audit_id"_s, auditId)
        .run();
}

}  // namespace headroom
