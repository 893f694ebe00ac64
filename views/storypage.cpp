// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storypage.h"

#include "items/displaytext.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/storyhandout.h"
#include "views/storylist.h"
#include "views/storyview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

StoryPage::StoryPage(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_clock(std::move(clock)), m_list(new StoryList), m_view(new StoryView),
      m_handout(new StoryHandout(m_view)), m_stale(new NoticeStrip), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_scroll(new QScrollArea)
{
    makeLayout();
    connectParts();
    setFocusProxy(m_list);
    setClient(nullptr);
}

void StoryPage::makeLayout()
{
    auto *title = new QLabel(tr("Why a limit was hit"));
    title->setFont(headingFont(title->font(), 1.5));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_handout);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *told = new QWidget;
    auto *lines = new QVBoxLayout(told);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_stale);
    lines->addWidget(m_scroll, 1);
    m_stack->addWidget(told);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setSizes({300, 900});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
}

void StoryPage::connectParts()
{
    connect(m_list, &StoryList::hitChosen, this, [this](const QString &hit) {
        choose(hit);
        Q_EMIT keyChanged(hit);
    });
    connect(m_list, &StoryList::failed, this, &StoryPage::failed);
    connect(m_list, &StoryList::summaryChanged, this, &StoryPage::summaryChanged);
    connect(m_view, &StoryView::placeRequested, this, &StoryPage::placeRequested);
    connect(m_view, &StoryView::statusMessage, this, &StoryPage::statusMessage);
    connect(m_view, &StoryView::failed, this, &StoryPage::failed);
    connect(m_handout, &StoryHandout::statusMessage, this, &StoryPage::statusMessage);
    connect(m_handout, &StoryHandout::failed, this, &StoryPage::failed);
    connect(m_stale, &NoticeStrip::buttonPressed, this, &StoryPage::ask);
    connect(m_empty, &EmptyState::buttonPressed, this, &StoryPage::ask);
}

void StoryPage::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_hit.clear();
    m_error.reset();
    m_view->clear();
    m_stale->setNotices({});
    m_list->setClient(client);
    m_handout->setClient(client);
    showWhatIsThere();
}

void StoryPage::setInfo(const LedgerInfo &info)
{
    m_handout->setInfo(info);
}

void StoryPage::showKey(const QString &key)
{
    if (key.isEmpty()) {
        if (!m_hit.isEmpty()) Q_EMIT keyChanged(m_hit);
        return;
    }
    if (key == m_hit) return;
    m_list->setChosen(key);
    m_hit = key;
    m_error.reset();
    showWhatIsThere();
}

void StoryPage::refresh()
{
    if (!m_client) return;
    m_list->refresh();
    ask();
}

void StoryPage::cancel()
{
    if (!m_client) return;
    m_client->cancel(m_slot);
    m_list->cancel();
    if (!m_hit.isEmpty() && !m_view->tells(m_hit)) m_error = Error{Error::Kind::Cancelled, tr("You stopped it."), {}};
    showWhatIsThere();
}

void StoryPage::focusFilter()
{
    m_list->focusFilter();
}

QMap<QString, DataTable *> StoryPage::tables() const
{
    return {{QStringLiteral("story"), m_list->table()}};
}

QString StoryPage::summary() const
{
    return m_list->summary();
}

void StoryPage::choose(const QString &hit)
{
    m_hit = hit;
    ask();
}

void StoryPage::ask()
{
    if (!m_client || m_hit.isEmpty()) return;
    m_error.reset();
    m_client->ask(
        m_slot, this, [hit = m_hit, at = m_clock()](LedgerReader &reader) { return reader.hitStory(hit, at); },
        [this](Result<HitStory> story) { take(std::move(story)); });
    showWhatIsThere();
}

void StoryPage::take(Result<HitStory> story)
{
    if (!story) {
        if (story.error().kind == Error::Kind::Cancelled) return;
        if (m_view->tells(m_hit))
            m_stale->setNotices({tr("This is told as of %1. It could not be read again: %2")
                                     .arg(displayInstant(m_view->story()->at), story.error().message)},
                                tr("Try again"));
        else
            m_error = story.error();
        showWhatIsThere();
        Q_EMIT failed(story.error());
        return;
    }
    m_stale->setNotices({});
    const bool other = !m_view->tells(m_hit);
    const Instant at = story->at;
    m_view->setStory(*story);
    if (other) m_scroll->ensureVisible(0, 0);
    showWhatIsThere();
    Q_EMIT answered(at);
}

void StoryPage::showWhatIsThere()
{
    const bool told = m_view->tells(m_hit);
    if (!told) m_view->clear();  // nothing of another hit is handed out
    if (m_error)
        m_empty->setTexts(tr("This hit cannot be explained now"), m_error->message, tr("Try again"));
    else if (m_hit.isEmpty())
        m_empty->setTexts(tr("No limit hit chosen"), tr("Choose one to read why it was one."));
    else
        m_empty->setTexts(tr("Reading why…"), QString());
    m_stack->setCurrentIndex(told ? 0 : 1);
    m_handout->follow();
}

}  // namespace headroom
