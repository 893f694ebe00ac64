// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fuzzymatch.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWholeRun = 1'000;
constexpr int kWordStart = 80;
constexpr int kInARow = 40;
constexpr int kLetter = 10;
constexpr int kLongestCounted = 200;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// Takes the first letter that fits each time, but a beginning of a word before any other.
std::optional<int> scattered(const QString &pattern, const QString &text)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar c : pattern) {
        if (c.isSpace()) continue;
        qsizetype found = text.indexOf(c, last + 1);
        if (found < 0) return std::nullopt;
        if (found != last + 1 && !startsWord(text, found)) {
            for (qsizetype at = found; at >= 0; at = text.indexOf(c, at + 1)) {
                if (!startsWord(text, at)) continue;
                found = at;
                break;
            }
        }
        score += kLetter;
        if (startsWord(text, found)) score += kWordStart;
        if (last >= 0 && found == last + 1) score += kInARow;
        last = found;
    }
    return score;
}

// The same without skipping ahead to beginnings of words, which may leave letters behind.
bool occursInOrder(const QString &pattern, const QString &text)
{
    qsizetype last = -1;
    return std::ranges::all_of(pattern, [&](QChar c) {
        if (c.isSpace()) return true;
        last = text.indexOf(c, last + 1);
        return last >= 0;
    });
}

}  // namespace

std::optional<int> fuzzyScore(const QString &pattern, const QString &text)
{
    if (!occursInOrder(pattern, text)) return std::nullopt;
    int score = scattered(pattern, text).value_or(0);
    if (const qsizetype at = text.indexOf(pattern); at >= 0 && !pattern.isEmpty())
        score += kWholeRun + (startsWord(text, at) ? kWholeRun : 0);
    return score * kLongestCounted - static_cast<int>(std::min<qsizetype>(text.size(), kLongestCounted - 1));
}

}  // namespace headroom
