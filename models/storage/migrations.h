// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace headroom {

// The version that this program writes: the number of its last migration.
int newestSchema();

// The version of an open file. Throws Unavailable for a database that is not a Headroom ledger.
// 0: an empty file that may become one.
int schemaOf(Connection &connection);

// Brings a ledger to newestSchema(), each step in one transaction with its version; a step that fails leaves the
// ledger at the version before it. `by`: who does it; owns a ledger that is created by this (R37a).
void migrate(Connection &connection, const QString &by);

}  // namespace headroom
