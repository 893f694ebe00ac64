// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

#include "ctl/arguments.h"
#include "ctl/asking.h"
#include "ctl/ledgerlocation.h"

namespace headroom::ctl {

Result<QString> Session::location() const
{
    return ledgerLocation(db ? std::optional(fromArgument(*db)) : std::nullopt);
}

Result<std::unique_ptr<Ledger>> Session::openLedger() const
{
    return location().and_then([](const QString &where) { return Ledger::open(where); });
}

Result<std::unique_ptr<Ledger>> Session::openSettledLedger(Instant at) const
{
    auto ledger = openLedger();
    if (!ledger) return ledger;
    if (const Result<void> settled = settle(**ledger, at); !settled) return tl::make_unexpected(settled.error());
    return ledger;
}

Result<Format> Session::outputFormat() const
{
    return parseFormat(format);
}

Result<void> Session::print(const Answer &answer) const
{
    return outputFormat().and_then([&answer](Format shape) { return writeOut(render(answer, shape)); });
}

}  // namespace headroom::ctl
