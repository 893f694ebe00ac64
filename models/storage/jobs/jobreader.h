// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"
#include "storage/ledgerstate.h"

namespace headroom {

// The batch jobs of a workspace, inside the caller's snapshot.
BatchJobsAnswer jobsOf(LedgerState &state, const BatchJobsQuestion &question);

}  // namespace headroom
