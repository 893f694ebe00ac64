// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace headroom {

// A point in time: microseconds since 1970-01-01T00:00:00Z. QDateTime holds milliseconds only.
struct Instant {
    std::int64_t us = 0;
    constexpr auto operator<=>(const Instant &) const = default;
};

inline constexpr std::int64_t kMicrosPerSecond = 1'000'000;
inline constexpr std::int64_t kMicrosPerDay = 86'400 * kMicrosPerSecond;

// The ledger's time: 1970-01-01 up to but not including 2200-01-01, both UTC.
inline constexpr Instant kFirstInstant{0};
inline constexpr Instant kEndOfTime{7'258'118'400 * kMicrosPerSecond};

// A civil date without a zone: days since 1970-01-01 of the proleptic Gregorian calendar.
struct CivilDate {
    std::int32_t days = 0;
    constexpr auto operator<=>(const CivilDate &) const = default;
    constexpr CivilDate operator+(std::int32_t n) const { return {days + n}; }
    constexpr CivilDate operator-(std::int32_t n) const { return {days - n}; }
    constexpr std::int32_t operator-(CivilDate other) const { return days - other.days; }

    static CivilDate of(int year, int month, int day);
    static CivilDate of(QDate date);
    [[nodiscard]] QDate toQDate() const;
    [[nodiscard]] QString toString() const;  // "2026-01-31"
};

std::optional<CivilDate> parseCivilDate(std::string_view text);  // "2026-01-31" only

enum class TimeError { None, NotATime, NoZone, OutOfRange };

struct ParsedInstant {
    Instant at;
    TimeError error = TimeError::None;
};

// Reads ISO 8601 "2026-01-31T05:00:00[.fraction](Z|+hh:mm|-hh:mm|+hhmm|+hh)"; 'T', 't' or one space between
// date and time; seconds may be left out; a comma may stand for the point. Fractions are cut after the
// microsecond. 24:00 and leap seconds are NotATime. Without a zone: NoZone, and `at` holds the civil time
// as if it were UTC, for callers that know the zone. Outside [kFirstInstant, kEndOfTime): OutOfRange.
ParsedInstant parseInstant(std::string_view text);

// "2026-01-31T05:00:00Z", with a fraction of 3 or 6 digits only where there is one.
QString formatInstant(Instant at);

Instant instantFromQDateTimeMs(std::int64_t msecsSinceEpoch);

}  // namespace headroom
