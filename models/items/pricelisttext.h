// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/catalogstate.h"
#include "items/celltable.h"

#include <QStringList>

// Prices of tokens as a person reads them, and what a route would take from a published list.
namespace headroom {

// Dollars per million tokens with every digit, at least two decimals: "$1.25", "$0.0755".
QString displayTokenPrice(TokenPrice price);
TableCell tokenPriceCell(std::optional<TokenPrice> price);

// What a route takes from a model of the list when it is told to.
struct ListTake {
    RoutePrice price;
    std::optional<std::int64_t> contextWindow;  // nothing: the list states none
    // The list's batch prices are no whole percentage of its others: the route keeps the percentage it has.
    bool batchKept = false;
    bool operator==(const ListTake &) const = default;
};
// `route`: whose price in force at `from` lends what the list does not state.
ListTake takeFromList(const PriceListEntry &entry, const Route &route, Instant from);

// Whether a model of the list is likely the one that a route names: "azure/gpt-5" of model family "gpt-5".
bool namesModel(const PriceListEntry &entry, const Route &route);

}  // namespace headroom
