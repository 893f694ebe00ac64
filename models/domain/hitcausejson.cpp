// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitcause.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto kUnlimited = "unlimited";

Json fractionJson(const Fraction &fraction)
{
    return {{"numerator", fraction.numerator}, {"denominator", fraction.denominator}};
}

Json spotJson(const std::optional<RatioSpot> &spot)
{
    if (!spot) return nullptr;
    Json object = {{"action", spot->action.toStdString()}, {"route", spot->route.toStdString()}};
    object.update(fractionJson(spot->fraction));
    return object;
}

// The members of what was written. Anything else throws, which ends the reading.
Money moneyOf(const Json &value)
{
    const ScaledDecimal read = parseMoney(value.get_ref<const std::string &>());
    if (read.error != DecimalError::None) throw std::out_of_range("not an amount of money");
    return {read.value};
}

QString textOf(const Json &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

std::int64_t numberOf(const Json &value)
{
    if (!value.is_number_integer()) throw std::out_of_range("not a whole number");
    return value.get<std::int64_t>();
}

Fraction fractionOf(const Json &value)
{
    return {numberOf(value.at("numerator")), numberOf(value.at("denominator"))};
}

std::optional<RatioSpot> spotOf(const Json &value)
{
    if (value.is_null()) return std::nullopt;
    return RatioSpot{textOf(value.at("action")), textOf(value.at("route")), fractionOf(value)};
}

Amount amountOf(const Json &value)
{
    if (value == kUnlimited) return {true, 0};
    return {false, numberOf(value)};
}

}  // namespace

QByteArray causeFiguresToJson(const CauseFigures &figures)
{
    const Amount &entitled = figures.premiumEntitlement;
    const Json object = {
        {"revenue", figures.revenue.toString().toStdString()},
        {"cost", figures.cost.amount.toString().toStdString()},
        {"estimated", figures.cost.estimated},
        {"failed_or_retried", fractionJson(figures.failedOrRetried)},
        {"cache_reuse", fractionJson(figures.cacheReuse)},
        {"active_members", figures.activeMembers},
        {"day_use", figures.dayUse},
        {"top_member", figures.topMember.toStdString()},
        {"top_member_use", figures.topMemberUse},
        {"premium_entitlement", entitled.unlimited ? Json(kUnlimited) : Json(entitled.units)},
        {"worst_failing", spotJson(figures.worstFailing)},
        {"worst_caching", spotJson(figures.worstCaching)},
    };
    return QByteArray::fromStdString(object.dump());
}

std::optional<CauseFigures> causeFiguresFromJson(const QByteArray &json)
{
    try {
        const Json object = Json::parse(json.begin(), json.end());
        CauseFigures figures;
        figures.revenue = moneyOf(object.at("revenue"));
        figures.cost = {moneyOf(object.at("cost")), object.at("estimated").get<bool>()};
        figures.failedOrRetried = fractionOf(object.at("failed_or_retried"));
        figures.cacheReuse = fractionOf(object.at("cache_reuse"));
        figures.activeMembers = static_cast<int>(numberOf(object.at("active_members")));
        figures.dayUse = numberOf(object.at("day_use"));
        figures.topMember = textOf(object.at("top_member"));
        figures.topMemberUse = numberOf(object.at("top_member_use"));
        figures.premiumEntitlement = amountOf(object.at("premium_entitlement"));
        figures.worstFailing = spotOf(object.at("worst_failing"));
        figures.worstCaching = spotOf(object.at("worst_caching"));
        return figures;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

}  // namespace headroom
