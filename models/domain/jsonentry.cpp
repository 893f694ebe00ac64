// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonentry.h"

#include <algorithm>
#include <charconv>

namespace headroom::json {

void Reading::report(const QString &path, const QString &why)
{
    if (m_error) return;
    const QString where = path.isEmpty() ? QCoreApplication::translate("StrictJson", "document") : path;
    m_error = Error{Error::Kind::Refused, QStringLiteral("%1: %2").arg(where, why), {}};
}

Entry::Entry(Reading &reading, const Value &value, const Path &path, Keys keys)
    : m_reading(reading), m_path(path), m_members(value.as<Object>()), m_keys(keys)
{
    if (!m_members) {
        report(tr("must be an object in braces."));
        return;
    }
    for (const Member &m : *m_members) {
        if (std::ranges::find(keys, std::string_view(m.name), &Key::name) != keys.end()) continue;
        QStringList known;
        for (const Key &key : keys)
            known << QString::fromUtf8(key.name.data(), static_cast<qsizetype>(key.name.size()));
        report(m.name, tr("is an unknown key. Known here: %1.").arg(known.join(QStringLiteral(", "))));
        return;
    }
    for (const Key &key : keys) {
        if (key.need != Need::Required || find(*m_members, key.name)) continue;
        report(key.name, tr("is missing."));
        return;
    }
}

QStringList Entry::given() const
{
    QStringList names;
    if (!m_members) return names;
    names.reserve(static_cast<qsizetype>(m_members->size()));
    for (const Member &m : *m_members) names << QString::fromStdString(m.name);
    return names;
}

void Entry::report(std::string_view name, const QString &why)
{
    if (!failed()) m_reading.report(m_path.member(name).toString(), why);
}

void Entry::report(const QString &why)
{
    if (!failed()) m_reading.report(m_path.toString(), why);
}

void Entry::reportBroken(std::string_view name, const QString &why)
{
    if (!inTheMaking()) report(name, why);
}

const Value *Entry::member(std::string_view name) const
{
    if (failed() || !m_members) return nullptr;
    const Value *value = find(*m_members, name);
    if (!value || !value->isNull()) return value;
    const auto key = std::ranges::find(m_keys, name, &Key::name);
    return key != m_keys.end() && key->need == Need::Nullable ? nullptr : value;
}

std::optional<std::string_view> Entry::plainText(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const auto *text = value->as<std::string>();
    if (!text) {
        report(name, tr("must be text in quotes."));
        return std::nullopt;
    }
    return *text;
}

std::optional<QString> Entry::text(std::string_view name)
{
    const auto given = plainText(name);
    if (!given) return std::nullopt;
    if (inTheMaking()) return QString::fromUtf8(given->data(), static_cast<qsizetype>(given->size()));
    if (given->empty()) {
        report(name, tr("must not be empty."));
    } else if (given->size() > kMaxTextBytes) {
        report(name, tr("is longer than 64 KiB."));
    } else if (given->find('\0') != std::string_view::npos) {
        report(name, tr("contains a NUL character."));
    } else {
        return QString::fromUtf8(given->data(), static_cast<qsizetype>(given->size()));
    }
    return std::nullopt;
}

std::optional<QStringList> Entry::texts(std::string_view name)
{
    const Array *items = array(name);
    if (!items) return std::nullopt;
    QStringList result;
    const Path here = m_path.member(name);
    for (std::size_t i = 0; i < items->size(); ++i) {
        const auto *text = (*items)[i].as<std::string>();
        if (!text || text->empty() || text->size() > kMaxTextBytes) {
            m_reading.report(here.item(i).toString(), tr("must be text in quotes, neither empty nor over 64 KiB."));
            return std::nullopt;
        }
        result << QString::fromStdString(*text);
    }
    return result;
}

std::optional<bool> Entry::flag(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const bool *flag = value->as<bool>();
    if (!flag) {
        report(name, tr("must be true or false."));
        return std::nullopt;
    }
    return *flag;
}

std::optional<std::int64_t> Entry::integer(std::string_view name, std::int64_t least, std::int64_t most)
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    if (inTheMaking()) least = std::numeric_limits<std::int64_t>::min();
    if (const auto *number = value->as<Number>()) {
        std::int64_t result = 0;
        const char *end = number->text.data() + number->text.size();
        const auto [stop, problem] = std::from_chars(number->text.data(), end, result);
        if (problem == std::errc() && stop == end && result >= least && result <= most) return result;
    }
    if (most == std::numeric_limits<std::int64_t>::max()) {
        report(name, tr("must be a whole number of at least %1, without decimals or exponent.").arg(least));
    } else {
        report(name, tr("must be a whole number from %1 to %2, without decimals or exponent.").arg(least).arg(most));
    }
    return std::nullopt;
}

