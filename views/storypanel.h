// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartpanel.h"
#include "views/storychart.h"

#include <array>

class QButtonGroup;
class QRadioButton;

namespace headroom {

// How a limit was reached, by action, member or route: as chart and table.
class StoryPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit StoryPanel(QWidget *parent = nullptr);

    // What a customer reads has no routes.
    void setStory(const HitStory &story, Audience audience, bool memberNames);
    [[nodiscard]] StoryChart *chart() const { return m_chart; }
    [[nodiscard]] HitDimension dimension() const { return m_dimension; }

Q_SIGNALS:
    // The events behind a bar are wanted.
    void eventsWanted(const headroom::HistoryFilter &events);

private:
    StoryPanel(StoryChart *chart, StoryBarModel *model, QWidget *parent);
    void showWaterfall();

    StoryChart *m_chart;
    StoryBarModel *m_model;
    QButtonGroup *m_dimensions;
    std::array<QRadioButton *, kHitDimensions> m_buttons{};
    HitDimension m_dimension = HitDimension::Action;
    HitStory m_story;
    Audience m_audience = Audience::Customer;
    bool m_memberNames = true;
};

}  // namespace headroom
