// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <array>

namespace headroom {

namespace {

constexpr std::int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
constexpr std::int64_t kMicrosPerHour = 60 * kMicrosPerMinute;

// Days since 1970-01-01 of the proleptic Gregorian calendar; years start in March so that the leap day is last.
constexpr std::int32_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

struct YearMonthDay {
    int year;
    int month;
    int day;
};

constexpr YearMonthDay civilFromDays(std::int64_t days)
{
    const std::int64_t z = days + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const int dayOfEra = static_cast<int>(z - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    const int year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

constexpr int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

// Reads text from the left; every step that does not find what it asks for fails for good.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool atDigit() const { return !atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; }
    char next() { return m_text[m_at++]; }

    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    void expect(char c) { m_ok = take(c) && m_ok; }

    // Exactly `count` digits, within [least, most].
    int number(int count, int least, int most)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (!atDigit()) {
                m_ok = false;
                return least;
            }
            value = value * 10 + (next() - '0');
        }
        m_ok = m_ok && value >= least && value <= most;
        return value;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_ok = true;
};

std::int32_t scanDate(Scanner &scan, bool &ok)
{
    const int year = scan.number(4, 0, 9999);
    scan.expect('-');
    const int month = scan.number(2, 1, 12);
    scan.expect('-');
    const int day = scan.number(2, 1, 31);
    ok = scan.ok() && day <= daysInMonth(year, month);
    return ok ? daysFromCivil(year, month, day) : 0;
}

// Microseconds after local midnight.
std::int64_t scanTimeOfDay(Scanner &scan)
{
    std::int64_t us = scan.number(2, 0, 23) * kMicrosPerHour;
    scan.expect(':');
    us += scan.number(2, 0, 59) * kMicrosPerMinute;
    if (!scan.take(':')) return us;
    us += scan.number(2, 0, 59) * kMicrosPerSecond;
    if (!scan.take('.') && !scan.take(',')) return us;
    us += scan.number(1, 0, 9) * 100'000;
    for (std::int64_t weight = 10'000; scan.atDigit(); weight /= 10) us += (scan.next() - '0') * weight;
    return us;
}

// Local time minus UTC, of "+hh:mm", "+hhmm" or "+hh".
std::int64_t scanOffset(Scanner &scan)
{
    const bool west = scan.take('-');
    if (!west) scan.expect('+');
    std::int64_t us = scan.number(2, 0, 23) * kMicrosPerHour;
    if (scan.take(':') || scan.atDigit()) us += scan.number(2, 0, 59) * kMicrosPerMinute;
    return west ? -us : us;
}

void appendPadded(QString &text, int value, int width)
{
    std::array<char, 12> digits;
    std::size_t begin = digits.size();
    for (int i = 0; i < width || value > 0; ++i) {
        digits[--begin] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    text += QLatin1String(digits.data() + begin, static_cast<qsizetype>(digits.size() - begin));
}

void appendDate(QString &text, std::int64_t days)
{
    const YearMonthDay date = civilFromDays(days);
    if (date.year < 0) text += u'-';
    appendPadded(text, date.year < 0 ? -date.year : date.year, 4);
    text += u'-';
    appendPadded(text, date.month, 2);
    text += u'-';
    appendPadded(text, date.day, 2);
}

}  // namespace

CivilDate CivilDate::of(int year, int month, int day)
{
    return {daysFromCivil(year, month, day)};
}

CivilDate CivilDate::of(QDate date)
{
    return {daysFromCivil(date.year(), date.month(), date.day())};
}

QDate CivilDate::toQDate() const
{
    const YearMonthDay date = civilFromDays(days);
    return {date.year, date.month, date.day};
}

QString CivilDate::toString() const
{
    QString text;
    appendDate(text, days);
    return text;
}

std::optional<CivilDate> parseCivilDate(std::string_view text)
{
    Scanner scan(text);
    bool ok = false;
    const std::int32_t days = scanDate(scan, ok);
    if (!ok || !scan.atEnd()) return std::nullopt;
    return CivilDate{days};
}

ParsedInstant parseInstant(std::string_view text)
{
    constexpr ParsedInstant kNotATime{.at = {}, .error = TimeError::NotATime};
    Scanner scan(text);
    bool dateOk = false;
    const std::int32_t days = scanDate(scan, dateOk);
    if (!dateOk || !(scan.take('T') || scan.take('t') || scan.take(' '))) return kNotATime;
    const Instant civil{days * kMicrosPerDay + scanTimeOfDay(scan)};
    if (!scan.ok()) return kNotATime;
    if (scan.atEnd()) return {.at = civil, .error = TimeError::NoZone};

    const std::int64_t offset = scan.take('Z') || scan.take('z') ? 0 : scanOffset(scan);
    if (!scan.ok() || !scan.atEnd()) return kNotATime;
    const Instant at{civil.us - offset};
    const bool inRange = kFirstInstant <= at && at < kEndOfTime;
    return {.at = at, .error = inRange ? TimeError::None : TimeError::OutOfRange};
}

QString formatInstant(Instant at)
{
    std::int64_t days = at.us / kMicrosPerDay;
    std::int64_t rest = at.us % kMicrosPerDay;
    if (rest < 0) {
        rest += kMicrosPerDay;
        --days;
    }
    const int seconds = static_cast<int>(rest / kMicrosPerSecond);
    const int micros = static_cast<int>(rest % kMicrosPerSecond);

    QString text;
    text.reserve(27);
    appendDate(text, days);
    text += u'T';
    appendPadded(text, seconds / 3600, 2);
    text += u':';
    appendPadded(text, seconds / 60 % 60, 2);
    text += u':';
    appendPadded(text, seconds % 60, 2);
    if (micros != 0) {
        const bool milli = micros % 1000 == 0;
        text += u'.';
        appendPadded(text, milli ? micros / 1000 : micros, milli ? 3 : 6);
    }
    text += u'Z';
    return text;
}

Instant instantFromQDateTimeMs(std::int64_t msecsSinceEpoch)
{
    return {msecsSinceEpoch * 1000};
}

}  // namespace headroom
