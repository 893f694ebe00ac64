// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hittext.h"

#include "domain/wide.h"
#include "items/celltable.h"
#include "items/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headroom {

namespace {

struct HitText {
    Q_DECLARE_TR_FUNCTIONS(HitText)
};

// "12 of 80 (15.0 %)", or why there is none.
QString shareText(const Fraction &fraction)
{
    const auto share = fraction.scaled(4);
    if (!share) return HitText::tr("no data");
    return HitText::tr("%1 of %2 (%3)", "part, whole, percentage")
        .arg(displayCount(fraction.numerator), displayCount(fraction.denominator), displayShare(*share));
}

QString spotText(const RatioSpot &spot)
{
    const QString route = spot.route.isEmpty() ? HitText::tr("no route stated") : spot.route;
    return HitText::tr("%1 on %2: %3", "action, route, share").arg(spot.action, route, shareText(spot.fraction));
}

// Exact: part x 100 >= percent x whole.
bool reaches(std::int64_t part, std::int64_t whole, int percent)
{
    return part > 0 && Wide{part} * 100 >= Wide{percent} * whole;
}

CauseFact memberFact(const CauseRule &rule, const CauseFigures &figures)
{
    const QString member = figures.topMember.isEmpty() ? HitText::tr("nobody stated") : figures.topMember;
    const QString active =
        HitText::tr("%Ln member(s) active in the cycle", nullptr, pluralCount(figures.activeMembers));
    const bool any = figures.dayUse > 0;
    return {HitText::tr("Largest member of 24 hours"),
            any ? HitText::tr("%1: %2; %3", "member, share of use, number of active members")
                      .arg(member, shareText({figures.topMemberUse, figures.dayUse}), active)
                : HitText::tr("no premium use; %1", "number of active members").arg(active),
            HitText::tr("%1 % or more, of several active members").arg(displayCount(rule.memberPercent)),
            any && figures.activeMembers > 1 && !figures.topMember.isEmpty() &&
                reaches(figures.topMemberUse, figures.dayUse, rule.memberPercent)};
}

CauseFact dayFact(const CauseRule &rule, const CauseFigures &figures)
{
    const Amount &entitlement = figures.premiumEntitlement;
    return {HitText::tr("Premium use of 24 hours"),
            HitText::tr("%1 of %2 in the cycle", "units used, units entitled to")
                .arg(displayCount(figures.dayUse), displayAmount(entitlement)),
            HitText::tr("and %1 % or more of the entitlement").arg(displayCount(rule.memberUsePercent)),
            !entitlement.unlimited && reaches(figures.dayUse, entitlement.units, rule.memberUsePercent)};
}

}  // namespace

QString hitOutcomeName(HitOutcome outcome)
{
    switch (outcome) {
    case HitOutcome::Waiting: return HitText::tr("waits", "what became of a limit hit");
    case HitOutcome::Ran: return HitText::tr("ran", "what became of a limit hit");
    case HitOutcome::Abandoned: return HitText::tr("abandoned", "what became of a limit hit");
    }
    return {};
}

QString hitCauseText(const JudgedHit &hit)
{
    if (!hit.overruled) return causeName(hit.judged.cause);
    return HitText::tr("%1, overruled (was %2)", "two causes")
        .arg(causeName(*hit.overruled), causeName(hit.judged.cause));
}

QString hitUsedText(const LimitHit &hit)
{
    return HitText::tr("%1 of %2", "used, entitlement").arg(displayCount(hit.used), displayAmount(hit.entitlement));
}

QString hitTitle(const JudgedHit &hit)
{
    return HitText::tr("%1, %2: %3 (%4)", "workspace, bucket, verdict, action")
        .arg(hit.workspaceName.isEmpty() ? hit.hit.workspace : hit.workspaceName, bucketName(hit.hit.bucket),
             verdictName(hit.hit.verdict), hit.hit.action);
}

QStringList hitReasons(const QByteArray &json)
{
    QStringList texts;
    for (const QJsonValue &reason : QJsonDocument::fromJson(json).array()) {
        const QString text = reason.isString() ? reason.toString() : reason[QLatin1String("text")].toString();
        if (!text.isEmpty()) texts << text;
    }
    if (texts.isEmpty() && !json.isEmpty() && json != "[]") texts << QString::fromUtf8(json);
    return texts;
}

ReviewSubject reviewSubjectOf(const JudgedHit &hit)
{
    return {ReviewSubject::Kind::Hits, hit.hit.workspace, hit.cycleFirst, hit.hit.bucket, hit.judged.cause};
}

std::vector<CauseFact> causeFacts(const CauseRule &rule, const CauseFigures &figures)
{
    std::vector<CauseFact> facts;
    facts.push_back({HitText::tr("Revenue and cost of the cycle"),
                     HitText::tr("earned %1, had cost %2", "revenue, cost")
                         .arg(displayMoney(figures.revenue), displayCost(figures.cost)),
                     HitText::tr("cost above revenue"), figures.revenue < figures.cost.amount});
    facts.push_back(memberFact(rule, figures));
    facts.push_back(dayFact(rule, figures));
    facts.push_back({HitText::tr("Failed or retried"), shareText(figures.failedOrRetried),
                     HitText::tr("%1 % or more").arg(displayCount(rule.failedPercent)),
                     figures.failedOrRetried.reachesPercent(rule.failedPercent)});
    if (figures.worstFailing) facts.push_back({HitText::tr("Most of it"), spotText(*figures.worstFailing), {}, false});
    const Fraction &cache = figures.cacheReuse;
    facts.push_back(
        {HitText::tr("Repeated tokens from the cache"), shareText(cache),
         HitText::tr("below %1 %, of %2 repeated tokens or more")
             .arg(displayCount(rule.cachePercent), displayCount(rule.repeatedTokens)),
         cache.hasData() && cache.denominator >= rule.repeatedTokens && !cache.reachesPercent(rule.cachePercent)});
    if (figures.worstCaching)
        facts.push_back({HitText::tr("Most of what missed it"), spotText(*figures.worstCaching), {}, false});
    return facts;
}

}  // namespace headroom
