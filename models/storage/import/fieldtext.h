// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <string_view>

namespace headroom {

enum class TextFlaw { None, NulByte, NotUtf8 };
TextFlaw checkText(std::string_view text);

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// A name or value of a file as a message may show it: shortened, without control characters.
QString shown(std::string_view value);
QString quoted(std::string_view value);

// Why `text` is no instant of a ledger and what to do about it.
QString timeProblem(TimeError error, std::string_view text);

// The sentence for a value that is none of the words that its field takes.
QString notAllowed(std::string_view value, const QString &allowed);

}  // namespace headroom
