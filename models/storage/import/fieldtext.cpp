// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/fieldtext.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <cstring>

namespace headroom {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

// Whether all eight bytes are ASCII other than NUL.
bool isPlain(std::uint64_t bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    return (((bytes - kOnes) | bytes) & kHighBits) == 0;
}

}  // namespace

TextFlaw checkText(std::string_view text)
{
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t bytes = 0;
    for (; left >= sizeof(bytes); left -= sizeof(bytes), at += sizeof(bytes)) {
        std::memcpy(&bytes, at, sizeof(bytes));
        if (!isPlain(bytes)) break;
    }
    for (; left > 0; --left, ++at) {
        if (static_cast<signed char>(*at) <= 0) break;
    }
    if (left == 0) return TextFlaw::None;
    if (text.find('\0') != std::string_view::npos) return TextFlaw::NulByte;
    return simdjson::validate_utf8(text.data(), text.size()) ? TextFlaw::None : TextFlaw::NotUtf8;
}

QString shown(std::string_view value)
{
    constexpr std::size_t kMostBytes = 200;
    constexpr qsizetype kMostCharacters = 40;
    QString text = fromUtf8(value.substr(0, kMostBytes));
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate()) c = c.isSpace() ? u' ' : QChar(QChar::ReplacementCharacter);
    }
    if (text.size() > kMostCharacters) {
        text.truncate(text[kMostCharacters].isLowSurrogate() ? kMostCharacters - 1 : kMostCharacters);
        text += u'…';
    }
    return text;
}

QString quoted(std::string_view value)
{
    return u'"' + shown(value) + u'"';
}

QString timeProblem(TimeError error, std::string_view text)
{
    switch (error) {
    case TimeError::None: return {};
    case TimeError::NotATime:
        return FieldText::tr("%1 is not a time. Write it like 2026-01-31T05:00:00Z.").arg(quoted(text));
    case TimeError::NoZone:
        return FieldText::tr("%1 states no time zone. Add Z for UTC, or an offset such as +01:00.").arg(quoted(text));
    case TimeError::OutOfRange: break;
    }
    return FieldText::tr("%1 is out of range. A ledger holds times from 1970-01-01 to the end of 2199, UTC.")
        .arg(quoted(text));
}

QString notAllowed(std::string_view value, const QString &allowed)
{
    return FieldText::tr("%1 is not allowed here. Use one of: %2.").arg(quoted(value), allowed);
}

}  // namespace headroom
