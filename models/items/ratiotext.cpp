// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratiotext.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtNumeric>

namespace headroom {

namespace {

struct RatioText {
    Q_DECLARE_TR_FUNCTIONS(RatioText)
};

// In units of 10^-decimals, with as many decimals.
QString decimal(std::int64_t units, int decimals)
{
    double value = static_cast<double>(units);
    for (int i = 0; i < decimals; ++i) value /= 10;
    return QLocale().toString(value, 'f', decimals);
}

QString withSign(std::int64_t value, const QString &text)
{
    return value > 0 ? QLocale().positiveSign() + text : text;
}

}  // namespace

bool isShare(Ratio ratio)
{
    return ratio != Ratio::OutputInput;
}

QString displayRatio(Ratio ratio, const Fraction &fraction)
{
    const auto thousandths = fraction.scaled(3);
    if (!thousandths) return RatioText::tr("no data");
    if (!isShare(ratio)) return decimal(*thousandths, 3);
    return RatioText::tr("%1 %", "percentage").arg(decimal(*thousandths, 1));
}

QString displayRatioShift(Ratio ratio, std::int64_t millionths)
{
    if (millionths == 0) return RatioText::tr("unchanged");
    const std::int64_t thousandths = *Fraction{millionths, 1'000}.scaled(0);
    if (thousandths == 0) return RatioText::tr("hardly changed");
    if (!isShare(ratio)) return withSign(thousandths, decimal(thousandths, 3));
    return RatioText::tr("%1 points", "a signed change of a percentage")
        .arg(withSign(thousandths, decimal(thousandths, 1)));
}

std::optional<std::int64_t> ratioChange(const Fraction &before, const Fraction &now)
{
    const auto from = before.scaled(6);
    const auto to = now.scaled(6);
    qint64 change = 0;
    if (!from || !to || qSubOverflow(qint64{*to}, qint64{*from}, &change)) return std::nullopt;
    return change;
}

QString displayFraction(const Fraction &fraction)
{
    return RatioText::tr("%1 / %2", "numerator / denominator")
        .arg(displayCount(fraction.numerator), displayCount(fraction.denominator));
}

QString noDataReason(const Fraction &fraction)
{
    if (fraction.hasData()) return {};
    return fraction.denominator == 0 ? RatioText::tr("There is nothing to divide by: the denominator is 0.")
                                     : RatioText::tr("Credits took back more than was charged: the denominator is %1.")
                                           .arg(displayCount(fraction.denominator));
}

QString ratioZoneWords(const RatioAnswer &answer)
{
    return answer.zone.isEmpty() ? RatioText::tr("each workspace’s own days") : QString::fromLatin1(answer.zone);
}

QString ratioStepWord(RatioStep step, RatioScope scope)
{
    switch (step) {
    case RatioStep::None: return {};
    case RatioStep::Day: return RatioText::tr("Day");
    case RatioStep::Week: return RatioText::tr("Week");
    case RatioStep::Cycle: return scope == RatioScope::Workspace ? RatioText::tr("Cycle") : RatioText::tr("Month");
    }
    return {};
}

QString ratioStepDays(const RatioPoint &point)
{
    return point.end - point.first <= 1 ? displayDay(point.first) : displayDays({point.first, point.end});
}

QString ratioPartName(RatioPartKind kind)
{
    switch (kind) {
    case RatioPartKind::Workspace: return RatioText::tr("Workspace");
    case RatioPartKind::Action: return RatioText::tr("Action");
    case RatioPartKind::Route: return RatioText::tr("Route");
    case RatioPartKind::Member: return RatioText::tr("Member");
    }
    return {};
}

}  // namespace headroom