std::optional<int> Entry::smallInteger(std::string_view name, int least, int most)
{
    const auto value = integer(name, least, inTheMaking() ? std::numeric_limits<int>::max() : most);
    constexpr std::int64_t kLeast = std::numeric_limits<int>::min();
    return value ? std::optional(static_cast<int>(std::max(*value, kLeast))) : std::nullopt;
}

std::optional<std::int64_t> Entry::decimal(std::string_view name, ScaledDecimal (*read)(std::string_view))
{
    const Value *value = member(name);
    if (!value) return std::nullopt;
    const auto *text = value->as<std::string>();
    if (!text) {
        report(name, tr("must be dollars as text, such as \"99.00\": a JSON number is not exact."));
        return std::nullopt;
    }
    const ScaledDecimal parsed = read(*text);
    if (parsed.error == DecimalError::NotANumber) {
        report(name, tr("\"%1\" is not an amount of dollars such as \"99.00\".").arg(shortened(*text)));
    } else if (parsed.error == DecimalError::OutOfRange) {
        report(name, tr("\"%1\" is too large: it does not fit 64 bits.").arg(shortened(*text)));
    } else if (!inTheMaking() && (parsed.value < 0 || text->front() == '-')) {
        report(name, tr("must not be negative."));
    } else {
        if (parsed.rounded) m_reading.countRounded();
        return parsed.value;
    }
    return std::nullopt;
}

std::optional<Money> Entry::money(std::string_view name)
{
    const auto nanos = decimal(name, [](std::string_view text) { return parseMoney(text); });
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

std::optional<TokenPrice> Entry::pricePerMtok(std::string_view name)
{
    const auto femtos = decimal(name, [](std::string_view text) { return parsePricePerMtok(text); });
    return femtos ? std::optional(TokenPrice{*femtos}) : std::nullopt;
}

std::optional<Instant> Entry::instant(std::string_view name)
{
    const auto text = plainText(name);
    if (!text) return std::nullopt;
    const ParsedInstant parsed = parseInstant(*text);
    if (parsed.error == TimeError::None) return parsed.at;
    report(name, describeTimeError(parsed.error));
    return std::nullopt;
}

std::optional<CivilDate> Entry::date(std::string_view name)
{
    const auto text = plainText(name);
    if (!text) return std::nullopt;
    const auto parsed = parseCivilDate(*text);
    if (!parsed) report(name, tr("must be a date such as \"2026-01-31\"."));
    return parsed;
}

const Array *Entry::array(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return nullptr;
    const auto *items = value->as<Array>();
    if (!items) report(name, tr("must be a list in brackets."));
    return items;
}

const Object *Entry::openObject(std::string_view name)
{
    const Value *value = member(name);
    if (!value) return nullptr;
    const auto *members = value->as<Object>();
    if (!members) report(name, tr("must be an object in braces."));
    return members;
}

QString describeTimeError(TimeError error)
{
    switch (error) {
    case TimeError::None: return {};
    case TimeError::NoZone:
        return QCoreApplication::translate(
            "StrictJson", "states no time zone. Add an offset or Z, such as \"2026-01-31T05:00:00Z\".");
    case TimeError::OutOfRange:
        return QCoreApplication::translate("StrictJson", "is outside 1970-01-01 to 2199-12-31.");
    case TimeError::NotATime: break;
    }
    return QCoreApplication::translate("StrictJson", "must be a time such as \"2026-01-31T05:00:00Z\".");
}

}  // namespace headroom::json
