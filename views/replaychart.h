// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"
#include "views/chartview.h"

namespace headroom {

// One bucket through one cycle, by the catalog in force and by the draft: what was used so far and the entitlements.
class ReplayChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setCourse(const ReplayCourse &course, Bucket bucket);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;

private:
    [[nodiscard]] const ReplayCourse::Day *dayAt(int day) const;
    [[nodiscard]] QString inWords() const;

    ReplayCourse m_course;
    Bucket m_bucket{};
};

}  // namespace headroom
