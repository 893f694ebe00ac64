// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "items/rowtable.h"

namespace headroom {

using WaterfallBar = StoryWaterfall::Bar;

// What a bar of a waterfall is, in a word: "Use", "The rest", "Limit".
QString barKindName(WaterfallBar::Kind kind);
// What a bar adds to the one before it; of the sums (used, limit) their height.
std::int64_t barUnits(const WaterfallBar &bar);
// How much of a bar lies beyond the limit; 0 where the limit is none, or is what the bar shows.
std::int64_t barOver(const WaterfallBar &bar, const Amount &limit);

// Whether a bar stands from 0 for all that the bars above it come to.
bool isSumBar(const WaterfallBar &bar);
// The same with what the limit is made of, a bar each above it, where that is more than the plan's allowance (R11).
StoryWaterfall withGrants(StoryWaterfall waterfall, const Entitlement &entitlement);

// A waterfall as a table, a row for each bar.
class StoryBarModel final : public RowTable<StoryBarModel, WaterfallBar> {
    Q_OBJECT
public:
    enum Column { What, Kind, Units, From, To, Over, ColumnCount };

    using RowTable::RowTable;

    void setWaterfall(const StoryWaterfall &waterfall);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Amount m_limit;
};

}  // namespace headroom
