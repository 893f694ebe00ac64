// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkstatement.h"

#include <sqlite3.h>

namespace headroom {

namespace {

[[noreturn]] void fail(const Connection &connection, int code)
{
    throw DatabaseError{
        describeSqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())), connection.path())};
}

}  // namespace

BulkStatement::BulkStatement(Connection &connection, const std::string &sql) : m_connection(connection)
{
    const int code =
        sqlite3_prepare_v2(connection.handle(), sql.c_str(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) fail(connection, code);
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::run(std::initializer_list<std::int64_t> values)
{
    int parameter = 0;
    for (const std::int64_t value : values) sqlite3_bind_int64(m_statement, ++parameter, value);
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (code != SQLITE_DONE) fail(m_connection, code);
}

}  // namespace headroom
