// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hitanswer.h"

#include "ctl/values.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

JsonValue fractionJson(const Fraction &fraction)
{
    return {{"numerator", fraction.numerator},
            {"denominator", fraction.denominator},
            {"value", textJson(fraction.toString())}};
}

JsonValue spotJson(const std::optional<RatioSpot> &spot)
{
    if (!spot) return nullptr;
    JsonValue json = {{"action", utf8(spot->action)}, {"route", textJson(spot->route)}};
    json.update(fractionJson(spot->fraction));
    return json;
}

JsonValue evidenceJson(const CauseRule &rule, const JudgedHit &hit)
{
    const CauseFigures &figures = hit.figures;
    return {{"clause", utf8(idText(clauseId(hit.judged.clause)))},
            {"sentence", utf8(describeCause(rule, figures, hit.judged))},
            {"revenue", utf8(figures.revenue.toString())},
            {"cost", utf8(figures.cost.amount.toString())},
            {"cost_estimated", figures.cost.estimated},
            {"failed_or_retried", fractionJson(figures.failedOrRetried)},
            {"cache_reuse", fractionJson(figures.cacheReuse)},
            {"active_members", figures.activeMembers},
            {"day_use", figures.dayUse},
            {"top_member", textJson(figures.topMember)},
            {"top_member_use", figures.topMemberUse},
            {"premium_entitlement", amountJson(figures.premiumEntitlement)},
            {"worst_failing", spotJson(figures.worstFailing)},
            {"worst_caching", spotJson(figures.worstCaching)}};
}

}  // namespace

std::vector<Grid::Column> hitColumns()
{
    return {{u"id"_s},
            {u"at"_s},
            {u"workspace"_s},
            {u"name"_s, false, true},
            {u"plan"_s},
            {u"cycle_first"_s, false, true},
            {u"member"_s},
            {u"action"_s},
            {u"route"_s, false, true},
            {u"bucket"_s},
            {u"verdict"_s},
            {u"units"_s, true},
            {u"projected_cost"_s, true, true},
            {u"used"_s, true},
            {u"entitlement"_s, true},
            {u"outcome"_s},
            {u"cause"_s},
            {u"judged_cause"_s, false, true},
            {u"overruled_by"_s, false, true},
            {u"clause"_s, false, true},
            {u"sentence"_s, false, true},
            {u"revenue"_s, true, true},
            {u"cost"_s, true, true},
            {u"cost_estimated"_s, false, true},
            {u"failed_or_retried"_s, true, true},
            {u"cache_reuse"_s, true, true},
            {u"repeated_tokens"_s, true, true},
            {u"active_members"_s, true, true},
            {u"day_use"_s, true, true},
            {u"top_member"_s, false, true},
            {u"top_member_use"_s, true, true},
            {u"premium_entitlement"_s, true, true}};
}

QStringList hitCells(const CauseRule &rule, const JudgedHit &of)
{
    const LimitHit &hit = of.hit;
    const CauseFigures &figures = of.figures;
    return {hit.id,
            formatInstant(hit.at),
            hit.workspace,
            of.workspaceName,
            of.plan,
            of.cycleFirst.toString(),
            hit.member,
            hit.action,
            hit.route,
            idOf(hit.bucket),
            idText(verdictId(hit.verdict)),
            QString::number(hit.units),
            moneyText(hit.projectedCost),
            QString::number(hit.used),
            amountText(hit.entitlement),
            idText(outcomeId(hit.outcome)),
            idText(causeId(of.cause())),
            idText(causeId(of.judged.cause)),
            of.overruledBy,
            idText(clauseId(of.judged.clause)),
            describeCause(rule, figures, of.judged),
            figures.revenue.toString(),
            figures.cost.amount.toString(),
            trueOrFalse(figures.cost.estimated),
            figures.failedOrRetried.toString(),
            figures.cacheReuse.toString(),
            QString::number(figures.cacheReuse.denominator),
            QString::number(figures.activeMembers),
            QString::number(figures.dayUse),
            figures.topMember,
            QString::number(figures.topMemberUse),
            amountText(figures.premiumEntitlement)};
}

JsonValue hitJson(const CauseRule &rule, const JudgedHit &of)
{
    const LimitHit &hit = of.hit;
    JsonValue overruled = nullptr;
    if (of.overruled) overruled = {{"cause", utf8(idText(causeId(*of.overruled)))}, {"by", utf8(of.overruledBy)}};
    return {{"id", utf8(hit.id)},
            {"at", utf8(formatInstant(hit.at))},
            {"workspace", utf8(hit.workspace)},
            {"name", utf8(of.workspaceName)},
            {"plan", textJson(of.plan)},
            {"cycle_first", utf8(of.cycleFirst.toString())},
            {"member", textJson(hit.member)},
            {"action", utf8(hit.action)},
            {"route", textJson(hit.route)},
            {"bucket", utf8(idOf(hit.bucket))},
            {"verdict", utf8(idText(verdictId(hit.verdict)))},
            {"reasons", heldJson(hit.reasons)},
            {"units", hit.units},
            {"projected_cost", moneyJson(hit.projectedCost)},
            {"used", hit.used},
            {"entitlement", amountJson(hit.entitlement)},
            {"outcome", utf8(idText(outcomeId(hit.outcome)))},
            {"cause", utf8(idText(causeId(of.cause())))},
            {"judged_cause", utf8(idText(causeId(of.judged.cause)))},
            {"overruled", overruled},
            {"evidence", evidenceJson(rule, of)}};
}

}  // namespace headroom::ctl
