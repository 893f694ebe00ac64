// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/nearnames.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 3;

// Insertions, deletions and replacements that turn one text into the other.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

QStringList nearNames(const QString &wanted, const QStringList &names)
{
    const QString folded = wanted.toCaseFolded();
    if (folded.isEmpty()) return {};
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const QString candidate = name.toCaseFolded();
        qsizetype distance = editDistance(folded, candidate);
        if (candidate.startsWith(folded) || folded.startsWith(candidate)) distance = std::min(distance, qsizetype{1});
        if (distance <= std::max<qsizetype>(1, folded.size() / 3)) near.emplace_back(distance, name);
    }
    std::sort(near.begin(), near.end());
    QStringList answer;
    for (const auto &[distance, name] : near) {
        if (answer.size() == kMostNames) break;
        answer.append(name);
    }
    return answer;
}

QString didYouMean(const QString &wanted, const QStringList &names)
{
    const QStringList near = nearNames(wanted, names);
    return near.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(near.join(u" or "_s));
}

}  // namespace headroom::ctl
