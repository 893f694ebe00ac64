// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewresultmodel.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

#include <QLocale>

#include <utility>

namespace headroom {

namespace {

using Figure = ReviewResult::Figure;

constexpr std::array kFigures{Figure::Used, Figure::Entitlement, Figure::Share, Figure::Revenue,
                              Figure::Cost, Figure::Margin,      Figure::Hits};

TableCell plain(TableCell cell)
{
    cell.sum.reset();  // different things do not add up
    return cell;
}

TableCell figureOf(const CycleResult &result, Figure figure)
{
    switch (figure) {
    case Figure::Used: return plain(TableCell::count(result.used));
    case Figure::Entitlement: return plain(amountCell(result.entitlement));
    case Figure::Share: return TableCell::share(result.used, result.entitlement);
    case Figure::Revenue: return plain(TableCell::money({result.revenue, false}));
    case Figure::Cost: return plain(TableCell::money(result.cost));
    case Figure::Margin: return plain(TableCell::money({result.margin, result.cost.estimated}));
    case Figure::Hits: return plain(TableCell::count(result.hits));
    }
    return {};
}

QString cycleName(const CycleResult &result)
{
    const QString days = displayDays(result.cycle.days);
    return result.finished ? days : ReviewResultModel::tr("%1, so far", "a cycle that runs").arg(days);
}

}  // namespace

void ReviewResultModel::setResults(std::optional<CycleResult> during, std::optional<CycleResult> after)
{
    if (during == m_during && after == m_after) return;
    m_during = std::move(during);
    m_after = std::move(after);
    std::vector<ReviewResult> figures;
    if (m_during)
        for (const Figure figure : kFigures) figures.push_back({figure});
    replaceRows(std::move(figures));
    Q_EMIT headerDataChanged(Qt::Horizontal, During, After);
}

TableCell ReviewResultModel::cell(int row, int column) const
{
    const Figure figure = rowAt(row).figure;
    switch (column) {
    case Name: {
        const auto words = [](const QString &text, const char *id) {
            return TableCell::words(text, QString::fromLatin1(id));
        };
        switch (figure) {
        case Figure::Used: return words(tr("Used"), "used");
        case Figure::Entitlement: return words(tr("Entitlement"), "entitlement");
        case Figure::Share: return words(tr("Used of it"), "percent");
        case Figure::Revenue: return words(tr("Revenue"), "revenue_usd");
        case Figure::Cost: return words(tr("Cost"), "cost_usd");
        case Figure::Margin: return words(tr("Margin"), "margin_usd");
        case Figure::Hits: return words(tr("Limit hits"), "hits");
        }
        return {};
    }
    case During: return figureOf(*m_during, figure);
    case After: return m_after ? figureOf(*m_after, figure) : TableCell::nothing();
    case Change: return change(figure);
    default: return {};
    }
}

TableCell ReviewResultModel::change(Figure figure) const
{
    if (!m_after) return TableCell::nothing();
    const CycleResult &was = *m_during;
    const CycleResult &is = *m_after;
    switch (figure) {
    case Figure::Used: return plain(changeCell(is.used - was.used));
    case Figure::Entitlement:
        if (was.entitlement.unlimited || is.entitlement.unlimited) return TableCell::nothing();
        return plain(changeCell(is.entitlement.units - was.entitlement.units));
    case Figure::Share: {
        const auto before = percentHundredths(was.used, was.entitlement);
        const auto now = percentHundredths(is.used, is.entitlement);
        if (!before || !now) return TableCell::nothing();
        const double points = static_cast<double>(*now - *before) / 100;
        TableCell cell = TableCell::words(tr("%1 points", "of percent").arg(QLocale().toString(points, 'f', 1)),
                                          QString::number(points, 'f', 2));
        if (points > 0) cell.text.prepend(QLatin1Char('+'));
        cell.number = true;
        return cell;
    }
    case Figure::Revenue: return plain(changeCell(is.revenue - was.revenue));
    case Figure::Cost: return plain(changeCell(is.cost.amount - was.cost.amount));
    case Figure::Margin: return plain(changeCell(is.margin - was.margin));
    case Figure::Hits: return plain(changeCell(is.hits - was.hits));
    }
    return {};
}

TableColumn ReviewResultModel::column(int column) const
{
    switch (column) {
    case Name: return {tr("Figure"), QStringLiteral("figure"), {}, false};
    case During:
        return {m_during ? cycleName(*m_during) : tr("The cycle"), QStringLiteral("during"),
                tr("The cycle that was reviewed")};
    case After:
        return {m_after ? cycleName(*m_after) : tr("The cycle after"), QStringLiteral("after"),
                tr("The cycle after it")};
    case Change: return {tr("Change"), QStringLiteral("change"), tr("The cycle after, less the one that was reviewed")};
    default: return {};
    }
}

}  // namespace headroom
