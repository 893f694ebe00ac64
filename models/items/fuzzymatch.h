// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace headroom {

// How well a few typed letters stand for a text: nothing where they do not occur in it in that order, else the
// higher the better. Whole words, beginnings of words and letters in a row count most; short texts win ties.
// Both texts are folded by the caller (QString::toCaseFolded).
std::optional<int> fuzzyScore(const QString &pattern, const QString &text);

}  // namespace headroom
