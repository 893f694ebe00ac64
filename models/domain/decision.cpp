// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "domain/decisionreason.h"
#include "domain/spokenfigures.h"
#include "domain/wide.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array<std::string_view, kVerdictCount> kVerdictIds{"allow",     "warn",  "confirm",
                                                                  "downgrade", "queue", "block"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::Decision)
};

// The other bucket that the sheet allows the action to be downgraded to.
bool mayBeDowngraded(const SheetAction &action)
{
    return action.downgradeTo && action.downgradeTo->bucket != action.bucket;
}

BucketFill fillOf(const BucketRoom &room)
{
    return {room.used, room.entitlement.total()};
}

RuleInput rulesOf(const DecisionInput &input)
{
    const SheetAction &action = input.action;
    RuleInput rules;
    rules.bucket = action.bucket;
    rules.units = input.units;
    rules.fill = fillOf(input.rooms[index(action.bucket)]);
    if (mayBeDowngraded(action)) rules.downgrade = fillOf(input.rooms[index(action.downgradeTo->bucket)]);
    rules.confirmed = input.confirmed;
    if (const BucketLimit *limit = input.limit) {
        rules.warnPercent = limit->warnPercent.value_or(kDefaultWarnPercent);
        rules.confirmPercent = limit->confirmPercent.value_or(kDefaultConfirmPercent);
        rules.atLimit = limit->atLimit.value_or(AtLimit::Block);
        if (input.memberUsedToday) rules.memberCap = limit->memberDailyCap;
    }
    rules.warnPercent = action.warnPercent.value_or(rules.warnPercent);
    rules.memberUsed = input.memberUsedToday.value_or(0);
    return rules;
}

// Whole percent, cut: where a percentage is reached, the figure shows it reached.
std::int64_t wholePercent(Wide used, std::int64_t entitlement)
{
    return clamped(used * 100 / entitlement);
}

QString describeWarning(const DecisionReason &reason)
{
    const Wide after = Wide{reason.used} + reason.units;
    return Words::tr("%1: %2 used and %3 more make %4 of %5 (%6 %). The warning begins at %7 %.")
        .arg(bucketName(reason.bucket), spokenCount(reason.used), spokenCount(reason.units),
             spokenCount(clamped(after)), spokenCount(reason.entitlement.units),
             spokenCount(wholePercent(after, reason.entitlement.units)), spokenCount(reason.percent));
}

QString describeLargeAction(const DecisionReason &reason)
{
    const std::int64_t remaining = reason.remaining().value_or(0);
    if (remaining <= 0) {
        return Words::tr("%1: this takes %2 and nothing is left, so it has to be confirmed.")
            .arg(bucketName(reason.bucket), spokenCount(reason.units));
    }
    return Words::tr("%1: this takes %2, more than %3 % of the %4 left, so it has to be confirmed.")
        .arg(bucketName(reason.bucket), spokenCount(reason.units), spokenCount(reason.percent), spokenCount(remaining));
}

QString describeLimit(const DecisionReason &reason)
{
    const std::int64_t remaining = reason.remaining().value_or(0);
    if (reason.kind == DecisionReason::Kind::MemberCap) {
        return Words::tr("%1: this takes %2, but the member has used %3 of the %4 that one member may use in a day.")
            .arg(bucketName(reason.bucket), spokenCount(reason.units), spokenCount(reason.used),
                 spokenCount(reason.cap));
    }
    if (remaining > 0) {
        return Words::tr("%1: this takes %2, but only %3 of %4 are left.")
            .arg(bucketName(reason.bucket), spokenCount(reason.units), spokenCount(remaining),
                 spokenCount(reason.entitlement.units));
    }
    return Words::tr("%1: this takes %2, but %3 of %4 are used already.")
        .arg(bucketName(reason.bucket), spokenCount(reason.units), spokenCount(reason.used),
             spokenCount(reason.entitlement.units));
}

}  // namespace

