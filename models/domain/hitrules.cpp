// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitrules.h"

#include "domain/decisionreason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What the gateway wrote down beside its verdict.
struct Recorded {
    std::optional<int> warnPercent;
    std::optional<int> confirmPercent;
    std::optional<std::int64_t> cap;
    std::optional<std::int64_t> memberUsed;
    std::optional<Bucket> downgrade;
    bool any = false;
};

std::optional<int> percentOf(const QJsonObject &data)
{
    const int percent = data["percent"_L1].toInt();
    return percent > 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

Recorded readReasons(const QByteArray &json)
{
    Recorded recorded;
    const QJsonArray reasons = QJsonDocument::fromJson(json).array();
    for (const auto &value : reasons) {
        const QString rule = value["rule"_L1].toString();
        const QJsonObject data = value["data"_L1].toObject();
        recorded.any = recorded.any || !rule.isEmpty();
        if (rule == "R16"_L1) recorded.warnPercent = percentOf(data);
        if (rule == "R17"_L1) recorded.confirmPercent = percentOf(data);
        if (rule == "R19"_L1 && data.contains("member_daily_cap"_L1)) {
            recorded.cap = data["member_daily_cap"_L1].toInteger();
            recorded.memberUsed = data["member_used_today"_L1].toInteger();
        }
        const QJsonValue target = data["downgrade_to"_L1];
        if (target.isObject()) {
            recorded.downgrade = bucketFromId(target["bucket"_L1].toString().toStdString());
        }
    }
    return recorded;
}

RuleInput inputOf(const HitStory &story, const Recorded &recorded)
{
    const LimitHit &hit = story.hit();
    RuleInput input;
    input.bucket = hit.bucket;
    input.units = hit.units;
    input.fill = {hit.used, hit.entitlement};
    input.warnPercent = recorded.warnPercent.value_or(story.warnPercent);
    if (story.limit) {
        input.confirmPercent = story.limit->confirmPercent.value_or(input.confirmPercent);
        // What was recorded is whole: a cap that it does not name was no reason.
        if (!recorded.any && story.memberUsedToday) input.memberCap = story.limit->memberDailyCap;
    }
    input.confirmPercent = recorded.confirmPercent.value_or(input.confirmPercent);
    if (recorded.cap) input.memberCap = recorded.cap;
    input.memberUsed = recorded.memberUsed.value_or(story.memberUsedToday.value_or(0));
    return input;
}

}  // namespace

HitRules hitRules(const HitStory &story)
{
    const Recorded recorded = readReasons(story.hit().reasons);
    const RuleInput input = inputOf(story, recorded);
    HitRules rules;
    rules.found = findingsOf(input);
    rules.warnPercent = input.warnPercent;
    rules.confirmPercent = input.confirmPercent;
    if (const auto left = input.fill.left()) rules.left = clamped(*left);
    if (rules.found.overCap) {
        rules.cap = *input.memberCap;
        rules.memberUsed = input.memberUsed;
    }
    if (story.hit().verdict == Verdict::Downgrade) {
        rules.ranIn = recorded.downgrade;
        const auto &action = story.sheetAction;
        if (!rules.ranIn && action && action->downgradeTo) rules.ranIn = action->downgradeTo->bucket;
    }

    const auto add = [&](DecisionReason::Kind kind) -> DecisionReason & {
        return rules.reasons.emplace_back(reasonOf(kind, input));
    };
    if (rules.found.warns) add(DecisionReason::Kind::Warning).percent = input.warnPercent;
    if (rules.found.large) add(DecisionReason::Kind::LargeAction).percent = input.confirmPercent;
    if (rules.found.overLimit) add(DecisionReason::Kind::OverLimit);
    if (rules.found.overCap) {
        DecisionReason &reason = add(DecisionReason::Kind::MemberCap);
        reason.used = rules.memberUsed;
        reason.cap = rules.cap;
    }
    return rules;
}

}  // namespace headroom
