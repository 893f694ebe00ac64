// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewfacts.h"

#include "items/displaytext.h"
#include "items/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct ReviewFacts {
    Q_DECLARE_TR_FUNCTIONS(ReviewFacts)
};

QString usedOf(std::int64_t used, const Amount &of)
{
    const QString percent = displayPercent(used, of);
    const QString text = ReviewFacts::tr("%1 of %2", "used of allowance").arg(displayCount(used), displayAmount(of));
    return percent.isEmpty() ? text : ReviewFacts::tr("%1 · %2", "used, percentage").arg(text, percent);
}

ApprovalFact marginFact(const QString &name, Money revenue, const Cost &cost, const QString &toolTip)
{
    const Money margin = revenue - cost.amount;
    return {.name = name,
            .value = displayCost({margin, cost.estimated}),
            .toolTip = ReviewFacts::tr("Revenue %1, cost %2. %3")
                           .arg(displayMoney(revenue), displayCost(cost),
                                cost.estimated
                                    ? ReviewFacts::tr("≈ Estimated in part, from the routes’ prices. %1").arg(toolTip)
                                    : toolTip),
            .callout = margin < Money{}};
}

// On the workspace’s clock; the same in UTC is in the tool tip.
ApprovalFact momentFact(const QString &name, Instant at, const QByteArray &timeZone, const QString &toolTip = {})
{
    const QString utc = displayInstantIn(at, Zone());
    return {.name = name,
            .value = displayInstantIn(at, Zone::named(timeZone).value_or(Zone())),
            .toolTip = toolTip.isEmpty() ? utc : ReviewFacts::tr("%1. %2", "an instant, what it is").arg(utc, toolTip),
            .callout = false};
}

void addFlagFacts(const ReviewItem &item, const BurnFlag &flag, std::vector<ApprovalFact> &facts)
{
    const BurnCrossing &crossing = flag.crossing;
    facts.push_back({ReviewFacts::tr("Used when flagged"), usedOf(crossing.used, {false, crossing.allowance}),
                     ReviewFacts::tr("Net of credits, of base and add-ons in force at that instant; prepaid and "
                                     "approved overage do not count"),
                     true});
    facts.push_back(momentFact(ReviewFacts::tr("Crossed on day %1").arg(displayCount(crossing.cycleDay)), crossing.at,
                               item.timeZone, ReviewFacts::tr("The event at which it was reached")));
    facts.push_back(momentFact(ReviewFacts::tr("Found"), flag.foundAt, item.timeZone,
                               ReviewFacts::tr("When the ledger knew; the figures of that moment are kept")));
    if (flag.creditedSince != 0)
        facts.push_back({ReviewFacts::tr("Credited since"), displayCount(flag.creditedSince),
                         ReviewFacts::tr("Credits after the crossing; the flag stays a fact of its cycle"), false});
    if (!flag.evidence.plan.isEmpty())
        facts.push_back({ReviewFacts::tr("Plan then"),
                         ReviewFacts::tr("%1, version %2, %Ln seat(s)", nullptr, flag.evidence.seats)
                             .arg(flag.evidence.plan, displayCount(flag.evidence.planVersion)),
                         {},
                         false});
    const CauseFigures &figures = flag.evidence.figures;
    facts.push_back(marginFact(ReviewFacts::tr("Margin when flagged"), figures.revenue, figures.cost,
                               ReviewFacts::tr("Of the cycle up to the crossing.")));
}

void addHitFacts(const ReviewCase &of, std::vector<ApprovalFact> &facts)
{
    const ReviewItem &item = of.item;
    facts.push_back({ReviewFacts::tr("Limit hits"), whatHappened(item),
                     ReviewFacts::tr("Of this cycle, bucket and cause"), item.openHits > 0});
    facts.push_back(momentFact(ReviewFacts::tr("First"), item.first, item.timeZone));
    facts.push_back(momentFact(ReviewFacts::tr("Latest"), item.last, item.timeZone));
    facts.push_back({ReviewFacts::tr("Severest"), verdictName(item.severest), {}, false});
    if (of.hits.empty()) return;
    const LimitHit &latest = of.hits.front().hit;
    facts.push_back(
        {ReviewFacts::tr("Used at the latest"), usedOf(latest.used, latest.entitlement),
         ReviewFacts::tr("%1 by %2", "action, member")
             .arg(latest.action, latest.member.isEmpty() ? ReviewFacts::tr("nobody stated", "member") : latest.member),
         !latest.entitlement.unlimited && latest.used >= latest.entitlement.units});
    const auto outcomes = [&of](HitOutcome outcome) {
        return displayCount(std::ranges::count(of.hits, outcome, [](const JudgedHit &hit) { return hit.hit.outcome; }));
    };
    facts.push_back(
        {ReviewFacts::tr("What became of them"),
         ReviewFacts::tr("%1 ran, %2 wait, %3 abandoned")
             .arg(outcomes(HitOutcome::Ran), outcomes(HitOutcome::Waiting), outcomes(HitOutcome::Abandoned)),
         std::ssize(of.hits) < item.hits
             ? ReviewFacts::tr("Of the latest %Ln", "hits", pluralCount(std::ssize(of.hits)))
             : QString(),
         false});
    facts.push_back(marginFact(ReviewFacts::tr("Margin at the latest"), of.figures.revenue, of.figures.cost,
                               ReviewFacts::tr("Of the cycle up to the latest hit.")));
}

}  // namespace

std::vector<ApprovalFact> reviewFacts(const ReviewCase &of, const std::optional<PlanPeers> &peers)
{
    std::vector<ApprovalFact> facts;
    if (of.item.flag)
        addFlagFacts(of.item, *of.item.flag, facts);
    else
        addHitFacts(of, facts);
    const WorkspaceStanding &standing = of.workspace.standing;
    const bool ended = standing.cycle.end <= of.workspace.at || (of.during && of.during->finished);
    facts.push_back(marginFact(ended ? ReviewFacts::tr("Margin of the cycle") : ReviewFacts::tr("Margin so far"),
                               standing.revenue, standing.cost,
                               ReviewFacts::tr("Plan, add-ons and overage, less the cost of every event.")));
    if (peers && peers->medianMargin)
        facts.push_back({ReviewFacts::tr("Plan’s median margin"), displayMoney(*peers->medianMargin),
                         ReviewFacts::tr("Of %Ln account(s) on the plan", nullptr, pluralCount(peers->accounts)),
                         false});
    return facts;
}

QStringList reviewNotes(const ReviewCase &of)
{
    QStringList notes;
    const QByteArray &zone = of.item.timeZone;
    for (const BurnFlag &flag : of.flagHistory) {
        if (flag.state == FlagState::Standing || !flag.endedAt) continue;
        const QString stood = ReviewFacts::tr("%1 (day %2, %3 of %4)", "instant, cycle day, used, allowance")
                                  .arg(reviewMoment(flag.crossing.at, zone), displayCount(flag.crossing.cycleDay),
                                       displayCount(flag.crossing.used), displayCount(flag.crossing.allowance));
        notes << (flag.state == FlagState::Moved
                      ? ReviewFacts::tr("The flag moved on %1: before, the crossing was at %2.")
                            .arg(displayInstant(*flag.endedAt), stood)
                      : ReviewFacts::tr("The flag was removed on %1: the crossing was at %2.")
                            .arg(displayInstant(*flag.endedAt), stood));
    }
    return notes;
}

}  // namespace headroom
