// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

using namespace Qt::StringLiterals;

namespace headroom {

Result<HistoryPage> Ledger::history(const HistoryQuestion &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

Result<HistorySums> Ledger::historySums(const HistoryFilter &, std::optional<HistoryKey>)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

Result<HistoryChoices> Ledger::historyChoices(const QString &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

Result<void> Ledger::visitHistory(const HistoryFilter &, const std::function<bool(const HistoryEntry &)> &)
{
    return failure(Error::Kind::Internal, u"This is not there yet."_s);
}

}  // namespace headroom
