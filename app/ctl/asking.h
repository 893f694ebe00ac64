// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/error.h"
#include "domain/instant.h"
#include "storage/ledger.h"

#include <QString>

#include <optional>

namespace headroom::ctl {

// Every question settles what gateways wrote, but answers without it where that is impossible: right for a window
// that says so and asks again, not for a figure that a script takes away. A ledger that cannot be written to is
// answered all the same, with a word on what is missing.
Result<void> settle(Ledger &ledger, Instant at);

// The same before a question for flags, which are found by whoever may write: also says how many workspaces wait for that.
Result<void> settleForFlags(Ledger &ledger, Instant at);

// Refused where the person who acts may not do this: said before a document is blamed for it.
Result<void> checkPermission(Ledger &ledger, Task task);

// A workspace that the ledger does not have may be a slip of the pen: says what is near it.
Error withNearWorkspaces(Ledger &ledger, const QString &workspace, Error error);

// Refused where the ledger does not have the workspace; not given: nothing is refused.
Result<void> checkWorkspace(Ledger &ledger, const std::optional<QString> &key);

}  // namespace headroom::ctl
