// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/minutesums.h"

#include "domain/charge.h"
#include "domain/utcday.h"
#include "storage/events/bytecodec.h"
#include "storage/events/rollup.h"
#include "storage/events/userollup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t kMostOpenDays = 4096;  // 12 KB each

std::size_t minuteOf(Instant at)
{
    return static_cast<std::size_t>(at.us % kMicrosPerDay / kMicrosPerMinute);
}

}  // namespace

std::int64_t syncTokens(std::optional<Mode> mode, std::int8_t bucket, std::optional<Status> status,
                        std::optional<std::int64_t> input, std::optional<std::int64_t> output)
{
    if (status == Status::Credit || effectiveMode(mode, bucket) == Mode::Batch) return 0;
    return std::min(input.value_or(0), kMostTokens) + std::min(output.value_or(0), kMostTokens);
}

std::uint64_t MinuteKey::hash() const
{
    constexpr std::uint64_t kMixer = 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t hash = static_cast<std::uint64_t>(day) * kMixer;
    hash = (hash ^ (hash >> 32) ^ static_cast<std::uint64_t>(routeId)) * kMixer;
    hash = (hash ^ (hash >> 32) ^ static_cast<std::uint64_t>(poolId)) * kMixer;
    return hash ^ (hash >> 32);
}

MinutePeak peakOf(const DayMinutes &minutes)
{
    MinutePeak peak;
    for (std::size_t minute = 0; minute < minutes.size(); ++minute) {
        addChecked(peak.tokens, minutes[minute]);
        if (minutes[minute] <= peak.peak) continue;
        peak.peak = minutes[minute];
        peak.minute = static_cast<std::int64_t>(minute);
    }
    return peak;
}

DatabaseError damagedMinutes(Connection &connection, std::int64_t id)
{
    return {{Error::Kind::Unavailable,
             QCoreApplication::translate("Storage", "The tokens by minute in row %1 of %2 are damaged. Restore the "
                                                    "ledger from a backup.")
                 .arg(id)
                 .arg(connection.path()),
             {}}};
}

QByteArray MinuteCodec::encode(const DayMinutes &minutes)
{
    ByteWriter out;
    for (const std::int64_t tokens : minutes) out.zigzag(tokens);
    return m_packer.pack(out.view());
}

bool MinuteCodec::decode(const QByteArray &blob, DayMinutes &minutes)
{
    const auto bytes = m_packer.unpack(blob);
    if (!bytes) return false;
    ByteReader in(*bytes);
    for (std::int64_t &tokens : minutes) tokens = in.zigzag();
    return in.ok() && in.atEnd();
}

MinuteSums::MinuteSums(Connection &connection) : m_connection(connection), m_pools(connection, u"event_pool"_s) {}

void MinuteSums::change(const MinuteUse &use, std::int64_t tokens)
{
    if (tokens == 0) return;
    const MinuteKey key{utcDay(use.at).days, use.routeId, m_pools.idFor(use.pool)};
    std::vector<std::int64_t> &minutes = m_days.of(key);
    if (minutes.empty()) minutes.resize(kMinutesPerDay);
    addChecked(minutes[minuteOf(use.at)], tokens);
    if (m_days.size() >= kMostOpenDays) write();
}

void MinuteSums::write()
{
    if (m_days.size() == 0) return;
    Query stored(m_connection, u"SELECT id, minutes FROM rollup_minute WHERE day = :day AND route_id = :route AND "
                               "pool_id = :pool"_s);
    Query insert(m_connection,
                 u"INSERT INTO rollup_minute (day, route_id, pool_id, tokens, peak, peak_minute, minutes) "
                 "VALUES (:day, :route, :pool, :tokens, :peak, :minute, :minutes)"_s);
    Query update(m_connection, u"UPDATE rollup_minute SET tokens = :tokens, peak = :peak, peak_minute = :minute, "
                               "minutes = :minutes WHERE id = :id"_s);
    Query remove(m_connection, u"DELETE FROM rollup_minute WHERE id = :id"_s);
    MinuteCodec codec;
    DayMinutes minutes;
    for (const auto &[key, gathered] : m_days.take()) {
        m_connection.throwIfInterrupted();
        stored.bind(u":day"_s, key.day).bind(u":route"_s, key.routeId).bind(u":pool"_s, key.poolId).run();
        const std::int64_t id = stored.next() ? stored.integer(0) : 0;
        if (id == 0) {
            minutes.fill(0);
        } else if (!codec.decode(stored.blob(1), minutes)) {
            throw damagedMinutes(m_connection, id);
        }
        stored.finish();
        for (std::size_t minute = 0; minute < minutes.size(); ++minute) addChecked(minutes[minute], gathered[minute]);
        const MinutePeak peak = peakOf(minutes);
        if (peak.tokens == 0) {
            if (id != 0) remove.bind(u":id"_s, id).run();
            continue;
        }
        Query &write = id == 0 ? insert : update;
        if (id == 0) {
            write.bind(u":day"_s, key.day).bind(u":route"_s, key.routeId).bind(u":pool"_s, key.poolId);
        } else {
            write.bind(u":id"_s, id);
        }
        write.bind(u":tokens"_s, peak.tokens)
            .bind(u":peak"_s, peak.peak)
            .bind(u":minute"_s, peak.minute)
            .bind(u":minutes"_s, codec.encode(minutes))
            .run();
    }
}

}  // namespace headroom
