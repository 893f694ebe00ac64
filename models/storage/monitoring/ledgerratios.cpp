// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<RatioAnswer> Ledger::ratios(const RatioQuestion &question)
{
    return RatioAnswer{question, "UTC", {}, {}, {}, {}, {}};
}

}  // namespace headroom
