// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storypanel.h"

#include "items/displaytext.h"
#include "items/storytext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace headroom {

namespace {

QString dimensionName(HitDimension dimension)
{
    switch (dimension) {
    case HitDimension::Action: return StoryPanel::tr("By action");
    case HitDimension::Member: return StoryPanel::tr("By member");
    case HitDimension::Route: return StoryPanel::tr("By route");
    }
    return {};
}

}  // namespace

StoryPanel::StoryPanel(QWidget *parent) : StoryPanel(new StoryChart, new StoryBarModel, parent) {}

StoryPanel::StoryPanel(StoryChart *chart, StoryBarModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model), m_dimensions(new QButtonGroup(this))
{
    m_model->setParent(this);
    auto *controls = new QWidget;
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto dimension : {HitDimension::Action, HitDimension::Member, HitDimension::Route}) {
        auto *button = new QRadioButton(dimensionName(dimension));
        m_dimensions->addButton(button, static_cast<int>(dimension));
        m_buttons[static_cast<std::size_t>(dimension)] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_buttons.front()->setChecked(true);
    addControls(controls);
    connect(m_dimensions, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        m_dimension = static_cast<HitDimension>(id);
        showWaterfall();
    });
    connect(m_chart, &ChartView::dayActivated, this, [this](int bar) {
        const auto &figure = m_chart->waterfall().bars[static_cast<std::size_t>(bar)].figure;
        if (figure) Q_EMIT eventsWanted(figure->events);
    });
}

void StoryPanel::setStory(const HitStory &story, Audience audience, bool memberNames)
{
    m_story = story;
    m_audience = audience;
    m_memberNames = memberNames;
    m_buttons[static_cast<std::size_t>(HitDimension::Route)]->setVisible(audience == Audience::Internal);
    if (audience == Audience::Customer && m_dimension == HitDimension::Route)
        m_buttons.front()->setChecked(true);
    else
        showWaterfall();
}

void StoryPanel::showWaterfall()
{
    const StoryWaterfall waterfall =
        withGrants(waterfallOf(m_story, m_dimension, m_audience, m_memberNames), m_story.entitlement);
    setTexts(tr("From the start of the cycle to the limit: %1", "a bucket").arg(bucketName(m_story.hit().bucket)),
             tr("Each bar begins where the one above it ends; the dashed line is the limit, and what lies beyond it is "
                "hatched. Press a bar to see its events."));
    setFile({storyWhere(m_story)}, QStringLiteral("limit-%1").arg(m_story.hit().id));
    m_model->setWaterfall(waterfall);
    m_chart->setWaterfall(waterfall);
    m_chart->setFixedHeight(m_chart->heightWanted());
}

}  // namespace headroom