DecisionReason reasonOf(DecisionReason::Kind kind, const RuleInput &input)
{
    DecisionReason reason;
    reason.kind = kind;
    reason.bucket = input.bucket;
    reason.units = input.units;
    reason.used = input.fill.used;
    reason.entitlement = input.fill.total;
    return reason;
}

std::string_view verdictId(Verdict verdict)
{
    return kVerdictIds[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kVerdictIds.size(); ++i) {
        if (kVerdictIds[i] == id) return static_cast<Verdict>(i);
    }
    return std::nullopt;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow: return Words::tr("Allow");
    case Verdict::Warn: return Words::tr("Warn");
    case Verdict::Confirm: return Words::tr("Ask to confirm");
    case Verdict::Downgrade: return Words::tr("Downgrade");
    case Verdict::Queue: return Words::tr("Queue");
    case Verdict::Block: return Words::tr("Block");
    }
    Q_UNREACHABLE();
}

std::string_view ruleId(DecisionReason::Kind kind)
{
    switch (kind) {
    case DecisionReason::Kind::Warning: return "R16";
    case DecisionReason::Kind::LargeAction: return "R17";
    case DecisionReason::Kind::OverLimit:
    case DecisionReason::Kind::DowngradeOffered: return "R18";
    case DecisionReason::Kind::MemberCap: return "R19";
    }
    Q_UNREACHABLE();
}

std::optional<std::int64_t> DecisionReason::remaining() const
{
    if (kind == Kind::MemberCap) return clamped(Wide{cap} - used);
    if (entitlement.unlimited) return std::nullopt;
    return clamped(Wide{entitlement.units} - used);
}

QString describe(const DecisionReason &reason)
{
    QString text;
    switch (reason.kind) {
    case DecisionReason::Kind::Warning: return describeWarning(reason);
    case DecisionReason::Kind::LargeAction: return describeLargeAction(reason);
    case DecisionReason::Kind::OverLimit:
    case DecisionReason::Kind::MemberCap: text = describeLimit(reason) + u' '; break;
    case DecisionReason::Kind::DowngradeOffered: break;
    }
    if (!reason.downgrade) return text.trimmed();
    const QString other = bucketName(reason.downgrade->bucket);
    return text + (reason.kind == DecisionReason::Kind::DowngradeOffered
                       ? Words::tr("There is room in %1: this can run on route %2 instead.")
                       : Words::tr("There is room in %1: this runs on route %2 instead."))
                      .arg(other, reason.downgrade->route);
}

Decision decide(const DecisionInput &input)
{
    const RuleInput rules = rulesOf(input);
    const Findings found = findingsOf(rules);
    const std::optional<DowngradeTarget> downgrade = found.downgrade ? input.action.downgradeTo : std::nullopt;

    Decision decision;
    decision.verdict = found.verdict;
    decision.bucket = rules.bucket;
    decision.route = input.action.route;
    decision.used = rules.fill.used;
    decision.entitlement = rules.fill.total;
    if (const std::optional<Wide> left = rules.fill.left()) decision.remaining = clamped(*left);
    if (found.verdict == Verdict::Downgrade) decision.downgradeTo = downgrade;

    const auto add = [&](DecisionReason::Kind kind) -> DecisionReason & {
        return decision.reasons.emplace_back(reasonOf(kind, rules));
    };
    if (found.warns) add(DecisionReason::Kind::Warning).percent = rules.warnPercent;
    if (found.large) add(DecisionReason::Kind::LargeAction).percent = rules.confirmPercent;
    if (found.overLimit) add(DecisionReason::Kind::OverLimit).downgrade = downgrade;
    if (found.warns && !found.overLimit && !found.overCap && downgrade) {
        add(DecisionReason::Kind::DowngradeOffered).downgrade = downgrade;
    }
    if (found.overCap) {
        DecisionReason &reason = add(DecisionReason::Kind::MemberCap);
        reason.used = rules.memberUsed;
        reason.cap = *rules.memberCap;
        reason.downgrade = downgrade;
    }
    return decision;
}

}  // namespace headroom
