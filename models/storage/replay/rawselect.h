// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <initializer_list>
#include <string>

struct sqlite3_stmt;

namespace headroom {

// A SELECT with whole numbers for values, run for every segment of a ledger: straight on the database handle, since the
// driver's variants and copies cost more than what is read.
class RawSelect {
public:
    RawSelect(Connection &connection, const std::string &sql);
    ~RawSelect();
    RawSelect(const RawSelect &) = delete;
    RawSelect &operator=(const RawSelect &) = delete;

    void run(std::initializer_list<std::int64_t> values);
    bool next();  // the next row; throws when reading fails or is interrupted
    // After the last row that is wanted.
    void finish();

    [[nodiscard]] std::int64_t integer(int column) const;
    // Good until the next row or finish().
    [[nodiscard]] QByteArray blob(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

}  // namespace headroom
