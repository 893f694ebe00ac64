// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitcause.h"

#include "domain/wide.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HitCause)
};

constexpr std::array<std::string_view, kHitCauses> kCauseIds{"valuable_use", "inefficient_workflow",
                                                             "negative_margin_or_abuse"};
constexpr std::array<std::string_view, 5> kClauseIds{"none", "negative_margin", "member_abuse", "failed_or_retried",
                                                     "cache_reuse"};

bool losesMoney(const CauseFigures &figures)
{
    return figures.revenue < figures.cost.amount;
}

bool memberStandsOut(const CauseRule &rule, const CauseFigures &figures)
{
    if (figures.activeMembers < 2 || figures.dayUse <= 0 || figures.premiumEntitlement.unlimited) return false;
    const Wide day = figures.dayUse;
    return Wide{figures.topMemberUse} * 100 >= day * rule.memberPercent &&
           day * 100 >= Wide{figures.premiumEntitlement.units} * rule.memberUsePercent;
}

bool missesCache(const CauseRule &rule, const CauseFigures &figures)
{
    const Fraction &reuse = figures.cacheReuse;
    return reuse.hasData() && reuse.denominator >= rule.repeatedTokens &&
           Wide{reuse.numerator} * 100 < Wide{reuse.denominator} * rule.cachePercent;
}

}  // namespace

std::string_view causeId(HitCause cause)
{
    return kCauseIds[static_cast<std::size_t>(cause)];
}

std::optional<HitCause> causeFromId(std::string_view id)
{
    for (const HitCause cause : kCauses) {
        if (causeId(cause) == id) return cause;
    }
    return std::nullopt;
}

QString causeName(HitCause cause)
{
    switch (cause) {
    case HitCause::ValuableUse: return Words::tr("Valuable use");
    case HitCause::InefficientWorkflow: return Words::tr("Inefficient workflow");
    case HitCause::NegativeMarginOrAbuse: return Words::tr("Negative margin or abuse");
    }
    Q_UNREACHABLE();
}

std::string_view clauseId(CauseClause clause)
{
    return kClauseIds[static_cast<std::size_t>(clause)];
}

CauseRule causeRule(const Settings &settings)
{
    CauseRule rule;
    if (!settings.causes) return rule;
    const CauseSettings &given = *settings.causes;
    rule.failedPercent = given.failedPercent.value_or(rule.failedPercent);
    rule.cachePercent = given.cachePercent.value_or(rule.cachePercent);
    rule.repeatedTokens = given.repeatedTokens.value_or(rule.repeatedTokens);
    rule.memberPercent = given.memberPercent.value_or(rule.memberPercent);
    rule.memberUsePercent = given.memberUsePercent.value_or(rule.memberUsePercent);
    return rule;
}

CauseFinding judgeCause(const CauseRule &rule, const CauseFigures &figures)
{
    if (losesMoney(figures)) return {HitCause::NegativeMarginOrAbuse, CauseClause::NegativeMargin};
    if (memberStandsOut(rule, figures)) return {HitCause::NegativeMarginOrAbuse, CauseClause::MemberAbuse};
    if (figures.failedOrRetried.reachesPercent(rule.failedPercent))
        return {HitCause::InefficientWorkflow, CauseClause::FailedOrRetried};
    if (missesCache(rule, figures)) return {HitCause::InefficientWorkflow, CauseClause::CacheReuse};
    return {HitCause::ValuableUse, CauseClause::None};
}

}  // namespace headroom
