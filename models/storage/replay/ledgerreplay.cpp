// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

Result<ReplayAnswer> Ledger::replay(const ReplayRequest &, const ReplayHooks &)
{
    return refused(QStringLiteral("not there yet"));
}

}  // namespace headroom
