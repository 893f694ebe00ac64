// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"

namespace headroom {

// What a row of the audit changed of what a workspace may use, in one sentence, translated: "Workspace acme was changed:
// seats 12 instead of 10". At most a few of the fields that differ are named.
QString catalogChangeWords(const AuditRow &row);

}  // namespace headroom
