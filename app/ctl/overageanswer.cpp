// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/overageanswer.h"

#include "ctl/values.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

bool decided(const OverageRequest &request)
{
    return request.state != OverageState::Pending;
}

std::optional<std::int64_t> whereDecided(const OverageRequest &request, std::int64_t units)
{
    return decided(request) ? std::optional(units) : std::nullopt;
}

JsonValue revocationsJson(const OverageRequest &request)
{
    JsonValue all = JsonValue::array();
    for (const OverageRevocation &one : request.revocations) {
        all.push_back({{"units", one.units},
                       {"by", utf8(one.by)},
                       {"at", utf8(formatInstant(one.at))},
                       {"reason", utf8(one.reason)}});
    }
    return all;
}

const std::vector<Grid::Column> &requestColumns()
{
    static const std::vector<Grid::Column> columns{{u"id"_s, true},
                                                   {u"state"_s},
                                                   {u"workspace"_s},
                                                   {u"bucket"_s},
                                                   {u"unit"_s, false, true},
                                                   {u"units"_s, true},
                                                   {u"approved_units"_s, true},
                                                   {u"revoked_units"_s, true, true},
                                                   {u"granted_units"_s, true, true},
                                                   {u"requested_by"_s},
                                                   {u"entered_by"_s, false, true},
                                                   {u"requested_at"_s},
                                                   {u"cycle_start"_s, false, true},
                                                   {u"cycle_end"_s, false, true},
                                                   {u"projected_cost"_s, true, true},
                                                   {u"projected_cost_estimated"_s, false, true},
                                                   {u"unit_price"_s, true, true},
                                                   {u"price"_s, true, true},
                                                   {u"endorsed_by"_s, false, true},
                                                   {u"endorsed_at"_s, false, true},
                                                   {u"endorsed_units"_s, true, true},
                                                   {u"decided_by"_s},
                                                   {u"decided_at"_s},
                                                   {u"decision_reason"_s, false, true},
                                                   {u"reason"_s}};
    return columns;
}

QStringList requestRow(const OverageRequest &request)
{
    const auto &first = request.endorsement;
    return {QString::number(request.id),
            idText(stateId(request.state)),
            request.workspace,
            idOf(request.bucket),
            idOf(request.unit),
            QString::number(request.units),
            numberText(whereDecided(request, request.approvedUnits)),
            numberText(whereDecided(request, request.revokedUnits())),
            numberText(whereDecided(request, request.grantedUnits())),
            request.requestedBy,
            request.enteredBy,
            formatInstant(request.requestedAt),
            formatInstant(request.cycleStart),
            formatInstant(request.cycleEnd),
            moneyText(request.projectedCost),
            trueOrFalse(request.costEstimated),
            moneyText(request.unitPrice),
            moneyText(request.price()),
            first ? first->by : QString(),
            first ? formatInstant(first->at) : QString(),
            first ? QString::number(first->units) : QString(),
            request.decidedBy,
            instantText(request.decidedAt),
            request.decisionReason,
            request.reason};
}

QString decidedSentence(const OverageRequest &request)
{
    if (request.state == OverageState::Expired) {
        return u"Request %1 expired with its cycle at %2."_s.arg(request.id).arg(formatInstant(request.cycleEnd));
    }
    QString text = u"Request %1 is %2"_s.arg(request.id).arg(idText(stateId(request.state)));
    if (!request.decidedBy.isEmpty()) text += u" by "_s + request.decidedBy;
    if (request.decidedAt) text += u" at "_s + formatInstant(*request.decidedAt);
    if (request.state == OverageState::Approved) {
        text += u": %1 of %2"_s.arg(request.approvedUnits).arg(counted(request.units, request.unit));
        if (const std::int64_t revoked = request.revokedUnits(); revoked > 0) {
            text += u", of which %1 revoked since"_s.arg(revoked);
        }
    }
    return text + u'.';
}

