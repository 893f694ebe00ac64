// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overage.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Amount &amount)
{
    return amount.unlimited ? Json("unlimited") : Json(amount.units);
}

Json toJson(Money amount)
{
    return amount.toString().toStdString();
}

template<typename T>
Json toJson(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, Money>) {
        return value ? toJson(*value) : Json(nullptr);
    } else {
        return value ? Json(*value) : Json(nullptr);
    }
}

Json toJson(const Entitlement &entitlement)
{
    Json object{{"base", toJson(entitlement.base)},
                {"addon", entitlement.addon},
                {"prepaid", entitlement.prepaid},
                {"approved", entitlement.approved},
                {"entitlement", toJson(entitlement.total())}};
    if (entitlement.overflow) object["overflow"] = true;
    return object;
}

// One object, read member by member; whatever is missing or of another type makes the whole unreadable.
class Reader {
public:
    Reader(const Json &object, bool &good) : m_object(object), m_good(good) { m_good = m_good && object.is_object(); }

    [[nodiscard]] std::int64_t integer(const char *name) const { return integerOf(member(name)); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(const char *name) const
    {
        const Json &value = member(name);
        return value.is_null() ? std::nullopt : std::optional(integerOf(value));
    }
    [[nodiscard]] Money money(const char *name) const { return moneyOf(member(name)); }
    [[nodiscard]] std::optional<Money> optionalMoney(const char *name) const
    {
        const Json &value = member(name);
        return value.is_null() ? std::nullopt : std::optional(moneyOf(value));
    }
    [[nodiscard]] Amount amount(const char *name) const
    {
        const Json &value = member(name);
        if (value == "unlimited") return {true, 0};
        return {false, integerOf(value)};
    }
    [[nodiscard]] Instant instant(const char *name) const
    {
        const ParsedInstant parsed = parseInstant(textOf(member(name)));
        fail(parsed.error != TimeError::None);
        return parsed.at;
    }
    [[nodiscard]] bool flag(const char *name) const
    {
        const Json &value = member(name);
        fail(!value.is_boolean());
        return value.is_boolean() && value.get<bool>();
    }
    [[nodiscard]] bool has(const char *name) const { return m_object.is_object() && m_object.contains(name); }
    [[nodiscard]] const Json &member(const char *name) const
    {
        static const Json nothing = Json::value_t::discarded;
        return has(name) ? m_object[name] : nothing;
    }

private:
    void fail(bool failed) const { m_good = m_good && !failed; }
    [[nodiscard]] std::int64_t integerOf(const Json &value) const
    {
        const bool fits = value.is_number_integer() &&
                          (!value.is_number_unsigned() ||
                           value.get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()});
        fail(!fits);
        return fits ? value.get<std::int64_t>() : 0;
    }
    [[nodiscard]] std::string textOf(const Json &value) const
    {
        fail(!value.is_string());
        return value.is_string() ? value.get<std::string>() : std::string();
    }
    [[nodiscard]] Money moneyOf(const Json &value) const
    {
        const ScaledDecimal parsed = parseMoney(textOf(value));
        fail(parsed.error != DecimalError::None || parsed.rounded);
        return {parsed.value};
    }

    const Json &m_object;
    bool &m_good;
};

Entitlement entitlementFrom(const Reader &read)
{
    Entitlement entitlement;
    entitlement.base = read.amount("base");
    entitlement.addon = read.integer("addon");
    entitlement.prepaid = read.integer("prepaid");
    entitlement.approved = read.integer("approved");
    entitlement.overflow = read.has("overflow") && read.flag("overflow");
    return entitlement;
}

}  // namespace

QByteArray figuresToJson(const OverageFigures &figures)
{
    const Json object{{"at", formatInstant(figures.at).toStdString()},
                      {"units", figures.units},
                      {"used", figures.used},
                      {"before", toJson(figures.before)},
                      {"after", toJson(figures.after)},
                      {"projected", toJson(figures.projected)},
                      {"unit_cost", toJson(figures.unitCost)},
                      {"cost_estimated", figures.costEstimated},
                      {"projected_cost", toJson(figures.projectedCost)},
                      {"unit_price", toJson(figures.unitPrice)},
                      {"price", toJson(figures.price)},
                      {"margin", toJson(figures.margin)},
                      {"margin_after", toJson(figures.marginAfter)},
                      {"queued_waiting", figures.queuedWaiting},
                      {"queued_run", figures.queuedRun}};
    return QByteArray::fromStdString(object.dump());
}

std::optional<OverageFigures> figuresFromJson(const QByteArray &json)
{
    const Json object = Json::parse(json.begin(), json.end(), nullptr, false);
    bool good = true;
    const Reader read(object, good);
    OverageFigures figures;
    figures.at = read.instant("at");
    figures.units = read.integer("units");
    figures.used = read.integer("used");
    figures.before = entitlementFrom(Reader(read.member("before"), good));
    figures.after = read.amount("after");
    figures.projected = read.optionalInteger("projected");
    figures.unitCost = read.optionalMoney("unit_cost");
    figures.costEstimated = read.flag("cost_estimated");
    figures.projectedCost = read.optionalMoney("projected_cost");
    figures.unitPrice = read.optionalMoney("unit_price");
    figures.price = read.money("price");
    figures.margin = read.money("margin");
    figures.marginAfter = read.optionalMoney("margin_after");
    figures.queuedWaiting = read.integer("queued_waiting");
    figures.queuedRun = read.integer("queued_run");
    return good ? std::optional(figures) : std::nullopt;
}

}  // namespace headroom
