// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoprices.h"

#include "domain/utcday.h"
#include "storage/ledger.h"

#include <QCoreApplication>
#include <QFile>

namespace headroom::demo {

namespace {

constexpr std::int32_t kDaysAgo = 30;

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
    const auto imported = ledger.importPrices(file.readAll(), utcMidnight(utcDay(now) - kDaysAgo));
    return imported ? Result<void>() : tl::make_unexpected(imported.error());
}

}  // namespace headroom::demo
