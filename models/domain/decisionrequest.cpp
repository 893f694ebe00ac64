// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionrequest.h"

#include "domain/jsontext.h"
#include "domain/strictjson.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::Decision)
};

// A name as a message shows it: the first of many characters.
QString shown(const QString &name)
{
    return json::shortened(name.toStdString());
}

DecisionError unknown(const QString &message)
{
    return {{Error::Kind::Refused, message, {}}, QStringLiteral("R15")};
}

void appendDowngrade(QByteArray &json, const DecisionReason &reason)
{
    if (!reason.downgrade) return;
    json += ",\"downgrade_to\":";
    appendJson(json, *reason.downgrade);
}

// The figures that the rule compared.
void appendData(QByteArray &json, const DecisionReason &reason)
{
    json += "{\"bucket\":";
    appendJson(json, bucketId(reason.bucket));
    appendMember(json, ",\"units\":", reason.units);
    if (reason.kind == DecisionReason::Kind::MemberCap) {
        appendMember(json, ",\"member_used_today\":", reason.used);
        appendMember(json, ",\"member_daily_cap\":", reason.cap);
        appendDowngrade(json, reason);
        json += '}';
        return;
    }
    appendMember(json, ",\"used\":", reason.used);
    json += ",\"entitlement\":";
    appendJson(json, reason.entitlement);
    json += ",\"remaining\":";
    appendJson(json, reason.remaining());
    if (reason.percent > 0) appendMember(json, ",\"percent\":", reason.percent);
    appendDowngrade(json, reason);
    json += '}';
}

}  // namespace

DecisionError unknownWorkspace(const QString &key)
{
    return unknown(Words::tr("There is no workspace \"%1\" in this ledger.").arg(shown(key)));
}

DecisionError unknownAction(const QString &action, Instant at)
{
    return unknown(
        Words::tr("No route sheet in force at %1 has the action \"%2\".").arg(formatInstant(at), shown(action)));
}

DecisionError unknownRoute(const QString &action, const QString &route)
{
    return unknown(Words::tr("The route sheet sends the action \"%1\" to \"%2\", which is no route of the catalog.")
                       .arg(action, route));
}

DecisionResult<DecisionInput> decisionInput(const Catalog &catalog, const DecisionRequest &request,
                                            const WorkspaceUse &use)
{
    const Workspace *workspace = catalog.workspace(request.workspace);
    if (!workspace) return tl::make_unexpected(unknownWorkspace(request.workspace));
    const RouteSheet *sheet = sheetAt(catalog.routeSheets, request.at);
    const SheetAction *action = sheet ? findAction(*sheet, request.action) : nullptr;
    if (!action) return tl::make_unexpected(unknownAction(request.action, request.at));
    if (!catalog.route(action->route)) return tl::make_unexpected(unknownRoute(action->action, action->route));

    DecisionInput input;
    input.action = *action;
    input.limit = limitOf(planVersionAt(catalog, *workspace, request.at), action->bucket);
    input.units = request.units;
    input.confirmed = request.confirmed;
    input.memberUsedToday = use.memberUsedToday;
    for (const Bucket bucket : kBuckets) {
        const std::int64_t approved = use.approved[index(bucket)];
        input.rooms[index(bucket)] = {use.used[index(bucket)],
                                      entitlementAt(catalog, *workspace, bucket, request.at, use.history, approved)};
    }
    return input;
}

QByteArray reasonsToJson(const std::vector<DecisionReason> &reasons)
{
    QByteArray json = "[";
    for (const DecisionReason &reason : reasons) {
        if (json.size() > 1) json += ',';
        json += "{\"rule\":";
        appendJson(json, ruleId(reason.kind));
        json += ",\"text\":";
        appendJson(json, describe(reason));
        json += ",\"data\":";
        appendData(json, reason);
        json += '}';
    }
    return json + ']';
}

}  // namespace headroom
