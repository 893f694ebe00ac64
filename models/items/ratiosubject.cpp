// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratiosubject.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct ScopeWord {
    RatioScope scope;
    QLatin1String word;
};

constexpr std::array kScopeWords{
    ScopeWord{RatioScope::Plan, QLatin1String("plan:")}, ScopeWord{RatioScope::Workspace, QLatin1String("workspace:")},
    ScopeWord{RatioScope::Action, QLatin1String("action:")}, ScopeWord{RatioScope::Route, QLatin1String("route:")}};

}  // namespace

QString ratioSubjectText(const RatioSubject &subject)
{
    const auto word = std::ranges::find(kScopeWords, subject.scope, &ScopeWord::scope);
    return word == kScopeWords.end() || subject.key.isEmpty() ? QString() : word->word + subject.key;
}

RatioSubject ratioSubjectFrom(const QString &text)
{
    for (const ScopeWord &word : kScopeWords)
        if (text.startsWith(word.word) && text.size() > word.word.size())
            return {word.scope, text.mid(word.word.size())};
    return {};
}

std::optional<RatioSubject> ratioSubjectOf(RatioPartKind kind, const QString &key)
{
    if (key.isEmpty()) return std::nullopt;
    switch (kind) {
    case RatioPartKind::Workspace: return RatioSubject{RatioScope::Workspace, key};
    case RatioPartKind::Action: return RatioSubject{RatioScope::Action, key};
    case RatioPartKind::Route: return RatioSubject{RatioScope::Route, key};
    case RatioPartKind::Member: break;
    }
    return std::nullopt;
}

}  // namespace headroom
