// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What a person types to narrow the list of reviews. Words match the workspace, the plan, the note of the latest review
// or one of a flag's largest actions; all must match.
//   flags  hits          of that kind
//   due                  whose follow-up is due
//   cause:workflow       of that cause: valuable, workflow, abuse, or its identifier
//   bucket:premium       of that bucket (standard, premium, long, batch, or its identifier)
//   plan:team  plan:none of that plan, without one
//   action:research      of flags whose largest actions have that text
// Text in quotes is always text.
class ReviewFilter {
    Q_DECLARE_TR_FUNCTIONS(headroom::ReviewFilter)
public:
    static ReviewFilter parse(const QString &text);

    // `at`: for “due”.
    [[nodiscard]] bool matches(const ReviewItem &item, Instant at) const;
    // What makes no sense, each with why; the rest counts.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    enum class Kind { Text, Flags, Hits, Due, Cause, Bucket, Plan, NoPlan, Action };
    struct Criterion {
        Kind kind = Kind::Text;
        QString text;  // folded
        HitCause cause = HitCause::ValuableUse;
        Bucket bucket{};
    };
    static bool matches(const Criterion &criterion, const ReviewItem &item, Instant at);
    void add(const QString &token);
    void addNamed(const QString &token, const QString &name, const QString &value);
    void reject(const QString &token, const QString &why);

    std::vector<Criterion> m_criteria;
    QStringList m_problems;
};

// What stands for a cause behind “cause:”.
QString causeInFilter(HitCause cause);

}  // namespace headroom
