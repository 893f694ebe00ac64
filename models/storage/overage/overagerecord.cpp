// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overage/overagerecord.h"

#include "storage/audit/audit.h"
#include "storage/reviews/reviewdue.h"
#include "storage/workspaceanswer.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

Json text(std::string_view value)
{
    return std::string(value);
}
Json text(const QString &value)
{
    return value.toStdString();
}
Json money(std::optional<Money> amount)
{
    return amount ? text(amount->toString()) : Json(nullptr);
}

// What may become of a request, as the audit tells it.
Json standingJson(const OverageRequest &request)
{
    Json json{
        {"state", text(stateId(request.state))}, {"bucket", text(bucketId(request.bucket))}, {"units", request.units}};
    if (request.endorsement) {
        json["endorsed_by"] = text(request.endorsement->by);
        json["endorsed_units"] = request.endorsement->units;
    }
    if (request.state == OverageState::Approved) {
        json["approved_units"] = request.approvedUnits;
        json["revoked_units"] = request.revokedUnits();
    }
    return json;
}

Json requestJson(const OverageRequest &request)
{
    Json json = standingJson(request);
    json["cycle_start"] = text(formatInstant(request.cycleStart));
    json["cycle_end"] = text(formatInstant(request.cycleEnd));
    json["requested_by"] = text(request.requestedBy);
    json["projected_cost"] = money(request.projectedCost);
    json["unit_price"] = money(request.unitPrice);
    return json;
}

Json withFigures(Json json, const std::optional<OverageFigures> &figures)
{
    if (figures) json["figures"] = Json::parse(figuresToJson(*figures).toStdString());
    return json;
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

AuditEntry entryOf(const OverageRequest &request, const QString &action)
{
    AuditEntry entry;
    entry.object = u"overage_request"_s;
    entry.key = QString::number(request.id);
    entry.workspace = request.workspace;
    entry.action = action;
    return entry;
}

}  // namespace

void recordRequest(LedgerState &state, const StoredRequest &stored)
{
    AuditEntry entry = entryOf(stored.request, u"requested"_s);
    entry.after = bytes(requestJson(stored.request));
    entry.reason = stored.request.reason;
    entry.at = stored.request.requestedAt;
    storeRequest(state, stored, appendAudit(state, entry));
}

void recordEndorsement(LedgerState &state, const OverageRequest &before, const OverageRequest &after,
                       const OverageFigures &figures)
{
    AuditEntry entry = entryOf(after, u"endorsed"_s);
    entry.before = bytes(standingJson(before));
    entry.after = bytes(withFigures(standingJson(after), figures));
    entry.reason = after.endorsement->reason;
    entry.at = after.endorsement->at;
    storeEndorsement(state, after, figures, appendAudit(state, entry));
}

void recordDecision(LedgerState &state, const OverageRequest &before, const OverageRequest &after)
{
    const std::string_view action = stateId(after.state);
    AuditEntry entry = entryOf(after, QString::fromLatin1(action.data(), static_cast<qsizetype>(action.size())));
    entry.before = bytes(standingJson(before));
    entry.after = bytes(withFigures(standingJson(after), after.seen));
    entry.reason = after.decisionReason;
    entry.person = after.decidedBy;
    if (after.state != OverageState::Expired) entry.at = after.decidedAt;
    storeDecision(state, after, appendAudit(state, entry));
    // The causes of hits recorded with a later instant rest on what is approved (R28).
    if (after.state == OverageState::Approved)
        noteHit(state.db(), workspaceId(state, after.workspace), *after.decidedAt);
}

void recordRevocation(LedgerState &state, const OverageRequest &before, const OverageRevocation &revocation)
{
    OverageRequest after = before;
    after.revocations.push_back(revocation);
    AuditEntry entry = entryOf(after, u"revoked"_s);
    entry.before = bytes(standingJson(before));
    entry.after = bytes(standingJson(after));
    entry.reason = revocation.reason;
    entry.at = revocation.at;
    storeRevocation(state, after.id, revocation, appendAudit(state, entry));
    noteHit(state.db(), workspaceId(state, after.workspace), revocation.at);
}

void recordExpired(LedgerState &state)
{
    skipDecided(state);
    const Instant now = state.actor.now();
    if (state.db().readOnly() || overdueRequests(state, now).empty()) return;
    Transaction transaction(state.db());
    // Asked again: somebody may have been faster.
    for (const StoredRequest &stored : overdueRequests(state, now)) {
        OverageRequest before = stored.request;
        before.state = OverageState::Pending;
        recordDecision(state, before, stored.request);
    }
    transaction.commit();
}

}  // namespace headroom
