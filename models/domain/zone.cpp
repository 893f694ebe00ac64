// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zone.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace headroom {

namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;

// Offset changes are listed from a little before the ledger's time, for the cycle that its first instant is in
// (an "Nd" cycle is up to ten years long), to a little after its end.
constexpr std::int64_t kListedFrom = -15 * 366 * kSecondsPerDay;
constexpr std::int64_t kListedTo = kEndOfTime.us / kMicrosPerSecond + 15 * 366 * kSecondsPerDay;

constexpr std::int64_t kSinceEver = std::numeric_limits<std::int64_t>::min();
constexpr std::int32_t kNoDayReached = std::numeric_limits<std::int32_t>::min();

// A slot of 2^43 microseconds is 102 days: it seldom has more than one change in it.
constexpr int kSlotBits = 43;

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

// IANA names without an area. Qt knows them too but does not list them, and takes any other word for a rule in
// POSIX notation ("FOO" is UTC by another name), so that asking it does not tell.
constexpr std::array<std::string_view, 43> kNamesWithoutArea{
    "CET",       "CST6CDT", "Cuba",    "EET",       "EST",       "EST5EDT",   "Egypt",    "Eire",     "GB",
    "GB-Eire",   "GMT",     "GMT+0",   "GMT-0",     "GMT0",      "Greenwich", "HST",      "Hongkong", "Iceland",
    "Iran",      "Israel",  "Jamaica", "Japan",     "Kwajalein", "Libya",     "MET",      "MST",      "MST7MDT",
    "NZ",        "NZ-CHAT", "Navajo",  "PRC",       "PST8PDT",   "Poland",    "Portugal", "ROC",      "ROK",
    "Singapore", "Turkey",  "UCT",     "Universal", "W-SU",      "WET",       "Zulu"};

// Whether a name may be given to Qt, which reads it as a path below the zone database.
bool looksLikeIanaName(const QByteArray &id)
{
    const std::string_view name(id.constData(), static_cast<std::size_t>(id.size()));
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
               c == '-' || c == '/';
    });
    if (!plain || name.find("//") != name.npos) return false;
    if (name.find('/') != name.npos) {
        // Trees of the same zones, "right" with leap seconds counted.
        return !name.starts_with('/') && !name.starts_with("right/") && !name.starts_with("posix/");
    }
    return std::find(kNamesWithoutArea.begin(), kNamesWithoutArea.end(), name) != kNamesWithoutArea.end();
}

}  // namespace

Zone::Zone() : m_data(utc()) {}

Zone::Zone(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

std::shared_ptr<const Zone::Data> Zone::utc()
{
    static const std::shared_ptr<const Data> data = [] {
        Data utc{QByteArrayLiteral("UTC"), {Change{kSinceEver, 0, kNoDayReached}}, {}};
        index(utc);
        return std::make_shared<const Data>(std::move(utc));
    }();
    return data;
}

std::shared_ptr<const Zone::Data> Zone::build(const QByteArray &ianaId)
{
    if (!looksLikeIanaName(ianaId) && !QTimeZone::isTimeZoneIdAvailable(ianaId)) return nullptr;
    const QTimeZone zone(ianaId);
    if (!zone.isValid()) return nullptr;

    const QDateTime from = QDateTime::fromSecsSinceEpoch(kListedFrom, Qt::UTC);
    Data data{ianaId, {}, {}};
    std::int32_t offset = zone.offsetFromUtc(from);
    std::int32_t reached = kNoDayReached;
    data.changes.push_back({kSinceEver, offset, reached});
    // One by one, each asked for from just after the one before: past the last transition that the zone's file
    // lists (2037 as a rule) Qt goes on by the zone's standing rule, but neither from that transition itself nor in
    // transitions() of a range that spans it.
    for (QTimeZone::OffsetData transition = zone.nextTransition(from);
         transition.atUtc.isValid() && transition.atUtc.toSecsSinceEpoch() < kListedTo;
         transition = zone.nextTransition(transition.atUtc.addMSecs(1))) {
        if (transition.offsetFromUtc == offset) continue;
        const std::int64_t at = transition.atUtc.toSecsSinceEpoch() * kMicrosPerSecond;
        const std::int64_t lastDay = floorDiv(at - 1 + offset * kMicrosPerSecond, kMicrosPerDay);
        reached = std::max(reached, static_cast<std::int32_t>(lastDay));
        offset = transition.offsetFromUtc;
        data.changes.push_back({at, offset, reached});
    }
    index(data);
    return std::make_shared<const Data>(std::move(data));
}

void Zone::index(Data &data)
{
    std::size_t change = 0;
    for (std::int64_t start = 0; start < kEndOfTime.us; start += std::int64_t{1} << kSlotBits) {
        while (change + 1 < data.changes.size() && data.changes[change + 1].at <= start) ++change;
        data.starts.push_back(static_cast<std::uint16_t>(change));
    }
}

std::optional<Zone> Zone::named(const QByteArray &ianaId)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const Data>> known{{utc()->id, utc()}};

    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(ianaId);
    if (found != known.constEnd()) return Zone(*found);
    std::shared_ptr<const Data> data = build(ianaId);
    if (!data) return std::nullopt;
    known.insert(ianaId, data);
    return Zone(std::move(data));
}

bool Zone::isKnown(const QByteArray &ianaId)
{
    return named(ianaId).has_value();
}

const QByteArray &Zone::id() const
{
    return m_data->id;
}

const Zone::Change &Zone::changeBefore(Instant at) const
{
    const Change *change = m_data->changes.data();
    if (at.us >= 0) {
        const auto slot = static_cast<std::size_t>(at.us >> kSlotBits);
        change += m_data->starts[std::min(slot, m_data->starts.size() - 1)];
    }
    const Change *const last = &m_data->changes.back();
    while (change != last && change[1].at <= at.us) ++change;
    return *change;
}

std::int32_t Zone::offsetSeconds(Instant at) const
{
    return changeBefore(at).offset;
}

CivilDate Zone::dayOf(Instant at) const
{
    const Change &change = changeBefore(at);
    const auto localDate = static_cast<std::int32_t>(floorDiv(at.us + change.offset * kMicrosPerSecond, kMicrosPerDay));
    return {std::max(localDate, change.dayReached)};
}

Instant Zone::startOf(CivilDate day) const
{
    return fromLocal(day.days * kMicrosPerDay);
}

Instant Zone::fromLocal(std::int64_t localUs) const
{
    // The first instant whose local reading is not before `localUs`. No zone is a day or more away from UTC.
    const Change *change = &changeBefore(Instant{localUs - kMicrosPerDay});
    const Change *const last = &m_data->changes.back();
    while (change != last && localUs - change->offset * kMicrosPerSecond >= change[1].at) ++change;
    return {std::max(localUs - change->offset * kMicrosPerSecond, change->at)};
}

QString Zone::format(Instant at) const
{
    // ISO 8601 has no seconds in an offset; the civil time is that of the offset shown, so that the text names
    // this very instant in zones that once were some seconds off the minute.
    const int offsetMinutes = offsetSeconds(at) / 60;
    QString text = formatInstant(Instant{at.us + offsetMinutes * 60 * kMicrosPerSecond});
    text.chop(1);
    const int minutes = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    text += offsetMinutes < 0 ? u'-' : u'+';
    const QLatin1Char zero('0');
    text += QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, zero).arg(minutes % 60, 2, 10, zero);
    return text;
}

}  // namespace headroom
