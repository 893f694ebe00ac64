// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<std::vector<ReviewedFlag>> Ledger::flags(Instant, bool)
{
    return std::vector<ReviewedFlag>{};
}

Result<std::vector<ReviewedFlag>>
Ledger::newFlags(Instant at, bool allCycles, const QString &,
                 const std::function<Result<void>(const std::vector<ReviewedFlag> &)> &)
{
    return flags(at, allCycles);
}

}  // namespace headroom
