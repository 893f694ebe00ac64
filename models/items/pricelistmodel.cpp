// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pricelistmodel.h"

#include "domain/utcday.h"
#include "items/displaytext.h"
#include "items/pricelisttext.h"

#include <algorithm>

namespace headroom {

void PriceListModel::setPrices(std::vector<ListedPrice> prices)
{
    const auto same = [](const ListedPrice &a, const ListedPrice &b) { return a.entry == b.entry && a.from == b.from; };
    if (std::ranges::equal(prices, m_prices, same)) return;
    beginResetModel();
    m_prices = std::move(prices);
    endResetModel();
}

int PriceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prices.size());
}

int PriceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString PriceListModel::searchText(int row) const
{
    const PriceListEntry &entry = price(row).entry;
    return QStringList{entry.key, entry.provider, entry.mode}.join(QLatin1Char(' '));
}

CatalogCell PriceListModel::catalogCell(int row, int column) const
{
    const PriceListEntry &entry = price(row).entry;
    switch (column) {
    case Key: {
        CatalogCell cell{TableCell::words(entry.key, entry.key), {}, false};
        cell.cell.toolTip =
            entry.tiered
                ? tr("%1\nThe list also has prices by length of the prompt, which are not kept.").arg(entry.key)
                : entry.key;
        return cell;
    }
    case Provider: return {TableCell::words(entry.provider, entry.provider), {}, false};
    case ModeColumn: return {TableCell::words(entry.mode, entry.mode), {}, false};
    case Input: return {tokenPriceCell(entry.input), {}, false};
    case Cached: return {tokenPriceCell(entry.cachedInput), {}, false};
    case Output: return {tokenPriceCell(entry.output), {}, false};
    case BatchInput: return {tokenPriceCell(entry.batchInput), {}, false};
    case BatchOutput: return {tokenPriceCell(entry.batchOutput), {}, false};
    case ContextWindow:
        return {entry.contextWindow ? TableCell::count(*entry.contextWindow) : TableCell::nothing(), {}, false};
    default: {
        const Instant from = price(row).from;
        CatalogCell cell{TableCell::day(utcDay(from)), {}, false};
        cell.cell.copy = formatInstant(from);
        cell.cell.toolTip = displayInstant(from);
        return cell;
    }
    }
}

TableColumn PriceListModel::column(int column) const
{
    switch (column) {
    case Key: return {tr("Model"), QStringLiteral("model"), tr("As the list names it"), false};
    case Provider: return {tr("Provider"), QStringLiteral("provider"), {}, false};
    case ModeColumn: return {tr("Kind"), QStringLiteral("mode"), tr("As the list has it: chat, embedding, …"), false};
    case Input: return {tr("Input"), QStringLiteral("input_per_mtok"), tr("Dollars per million tokens")};
    case Cached:
        return {tr("Cached"), QStringLiteral("cached_input_per_mtok"), tr("Dollars per million cached tokens")};
    case Output: return {tr("Output"), QStringLiteral("output_per_mtok"), tr("Dollars per million tokens")};
    case BatchInput:
        return {tr("Batch in"), QStringLiteral("batch_input_per_mtok"),
                tr("Dollars per million input tokens in batch, as the list states it")};
    case BatchOutput:
        return {tr("Batch out"), QStringLiteral("batch_output_per_mtok"),
                tr("Dollars per million output tokens in batch, as the list states it")};
    case ContextWindow: return {tr("Context"), QStringLiteral("context_window"), tr("Tokens of input at most")};
    default: return {tr("Dated"), QStringLiteral("from"), tr("The date of the import that brought it"), false};
    }
}

}  // namespace headroom
