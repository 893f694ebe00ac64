// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "storage/ledgerstate.h"

#include <functional>

namespace headroom {

// Imports one file in one transaction: all of it, all of it but the refused rows, or nothing. A second thread
// reads and checks rows while this one stores them. Adds to `report`; throws when the file as a whole cannot be
// read, the ledger cannot be written, or the hooks cancel: nothing is stored then.
void importFile(LedgerState &state, const QString &file, const ImportOptions &options, const ImportHooks &hooks,
                ImportReport &report);

class EventReader;

// The same for any source of events, inside the caller's transaction. `arrived`: notes the arrival of what was stored,
// told from which ledger sequence on; not called where nothing was. False: the file was refused, and the caller must
// not commit.
bool importEvents(LedgerState &state, EventReader &reader, const ImportOptions &options, const ImportHooks &hooks,
                  ImportReport &report, const std::function<void(std::int64_t firstSeq)> &arrived);

}  // namespace headroom
