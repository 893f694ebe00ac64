// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/burnflag.h"

#include "domain/hitcausejson.h"

#include <limits>

namespace headroom {

namespace {

using Json = HeldJson;

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

int countOf(const Json &value)
{
    const std::int64_t number = heldNumber(value);
    if (number < 0 || number > std::numeric_limits<int>::max()) throw std::out_of_range("not a count");
    return static_cast<int>(number);
}

std::vector<BurnShare> sharesOf(const Json &list)
{
    std::vector<BurnShare> shares;
    for (const Json &share : list) {
        shares.push_back({heldText(share.at("key")),
                          heldNumber(share.at("units")),
                          {heldMoney(share.at("cost")), share.at("estimated").get<bool>()}});
    }
    return shares;
}

RatioSums sumsOf(const Json &object)
{
    std::array<std::int64_t, RatioSums::kSums> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = heldNumber(object.at(kSumNames[i]));
    return RatioSums::from(values);
}

}  // namespace

QByteArray burnEvidenceToJson(const BurnEvidence &evidence)
{
    const Json object = {{"members", sharesJson(evidence.members)},
                         {"actions", sharesJson(evidence.actions)},
                         {"routes", sharesJson(evidence.routes)},
                         {"ratios", sumsJson(evidence.ratios)},
                         {"plan", evidence.plan.toStdString()},
                         {"plan_version", evidence.planVersion},
                         {"seats", evidence.seats},
                         {"figures", heldFigures(evidence.figures)}};
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
        evidence.plan = heldText(object.at("plan"));
        evidence.planVersion = countOf(object.at("plan_version"));
        evidence.seats = countOf(object.at("seats"));
        evidence.figures = causeFiguresOf(object.at("figures"));
        return evidence;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

}  // namespace headroom
