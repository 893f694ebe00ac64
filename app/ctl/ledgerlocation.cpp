// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ledgerlocation.h"

#include <QSettings>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

Result<QString> ledgerLocation(const std::optional<QString> &option)
{
    if (option) {
        if (option->isEmpty()) return failure(Error::Kind::Usage, u"--db is empty: give it the path of a ledger."_s);
        return *option;
    }
    if (const QString fromEnvironment = qEnvironmentVariable("HEADROOM_DB"); !fromEnvironment.isEmpty()) {
        return fromEnvironment;
    }
    // Written by the console whenever it opens a ledger.
    const QSettings console(u"Headroom"_s, u"Headroom"_s);
    if (const QString last = console.value(u"ledger/last"_s).toString(); !last.isEmpty()) return last;
    return failure(Error::Kind::Usage,
                   u"No database is named: give --db PATH, or set HEADROOM_DB, or open a ledger in the console first "
                   "(there is none that it used last)."_s);
}

}  // namespace headroom::ctl
