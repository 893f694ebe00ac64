// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casedesk.h"

#include "views/casegrounds.h"
#include "views/caseresults.h"
#include "views/emptystate.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kPanelWidth = 290;

// The panel stays in sight while its grounds are scrolled.
QWidget *besidePanel(QWidget *grounds, QWidget *panel)
{
    auto *side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(kPanelWidth);
    side->setFocusPolicy(Qt::NoFocus);
    side->setWidget(panel);
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(grounds, 1);
    row->addWidget(side);
    return work;
}

}  // namespace

CaseDesk::CaseDesk(const QString &title, QWidget *worklist, CaseGrounds *grounds, QWidget *panel)
    : m_stale(new NoticeStrip), m_results(new CaseResults), m_splitter(new QSplitter(Qt::Vertical)),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_grounds(grounds), m_work(besidePanel(m_stack, panel)),
      m_lines(new QVBoxLayout(this))
{
    auto *heading = new QLabel(title);
    heading->setFont(headingFont(heading->font(), 1.5));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_grounds);
    m_splitter->addWidget(worklist);
    m_splitter->addWidget(m_work);
    m_splitter->setChildrenCollapsible(false);
    m_lines->setContentsMargins(16, 12, 16, 8);
    m_lines->setSpacing(4);
    m_lines->addWidget(heading);
    m_lines->addWidget(m_stale);
    m_lines->addWidget(m_results);
    m_lines->addWidget(m_splitter, 1);
    connect(m_stale, &NoticeStrip::buttonPressed, this, &CaseDesk::retryRequested);
    connect(m_empty, &EmptyState::buttonPressed, this, &CaseDesk::retryRequested);
    connect(m_grounds, &CaseGrounds::retryRequested, this, &CaseDesk::retryRequested);
}

void CaseDesk::addNotice(NoticeStrip *notice)
{
    m_lines->insertWidget(m_lines->indexOf(m_results), notice);
}

void CaseDesk::setStale(const QString &why)
{
    m_stale->setNotices(why.isEmpty() ? QStringList() : QStringList{why}, tr("Try again"));
}

void CaseDesk::setChosen(bool chosen)
{
    m_work->setVisible(chosen);
}

void CaseDesk::showGrounds()
{
    m_stack->setCurrentWidget(m_grounds);
}

bool CaseDesk::showsGrounds() const
{
    return m_stack->currentWidget() == m_grounds;
}

void CaseDesk::say(const QString &title, const QString &explanation, bool again)
{
    m_empty->setTexts(title, explanation, again ? tr("Try again") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void CaseDesk::sayNotRead(const QString &title, const Error &error)
{
    if (showsGrounds())
        m_grounds->setStale(tr("These figures could not be read again: %1").arg(error.message));
    else
        say(title, error.message, true);
}

bool CaseDesk::hasKeyboard() const
{
    return m_work->isAncestorOf(QApplication::focusWidget());
}

void CaseDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasKeyboard())
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace headroom
