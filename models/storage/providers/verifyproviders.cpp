// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/verifyproviders.h"

#include "domain/providersignal.h"
#include "domain/utcday.h"

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::uint64_t fingerprint(std::size_t minute, std::int64_t tokens)
{
    const std::uint64_t weight = XXH3_64bits(&minute, sizeof minute) | 1U;
    return weight * static_cast<std::uint64_t>(tokens);  // adds up as the tokens do
}

QString describe(const MinuteKey &key, const QString &route)
{
    return u"rollup_minute of %1, route %2"_s.arg(CivilDate{key.day}.toString(), route.isEmpty() ? u"-"_s : route);
}

QString textOf(const GivenEvent &given, TextField field)
{
    const std::string_view text = given.get(field);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

ProviderCheck::ProviderCheck(Connection &connection)
    : m_connection(connection), m_pools(connection, u"event_pool"_s),
      m_signal(connection, u"SELECT at, kind, workspace_id, member_id, action_id, route_id, pool_id, error, provider, "
                           "surface, job, job_part, job_parts, status, records_failed FROM provider_signal "
                           "WHERE seq = :seq"_s)
{}

void ProviderCheck::add(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row,
                        Differences &differences)
{
    const MinuteUse use = minuteUse(columns, row, columns.charge[row]);
    if (use.tokens != 0) {
        DaySum &day = m_days[{utcDay(use.at).days, use.routeId, m_pools.find(use.pool)}];
        day.tokens += static_cast<std::uint64_t>(use.tokens);
        day.fingerprint +=
            fingerprint(static_cast<std::size_t>(use.at.us % kMicrosPerDay / kMicrosPerMinute), use.tokens);
    }
    if (!tellsOfTrouble(columns, row)) return;
    const GivenEvent given = columns.given(row);
    checkSignal(storedEvent(workspaceId, columns, row, given), given, differences);
}

void ProviderCheck::checkSignal(const StoredEvent &event, const GivenEvent &given, Differences &differences)
{
    ++m_signals;
    m_signal.bind(u":seq"_s, event.seq).run();
    if (!m_signal.next()) {
        differences.add(u"provider_signal lacks event %1"_s.arg(event.seq));
        return;
    }
    bool same = true;
    int column = 0;
    const auto kind = static_cast<std::int64_t>(signalFromError(given.get(TextField::ProviderError)));
    for (const std::int64_t wanted : {given.occurredAt.us, kind, event.workspaceId, event.memberId, event.actionId,
                                      event.routeId, m_pools.find(given.get(TextField::Pool))}) {
        same = same && m_signal.integer(column++) == wanted;
    }
    for (const TextField field : {TextField::ProviderError, TextField::Provider, TextField::Surface, TextField::Job}) {
        same = same && m_signal.text(column++) == textOf(given, field);
    }
    const auto status = given.status ? std::optional(static_cast<std::int64_t>(*given.status)) : std::nullopt;
    for (const std::optional<std::int64_t> &wanted :
         {given.value(NumberField::JobPart), given.value(NumberField::JobParts), status,
          given.value(NumberField::RecordsFailed)}) {
        same = same && m_signal.optionalInteger(column++) == wanted;
    }
    m_signal.finish();
    if (!same) differences.add(u"provider_signal of event %1 is not what the event says"_s.arg(event.seq));
}

void ProviderCheck::compare(Differences &differences)
{
    compareSignals(differences);
    compareMinutes(differences);
}

void ProviderCheck::compareSignals(Differences &differences)
{
    const std::int64_t stored = m_connection.integer(u"SELECT count(*) FROM provider_signal"_s);
    if (stored == m_signals) return;
    differences.add(u"provider_signal holds %1 rows, %2 events tell of trouble"_s.arg(stored).arg(m_signals));
}

void ProviderCheck::compareMinutes(Differences &differences)
{
    MinuteCodec codec;
    DayMinutes minutes;
    Dictionary routes(m_connection, u"route"_s);
    Query query(m_connection, u"SELECT id, day, route_id, pool_id, tokens, peak, peak_minute, minutes "
                              "FROM rollup_minute"_s);
    query.run();
    while (query.next()) {
        const MinuteKey key{static_cast<std::int32_t>(query.integer(1)), query.integer(2), query.integer(3)};
        const QString name = describe(key, QString::fromStdString(routes.keyOf(key.routeId)));
        DaySum wanted;
        if (const auto found = m_days.find(key); found != m_days.end()) {
            wanted = found->second;
            m_days.erase(found);
        }
        if (!codec.decode(query.blob(7), minutes)) {
            differences.add(u"%1: the minutes are damaged"_s.arg(name));
            continue;
        }
        DaySum stored;
        for (std::size_t minute = 0; minute < minutes.size(); ++minute) {
            stored.tokens += static_cast<std::uint64_t>(minutes[minute]);
            stored.fingerprint += fingerprint(minute, minutes[minute]);
        }
        if (stored != wanted) {
            differences.add(u"%1: stored %2 tokens, events say %3, or at other minutes"_s.arg(name)
                                .arg(stored.tokens)
                                .arg(wanted.tokens));
        } else if (peakOf(minutes) != MinutePeak{query.integer(4), query.integer(5), query.integer(6)}) {
            differences.add(u"%1: the peak is not that of its minutes"_s.arg(name));
        }
    }
    for (const auto &[key, wanted] : m_days) {
        differences.add(u"%1: stored nothing, events say %2 tokens"_s
                            .arg(describe(key, QString::fromStdString(routes.keyOf(key.routeId))))
                            .arg(wanted.tokens));
    }
}

}  // namespace headroom
