// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

using namespace Qt::StringLiterals;

namespace headroom {

Result<UsageReport> Ledger::usageReport(const ReportRequest &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

Result<void> Ledger::noteExport(const ReportExport &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

}  // namespace headroom
