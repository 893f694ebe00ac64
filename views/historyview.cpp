// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyview.h"

#include "views/catalogwatch.h"
#include "views/headingfont.h"
#include "views/historybrowser.h"
#include "views/historytable.h"
#include "views/noticestrip.h"
#include "views/searchedchoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace headroom {

namespace {

constexpr int kLetters = 36;  // of a name and a key

HistoryFilter everythingOf(const QString &workspace)
{
    HistoryFilter filter;
    filter.workspace = workspace;
    return filter;
}

}  // namespace

HistoryView::HistoryView(Clock clock, QWidget *parent)
    : LedgerPage(parent), m_catalog(new CatalogWatch(this)), m_notice(new NoticeStrip),
      m_browser(new HistoryBrowser(std::move(clock), false))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_browser, 1);
    setFocusProxy(m_browser);
    connect(m_catalog, &CatalogWatch::changed, this, &HistoryView::showWorkspace);
    connect(m_catalog, &CatalogWatch::failed, this, &LedgerPage::failed);
    connect(m_browser, &HistoryBrowser::statusMessage, this, &LedgerPage::statusMessage);
    connect(m_browser, &HistoryBrowser::failed, this, &LedgerPage::failed);
    connect(m_browser, &HistoryBrowser::answered, this, &LedgerPage::answered);
    connect(m_browser, &HistoryBrowser::summaryChanged, this, &LedgerPage::summaryChanged);
    connect(m_browser, &HistoryBrowser::placeRequested, this, &LedgerPage::placeRequested);
    connect(m_browser, &HistoryBrowser::filterChanged, this,
            [this](const HistoryFilter &filter) { Q_EMIT keyChanged(filter.toString()); });
}

QWidget *HistoryView::makeHead()
{
    auto *title = new QLabel(tr("History"));
    title->setFont(headingFont(title->font(), 1.5));
    m_workspace = new SearchedChoice(tr("Workspace"));
    m_workspace->setMinimumContentsLength(kLetters);
    m_workspace->setToolTip(tr("Whose history is shown; type a few letters of its name or key"));
    connect(m_workspace, &SearchedChoice::keyChosen, this, &HistoryView::choose);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(title);
    line->addWidget(m_workspace);
    line->addStretch(1);
    return head;
}

void HistoryView::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
    m_browser->setClient(client);
    m_notice->setNotices({});
    m_catalog->setClient(client);
    showWorkspace();
}

void HistoryView::showKey(const QString &key)
{
    if (key.isEmpty()) return;
    const std::optional<HistoryFilter> filter = HistoryFilter::fromString(key);
    m_notice->setNotices(filter ? QStringList()
                                : QStringList{tr("The link to this page could not be read: choose a workspace.")});
    if (!filter) return;
    m_browser->show(*filter, everythingOf(filter->workspace));
    showWorkspace();
}

void HistoryView::choose(const QString &workspace)
{
    if (workspace.isEmpty()) return;
    m_notice->setNotices({});
    // Members, actions and jobs are a workspace's own; times and kinds are the same everywhere.
    HistoryFilter filter = everythingOf(workspace);
    if (const auto &before = m_browser->filter()) {
        filter.from = before->from;
        filter.to = before->to;
        filter.kinds = before->kinds;
    }
    m_browser->show(filter, everythingOf(workspace));
    Q_EMIT keyChanged(filter.toString());
}

void HistoryView::refresh()
{
    if (!m_client) return;
    m_catalog->refresh();
    m_browser->refresh();
}

void HistoryView::cancel()
{
    m_catalog->cancel();
    m_browser->cancel();
}

void HistoryView::focusFilter()
{
    m_browser->focusFilter();
}

void HistoryView::showWorkspace()
{
    const QString key = m_browser->filter() ? m_browser->filter()->workspace : QString();
    m_workspace->setRows(m_catalog->workspaces(key));
    m_workspace->setKey(key);
    m_workspace->lineEdit()->setCursorPosition(0);  // a long name is read from its beginning
}

QMap<QString, DataTable *> HistoryView::tables() const
{
    return {{QStringLiteral("history"), m_browser->table()}};
}

QString HistoryView::summary() const
{
    return m_browser->summary();
}

}  // namespace headroom
