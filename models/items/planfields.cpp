// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planfields.h"

#include "items/displaytext.h"
#include "items/typedvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype kLongestKey = 64;

struct PlanFields {
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

QLatin1String fieldId(LimitField field)
{
    switch (field) {
    case LimitField::Allowance: return QLatin1String("allowance");
    case LimitField::Warn: return QLatin1String("warn_percent");
    case LimitField::Confirm: return QLatin1String("confirm_percent");
    case LimitField::OveragePrice: return QLatin1String("overage_price");
    case LimitField::OverageCap: return QLatin1String("overage_cap");
    case LimitField::MemberDailyCap: break;
    }
    return QLatin1String("member_daily_cap");
}

template<typename T>
QString numberText(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

// An empty text leaves the field out.
template<typename T, typename Read>
Result<void> setOptional(std::optional<T> &value, const QString &text, Read read)
{
    if (text.trimmed().isEmpty()) {
        value.reset();
        return {};
    }
    const Result<T> typed = read(text);
    if (!typed) return tl::make_unexpected(typed.error());
    value = *typed;
    return {};
}

Result<int> percent(const QString &text)
{
    return typedPercent(text);
}

Result<std::int64_t> count(const QString &text)
{
    return typedCount(text);
}

}  // namespace

QString limitPath(Bucket bucket)
{
    const std::string_view id = bucketId(bucket);
    return QLatin1String("limits.") + QLatin1String(id.data(), static_cast<qsizetype>(id.size()));
}

QString limitPath(Bucket bucket, LimitField field)
{
    return limitPath(bucket) + QLatin1Char('.') + fieldId(field);
}

QString limitFieldName(LimitField field)
{
    switch (field) {
    case LimitField::Allowance: return PlanFields::tr("Allowance");
    case LimitField::Warn: return PlanFields::tr("Warn at %");
    case LimitField::Confirm: return PlanFields::tr("Ask above % of what is left");
    case LimitField::OveragePrice: return PlanFields::tr("Overage price ($)");
    case LimitField::OverageCap: return PlanFields::tr("Overage cap");
    case LimitField::MemberDailyCap: break;
    }
    return PlanFields::tr("Daily cap of a member");
}

bool appliesTo(LimitField field, Bucket bucket)
{
    const bool premiumOnly = field == LimitField::Confirm || field == LimitField::MemberDailyCap;
    return !premiumOnly || bucket == Bucket::PremiumSync;
}

QString limitFieldText(const BucketLimit &limit, LimitField field)
{
    switch (field) {
    case LimitField::Allowance: return limit.allowance.unlimited ? QString() : QString::number(limit.allowance.units);
    case LimitField::Warn: return numberText(limit.warnPercent);
    case LimitField::Confirm: return numberText(limit.confirmPercent);
    case LimitField::OveragePrice: return limit.overagePrice ? limit.overagePrice->toString() : QString();
    case LimitField::OverageCap: return numberText(limit.overageCap);
    case LimitField::MemberDailyCap: break;
    }
    return numberText(limit.memberDailyCap);
}

QString limitFieldDefault(const BucketLimit &limit, LimitField field)
{
    switch (field) {
    case LimitField::Allowance: return limit.allowance.unlimited ? displayAmount(limit.allowance) : QString();
    case LimitField::Warn: return QString::number(kDefaultWarnPercent);
    case LimitField::Confirm: return QString::number(kDefaultConfirmPercent);
    case LimitField::OveragePrice: return PlanFields::tr("none is sold", "overage");
    case LimitField::OverageCap:
    case LimitField::MemberDailyCap: break;
    }
    return PlanFields::tr("no cap");
}

Result<void> setLimitField(BucketLimit &limit, LimitField field, const QString &text)
{
    switch (field) {
    case LimitField::Allowance: {
        const Result<std::int64_t> units = typedCount(text);
        if (!units) return tl::make_unexpected(units.error());
        limit.allowance = {.unlimited = false, .units = *units};
        return {};
    }
    case LimitField::Warn: return setOptional(limit.warnPercent, text, percent);
    case LimitField::Confirm: return setOptional(limit.confirmPercent, text, percent);
    case LimitField::OveragePrice: return setOptional(limit.overagePrice, text, typedMoney);
    case LimitField::OverageCap: return setOptional(limit.overageCap, text, count);
    case LimitField::MemberDailyCap: break;
    }
    return setOptional(limit.memberDailyCap, text, count);
}

QString perWords(Per per)
{
    return per == Per::Seat ? PlanFields::tr("seat") : PlanFields::tr("workspace");
}

QString atLimitWords(AtLimit atLimit)
{
    return atLimit == AtLimit::Queue ? PlanFields::tr("queue", "what happens at the limit")
                                     : PlanFields::tr("block", "what happens at the limit");
}

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Action: return PlanFields::tr("action");
    case Unit::Page: return PlanFields::tr("page");
    case Unit::File: return PlanFields::tr("file");
    case Unit::Record: break;
    }
    return PlanFields::tr("record");
}

QString planKeyProblem(const QString &key, bool taken)
{
    if (key.isEmpty()) return PlanFields::tr("Type a key: what files and other systems call the plan.");
    if (key.size() > kLongestKey)
        return PlanFields::tr("A key has at most %Ln character(s).", nullptr, static_cast<int>(kLongestKey));
    if (std::ranges::any_of(key, [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return PlanFields::tr("A key has no spaces. Write a hyphen instead: team-plus");
    if (taken)
        return PlanFields::tr("There is a plan “%1” already. Choose it in the list to draft its next version.")
            .arg(key);
    return {};
}

}  // namespace headroom
