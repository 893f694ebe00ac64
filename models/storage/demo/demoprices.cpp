// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoprices.h"

#include "storage/ledger.h"

#include <QCoreApplication>
#include <QFile>

namespace headroom::demo {

namespace {

constexpr std::int64_t kDaysAgo = 30;

}  // namespace

Result<void> importPriceList(Ledger &ledger, Instant now)
{
    QFile file(QStringLiteral(":/headroom/demo/prices.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Internal,
                       QCoreApplication::translate("headroom::Demo", "The price list of the demo cannot be read."),
                       file.errorString());
    }
    ledger.actAs(QStringLiteral("noor.haddad"), [now] { return now; });
    const std::int64_t today = now.us - now.us % kMicrosPerDay;
    const auto imported = ledger.importPrices(file.readAll(), {today - kDaysAgo * kMicrosPerDay});
    return imported ? Result<void>() : tl::make_unexpected(imported.error());
}

}  // namespace headroom::demo
