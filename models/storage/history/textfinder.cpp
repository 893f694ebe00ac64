// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/textfinder.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

}  // namespace

TextFinder::TextFinder(const QString &part) : m_part(part)
{
    for (const QChar c : part) {
        const char16_t folded = c.toCaseFolded().unicode();
        m_plain = m_plain && folded < 0x80;
        if (m_plain) m_folded += static_cast<char>(folded);
    }
}

bool TextFinder::in(const QString &text) const
{
    return text.contains(m_part, Qt::CaseInsensitive);
}

bool TextFinder::in(std::string_view utf8) const
{
    if (!isAscii(utf8)) return in(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (!m_plain) return false;
    const auto same = [](char a, char b) { return lowered(a) == b; };
    return std::search(utf8.begin(), utf8.end(), m_folded.begin(), m_folded.end(), same) != utf8.end();
}

}  // namespace headroom
