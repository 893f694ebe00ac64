// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkstatement.h"

#include "storage/events/rollup.h"

#include <sqlite3.h>

namespace headroom {

void BulkStatement::run(std::initializer_list<std::int64_t> values)
{
    bind(values);
    const int code = sqlite3_step(statement());
    sqlite3_reset(statement());
    // Numbers alone are bound: what its column does not take is a sum that left 64 bits.
    if (code == SQLITE_CONSTRAINT_DATATYPE) throw sumTooLarge();
    if (code != SQLITE_DONE) fail(code);
}

}  // namespace headroom