QString effectSentence(const OverageRequest &request, const OverageFigures &figures)
{
    QString text =
        u"Approving %1 would raise the entitlement of %2 from %3 to %4 until %5; used %6"_s
            .arg(counted(figures.units, request.unit), idOf(request.bucket), amountText(figures.before.total()),
                 amountText(figures.after), formatInstant(request.cycleEnd))
            .arg(figures.used);
    if (figures.projected) text += u", projected %1"_s.arg(*figures.projected);
    if (figures.queuedWaiting > 0) {
        text += u". Of the queued actions that wait, %1 of %2 would run"_s.arg(figures.queuedRun)
                    .arg(figures.queuedWaiting);
    }
    return text + u'.';
}

QString moneySentence(const OverageFigures &figures)
{
    QString text = u"The plan sells no overage of this bucket"_s;
    if (figures.unitPrice) {
        text = u"It sells for %1 (%2 a unit)"_s.arg(figures.price.toString(), figures.unitPrice->toString());
    }
    if (figures.projectedCost && figures.unitCost) {
        text += u"; it would cost %1 at the observed %2 a unit%3"_s.arg(
            figures.projectedCost->toString(), figures.unitCost->toString(),
            figures.costEstimated ? u", estimated in part"_s : QString());
    } else {
        text += u"; what it would cost is not known, because no unit cost was observed in this cycle"_s;
    }
    text += u". Margin of the cycle "_s + figures.margin.toString();
    if (figures.marginAfter) text += u", after it "_s + figures.marginAfter->toString();
    return text + u'.';
}

QStringList caseSentences(const OverageCase &of, const std::optional<OverageFigures> &figures)
{
    if (decided(of.request) || !figures) return {requestSentence(of.request)};
    QStringList lines{effectSentence(of.request, *figures), moneySentence(*figures)};
    if (of.request.endorsement) lines.prepend(requestSentence(of.request));
    if (figures->overMargin()) lines += u"The account would end at a loss: approving it takes a reason."_s;
    if (takesSecondApprover(of, figures->units)) {
        lines += u"It is worth more than %1 and takes two approvers."_s.arg(of.secondApproverAbove->toString());
    }
    return lines;
}

QStringList figureCells(const std::optional<OverageFigures> &figures)
{
    if (!figures) return QStringList(12);
    return {QString::number(figures->units),
            QString::number(figures->used),
            amountText(figures->before.total()),
            amountText(figures->after),
            numberText(figures->projected),
            moneyText(figures->unitCost),
            moneyText(figures->projectedCost),
            figures->price.toString(),
            figures->margin.toString(),
            moneyText(figures->marginAfter),
            QString::number(figures->queuedWaiting),
            QString::number(figures->queuedRun)};
}

}  // namespace

JsonValue requestJson(const OverageRequest &request)
{
    const auto &first = request.endorsement;
    JsonValue json{
        {"id", request.id},
        {"state", utf8(idText(stateId(request.state)))},
        {"workspace", utf8(request.workspace)},
        {"workspace_name", utf8(request.workspaceName)},
        {"bucket", utf8(idOf(request.bucket))},
        {"unit", utf8(idOf(request.unit))},
        {"cycle", {{"start", utf8(formatInstant(request.cycleStart))}, {"end", utf8(formatInstant(request.cycleEnd))}}},
        {"units", request.units},
        {"reason", utf8(request.reason)},
        {"requested_by", utf8(request.requestedBy)},
        {"entered_by", textJson(request.enteredBy)},
        {"requested_at", utf8(formatInstant(request.requestedAt))},
        {"projected_cost", moneyJson(request.projectedCost)},
        {"projected_cost_estimated", request.costEstimated},
        {"unit_price", moneyJson(request.unitPrice)},
        {"price", moneyJson(request.price())}};
    json["endorsed_by"] = first ? textJson(first->by) : JsonValue(nullptr);
    json["endorsed_at"] = first ? instantJson(first->at) : JsonValue(nullptr);
    json["endorsed_units"] = first ? JsonValue(first->units) : JsonValue(nullptr);
    json["endorsement_reason"] = first ? textJson(first->reason) : JsonValue(nullptr);
    json["approved_units"] = numberJson(whereDecided(request, request.approvedUnits));
    json["revoked_units"] = numberJson(whereDecided(request, request.revokedUnits()));
    json["granted_units"] = numberJson(whereDecided(request, request.grantedUnits()));
    json["decided_by"] = textJson(request.decidedBy);
    json["decided_at"] = instantJson(request.decidedAt);
    json["decision_reason"] = textJson(request.decisionReason);
    json["figures"] = request.seen ? heldJson(figuresToJson(*request.seen)) : JsonValue(nullptr);
    json["revocations"] = revocationsJson(request);
    return json;
}

