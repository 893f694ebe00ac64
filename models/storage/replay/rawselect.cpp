// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/rawselect.h"

#include <sqlite3.h>

namespace headroom {

void RawSelect::run(std::initializer_list<std::int64_t> values)
{
    connection().throwIfInterrupted();
    finish();
    bind(values);
}

bool RawSelect::next()
{
    const int code = sqlite3_step(statement());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) {
        finish();
        fail(code);
    }
    return false;
}

void RawSelect::finish()
{
    sqlite3_reset(statement());
}

std::int64_t RawSelect::integer(int column) const
{
    return sqlite3_column_int64(statement(), column);
}

QByteArray RawSelect::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement(), column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(statement(), column));
}

}  // namespace headroom
