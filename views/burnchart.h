// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/burncourse.h"
#include "views/chartview.h"

namespace headroom {

// One bucket used up through its cycle in percent of base allowance and add-ons: this cycle with the crossing marked,
// earlier cycles thin, the median of the accounts on the same plan dashed.
class BurnChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setCourse(const BurnCourse &course);

Q_SIGNALS:
    // Double-clicked, or Enter on the pointed day: an index from 0.
    void dayActivated(int day);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString inWords() const;

    BurnCourse m_course;
};

}  // namespace headroom
