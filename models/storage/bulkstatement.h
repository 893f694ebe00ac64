// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <cstdint>
#include <initializer_list>
#include <string>

struct sqlite3_stmt;

namespace headroom {

// One statement of whole numbers only, run a million times: straight on the database handle, since the driver's
// variants cost more than the row itself.
class BulkStatement {
public:
    BulkStatement(Connection &connection, const std::string &sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;

    void run(std::initializer_list<std::int64_t> values);

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

}  // namespace headroom
