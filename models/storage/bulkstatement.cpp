// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkstatement.h"

#include <sqlite3.h>

namespace headroom {

void BulkStatement::run(std::initializer_list<std::int64_t> values)
{
    bind(values);
    const int code = sqlite3_step(statement());
    sqlite3_reset(statement());
    if (code != SQLITE_DONE) fail(code);
}

}  // namespace headroom
