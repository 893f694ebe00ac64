// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "domain/wide.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array<std::string_view, kVerdictCount> kVerdictIds{"allow",     "warn",  "confirm",
                                                                  "downgrade", "queue", "block"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::Decision)
};

// What is left of a bucket before the action; nothing where it is unlimited.
std::optional<Wide> left(const BucketRoom &room)
{
    const Amount total = room.entitlement.total();
    if (total.unlimited) return std::nullopt;
    return Wide{total.units} - room.used;
}

bool hasRoom(const BucketRoom &room, std::int64_t units)
{
    const std::optional<Wide> remaining = left(room);
    return !remaining || *remaining >= units;
}

// Where the action could run instead: on another bucket that has room for the same number of units (R18).
std::optional<DowngradeTarget> possibleDowngrade(const DecisionInput &input)
{
    const std::optional<DowngradeTarget> &target = input.action.downgradeTo;
    if (!target || target->bucket == input.action.bucket) return std::nullopt;
    return hasRoom(input.rooms[index(target->bucket)], input.units) ? target : std::nullopt;
}

int warnPercent(const DecisionInput &input)
{
    const std::optional<int> ofPlan = input.limit ? input.limit->warnPercent : std::nullopt;
    return input.action.warnPercent.value_or(ofPlan.value_or(kDefaultWarnPercent));
}

int confirmPercent(const DecisionInput &input)
{
    return input.limit ? input.limit->confirmPercent.value_or(kDefaultConfirmPercent) : kDefaultConfirmPercent;
}

Verdict verdictAtLimit(const DecisionInput &input, bool downgrade)
{
    if (downgrade) return Verdict::Downgrade;
    const bool queues = input.limit && input.limit->atLimit == AtLimit::Queue;
    return queues ? Verdict::Queue : Verdict::Block;
}

// Gathers reasons in the order of their rules, and the severest verdict.
class Judge {
public:
    explicit Judge(const DecisionInput &input) : m_input(input), m_bucket(input.action.bucket)
    {
        const BucketRoom &room = input.rooms[index(m_bucket)];
        m_decision.bucket = m_bucket;
        m_decision.route = input.action.route;
        m_decision.used = room.used;
        m_decision.entitlement = room.entitlement.total();
        m_remaining = left(room);
        if (m_remaining) m_decision.remaining = clamped(*m_remaining);
        m_downgrade = possibleDowngrade(input);
    }

    Decision judge()
    {
        const bool overLimit = m_remaining && m_input.units > *m_remaining;
        const std::optional<std::int64_t> cap = passedCap();
        const bool atLimit = overLimit || cap;

        const bool warns = reachesWarning();
        if (warns) add(Verdict::Warn, DecisionReason::Kind::Warning).percent = warnPercent(m_input);
        if (isLarge()) {
            const Verdict verdict = m_input.confirmed ? Verdict::Allow : Verdict::Confirm;
            add(verdict, DecisionReason::Kind::LargeAction).percent = confirmPercent(m_input);
        }
        const Verdict limitVerdict = verdictAtLimit(m_input, m_downgrade.has_value());
        if (overLimit) add(limitVerdict, DecisionReason::Kind::OverLimit).downgrade = m_downgrade;
        if (warns && !atLimit && m_downgrade) {
            add(Verdict::Allow, DecisionReason::Kind::DowngradeOffered).downgrade = m_downgrade;
        }
        if (cap) {
            DecisionReason &reason = add(limitVerdict, DecisionReason::Kind::MemberCap);
            reason.used = *m_input.memberUsedToday;
            reason.cap = *cap;
            reason.downgrade = m_downgrade;
        }
        if (m_decision.verdict == Verdict::Downgrade) m_decision.downgradeTo = m_downgrade;
        return std::move(m_decision);
    }

private:
    DecisionReason &add(Verdict verdict, DecisionReason::Kind kind)
    {
        m_decision.verdict = std::max(m_decision.verdict, verdict);
        DecisionReason &reason = m_decision.reasons.emplace_back();
        reason.kind = kind;
        reason.bucket = m_bucket;
        reason.units = m_input.units;
        reason.used = m_decision.used;
        reason.entitlement = m_decision.entitlement;
        return reason;
    }

    // R16
    [[nodiscard]] bool reachesWarning() const
    {
        const Amount &total = m_decision.entitlement;
        if (total.unlimited || total.units <= 0) return false;
        return (Wide{m_decision.used} + m_input.units) * 100 >= Wide{total.units} * warnPercent(m_input);
    }

    // R17
    [[nodiscard]] bool isLarge() const
    {
        if (m_bucket != Bucket::PremiumSync || !m_remaining) return false;
        return Wide{m_input.units} * 100 > *m_remaining * confirmPercent(m_input);
    }

    // R19: the member's cap where the action would pass it.
    [[nodiscard]] std::optional<std::int64_t> passedCap() const
    {
        if (m_bucket != Bucket::PremiumSync || !m_input.limit || !m_input.memberUsedToday) return std::nullopt;
        const std::optional<std::int64_t> cap = m_input.limit->memberDailyCap;
        return cap && Wide{*m_input.memberUsedToday} + m_input.units > *cap ? cap : std::nullopt;
    }

    const DecisionInput &m_input;
    Bucket m_bucket;
    std::optional<Wide> m_remaining;
    std::optional<DowngradeTarget> m_downgrade;
    Decision m_decision;
};

QString counted(std::int64_t count)
{
    return QLocale().toString(qint64{count});
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
        .arg(bucketName(reason.bucket), counted(reason.used), counted(reason.units), counted(clamped(after)),
             counted(reason.entitlement.units), counted(wholePercent(after, reason.entitlement.units)),
             counted(reason.percent));
}

QString describeLargeAction(const DecisionReason &reason)
{
    const std::int64_t remaining = reason.remaining().value_or(0);
    if (remaining <= 0) {
        return Words::tr("%1: this takes %2 and nothing is left, so it has to be confirmed.")
            .arg(bucketName(reason.bucket), counted(reason.units));
    }
    return Words::tr("%1: this takes %2, more than %3 % of the %4 left, so it has to be confirmed.")
        .arg(bucketName(reason.bucket), counted(reason.units), counted(reason.percent), counted(remaining));
}

QString describeLimit(const DecisionReason &reason)
{
    const std::int64_t remaining = reason.remaining().value_or(0);
    if (reason.kind == DecisionReason::Kind::MemberCap) {
        return Words::tr("%1: this takes %2, but the member has used %3 of the %4 that one member may use in a day.")
            .arg(bucketName(reason.bucket), counted(reason.units), counted(reason.used), counted(reason.cap));
    }
    if (remaining > 0) {
        return Words::tr("%1: this takes %2, but only %3 of %4 are left.")
            .arg(bucketName(reason.bucket), counted(reason.units), counted(remaining),
                 counted(reason.entitlement.units));
    }
    return Words::tr("%1: this takes %2, but %3 of %4 are used already.")
        .arg(bucketName(reason.bucket), counted(reason.units), counted(reason.used), counted(reason.entitlement.units));
}

}  // namespace

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
    return Judge(input).judge();
}

}  // namespace headroom
