// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pricelisttext.h"

#include "domain/spokenfigures.h"

namespace headroom {

namespace {

// part / whole as a whole percentage, where it is one of 0 to 100.
std::optional<int> wholePercent(TokenPrice part, TokenPrice whole)
{
    if (whole.femtos <= 0 || part.femtos < 0 || part.femtos > whole.femtos) return std::nullopt;
    for (int percent = 0; percent <= 100; ++percent) {
        // part x 100 == percent x whole, without passing 64 bits
        const std::int64_t hundredth = whole.femtos / 100 * percent;
        const std::int64_t rest = whole.femtos % 100 * percent;
        if (rest % 100 == 0 && hundredth + rest / 100 == part.femtos) return percent;
    }
    return std::nullopt;
}

}  // namespace

QString displayTokenPrice(TokenPrice price)
{
    return spokenTokenPrice(price);
}

TableCell tokenPriceCell(std::optional<TokenPrice> price)
{
    if (!price) return TableCell::nothing();
    TableCell cell;
    cell.text = displayTokenPrice(*price);
    cell.sort = qlonglong{price->femtos};
    cell.copy = pricePerMtok(*price);
    return cell;
}

ListTake takeFromList(const PriceListEntry &entry, const Route &route, Instant from)
{
    ListTake take;
    take.price = {from, entry.input, entry.cachedInput, entry.output, std::nullopt};
    take.contextWindow = entry.contextWindow;
    std::optional<int> batch;
    if (entry.batchInput && entry.batchOutput) {
        const auto input = wholePercent(*entry.batchInput, entry.input);
        if (input && input == wholePercent(*entry.batchOutput, entry.output)) batch = input;
        take.batchKept = !batch;
    }
    const RoutePrice *inForce = priceAt(route, from);
    take.price.batchPercent = batch || !inForce ? batch : inForce->batchPercent;
    return take;
}

bool namesModel(const PriceListEntry &entry, const Route &route)
{
    if (!route.modelFamily || route.modelFamily->isEmpty()) return false;
    return entry.key == *route.modelFamily || entry.key.endsWith(QLatin1Char('/') + *route.modelFamily);
}

}  // namespace headroom
