// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

using namespace Qt::StringLiterals;

namespace headroom {

Result<BatchJobsAnswer> Ledger::batchJobs(const BatchJobsQuestion &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

}  // namespace headroom
