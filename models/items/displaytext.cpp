// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/displaytext.h"

#include "domain/spokenfigures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::int64_t kNanosPerDollar = 1'000'000'000;
constexpr std::int64_t kNanosPerCent = 10'000'000;

struct DisplayText {
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
};

// One order of day, month and year on every page, with the month in letters: 11/1/26 is read in two ways.
QString fullDate()
{
    //: Day, month and year in the form of QLocale::toString(): 1 Mar 2026
    return DisplayText::tr("d MMM yyyy");
}

QString dateAndTime(const QDateTime &local, const QString &zone)
{
    const QLocale locale;
    return DisplayText::tr("%1 %2 %3", "date, time of day, time zone")
        .arg(locale.toString(local.date(), fullDate()), locale.toString(local.time(), QLocale::ShortFormat), zone);
}

// Two decimals; below a cent as many as the first two digits that are not 0 need.
int decimalsFor(std::uint64_t nanos)
{
    if (nanos == 0 || nanos >= static_cast<std::uint64_t>(kNanosPerCent)) return 2;
    int digits = 0;
    for (std::uint64_t rest = nanos; rest > 0; rest /= 10) ++digits;
    return std::min(9, 9 - digits + 2);
}

}  // namespace

QString displayCount(std::int64_t count)
{
    return QLocale().toString(qlonglong{count});
}

int pluralCount(std::int64_t count)
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

QString displayMoney(Money amount)
{
    const QLocale locale;
    const bool negative = amount.nanos < 0;
    const std::uint64_t nanos =
        negative ? 0 - static_cast<std::uint64_t>(amount.nanos) : static_cast<std::uint64_t>(amount.nanos);
    const int decimals = decimalsFor(nanos);
    std::uint64_t step = 1;
    for (int i = decimals; i < 9; ++i) step *= 10;
    std::uint64_t steps = nanos / step;
    const std::uint64_t rest = nanos % step;
    if (rest * 2 > step || (rest * 2 == step && steps % 2 == 1)) ++steps;
    const std::uint64_t perDollar = static_cast<std::uint64_t>(kNanosPerDollar) / step;

    QString number = locale.toString(qulonglong{steps / perDollar}) + locale.decimalPoint();
    for (const QChar digit : QString::number(steps % perDollar).rightJustified(decimals, QLatin1Char('0')))
        number += locale.toString(digit.digitValue());
    return withDollarSign(number, negative);
}

QString displayCost(const Cost &cost)
{
    return cost.estimated ? DisplayText::tr("≈ %1", "an estimated amount").arg(displayMoney(cost.amount))
                          : displayMoney(cost.amount);
}

QString displayPercent(std::int64_t used, const Amount &entitlement)
{
    const auto hundredths = percentHundredths(used, entitlement);
    if (!hundredths) return {};
    // percentHundredths rounds; exact integers decide which whole percent was reached.
    std::int64_t percent = *hundredths / 100;
    if (used >= 0 && percent < 1'000'000) {
        if (reaches(used, static_cast<int>(percent + 1), entitlement))
            ++percent;
        else if (percent > 0 && !reaches(used, static_cast<int>(percent), entitlement))
            --percent;
    }
    return DisplayText::tr("%1 %", "percentage").arg(displayCount(percent));
}

QString displayAmount(const Amount &amount)
{
    return amount.unlimited ? DisplayText::tr("unlimited") : displayCount(amount.units);
}

QString displayDay(CivilDate day)
{
    return QLocale().toString(day.toQDate(), fullDate());
}

QString displayDays(const CycleDays &days)
{
    const QDate first = days.first.toQDate();
    const QDate last = (days.end - 1).toQDate();
    const QLocale locale;
    //: Day and month in the form of QLocale::toString(): 1 Mar
    const QString dayAndMonth = DisplayText::tr("d MMM");
    const QString full = fullDate();
    return DisplayText::tr("%1 – %2", "first and last day")
        .arg(locale.toString(first, first.year() == last.year() ? dayAndMonth : full), locale.toString(last, full));
}

QString displayInstant(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.us / 1'000);
    return dateAndTime(local, local.timeZoneAbbreviation());
}

QString displayInstantIn(Instant at, const Zone &zone)
{
    const std::int64_t ms = at.us / 1'000 + std::int64_t{zone.offsetSeconds(at)} * 1'000;
    return dateAndTime(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), QString::fromLatin1(zone.id()));
}

QString describeStanding(const BucketStanding &standing)
{
    const Amount entitlement = standing.entitlement.total();
    const QString used = displayCount(standing.used);
    if (entitlement.unlimited) return DisplayText::tr("%1 used, unlimited").arg(used);
    QString text = DisplayText::tr("%1 of %2 used").arg(used, displayCount(entitlement.units));
    if (const QString percent = displayPercent(standing.used, entitlement); !percent.isEmpty())
        text = DisplayText::tr("%1, %2", "use, then percentage").arg(text, percent);
    const std::int64_t remaining = standing.remaining().value_or(0);
    if (remaining < 0) text = DisplayText::tr("%1, over by %2").arg(text, displayCount(-remaining));
    return text;
}

}  // namespace headroom
