// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pricelist.h"

#include "domain/strictjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct ReadPrice {
    TokenPrice price;
    bool rounded = false;
};

std::optional<ReadPrice> priceOf(const json::Object &model, std::string_view name)
{
    const json::Value *value = json::find(model, name);
    const auto *number = value ? value->as<json::Number>() : nullptr;
    if (!number) return std::nullopt;
    const ScaledDecimal parsed = parsePricePerToken(number->text);
    if (parsed.error != DecimalError::None || parsed.value < 0) return std::nullopt;
    return ReadPrice{TokenPrice{parsed.value}, parsed.rounded};
}

QString textOf(const json::Object &model, std::string_view name)
{
    const json::Value *value = json::find(model, name);
    const auto *text = value ? value->as<std::string>() : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

// The list writes some windows as 2000000.0.
std::optional<std::int64_t> wholeNumberOf(const json::Object &model, std::string_view name)
{
    const json::Value *value = json::find(model, name);
    const auto *number = value ? value->as<json::Number>() : nullptr;
    if (!number) return std::nullopt;
    const ScaledDecimal parsed = parseDecimal(number->text, 0);
    if (parsed.error != DecimalError::None || parsed.rounded || parsed.value <= 0) return std::nullopt;
    return parsed.value;
}

QStringList textsOf(const json::Object &model, std::string_view name)
{
    QStringList result;
    const json::Value *value = json::find(model, name);
    const auto *items = value ? value->as<json::Array>() : nullptr;
    if (!items) return result;
    for (const json::Value &item : *items) {
        if (const auto *text = item.as<std::string>()) result << QString::fromStdString(*text);
    }
    return result;
}

// "input_cost_per_token_above_200k_tokens" and its like, or a list of tiers.
bool isTiered(const json::Object &model)
{
    return std::ranges::any_of(model, [](const json::Member &member) {
        const std::string_view name = member.name;
        return name == "tiered_pricing" ||
               (name.find("_above_") != std::string_view::npos && name.find("k_tokens") != std::string_view::npos);
    });
}

std::optional<PriceListEntry> entryOf(const std::string &key, const json::Value &value, std::int64_t &rounded)
{
    const auto *model = value.as<json::Object>();
    if (!model) return std::nullopt;
    const auto input = priceOf(*model, "input_cost_per_token");
    const auto output = priceOf(*model, "output_cost_per_token");
    if (!input || !output) return std::nullopt;

    const auto keep = [&rounded](const std::optional<ReadPrice> &read) -> std::optional<TokenPrice> {
        if (!read) return std::nullopt;
        if (read->rounded) ++rounded;
        return read->price;
    };
    PriceListEntry entry;
    entry.key = QString::fromStdString(key);
    entry.provider = textOf(*model, "litellm_provider");
    entry.mode = textOf(*model, "mode");
    entry.input = *keep(input);
    entry.cachedInput = keep(priceOf(*model, "cache_read_input_token_cost"));
    entry.output = *keep(output);
    entry.batchInput = keep(priceOf(*model, "input_cost_per_token_batches"));
    entry.batchOutput = keep(priceOf(*model, "output_cost_per_token_batches"));
    entry.tiered = isTiered(*model);
    entry.contextWindow = wholeNumberOf(*model, "max_input_tokens");
    entry.regions = textsOf(*model, "supported_regions");
    return entry;
}

}  // namespace

Result<PriceList> parsePriceList(const QByteArray &json)
{
    const auto root = json::parse(json, json::Repeated::KeepLast);
    if (!root) return tl::make_unexpected(root.error());
    const auto *models = root->as<json::Object>();
    if (!models) {
        return refused(QCoreApplication::translate(
            "PriceList", "This is no price list: it must be a JSON object with a member for each model, as LiteLLM's "
                         "model_prices_and_context_window.json is."));
    }
    PriceList list;
    for (const json::Member &member : *models) {
        if (auto entry = entryOf(member.name, member.value, list.rounded)) {
            list.entries.push_back(std::move(*entry));
        } else {
            ++list.skipped;
        }
    }
    return list;
}

}  // namespace headroom
