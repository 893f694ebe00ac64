// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workspacerows.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What a person types to narrow the list of workspaces. Words match key, name or plan; all must match.
//   over  over:premium       more used than entitled (in that bucket)
//   warn  warn:batch         at the warning, not over
//   pace  pace:long          would end the cycle over
//   loss                     cost above revenue so far
//   unmapped  discovered     with unmapped events; met in events and not completed yet
//   plan:team  plan:none     by the plan's key or name; without a plan
// Buckets: standard, premium, long, batch, or their identifiers. Text in quotes is always text.
class WorkspaceFilter {
    Q_DECLARE_TR_FUNCTIONS(headroom::WorkspaceFilter)
public:
    struct Problem {
        QString token;
        QString why;  // for the person, with what to do
        bool operator==(const Problem &) const = default;
    };

    static WorkspaceFilter parse(const QString &text);

    [[nodiscard]] bool matches(const WorkspaceRow &row) const;
    [[nodiscard]] bool isEmpty() const { return m_criteria.empty(); }
    // Tokens that make no sense; the others count.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

private:
    enum class Kind { Text, Over, Warn, Pace, Loss, Unmapped, Discovered, Plan, NoPlan };
    struct Criterion {
        Kind kind = Kind::Text;
        std::optional<Bucket> bucket;
        QString text;  // folded
    };
    static bool matches(const Criterion &criterion, const WorkspaceRow &row);
    void add(const QString &token);
    void addNamed(const QString &token, const QString &name, const QString &value, bool hasValue);

    std::vector<Criterion> m_criteria;
    std::vector<Problem> m_problems;
};

// The tokens of a filter text as typed, quotes kept.
QStringList filterTokens(const QString &text);
// One token: "name:value" or a word, folded and without its quotes; a colon within quotes names nothing.
struct FilterToken {
    std::optional<QString> name;
    QString value;  // of what is named, else the whole word
    bool quoted = false;
};
FilterToken filterToken(const QString &token);
// "premium" or "premium_sync".
std::optional<Bucket> bucketInFilter(const QString &name);
bool hasFilterToken(const QString &text, const QString &token);
// The text with the token added at its end, or taken out.
QString withFilterToken(const QString &text, const QString &token, bool wanted);

}  // namespace headroom
