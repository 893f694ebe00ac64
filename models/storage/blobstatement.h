// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rawstatement.h"

#include <string_view>

namespace headroom {

// A statement that stores blobs and answers nothing, run once a row.
class BlobStatement : private RawStatement {
public:
    BlobStatement(Connection &connection, const std::string &sql) : RawStatement(connection, sql) {}

    // Numbers are the first parameters, blobs those after them.
    void run(std::initializer_list<std::int64_t> numbers, std::initializer_list<std::string_view> blobs);
};

}  // namespace headroom
