// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitcausejson.h"

namespace headroom {

namespace {

constexpr auto kUnlimited = "unlimited";

HeldJson fractionJson(const Fraction &fraction)
{
    return {{"numerator", fraction.numerator}, {"denominator", fraction.denominator}};
}

HeldJson spotJson(const std::optional<RatioSpot> &spot)
{
    if (!spot) return nullptr;
    HeldJson object = {{"action", spot->action.toStdString()}, {"route", spot->route.toStdString()}};
    object.update(fractionJson(spot->fraction));
    return object;
}

Fraction fractionOf(const HeldJson &value)
{
    return {heldNumber(value.at("numerator")), heldNumber(value.at("denominator"))};
}

std::optional<RatioSpot> spotOf(const HeldJson &value)
{
    if (value.is_null()) return std::nullopt;
    return RatioSpot{heldText(value.at("action")), heldText(value.at("route")), fractionOf(value)};
}

Amount amountOf(const HeldJson &value)
{
    if (value == kUnlimited) return {true, 0};
    return {false, heldNumber(value)};
}

}  // namespace

QString heldText(const HeldJson &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

std::int64_t heldNumber(const HeldJson &value)
{
    if (!value.is_number_integer()) throw std::out_of_range("not a whole number");
    return value.get<std::int64_t>();
}

Money heldMoney(const HeldJson &value)
{
    const ScaledDecimal read = parseMoney(value.get_ref<const std::string &>());
    if (read.error != DecimalError::None) throw std::out_of_range("not an amount of money");
    return {read.value};
}

HeldJson heldFigures(const CauseFigures &figures)
{
    const Amount &entitled = figures.premiumEntitlement;
    return {
        {"revenue", figures.revenue.toString().toStdString()},
        {"cost", figures.cost.amount.toString().toStdString()},
        {"estimated", figures.cost.estimated},
        {"failed_or_retried", fractionJson(figures.failedOrRetried)},
        {"cache_reuse", fractionJson(figures.cacheReuse)},
        {"active_members", figures.activeMembers},
        {"day_use", figures.dayUse},
        {"top_member", figures.topMember.toStdString()},
        {"top_member_use", figures.topMemberUse},
        {"premium_entitlement", entitled.unlimited ? HeldJson(kUnlimited) : HeldJson(entitled.units)},
        {"worst_failing", spotJson(figures.worstFailing)},
        {"worst_caching", spotJson(figures.worstCaching)},
    };
}

CauseFigures causeFiguresOf(const HeldJson &object)
{
    CauseFigures figures;
    figures.revenue = heldMoney(object.at("revenue"));
    figures.cost = {heldMoney(object.at("cost")), object.at("estimated").get<bool>()};
    figures.failedOrRetried = fractionOf(object.at("failed_or_retried"));
    figures.cacheReuse = fractionOf(object.at("cache_reuse"));
    figures.activeMembers = static_cast<int>(heldNumber(object.at("active_members")));
    figures.dayUse = heldNumber(object.at("day_use"));
    figures.topMember = heldText(object.at("top_member"));
    figures.topMemberUse = heldNumber(object.at("top_member_use"));
    figures.premiumEntitlement = amountOf(object.at("premium_entitlement"));
    figures.worstFailing = spotOf(object.at("worst_failing"));
    figures.worstCaching = spotOf(object.at("worst_caching"));
    return figures;
}

QByteArray causeFiguresToJson(const CauseFigures &figures)
{
    return QByteArray::fromStdString(heldFigures(figures).dump());
}

std::optional<CauseFigures> causeFiguresFromJson(const QByteArray &json)
{
    try {
        return causeFiguresOf(HeldJson::parse(json.begin(), json.end()));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

}  // namespace headroom