QString requestSentence(const OverageRequest &request)
{
    if (decided(request)) return decidedSentence(request);
    const QString asked = counted(request.units, request.unit);
    if (const auto &first = request.endorsement) {
        return u"Request %1 waits for a second approver: %2 approved %3 of %4 at %5."_s.arg(
            QString::number(request.id), first->by, QString::number(first->units), asked, formatInstant(first->at));
    }
    return u"Request %1 waits for a decision on %2 until %3."_s.arg(request.id)
        .arg(asked, formatInstant(request.cycleEnd));
}

Answer requestAnswer(const OverageRequest &request)
{
    return {requestJson(request), {requestColumns(), {requestRow(request)}}, {requestSentence(request)}};
}

QueueAnswer::QueueAnswer()
{
    answer.json = JsonValue::array();
    answer.grid.columns = requestColumns();
    for (const char *name : {"used", "entitlement", "projected", "queued_waiting"}) {
        answer.grid.columns.push_back({QLatin1String(name), true, true});
    }
}

void QueueAnswer::add(const QueuedRequest &waiting)
{
    const Amount entitlement = waiting.entitlement.total();
    JsonValue json = requestJson(waiting.request);
    json["standing"] = {{"used", waiting.used},
                        {"entitlement", amountJson(entitlement)},
                        {"projected", numberJson(waiting.projected)},
                        {"queued_waiting", waiting.queuedWaiting}};
    answer.json.push_back(std::move(json));
    answer.grid.rows.push_back(requestRow(waiting.request)
                               << QString::number(waiting.used) << amountText(entitlement)
                               << numberText(waiting.projected) << QString::number(waiting.queuedWaiting));
}

void QueueAnswer::add(const OverageRequest &decided)
{
    JsonValue json = requestJson(decided);
    json["standing"] = nullptr;
    answer.json.push_back(std::move(json));
    answer.grid.rows.push_back(requestRow(decided) << QString() << QString() << QString() << QString());
}

Answer caseAnswer(const OverageCase &of, const std::optional<OverageFigures> &figures, const QString &objection)
{
    const QStringList sentences = caseSentences(of, figures);
    Answer answer = requestAnswer(of.request);
    answer.heading = sentences;
    if (!objection.isEmpty() && !decided(of.request)) answer.heading += u"You cannot approve it: "_s + objection;

    JsonValue &json = answer.json;
    const bool waiting = figures && !decided(of.request);
    json["if_approved"] = waiting ? heldJson(figuresToJson(*figures)) : JsonValue(nullptr);
    json["over_margin"] = waiting ? JsonValue(figures->overMargin()) : JsonValue(nullptr);
    json["second_approver_above"] = moneyJson(of.secondApproverAbove);
    json["cycle_cap"] = numberJson(of.cap);
    json["granted_in_cycle"] = of.grantedInCycle;
    json["revocable_units"] = of.unusedOfGrant;
    json["early_burn"] = nullptr;
    if (of.earlyBurn) {
        json["early_burn"] = {{"crossed_at", utf8(formatInstant(of.earlyBurn->at))},
                              {"day", of.earlyBurn->cycleDay},
                              {"used", of.earlyBurn->used},
                              {"allowance", of.earlyBurn->allowance}};
    }
    json["earlier"] = JsonValue::array();
    for (const OverageRequest &earlier : of.earlier) json["earlier"].push_back(requestJson(earlier));
    json["objection"] = textJson(objection);
    json["sentence"] = utf8(sentences.join(u' '));

    for (const char *name :
         {"grant", "used", "entitlement", "entitlement_after", "projected", "unit_cost", "cost_of_grant",
          "price_of_grant", "margin", "margin_after", "queued_waiting", "queued_run", "revocable_units"}) {
        answer.grid.columns.push_back({QLatin1String(name), true, true});
    }
    answer.grid.rows.front() << figureCells(figures) << QString::number(of.unusedOfGrant);
    return answer;
}

}  // namespace headroom::ctl
