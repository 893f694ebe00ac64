// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fastfolder.h"
#include "support/ledgerfile.h"

namespace headroom::testing {

// A ledger in memory, for tests that commit often.
class FastLedger : FastFolder, public LedgerFile {
public:
    FastLedger() : LedgerFile(FastFolder::path()) {}
    using LedgerFile::path;
};

}  // namespace headroom::testing
