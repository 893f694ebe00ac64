// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include <chrono>

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
    if (!text) return fallback;
    const ParsedInstant parsed = parseInstant(*text);
    if (parsed.error == TimeError::None) return parsed.at;
    return failure(Error::Kind::Usage, u"%1: \"%2\" is no instant: %3."_s.arg(
                                           QLatin1String(option), fromArgument(*text), whyNoInstant(parsed.error)));
}

}  // namespace headroom::ctl
