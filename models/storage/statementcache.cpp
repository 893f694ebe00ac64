// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementcache.h"

#include <algorithm>

#include <sqlite3.h>

namespace headroom {

namespace {

// Some PRAGMAs act while they are prepared: run again, they would do nothing.
bool actsWhenPrepared(std::string_view sql)
{
    return sqlite3_strnicmp(sql.data(), "PRAGMA", static_cast<int>(std::min<std::size_t>(sql.size(), 6))) == 0;
}

}  // namespace

StatementCache::~StatementCache()
{
    for (const Waiting &waiting : m_waiting) sqlite3_finalize(waiting.statement);
}

StatementCache::Statement StatementCache::prepare(std::string_view sql)
{
    const auto found = std::find_if(m_waiting.rbegin(), m_waiting.rend(),
                                    [sql](const Waiting &waiting) { return waiting.sql == sql; });
    if (found != m_waiting.rend()) {
        Statement statement(found->statement, Return(this));
        m_waiting.erase(std::next(found).base());
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Statement(statement, Return(this));
}

void StatementCache::takeBack(sqlite3_stmt *statement)
{
    // Ends what it reads, and with it a read transaction that it alone held open.
    sqlite3_reset(statement);
    const std::string_view sql = sqlite3_sql(statement);
    if (actsWhenPrepared(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_clear_bindings(statement);
    m_waiting.push_back({sql, statement});
    if (m_waiting.size() <= kMost) return;
    sqlite3_finalize(m_waiting.front().statement);
    m_waiting.erase(m_waiting.begin());
}

}  // namespace headroom
