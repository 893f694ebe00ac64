// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspacehistory.h"

#include "views/historybrowser.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kLeastHeight = 560;

}  // namespace

WorkspaceHistory::WorkspaceHistory(QWidget *parent) : QWidget(parent), m_browser(new HistoryBrowser(systemNow, true))
{
    m_browser->setMinimumHeight(kLeastHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    connect(m_browser, &HistoryBrowser::statusMessage, this, &WorkspaceHistory::statusMessage);
    connect(m_browser, &HistoryBrowser::failed, this, &WorkspaceHistory::failed);
    connect(m_browser, &HistoryBrowser::placeRequested, this, &WorkspaceHistory::placeRequested);
}

void WorkspaceHistory::setClient(LedgerClient *client)
{
    m_browser->setClient(client);
    m_range = {};
    m_stale = false;
}

void WorkspaceHistory::setAnswer(const WorkspaceAnswer &answer, Instant)
{
    const Cycle &cycle = answer.standing.cycle;
    m_range.workspace = answer.standing.key;
    m_range.from = cycle.start;
    m_range.to = std::min(cycle.end, Instant{answer.at.us + 1});
    m_stale = true;
    if (isVisible()) showRange();
}

void WorkspaceHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) showRange();
}

void WorkspaceHistory::showRange()
{
    m_stale = false;
    m_browser->setWidest(m_range);
}

void WorkspaceHistory::cancel()
{
    m_browser->cancel();
}

void WorkspaceHistory::focusFilter()
{
    m_browser->focusFilter();
}

}  // namespace headroom
