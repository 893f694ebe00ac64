// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/values.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

QString counted(std::int64_t count, Unit unit)
{
    return u"%1 %2%3"_s.arg(count).arg(idOf(unit), count == 1 ? QString() : u"s"_s);
}

JsonValue amountJson(const Amount &amount)
{
    return amount.unlimited ? JsonValue("unlimited") : JsonValue(amount.units);
}

JsonValue textJson(const QString &text)
{
    return text.isEmpty() ? JsonValue(nullptr) : JsonValue(utf8(text));
}

JsonValue numberJson(std::optional<std::int64_t> number)
{
    return number ? JsonValue(*number) : JsonValue(nullptr);
}

JsonValue percentJson(std::optional<std::int64_t> hundredths)
{
    if (!hundredths) return nullptr;
    if (*hundredths % 100 == 0) return *hundredths / 100;
    return static_cast<double>(*hundredths) / 100.0;
}

JsonValue moneyJson(std::optional<Money> money)
{
    return textJson(moneyText(money));
}

JsonValue instantJson(std::optional<Instant> at)
{
    return textJson(instantText(at));
}

JsonValue heldJson(const QByteArray &text)
{
    if (text.isEmpty()) return nullptr;
    JsonValue value = JsonValue::parse(text.begin(), text.end(), nullptr, false);
    return value.is_discarded() ? JsonValue(text.toStdString()) : value;
}

QString trueOrFalse(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString amountText(const Amount &amount)
{
    return amount.unlimited ? u"unlimited"_s : QString::number(amount.units);
}

QString numberText(std::optional<std::int64_t> number)
{
    return number ? QString::number(*number) : QString();
}

QString percentText(std::optional<std::int64_t> hundredths)
{
    return hundredths ? formatDecimal(*hundredths, 2, 0) : QString();
}

QString moneyText(std::optional<Money> money)
{
    return money ? money->toString() : QString();
}

QString instantText(std::optional<Instant> at)
{
    return at ? formatInstant(*at) : QString();
}

}  // namespace headroom::ctl
