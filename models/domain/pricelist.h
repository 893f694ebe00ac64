// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

// One model of a published price list. Prices are per token; a zero price is a price.
struct PriceListEntry {
    QString key;       // the list's own name of the model, such as "azure/gpt-5"
    QString provider;  // empty: not stated
    QString mode;      // "chat", "embedding", ... as in the list; empty: not stated
    TokenPrice input;
    std::optional<TokenPrice> cachedInput;
    TokenPrice output;
    std::optional<TokenPrice> batchInput;  // the list's own batch prices, which need not be half
    std::optional<TokenPrice> batchOutput;
    bool tiered = false;                        // the list also has prices by length of the prompt, which are not kept
    std::optional<std::int64_t> contextWindow;  // tokens of input
    QStringList regions;

    bool operator==(const PriceListEntry &) const = default;
};

struct PriceList {
    std::vector<PriceListEntry> entries;  // those with an input and an output token price, in the list's order
    std::int64_t skipped = 0;             // the rest
    std::int64_t rounded = 0;             // prices of entries finer than 1e-15 dollars, rounded half to even (R33)
};

// Reads LiteLLM's model_prices_and_context_window.json: an object whose members are models. A member that is no
// object, or whose prices are missing, no numbers, negative or beyond 64 bits, is skipped and counted; of a model
// that is listed twice the last counts. Text that is not such a JSON object is refused.
Result<PriceList> parsePriceList(const QByteArray &json);

}  // namespace headroom
