// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storyview.h"

#include "items/hittext.h"
#include "views/card.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/place.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"
#include "views/storypanel.h"
#include "views/storyparagraph.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kWidestSheet = 900;  // lines that are longer are hard to read

QRadioButton *audienceButton(const QString &text, const QString &toolTip)
{
    auto *button = new QRadioButton(text);
    button->setToolTip(toolTip);
    return button;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

StoryView::StoryView(QWidget *parent)
    : QWidget(parent), m_customer(audienceButton(tr("Customer"), tr("Show what the customer would read"))),
      m_internal(audienceButton(tr("Internal"), tr("Show what colleagues may know as well"))),
      m_names(new QCheckBox(tr("Member names"))), m_forCustomer(asPlainWords(new QuietLabel, kMouseOrKeyboard)),
      m_forColleagues(new NoticeStrip), m_headline(asPlainWords(new QLabel, kMouseOrKeyboard)),
      m_where(asPlainWords(new QuietLabel, kMouseOrKeyboard)), m_panel(new StoryPanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSwitches());
    layout->addWidget(m_forCustomer);
    layout->addWidget(m_forColleagues);
    layout->addWidget(makeSheet());
    layout->addStretch(1);
    setMaximumWidth(kWidestSheet);
    m_forCustomer->setText(
        tr("This is what the customer would read: no provider, route, cost, cause or note is in it."));
    m_forColleagues->setNotices({tr("For colleagues only. What the customer does not read is marked “Internal”.")});
    connect(m_panel, &StoryPanel::eventsWanted, this, &StoryView::openEvents);
    connect(m_panel, &ChartPanel::statusMessage, this, &StoryView::statusMessage);
    connect(m_panel, &ChartPanel::failed, this, &StoryView::failed);
    setAudience(Audience::Customer);
}

QWidget *StoryView::makeSwitches()
{
    auto *switches = new QWidget;
    auto *row = new QHBoxLayout(switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new QLabel(tr("For whom:")));
    auto *group = new QButtonGroup(this);
    for (QRadioButton *button : {m_customer, m_internal}) {
        group->addButton(button);
        row->addWidget(button);
    }
    m_names->setChecked(true);
    m_names->setToolTip(tr("Otherwise members are numbered"));
    row->addSpacing(16);
    row->addWidget(m_names);
    row->addStretch(1);
    connect(m_internal, &QRadioButton::toggled, this,
            [this](bool internal) { setAudience(internal ? Audience::Internal : Audience::Customer); });
    connect(m_names, &QCheckBox::toggled, this, [this](bool named) {
        m_memberNames = named;
        tell();
    });
    return switches;
}

QWidget *StoryView::makeSheet()
{
    auto *sheet = new QFrame;
    makeCard(sheet);
    auto *lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(22, 18, 22, 18);
    lines->setSpacing(8);
    m_headline->setFont(headingFont(font(), 1.5));
    lines->addWidget(m_headline);
    lines->addWidget(m_where);
    m_lead = new QVBoxLayout;
    m_lead->setContentsMargins(0, 4, 0, 8);
    m_lead->setSpacing(4);
    lines->addLayout(m_lead);
    lines->addWidget(m_panel);
    m_text = new QVBoxLayout;
    m_text->setContentsMargins(0, 4, 0, 4);
    m_text->setSpacing(4);
    lines->addLayout(m_text);
    lines->addWidget(makeLinks());
    return sheet;
}

QWidget *StoryView::makeLinks()
{
    auto *links = new QWidget;
    auto *row = new FlowLayout(6, links);
    const auto add = [this, row](const QString &text, const QString &toolTip, auto place) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, place] {
            if (m_story) Q_EMIT placeRequested(place(*m_story));
        });
        return button;
    };
    add(tr("Workspace as it stood then"), tr("Its figures at the instant of the hit, and what is different now"),
        [](const HitStory &story) { return Place::workspaceAsOf(story.hit().workspace, story.hit().at); });
    add(tr("Everything that happened in the cycle"), tr("The history of the cycle until the hit"),
        [](const HitStory &story) {
            HistoryFilter filter;
            filter.workspace = story.hit().workspace;
            filter.from = story.cycle.start;
            filter.to = Instant{story.hit().at.us + 1};
            return Place::history(filter.toString());
        });
    add(tr("Its limit hits"), tr("Every limit hit of this workspace"),
        [](const HitStory &story) { return Place::hits(story.hit().workspace); });
    m_review = add(tr("Review…"), tr("The review of the hits of this cycle, bucket and cause"),
                   [](const HitStory &story) { return Place::reviews(reviewSubjectOf(story.judged).toString()); });
    return links;
}

void StoryView::setStory(const HitStory &story)
{
    m_story = story;
    tell();
}

void StoryView::clear()
{
    m_story.reset();
    m_chapters.clear();
    empty(*m_lead);
    empty(*m_text);
}

bool StoryView::tells(const QString &hit) const
{
    return m_story && m_story->hit().id == hit;
}

void StoryView::setAudience(Audience audience)
{
    m_audience = audience;
    m_customer->setChecked(audience == Audience::Customer);
    m_internal->setChecked(audience == Audience::Internal);
    m_forCustomer->setVisible(audience == Audience::Customer);
    m_forColleagues->setVisible(audience == Audience::Internal);
    m_review->setVisible(audience == Audience::Internal);
    tell();
}

void StoryView::tell()
{
    if (!m_story) return;
    const std::vector<StorySentence> customers = tellStory(*m_story, Audience::Customer, m_memberNames);
    m_chapters = storyChapters(
        m_audience == Audience::Customer ? customers : tellStory(*m_story, m_audience, m_memberNames), customers);
    m_headline->setText(storyHeadline(m_story->hit()));
    m_where->setText(storyWhere(*m_story));
    m_panel->setStory(*m_story, m_audience, m_memberNames);
    empty(*m_lead);
    empty(*m_text);
    for (const StoryChapter &chapter : m_chapters) tellChapter(chapter);
}

// What happened stands under the headline, without a heading of its own.
void StoryView::tellChapter(const StoryChapter &chapter)
{
    const bool leads = chapter.part == StorySentence::Part::What;
    QVBoxLayout *where = leads ? m_lead : m_text;
    if (!leads) {
        auto *heading = new QLabel(storyPartName(chapter.part));
        heading->setFont(headingFont(font(), 1.1));
        heading->setContentsMargins(0, 8, 0, 0);
        where->addWidget(heading);
    }
    for (const StoryLine &line : chapter.lines) {
        auto *paragraph = new StoryParagraph(line);
        connect(paragraph, &StoryParagraph::eventsWanted, this, &StoryView::openEvents);
        where->addWidget(paragraph);
    }
}

void StoryView::openEvents(const HistoryFilter &events)
{
    Q_EMIT placeRequested(Place::history(events.toString()));
}

QString StoryView::asText() const
{
    return m_story ? storyAsText(*m_story, m_chapters) : QString();
}

}  // namespace headroom
