// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rawstatement.h"

namespace headroom {

// A statement that answers nothing, run once a row. Refused where a sum that it adds to leaves 64 bits.
class BulkStatement : private RawStatement {
public:
    BulkStatement(Connection &connection, const std::string &sql) : RawStatement(connection, sql) {}

    void run(std::initializer_list<std::int64_t> values);
};

}  // namespace headroom
