// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/workspacerows.h"
#include "views/clock.h"
#include "views/placehistory.h"
#include "views/settings.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace headroom {

class ApprovalsPage;
class AuditPage;
class DataTable;
class DefinePages;
class ExplainPages;
class LedgerDialogs;
class LedgerPage;
class OverviewPage;
class PeoplePage;
class Sidebar;
class WatchPages;
class WorkspacePage;
class DraftSession;
class DraftStore;
struct PageEntry;

// The pages of an open ledger beside the sidebar that leads to them: where one is, where one was, and keeping
// what is shown up to date.
class LedgerPages : public QWidget {
    Q_OBJECT
public:
    // `drafts`: where drafts are kept; none: they go with the window.
    explicit LedgerPages(Clock clock, DraftStore *drafts = nullptr, QWidget *parent = nullptr);

    // None: the pages are emptied, and where one was is forgotten.
    void setClient(LedgerClient *client);

    // Who acts and what they may do: every page follows.
    void setInfo(const LedgerInfo &info);

    void go(const Place &place);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] Place place() const { return m_history.current().value_or(Place::overview()); }
    // The same with its instant, so that it means the same cycle tomorrow.
    [[nodiscard]] Place lastingPlace() const;

    void refresh();
    void cancel();
    void focusFilter();
    // Dialogs of the workspace that is shown, and of the ledger; they return at once.
    void requestOverage();
    void creditEvent();

    [[nodiscard]] const WorkspaceRowsPtr &workspaces() const;
    // What is drafted of the catalog, and the catalog itself once a page has asked for it.
    [[nodiscard]] DraftSession *draft() const;
    // Whether the page shown is one of those that define things.
    [[nodiscard]] bool showsDraft() const;
    [[nodiscard]] QString summary() const;
    void setSidebarVisible(bool visible);
    void restore(const ConsoleSettings &settings);
    void saveTo(ConsoleSettings &settings) const;

Q_SIGNALS:
    void placeChanged();
    void asOfChanged(std::optional<headroom::Instant> at);
    void failed(const QString &page, const headroom::Error &error);
    void recovered(const QString &page);
    void summaryChanged(const QString &summary);
    void statusMessage(const QString &message);
    void importRequested();
    // Early-burn flags that nobody reviewed, and how many of them are new since this was last said.
    void flagsWaiting(int openFlags, int newFlags);

private:
    // What the shell needs of a page, whatever its class.
    struct Page {
        QWidget *widget = nullptr;
        std::function<void()> refresh;
        std::function<void()> cancel;
        std::function<void()> focusFilter;
        std::function<QString()> summary = [] { return QString(); };
    };
    void addPage(const QString &id, LedgerPage *page);
    void addOverview();
    void addWorkspacePage();
    void addApprovals();
    void addDefinePages(DraftStore *drafts);
    void addWatchPages();
    void addExplainPages();
    void addEntry(const PageEntry &entry);
    void addAudit();
    void addPeople();
    void nameWorkspaces();
    void show(const Place &place);
    void noteWorkspace(const Place &place);
    void closeWorkspace(const QString &id);
    void followWorkspace(const QString &key, Instant at);
    void followKey(const Place &shown);
    void followChange();
    void countWhatWaits();
    void setQuestions(int questions);
    void setAsOf(const QString &page, Instant at);
    [[nodiscard]] const Page &page() const;
    [[nodiscard]] QMap<QString, DataTable *> tables() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    PlaceHistory m_history;
    QMap<QString, Page> m_pages;
    QMap<QString, Instant> m_asOf;
    QTimer m_changes;
    int m_questions = 0;
    bool m_behind = false;

    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    OverviewPage *m_overview = nullptr;
    WorkspacePage *m_workspace = nullptr;
    ApprovalsPage *m_approvals = nullptr;
    DefinePages *m_define = nullptr;
    WatchPages *m_watch = nullptr;
    ExplainPages *m_explain = nullptr;
    AuditPage *m_audit = nullptr;
    PeoplePage *m_people = nullptr;
    LedgerDialogs *m_dialogs = nullptr;
};

}  // namespace headroom
