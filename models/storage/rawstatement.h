// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <cstdint>
#include <initializer_list>
#include <string>

namespace headroom {

// One prepared statement with whole numbers for parameters, by their places: what runs a million times would spend
// more on looking up names than on its rows.
class RawStatement {
public:
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

protected:
    RawStatement(Connection &connection, const std::string &sql);
    ~RawStatement() = default;

    void bind(std::initializer_list<std::int64_t> values);
    [[noreturn]] void fail(int code) const { m_connection.fail(code); }

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement.get(); }

private:
    Connection &m_connection;
    StatementCache::Statement m_statement;
};

}  // namespace headroom
