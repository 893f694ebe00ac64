// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/typedvalues.h"

#include "domain/utcday.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedValues)
};

bool allDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

tl::unexpected<Error> nothingTyped()
{
    return refused(Words::tr("Nothing is typed here. Type a number."));
}

// A decimal with nine places, 0 or more.
Result<std::int64_t> typedDecimal(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return nothingTyped();
    const ScaledDecimal read = parseDecimal(text.toStdString(), 9);
    if (read.error == DecimalError::OutOfRange)
        return refused(Words::tr("This is more than an amount can be. Type a smaller one."));
    if (read.error != DecimalError::None)
        return refused(Words::tr("“%1” is not an amount. Write dollars with a point before the cents and nothing "
                                 "between thousands: 1250.50")
                           .arg(text));
    if (read.rounded) return refused(Words::tr("An amount has at most nine decimals. Leave out the others."));
    if (read.value < 0) return refused(Words::tr("An amount below 0 means nothing here. Type 0 or more."));
    return read.value;
}

}  // namespace

Result<Money> typedMoney(const QString &text)
{
    return typedDecimal(text).map([](std::int64_t nanos) { return Money{nanos}; });
}

Result<TokenPrice> typedTokenPrice(const QString &text)
{
    return typedDecimal(text).map([](std::int64_t femtos) { return TokenPrice{femtos}; });
}

Result<std::int64_t> typedCount(const QString &typed, std::int64_t least)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return nothingTyped();
    const bool negative = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    if (negative && text.size() > 1 && allDigits(text.mid(1)))
        return refused(
            Words::tr("A number below 0 means nothing here. Type %1 or more.").arg(QLocale().toString(qint64{least})));
    if (!allDigits(text))
        return refused(
            Words::tr("“%1” is not a whole number. Write digits only, nothing between thousands: 4500").arg(text));
    bool fits = false;
    const qlonglong count = text.toLongLong(&fits);
    if (!fits) return refused(Words::tr("This is more than a limit can be. Type a smaller number."));
    if (count < least) return refused(Words::tr("Type %1 or more.").arg(QLocale().toString(qint64{least})));
    return count;
}

Result<int> typedPercent(const QString &text, int least)
{
    const Result<std::int64_t> count = typedCount(text, least);
    if (!count) return tl::make_unexpected(count.error());
    if (*count > 100) return refused(Words::tr("A percentage ends at 100. Type %1 to 100.").arg(least));
    return static_cast<int>(*count);
}

Result<Instant> typedInstant(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto date = parseCivilDate(text.toStdString())) {
        const Instant midnight = utcMidnight(*date);
        if (kFirstInstant <= midnight && midnight < kEndOfTime) return midnight;
        return refused(Words::tr("%1 is outside the years 1970 to 2199 that a ledger knows.").arg(text));
    }
    const ParsedInstant read = parseInstant(text.toStdString());
    switch (read.error) {
    case TimeError::None: return read.at;
    case TimeError::OutOfRange:
        return refused(Words::tr("%1 is outside the years 1970 to 2199 that a ledger knows.").arg(text));
    case TimeError::NoZone: return refused(Words::tr("Say in which zone %1 is: add Z for UTC, or +01:00.").arg(text));
    case TimeError::NotATime: break;
    }
    return refused(Words::tr("“%1” is not a time. Write a day such as 2026-12-01 (midnight UTC), or "
                             "2026-12-01T05:00Z.")
                       .arg(text));
}

QString instantText(Instant at)
{
    return at == utcMidnight(utcDay(at)) ? utcDay(at).toString() : formatInstant(at);
}

Result<CivilDate> typedDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto date = parseCivilDate(text.toStdString())) return *date;
    return refused(Words::tr("“%1” is not a day. Write it as 2026-12-01.").arg(text));
}

}  // namespace headroom
