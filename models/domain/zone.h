// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace headroom {

// An IANA time zone, made fast: its offset changes are listed once and searched, so that a civil day costs
// nanoseconds. Copies share the list. Reading is safe from several threads.
class Zone {
public:
    Zone();  // UTC
    // Empty for a name that is not an IANA zone this system knows. "UTC" is always known.
    static std::optional<Zone> named(const QByteArray &ianaId);
    static bool isKnown(const QByteArray &ianaId);

    [[nodiscard]] const QByteArray &id() const;
    [[nodiscard]] std::int32_t offsetSeconds(Instant at) const;  // local = UTC + offset
    // The civil day: of the days whose start is not after `at`, the last. That is the local date, but for the
    // rare hour in which clocks set back just after midnight show the day before again: the day that has begun
    // goes on, so that days tile time (R9).
    [[nodiscard]] CivilDate dayOf(Instant at) const;
    // Local midnight; where it does not exist the first instant of that day, where it occurs twice the first (R8).
    // A day that the zone left out (Samoa, 2011-12-30) starts and ends with the start of the next.
    [[nodiscard]] Instant startOf(CivilDate day) const;
    // The civil time `localUs` (microseconds as if UTC) in this zone: the first of two, and the instant after a
    // gap for a time inside it. For imports that state times without zone.
    [[nodiscard]] Instant fromLocal(std::int64_t localUs) const;
    // ISO 8601 with this zone's offset at that instant: "2026-03-01T00:00:00-05:00".
    [[nodiscard]] QString format(Instant at) const;

    bool operator==(const Zone &other) const { return id() == other.id(); }

private:
    struct Change {
        std::int64_t at;          // microseconds since 1970 UTC
        std::int32_t offset;      // seconds
        std::int32_t dayReached;  // the last civil day begun before the change, as days since 1970
    };
    struct Data {
        QByteArray id;
        std::vector<Change> changes;        // first entry at INT64_MIN
        std::vector<std::uint16_t> starts;  // the change in force where each equal slot of the ledger's time begins
    };
    explicit Zone(std::shared_ptr<const Data> data);
    static std::shared_ptr<const Data> utc();
    static std::shared_ptr<const Data> build(const QByteArray &ianaId);
    static void index(Data &data);
    [[nodiscard]] const Change &changeBefore(Instant at) const;
    std::shared_ptr<const Data> m_data;
};

}  // namespace headroom
