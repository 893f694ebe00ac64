// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/signalrows.h"

#include "domain/providersignal.h"
#include "storage/rawstatement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace headroom {

// The statement with texts and unknown numbers for parameters, in the order in which they are bound.
class SignalRows::Insert : private RawStatement {
public:
    explicit Insert(Connection &connection)
        : RawStatement(connection,
                       "INSERT INTO provider_signal (seq, at, kind, error, workspace_id, member_id, action_id, "
                       "route_id, pool_id, provider, surface, job, job_part, job_parts, status, records_failed) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
    {}

    void run(const StoredEvent &event, const GivenEvent &given, std::int64_t poolId)
    {
        m_parameter = 0;
        const std::string_view error = given.get(TextField::ProviderError);
        put(event.seq);
        put(given.occurredAt.us);
        put(static_cast<std::int64_t>(signalFromError(error)));
        put(error);
        for (const std::int64_t id : {event.workspaceId, event.memberId, event.actionId, event.routeId, poolId})
            put(id);
        for (const TextField field : {TextField::Provider, TextField::Surface, TextField::Job}) put(given.get(field));
        put(given.value(NumberField::JobPart));
        put(given.value(NumberField::JobParts));
        put(given.status ? std::optional(static_cast<std::int64_t>(*given.status)) : std::nullopt);
        put(given.value(NumberField::RecordsFailed));
        const int code = sqlite3_step(statement());
        sqlite3_reset(statement());
        if (code != SQLITE_DONE) fail(code);
    }

private:
    void put(std::int64_t value) { sqlite3_bind_int64(statement(), ++m_parameter, value); }
    void put(std::optional<std::int64_t> value)
    {
        if (value) return put(*value);
        sqlite3_bind_null(statement(), ++m_parameter);
    }
    void put(std::string_view text)
    {
        sqlite3_bind_text(statement(), ++m_parameter, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }

    int m_parameter = 0;
};

SignalRows::SignalRows(Connection &connection) : m_connection(connection), m_pools(connection, u"event_pool"_s) {}

SignalRows::~SignalRows() = default;

void SignalRows::add(const StoredEvent &event, const GivenEvent &given)
{
    if (given.get(TextField::ProviderError).empty()) return;
    if (!m_insert) m_insert = std::make_unique<Insert>(m_connection);
    m_insert->run(event, given, m_pools.idFor(given.get(TextField::Pool)));
}

}  // namespace headroom
