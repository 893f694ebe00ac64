// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

Result<std::vector<Person>> Ledger::people()
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<void> Ledger::declarePerson(const Person &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<void> Ledger::removePerson(const QString &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<void> Ledger::setSecondApproverAbove(std::optional<Money>)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

}  // namespace headroom
