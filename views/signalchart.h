// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "views/chartview.h"

#include <QBrush>

namespace headroom {

// Provider trouble of each day, stacked by kind: a colour and a pattern for each.
class SignalChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setDays(const std::vector<SignalDay> &days);
    [[nodiscard]] static QBrush brushOf(SignalKind kind, bool dark);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;

private:
    void drawBars(const QPalette &colors);
    void drawAreas(const QPalette &colors);
    [[nodiscard]] bool happened(SignalKind kind) const;
    [[nodiscard]] QString inWords() const;

    std::vector<SignalDay> m_days;
};

}  // namespace headroom
