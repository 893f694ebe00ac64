// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hitcounting.h"
#include "items/rowtable.h"

// The charts of limit hits as tables.
namespace headroom {

// Hits of one cause, with its share of all.
struct CauseRow {
    HitCause cause = HitCause::ValuableUse;
    std::int64_t hits = 0;
    std::int64_t of = 0;  // hits of all causes
    std::int64_t workspaces = 0;
    bool leastWorkspaces = false;  // there may be more workspaces
    bool operator==(const CauseRow &) const = default;
};
// Most hits first. `affected`: nothing, as long as it is not known.
std::vector<CauseRow> causeRows(const CauseCounts &counts, const std::optional<AffectedWorkspaces> &affected);
// "42 (33.3 %), 7 workspaces"
QString causeRowText(const CauseRow &row);
QString affectedText(const CauseRow &row);  // "7 workspaces", "at least 7 workspaces"; empty while not known

class HitCauseModel final : public RowTable<HitCauseModel, CauseRow> {
    Q_OBJECT
public:
    enum Column { Cause, Hits, Share, Workspaces, ColumnCount };

    using RowTable::RowTable;

    void setRows(std::vector<CauseRow> rows) { replaceRows(std::move(rows)); }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

// A row for each week or day.
class HitStepModel final : public RowTable<HitStepModel, HitStep> {
    Q_OBJECT
public:
    // The columns of causes follow FirstCause in the order of kCauses.
    enum Column { First, FirstCause, All = FirstCause + kHitCauses, ColumnCount };

    using RowTable::RowTable;

    // `title` and `id`: of the first column, such as "Week from Monday, UTC".
    void setSteps(std::vector<HitStep> steps, const QString &title, const QString &id);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    QString m_title;
    QString m_id;
};

}  // namespace headroom
