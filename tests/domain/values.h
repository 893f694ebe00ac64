// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/zone.h"

#include <QTest>

#include <rapidcheck.h>

#include <string_view>

// Domain values from short texts, and how a failed comparison prints them.
namespace headroom::testing {

inline Instant at(std::string_view iso)
{
    const ParsedInstant parsed = parseInstant(iso);
    if (parsed.error != TimeError::None) qFatal("no instant of the ledger: %s", std::string(iso).c_str());
    return parsed.at;
}

inline CivilDate day(std::string_view iso)
{
    const std::optional<CivilDate> date = parseCivilDate(iso);
    if (!date) qFatal("no date: %s", std::string(iso).c_str());
    return *date;
}

inline Zone zone(const QByteArray &id)
{
    const std::optional<Zone> found = Zone::named(id);
    if (!found) qFatal("no zone of this system: %s", id.constData());
    return *found;
}

inline Money usd(std::string_view decimal)
{
    const ScaledDecimal parsed = parseMoney(decimal);
    if (parsed.error != DecimalError::None || parsed.rounded) qFatal("no amount: %s", std::string(decimal).c_str());
    return {parsed.value};
}

// Zones with every habit that matters: midnight twice, midnight missing, a day missing, half hours, none at all.
inline const std::vector<QByteArray> &tenZones()
{
    static const std::vector<QByteArray> zones{
        "UTC",        "Europe/Berlin", "America/New_York",  "America/Havana",      "Atlantic/Azores",
        "Asia/Amman", "Asia/Kolkata",  "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia"};
    return zones;
}

inline rc::Gen<Instant> anyInstant()
{
    const auto whole = rc::gen::inRange<std::int64_t>(kFirstInstant.us, kEndOfTime.us);
    return rc::gen::map(rc::gen::resize(rc::kNominalSize, whole), [](std::int64_t us) { return Instant{us}; });
}

}  // namespace headroom::testing

namespace headroom {

inline char *toString(const Instant &value)
{
    return QTest::toString(formatInstant(value));
}
inline char *toString(const CivilDate &value)
{
    return QTest::toString(value.toString());
}
inline char *toString(const Money &value)
{
    return QTest::toString(value.toString());
}
inline char *toString(const Amount &value)
{
    return QTest::toString(value.unlimited ? QStringLiteral("unlimited") : QString::number(value.units));
}
inline void showValue(Instant value, std::ostream &stream)
{
    stream << qPrintable(formatInstant(value));
}
inline void showValue(CivilDate value, std::ostream &stream)
{
    stream << qPrintable(value.toString());
}

}  // namespace headroom
