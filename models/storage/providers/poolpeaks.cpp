// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/poolpeaks.h"

#include "domain/utcday.h"
#include "storage/events/rollup.h"
#include "storage/providers/minutesums.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class PoolPeaks {
public:
    PoolPeaks(LedgerState &state, ProviderPlaces &places, Instant from, Instant to)
        : m_state(state), m_places(places), m_from(from), m_to(to),
          m_minutes(state.db(), u"SELECT minutes FROM rollup_minute WHERE id = :id"_s)
    {
        for (const Pool &pool : state.catalog().catalog.pools) of(pool.key);
    }

    std::vector<PoolPeak> take()
    {
        if (m_from < m_to) {
            readDays();
            countSignals();
        }
        std::vector<PoolPeak> pools;
        for (auto &[key, pool] : m_pools) {
            // A day that the range cuts may have used a pool at other minutes alone.
            if (pool.inCatalog || pool.tokens > 0 || pool.signalCount > 0) pools.push_back(std::move(pool));
        }
        std::ranges::sort(pools, [](const PoolPeak &a, const PoolPeak &b) {
            // Heat is above nothing; a pool without a quota has none.
            return std::make_tuple(b.heat(), b.peak, a.pool) < std::make_tuple(a.heat(), a.peak, b.pool);
        });
        return pools;
    }

private:
    // A row of rollup_minute.
    struct Part {
        std::int64_t id = 0;
        MinutePeak peak;
    };
    using Parts = std::map<PoolPeak *, std::vector<Part>>;

    PoolPeak &of(const QString &key)
    {
        const auto [place, fresh] = m_pools.try_emplace(key);
        PoolPeak &pool = place->second;
        if (!fresh) return pool;
        pool.pool = key;
        const Pool *described = describedPool(m_state.catalog().catalog, key);
        pool.inCatalog = described != nullptr;
        if (!described) return pool;
        pool.provider = described->provider.value_or(QString());
        pool.region = described->region.value_or(QString());
        pool.model = described->model.value_or(QString());
        pool.quota = described->tokensPerMinute;
        return pool;
    }

    void readDays()
    {
        Query query(m_state.db(), u"SELECT id, day, route_id, pool_id, tokens, peak, peak_minute FROM rollup_minute "
                                  "WHERE day BETWEEN :first AND :last ORDER BY day"_s);
        query.bind(u":first"_s, utcDay(m_from).days).bind(u":last"_s, utcDay({m_to.us - 1}).days).run();
        CivilDate day;
        Parts parts;
        while (query.next()) {
            const CivilDate next{static_cast<std::int32_t>(query.integer(1))};
            if (next != day) closeDay(day, parts);
            day = next;
            const ProviderPlace &place = m_places.of(query.integer(2), query.integer(3));
            if (place.pool.isEmpty()) continue;
            parts[&of(place.pool)].push_back(
                {query.integer(0), {query.integer(4), query.integer(5), query.integer(6)}});
        }
        closeDay(day, parts);
    }

    void closeDay(CivilDate day, Parts &parts)
    {
        m_state.db().throwIfInterrupted();
        const bool whole = utcMidnight(day) >= m_from && utcMidnight(day + 1) <= m_to;
        for (const auto &[pool, rows] : parts) {
            if (whole) {
                addDay(*pool, day, rows);
            } else {
                const MinutePeak peak = peakOf(minutesInRange(day, rows));
                addChecked(pool->tokens, peak.tokens);
                notePeak(*pool, day, peak);
            }
        }
        parts.clear();
    }

    void addDay(PoolPeak &pool, CivilDate day, const std::vector<Part> &rows)
    {
        std::int64_t atMost = 0;
        for (const Part &row : rows) {
            addChecked(pool.tokens, row.peak.tokens);
            addChecked(atMost, row.peak.peak);
        }
        // Several rows rarely have their peaks in one minute: that is worth reading only where it could matter.
        if (rows.size() == 1) {
            notePeak(pool, day, rows.front().peak);
        } else if (atMost > pool.peak) {
            notePeak(pool, day, peakOf(minutesInRange(day, rows)));
        }
    }

    static void notePeak(PoolPeak &pool, CivilDate day, const MinutePeak &peak)
    {
        if (peak.peak <= pool.peak) return;
        pool.peak = peak.peak;
        pool.peakMinute = Instant{utcMidnight(day).us + peak.minute * kMicrosPerMinute};
    }

    // The minutes of a day that begin in the range, all rows added up.
    DayMinutes minutesInRange(CivilDate day, const std::vector<Part> &rows)
    {
        DayMinutes sum{};
        DayMinutes one;
        for (const Part &row : rows) {
            m_minutes.bind(u":id"_s, row.id).run();
            if (!m_minutes.next() || !m_codec.decode(m_minutes.blob(0), one))
                throw damagedMinutes(m_state.db(), row.id);
            m_minutes.finish();
            for (std::size_t minute = 0; minute < sum.size(); ++minute) {
                const Instant start{utcMidnight(day).us + static_cast<std::int64_t>(minute) * kMicrosPerMinute};
                if (start >= m_from && start < m_to) addChecked(sum[minute], one[minute]);
            }
        }
        return sum;
    }

    void countSignals()
    {
        Query query(m_state.db(), u"SELECT route_id, pool_id, count(*) FROM provider_signal "
                                  "WHERE at >= :from AND at < :to GROUP BY route_id, pool_id"_s);
        query.bind(u":from"_s, m_from.us).bind(u":to"_s, m_to.us).run();
        while (query.next()) {
            const ProviderPlace &place = m_places.of(query.integer(0), query.integer(1));
            if (!place.pool.isEmpty()) of(place.pool).signalCount += query.integer(2);
        }
    }

    LedgerState &m_state;
    ProviderPlaces &m_places;
    Instant m_from;
    Instant m_to;
    Query m_minutes;
    MinuteCodec m_codec;
    std::map<QString, PoolPeak> m_pools;
};

}  // namespace

std::vector<PoolPeak> poolPeaks(LedgerState &state, ProviderPlaces &places, Instant from, Instant to)
{
    return PoolPeaks(state, places, from, to).take();
}

}  // namespace headroom
