// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/rawselect.h"

#include <sqlite3.h>

namespace headroom {

namespace {

[[noreturn]] void fail(const Connection &connection, int code)
{
    throw DatabaseError{
        describeSqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())), connection.path())};
}

}  // namespace

RawSelect::RawSelect(Connection &connection, const std::string &sql) : m_connection(connection)
{
    const int code =
        sqlite3_prepare_v2(connection.handle(), sql.c_str(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) fail(connection, code);
}

RawSelect::~RawSelect()
{
    sqlite3_finalize(m_statement);
}

void RawSelect::run(std::initializer_list<std::int64_t> values)
{
    m_connection.throwIfInterrupted();
    finish();
    int parameter = 0;
    for (const std::int64_t value : values) sqlite3_bind_int64(m_statement, ++parameter, value);
}

bool RawSelect::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) {
        finish();
        fail(m_connection, code);
    }
    return false;
}

void RawSelect::finish()
{
    sqlite3_reset(m_statement);
}

std::int64_t RawSelect::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray RawSelect::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement, column));
}

}  // namespace headroom
