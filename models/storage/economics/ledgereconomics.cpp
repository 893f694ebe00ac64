// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

Result<ObservedUse> Ledger::observedUse(const DayWindow &window)
{
    return ObservedUse{window, {}, {}, {}};
}

Result<std::vector<FinishedCycle>> Ledger::finishedCycles(Instant)
{
    return refused(QStringLiteral("not there yet"));
}

}  // namespace headroom
