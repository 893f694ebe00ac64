// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burnflag.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char *, RatioSums::kSums> kSumNames{
    "standard_units", "premium_units",     "batch_units", "sync_charged",  "input_tokens",
    "output_tokens",  "failed_or_retried", "finished",    "cached_tokens", "repeated_tokens"};

Json sharesJson(const std::vector<BurnShare> &shares)
{
    Json list = Json::array();
    for (const BurnShare &share : shares) {
        list.push_back({{"key", share.key.toStdString()},
                        {"units", share.units},
                        {"cost", share.cost.amount.toString().toStdString()},
                        {"estimated", share.cost.estimated}});
    }
    return list;
}

Json sumsJson(const RatioSums &sums)
{
    Json object = Json::object();
    const auto values = sums.values();
    for (std::size_t i = 0; i < values.size(); ++i) object[kSumNames[i]] = values[i];
    return object;
}

// The members of what was written. Anything else throws, which ends the reading.
QString textOf(const Json &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

std::int64_t numberOf(const Json &value)
{
    if (!value.is_number_integer()) throw std::out_of_range("not a whole number");
    return value.get<std::int64_t>();
}

int countOf(const Json &value)
{
    const std::int64_t number = numberOf(value);
    if (number < 0 || number > std::numeric_limits<int>::max()) throw std::out_of_range("not a count");
    return static_cast<int>(number);
}

Money moneyOf(const Json &value)
{
    const ScaledDecimal read = parseMoney(value.get_ref<const std::string &>());
    if (read.error != DecimalError::None) throw std::out_of_range("not an amount of money");
    return {read.value};
}

std::vector<BurnShare> sharesOf(const Json &list)
{
    std::vector<BurnShare> shares;
    for (const Json &share : list) {
        shares.push_back({textOf(share.at("key")),
                          numberOf(share.at("units")),
                          {moneyOf(share.at("cost")), share.at("estimated").get<bool>()}});
    }
    return shares;
}

RatioSums sumsOf(const Json &object)
{
    std::array<std::int64_t, RatioSums::kSums> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = numberOf(object.at(kSumNames[i]));
    return RatioSums::from(values);
}

CauseFigures figuresOf(const Json &object)
{
    const auto figures = causeFiguresFromJson(QByteArray::fromStdString(object.dump()));
    if (!figures) throw std::out_of_range("no figures");
    return *figures;
}

}  // namespace

QByteArray burnEvidenceToJson(const BurnEvidence &evidence)
{
    const QByteArray figures = causeFiguresToJson(evidence.figures);
    const Json object = {{"members", sharesJson(evidence.members)},
                         {"actions", sharesJson(evidence.actions)},
                         {"routes", sharesJson(evidence.routes)},
                         {"ratios", sumsJson(evidence.ratios)},
                         {"plan", evidence.plan.toStdString()},
                         {"plan_version", evidence.planVersion},
                         {"seats", evidence.seats},
                         {"figures", Json::parse(figures.begin(), figures.end())}};
    return QByteArray::fromStdString(object.dump());
}

std::optional<BurnEvidence> burnEvidenceFromJson(const QByteArray &json)
{
    try {
        const Json object = Json::parse(json.begin(), json.end());
        BurnEvidence evidence;
        evidence.members = sharesOf(object.at("members"));
        evidence.actions = sharesOf(object.at("actions"));
        evidence.routes = sharesOf(object.at("routes"));
        evidence.ratios = sumsOf(object.at("ratios"));
        evidence.plan = textOf(object.at("plan"));
        evidence.planVersion = countOf(object.at("plan_version"));
        evidence.seats = countOf(object.at("seats"));
        evidence.figures = figuresOf(object.at("figures"));
        return evidence;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

}  // namespace headroom
