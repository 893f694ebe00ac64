// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/allowance.h"
#include "domain/bucket.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <optional>
#include <string_view>

// The ledger's values as answers write them: in JSON `null` and in a cell nothing where something is unknown.
namespace headroom::ctl {

inline QString idText(std::string_view id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}
inline QString idOf(Bucket bucket)
{
    return idText(bucketId(bucket));
}
inline QString idOf(Unit unit)
{
    return idText(unitId(unit));
}
// "1 page", "25 pages", in English.
QString counted(std::int64_t count, Unit unit);

JsonValue amountJson(const Amount &amount);
JsonValue textJson(const QString &text);  // null where empty
JsonValue numberJson(std::optional<std::int64_t> number);
JsonValue moneyJson(std::optional<Money> money);
JsonValue percentJson(std::optional<std::int64_t> hundredths);
JsonValue instantJson(std::optional<Instant> at);
// JSON text that the ledger holds, as a value; null where empty.
JsonValue heldJson(const QByteArray &text);

QString trueOrFalse(bool value);
QString amountText(const Amount &amount);
QString numberText(std::optional<std::int64_t> number);
QString moneyText(std::optional<Money> money);
QString percentText(std::optional<std::int64_t> hundredths);
QString instantText(std::optional<Instant> at);

}  // namespace headroom::ctl
