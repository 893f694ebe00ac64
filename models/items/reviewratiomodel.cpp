// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewratiomodel.h"

#include "items/ratiotext.h"

namespace headroom {

namespace {

TableCell valueCell(Ratio ratio, const Fraction &fraction)
{
    TableCell cell;
    cell.text = displayRatio(ratio, fraction);
    cell.copy = fraction.toString();
    if (const auto value = fraction.scaled(6)) cell.sort = qlonglong{*value};
    cell.toolTip = noDataReason(fraction);
    return cell;
}

}  // namespace

void ReviewRatioModel::setRatios(const RatioSums &sums, const std::optional<PlanPeers> &peers)
{
    std::vector<ReviewRatio> ratios;
    for (const Ratio ratio : kRatios)
        ratios.push_back(
            {ratio, sums.fraction(ratio), peers ? peers->medianRatios[static_cast<std::size_t>(ratio)] : std::nullopt});
    const bool known = peers.has_value();
    if (ratios == rows() && known == m_peersKnown) return;
    m_peersKnown = known;
    replaceRows(std::move(ratios));
}

TableCell ReviewRatioModel::cell(int row, int column) const
{
    const ReviewRatio &shown = rowAt(row);
    switch (column) {
    case Name: {
        const std::string_view id = ratioId(shown.ratio);
        TableCell cell =
            TableCell::words(ratioName(shown.ratio), QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
        cell.toolTip = ratioDescription(shown.ratio);
        return cell;
    }
    case Value: return valueCell(shown.ratio, shown.fraction);
    case Parts: {
        TableCell cell =
            TableCell::words(displayFraction(shown.fraction),
                             QStringLiteral("%1/%2").arg(shown.fraction.numerator).arg(shown.fraction.denominator));
        cell.number = true;
        cell.toolTip = ratioDescription(shown.ratio);
        return cell;
    }
    case Median:
        if (!m_peersKnown) return TableCell::words(QStringLiteral("…"), {});
        return valueCell(shown.ratio, shown.median.value_or(Fraction()));
    default: return {};
    }
}

TableColumn ReviewRatioModel::column(int column) const
{
    switch (column) {
    case Name: return {tr("Ratio"), QStringLiteral("ratio"), {}, false};
    case Value: return {tr("Here"), QStringLiteral("value"), tr("A ratio of sums, never a mean of ratios")};
    case Parts: return {tr("Made of"), QStringLiteral("parts"), tr("What is divided by what")};
    case Median:
        return {tr("Plan’s median"), QStringLiteral("plan_median"),
                tr("Of the accounts on the same plan that have data, each in its own cycle")};
    default: return {};
    }
}

}  // namespace headroom
