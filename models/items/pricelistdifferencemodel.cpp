// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pricelistdifferencemodel.h"

#include "items/displaytext.h"
#include "items/pricelisttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceListDifferenceModel)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? Words::tr("none") : text;
}

// "$1.25 → $1.10", or what it is where nothing was or nothing changes.
CatalogCell step(std::optional<TokenPrice> after, const std::optional<std::optional<TokenPrice>> &before)
{
    CatalogCell cell{tokenPriceCell(after), {}, false};
    if (before && *before != after)
        cell.cell.text =
            Words::tr("%1 → %2", "before, after").arg(orNone(tokenPriceCell(*before).text), orNone(cell.cell.text));
    return cell;
}

QString counted(std::optional<std::int64_t> count)
{
    return count ? displayCount(*count) : QString();
}

// What differs besides the three prices.
QString otherDifferences(const PriceListEntry &after, const PriceListEntry &before)
{
    QStringList others;
    const auto say = [&others](const QString &what, const QString &was, const QString &is) {
        if (was != is) others << Words::tr("%1: %2 → %3", "field: before, after").arg(what, orNone(was), orNone(is));
    };
    say(Words::tr("batch input"), tokenPriceCell(before.batchInput).text, tokenPriceCell(after.batchInput).text);
    say(Words::tr("batch output"), tokenPriceCell(before.batchOutput).text, tokenPriceCell(after.batchOutput).text);
    say(Words::tr("context"), counted(before.contextWindow), counted(after.contextWindow));
    say(Words::tr("provider"), before.provider, after.provider);
    say(Words::tr("kind"), before.mode, after.mode);
    say(Words::tr("regions"), before.regions.join(QStringLiteral(", ")), after.regions.join(QStringLiteral(", ")));
    if (before.tiered != after.tiered)
        others << (after.tiered ? Words::tr("now also priced by length of the prompt")
                                : Words::tr("no longer priced by length of the prompt"));
    return others.join(Words::tr("; ", "between differences"));
}

}  // namespace

void PriceListDifferenceModel::setDifference(PriceListDifference difference)
{
    beginResetModel();
    m_difference = std::move(difference);
    endResetModel();
}

std::int64_t PriceListDifferenceModel::newModels() const
{
    return std::ranges::count_if(m_difference.rows,
                                 [](const PriceListDifference::Row &row) { return !row.before.has_value(); });
}

int PriceListDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_difference.rows.size());
}

int PriceListDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString PriceListDifferenceModel::searchText(int row) const
{
    const PriceListEntry &entry = at(row).after;
    return QStringList{entry.key, entry.provider, entry.mode}.join(QLatin1Char(' '));
}

CatalogCell PriceListDifferenceModel::catalogCell(int row, int column) const
{
    const PriceListDifference::Row &shown = at(row);
    const PriceListEntry &after = shown.after;
    const PriceListEntry *before = shown.before ? &shown.before->entry : nullptr;
    using Before = std::optional<std::optional<TokenPrice>>;
    switch (column) {
    case Key: {
        CatalogCell cell{TableCell::words(after.key, after.key), {}, false};
        cell.cell.toolTip = after.key;
        return cell;
    }
    case What:
        return {before ? TableCell::words(tr("changed"), QStringLiteral("changed"))
                       : TableCell::words(tr("new"), QStringLiteral("new")),
                {},
                false};
    case Input: return step(after.input, before ? Before(before->input) : std::nullopt);
    case Cached: return step(after.cachedInput, before ? Before(before->cachedInput) : std::nullopt);
    case Output: return step(after.output, before ? Before(before->output) : std::nullopt);
    default: {
        const QString others = before ? otherDifferences(after, *before) : QString();
        CatalogCell cell{TableCell::words(others, others), {}, false};
        cell.cell.toolTip = others;
        return cell;
    }
    }
}

TableColumn PriceListDifferenceModel::column(int column) const
{
    switch (column) {
    case Key: return {tr("Model"), QStringLiteral("model"), tr("As the list names it"), false};
    case What: return {tr("What"), QStringLiteral("what"), {}, false};
    case Input: return {tr("Input"), QStringLiteral("input_per_mtok"), tr("Dollars per million tokens")};
    case Cached:
        return {tr("Cached"), QStringLiteral("cached_input_per_mtok"), tr("Dollars per million cached tokens")};
    case Output: return {tr("Output"), QStringLiteral("output_per_mtok"), tr("Dollars per million tokens")};
    default: return {tr("Besides"), QStringLiteral("other"), tr("What else differs"), false};
    }
}

}  // namespace headroom
