// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratiostepmodel.h"

#include "items/ratiotext.h"

namespace headroom {

void RatioStepModel::setAnswer(const RatioAnswer &answer)
{
    m_step = answer.question.step;
    m_scope = answer.question.scope;
    replaceRows(answer.points);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

TableCell RatioStepModel::cell(int row, int column) const
{
    const RatioPoint &point = rowAt(row);
    switch (column) {
    case Step: return TableCell::day(point.first);
    case LastDay: return TableCell::day(point.end - 1);
    case Whole:
        return TableCell::words(point.partial ? tr("in part") : tr("whole"),
                                point.partial ? QStringLiteral("partial") : QStringLiteral("whole"));
    default: break;
    }
    const Ratio ratio = kRatios.at(static_cast<std::size_t>((column - FirstRatio) / 3));
    const Fraction fraction = point.sums.fraction(ratio);
    switch ((column - FirstRatio) % 3) {
    case 0: {
        TableCell cell;
        cell.text = displayRatio(ratio, fraction);
        cell.toolTip = noDataReason(fraction);
        if (const auto value = fraction.scaled(6)) {
            cell.sort = qlonglong{*value};
            cell.copy = fraction.toString(6);
        }
        return cell;
    }
    case 1: return TableCell::count(fraction.numerator);
    default: return TableCell::count(fraction.denominator);
    }
}

TableColumn RatioStepModel::column(int column) const
{
    switch (column) {
    case Step: return {ratioStepWord(m_step, m_scope), QStringLiteral("first_day"), tr("Its first day"), false};
    case LastDay: return {tr("Last day"), QStringLiteral("last_day"), {}, false};
    case Whole:
        return {tr("In the range"), QStringLiteral("whole"), tr("Whether it is over and the range holds all of it"),
                false};
    default: break;
    }
    const Ratio ratio = kRatios.at(static_cast<std::size_t>((column - FirstRatio) / 3));
    const std::string_view id = ratioId(ratio);
    const QString name = QString::fromLatin1(id.data(), qsizetype(id.size()));
    switch ((column - FirstRatio) % 3) {
    case 0: return {ratioName(ratio), name, ratioDescription(ratio)};
    case 1:
        return {tr("%1: numerator", "a ratio").arg(ratioName(ratio)), name + QStringLiteral("_numerator"),
                ratioDescription(ratio)};
    default:
        return {tr("%1: denominator", "a ratio").arg(ratioName(ratio)), name + QStringLiteral("_denominator"),
                ratioDescription(ratio)};
    }
}

}  // namespace headroom
