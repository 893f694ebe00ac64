// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rawstatement.h"

#include <sqlite3.h>

namespace headroom {

RawStatement::RawStatement(Connection &connection, const std::string &sql) : m_connection(connection)
{
    const int code =
        sqlite3_prepare_v2(connection.handle(), sql.c_str(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) fail(code);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(std::initializer_list<std::int64_t> values)
{
    int parameter = 0;
    for (const std::int64_t value : values) sqlite3_bind_int64(m_statement, ++parameter, value);
}

void RawStatement::fail(int code) const
{
    throw DatabaseError{
        describeSqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), m_connection.path())};
}

}  // namespace headroom
