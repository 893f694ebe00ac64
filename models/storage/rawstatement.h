// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <cstdint>
#include <initializer_list>
#include <string>

struct sqlite3_stmt;

namespace headroom {

// One prepared statement with whole numbers for parameters, straight on the database handle: what runs a million times
// would spend more on the driver's variants than on its rows.
class RawStatement {
public:
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

protected:
    RawStatement(Connection &connection, const std::string &sql);
    ~RawStatement();

    void bind(std::initializer_list<std::int64_t> values);
    [[noreturn]] void fail(int code) const;

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement; }

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

}  // namespace headroom
