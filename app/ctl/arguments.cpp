// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include "ctl/nearnames.h"
#include "ctl/values.h"

#include <charconv>
#include <chrono>
#include <limits>

#include <unistd.h>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

QString whyNoInstant(TimeError error)
{
    switch (error) {
    case TimeError::NoZone: return u"it has no zone: add an offset such as +02:00, or Z"_s;
    case TimeError::OutOfRange: return u"a ledger's time runs from 1970 to 2199"_s;
    case TimeError::NotATime:
    case TimeError::None: break;
    }
    return u"write it as 2026-03-31T12:00:00Z or 2026-03-31T12:00:00+02:00"_s;
}

// Digits, with or without a minus; beyond 64 bits: `outOfRange`.
struct WholeNumber {
    bool isOne = false;
    bool outOfRange = false;
    std::int64_t value = 0;
};

WholeNumber wholeNumber(const std::string &text)
{
    WholeNumber number;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number.value);
    number.isOne = stop == end && error != std::errc::invalid_argument;
    number.outOfRange = error == std::errc::result_out_of_range;
    return number;
}

}  // namespace

QString fromArgument(const std::string &text)
{
    return QString::fromLocal8Bit(text);
}

Result<Format> parseFormat(const std::optional<std::string> &text)
{
    if (!text) return ::isatty(STDOUT_FILENO) != 0 ? Format::Table : Format::Json;
    if (*text == "json") return Format::Json;
    if (*text == "csv") return Format::Csv;
    if (*text == "table") return Format::Table;
    return failure(Error::Kind::Usage, u"--format: \"%1\" is none of json, csv and table."_s.arg(fromArgument(*text)));
}

Instant systemNow()
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

Result<Instant> parseInstantOption(const char *option, const std::optional<std::string> &text, Instant fallback)
{
    return parseInstantOption(option, text).map([fallback](std::optional<Instant> at) {
        return at.value_or(fallback);
    });
}

Result<std::optional<Instant>> parseInstantOption(const char *option, const std::optional<std::string> &text)
{
    if (!text) return std::nullopt;
    const ParsedInstant parsed = parseInstant(*text);
    if (parsed.error == TimeError::None) return parsed.at;
    return failure(Error::Kind::Usage, u"%1: \"%2\" is no instant: %3."_s.arg(
                                           QLatin1String(option), fromArgument(*text), whyNoInstant(parsed.error)));
}

Result<std::int64_t> parseCountOption(const char *option, const std::string &text, std::int64_t least)
{
    const WholeNumber number = wholeNumber(text);
    const QLatin1String name(option);
    if (!number.isOne) {
        return failure(Error::Kind::Usage, u"%1: \"%2\" is no whole number; write digits only, such as 120."_s.arg(
                                               name, fromArgument(text)));
    }
    if (number.outOfRange || number.value < least) {
        return refused(u"%1: %2 is out of range: it is counted from %3 to %4."_s.arg(name, fromArgument(text))
                           .arg(least)
                           .arg(std::numeric_limits<std::int64_t>::max()));
    }
    return number.value;
}

Result<std::int64_t> parseUnitsOption(const std::string &text)
{
    return parseCountOption("--units", text, 1);
}

Result<std::optional<std::int64_t>> parseUnitsOption(const std::optional<std::string> &text)
{
    if (!text) return std::nullopt;
    return parseUnitsOption(*text).map([](std::int64_t units) { return std::optional(units); });
}

Result<Bucket> parseBucketOption(const std::string &text)
{
    if (const std::optional<Bucket> bucket = bucketFromId(text)) return *bucket;
    QStringList ids;
    for (const Bucket bucket : kBuckets) ids.append(idOf(bucket));
    const QString wanted = fromArgument(text);
    return refused(
        u"--bucket: there is no bucket \"%1\", only %2.%3"_s.arg(wanted, ids.join(u", "_s), didYouMean(wanted, ids)));
}

Result<std::int64_t> parseRequestId(const std::string &text)
{
    const WholeNumber number = wholeNumber(text);
    if (!number.isOne) {
        return failure(
            Error::Kind::Usage,
            u"ID: \"%1\" is no number of a request; 'headroomctl overage list' shows them."_s.arg(fromArgument(text)));
    }
    if (number.outOfRange) return refused(u"There is no overage request %1."_s.arg(fromArgument(text)));
    return number.value;
}

}  // namespace headroom::ctl
