// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

Result<CreditableEvent> Ledger::creditableEvent(const QString &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<PostedCredit> Ledger::postCredit(const NewCredit &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

}  // namespace headroom
