// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blobstatement.h"

#include <sqlite3.h>

namespace headroom {

void BlobStatement::run(std::initializer_list<std::int64_t> numbers, std::initializer_list<std::string_view> blobs)
{
    connection().throwIfInterrupted();
    bind(numbers);
    auto parameter = static_cast<int>(numbers.size());
    for (const std::string_view blob : blobs) {
        // A null pointer would bind NULL.
        sqlite3_bind_blob64(statement(), ++parameter, blob.empty() ? "" : blob.data(), blob.size(), SQLITE_STATIC);
    }
    const int code = sqlite3_step(statement());
    sqlite3_reset(statement());
    if (code != SQLITE_DONE) fail(code);
}

}  // namespace headroom
