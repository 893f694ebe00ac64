// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rawstatement.h"

#include <QByteArray>

namespace headroom {

// A SELECT that is run for every segment of a ledger.
class RawSelect : private RawStatement {
public:
    RawSelect(Connection &connection, const std::string &sql) : RawStatement(connection, sql) {}

    void run(std::initializer_list<std::int64_t> values);
    bool next();  // the next row; throws when reading fails or is interrupted
    // After the last row that is wanted.
    void finish();

    [[nodiscard]] std::int64_t integer(int column) const;
    // Good until the next row or finish().
    [[nodiscard]] QByteArray blob(int column) const;
};

}  // namespace headroom
