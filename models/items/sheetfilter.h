// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sheetrows.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

// What a person types to narrow a route sheet. Words match the action or one of its routes; all must match.
//   bucket:premium            of that bucket (standard, premium, long, batch, or its identifier)
//   route:mini                with a route, fallback or downgrade whose key has that text
//   mode:batch                that runs so, by default or because it says so
//   problem  problem:error    with a finding; with an error or a warning
//   changed                   that the draft changes or adds
//   unmapped                  with events that no sheet mapped
// problem:, changed: and unmapped: mean the same with nothing behind them. Text in quotes is always text.
class SheetFilter {
    Q_DECLARE_TR_FUNCTIONS(headroom::SheetFilter)
public:
    static SheetFilter parse(const QString &text);

    [[nodiscard]] bool matches(const SheetRow &row) const;
    // What makes no sense, each with why; the rest counts.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    enum class Kind { Text, Bucket, Route, Mode, Problem, Changed, Unmapped };
    struct Criterion {
        Kind kind = Kind::Text;
        QString text;  // folded
        std::optional<Bucket> bucket;
        std::optional<Mode> mode;
        std::optional<DraftFinding::Severity> severity;
    };
    static bool matches(const Criterion &criterion, const SheetRow &row);
    void add(const QString &token);
    // What is wrong with the token; empty: it counts.
    QString addNamed(const QString &name, const QString &value);

    std::vector<Criterion> m_criteria;
    QStringList m_problems;
};

}  // namespace headroom
