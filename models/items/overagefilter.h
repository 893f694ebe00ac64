// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/overage.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What a person types to narrow the lists of overage requests. Words match workspace, requester, who decided or
// either reason; all must match.
//   bucket:premium      of that bucket (standard, premium, long, batch, or its identifier)
//   workspace:acme      of workspaces whose key or name has that text
//   by:ada              asked for by a person whose name has that text
//   mine                what the person who acts may decide
// Text in quotes is always text.
class OverageFilter {
    Q_DECLARE_TR_FUNCTIONS(headroom::OverageFilter)
public:
    static OverageFilter parse(const QString &text);

    // `person`: who acts, for “mine”.
    [[nodiscard]] bool matches(const OverageRequest &request, const Person &person) const;
    // What makes no sense, each with why; the rest counts.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    enum class Kind { Text, Bucket, Workspace, Requester, Mine };
    struct Criterion {
        Kind kind = Kind::Text;
        std::optional<Bucket> bucket;
        QString text;  // folded
    };
    static bool matches(const Criterion &criterion, const OverageRequest &request, const Person &person);
    void add(const QString &token);

    std::vector<Criterion> m_criteria;
    QStringList m_problems;
};

// Whether that person may decide that request: by their role, and because it is not their own (R37).
bool mayDecide(const Person &person, const OverageRequest &request);

}  // namespace headroom
