// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

Result<OverageQueueAnswer> Ledger::overageQueue(Instant)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<OverageCase> Ledger::overageCase(std::int64_t, Instant)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<OverageRequest> Ledger::requestOverage(const NewOverageRequest &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<OverageRequest> Ledger::decideOverage(const OverageDecision &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<OverageRequest> Ledger::revokeOverage(const NewRevocation &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

}  // namespace headroom
