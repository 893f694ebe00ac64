// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include <array>
#include <charconv>

namespace headroom {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr auto kUnlimited = "\"unlimited\"";

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(QByteArray &json, char c)
{
    json += '\\';
    switch (c) {
    case '"':
    case '\\': json += c; return;
    case '\n': json += 'n'; return;
    case '\t': json += 't'; return;
    default: break;
    }
    const auto code = static_cast<unsigned char>(c);
    json += "u00";
    json += kHexDigits[code >> 4U];
    json += kHexDigits[code & 0xfU];
}

}  // namespace

void appendJson(QByteArray &json, std::string_view text)
{
    json += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i])) continue;
        json.append(text.data() + plain, static_cast<qsizetype>(i - plain));
        appendEscaped(json, text[i]);
        plain = i + 1;
    }
    json.append(text.data() + plain, static_cast<qsizetype>(text.size() - plain));
    json += '"';
}

void appendJson(QByteArray &json, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendJson(json, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void appendJson(QByteArray &json, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), static_cast<qsizetype>(end - digits.data()));
}

void appendJson(QByteArray &json, const Amount &amount)
{
    appendJson(json, amount.unlimited ? std::nullopt : std::optional(amount.units));
}

void appendJson(QByteArray &json, std::optional<std::int64_t> remaining)
{
    if (remaining) {
        appendJson(json, *remaining);
    } else {
        json += kUnlimited;
    }
}

void appendJson(QByteArray &json, const DowngradeTarget &target)
{
    json += "{\"route\":";
    appendJson(json, target.route);
    json += ",\"bucket\":";
    appendJson(json, bucketId(target.bucket));
    json += '}';
}

}  // namespace headroom
