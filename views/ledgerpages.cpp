// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledgerpages.h"

#include "items/displaytext.h"
#include "items/workspacenames.h"
#include "views/approvalspage.h"
#include "views/auditpage.h"
#include "views/datatable.h"
#include "views/definepages.h"
#include "views/draftbar.h"
#include "views/explainpages.h"
#include "views/ledgerdialogs.h"
#include "views/overviewpage.h"
#include "views/peoplepage.h"
#include "views/sidebar.h"
#include "views/watchpages.h"
#include "views/workspacepage.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace headroom {

namespace {

const QString kOverview = QStringLiteral("overview");
const QString kWorkspace = QStringLiteral("workspace");
const QString kApprovals = QStringLiteral("approvals");
const QString kAudit = QStringLiteral("audit");
const QString kPeople = QStringLiteral("people");

constexpr int kChangesTogetherMs = 300;
constexpr int kMostOpenWorkspaces = 8;
constexpr int kSidebarDigits = 22;  // that the sidebar is wide at first

QString sidebarId(const Place &place)
{
    return place.page == kWorkspace ? kWorkspace + QLatin1Char(':') + place.key : place.page;
}

}  // namespace

LedgerPages::LedgerPages(Clock clock, DraftStore *drafts, QWidget *parent) : QWidget(parent), m_clock(std::move(clock))
{
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_sidebar);
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter->addWidget(shown);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({m_sidebar->fontMetrics().horizontalAdvance(QString(kSidebarDigits, u'0')), 1000});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    addOverview();
    addWorkspacePage();
    addApprovals();
    addDefinePages(drafts);
    addWatchPages();
    column->addWidget(m_define->bar());
    column->addWidget(m_stack, 1);
    addExplainPages();
    addAudit();
    addPeople();
    m_dialogs = new LedgerDialogs(m_clock, this);
    connect(m_dialogs, &LedgerDialogs::statusMessage, this, &LedgerPages::statusMessage);

    m_changes.setSingleShot(true);
    m_changes.setInterval(kChangesTogetherMs);
    connect(&m_changes, &QTimer::timeout, this, &LedgerPages::followChange);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) {
        const QString prefix = kWorkspace + QLatin1Char(':');
        if (id.startsWith(prefix))
            go(Place::workspace(id.mid(prefix.size())));
        else
            go({id, {}, {}});
    });
    connect(m_sidebar, &Sidebar::closeRequested, this, &LedgerPages::closeWorkspace);
}

// What the shell and every page tell one another.
void LedgerPages::addPage(const QString &id, LedgerPage *page)
{
    m_stack->addWidget(page);
    m_pages.insert(id, {page, [page] { page->refresh(); }, [page] { page->cancel(); }, [page] { page->focusFilter(); },
                        [page] { return page->summary(); }});
    connect(page, &LedgerPage::statusMessage, this, &LedgerPages::statusMessage);
    connect(page, &LedgerPage::failed, this, [this, id](const Error &error) { Q_EMIT failed(id, error); });
    connect(page, &LedgerPage::answered, this, [this, id](Instant at) { setAsOf(id, at); });
    connect(page, &LedgerPage::placeRequested, this, &LedgerPages::go);
    connect(page, &LedgerPage::keyChanged, this, [this, id](const QString &key) { followKey({id, key, {}}); });
    connect(page, &LedgerPage::summaryChanged, this, [this, id](const QString &text) {
        if (place().page == id) Q_EMIT summaryChanged(text);
    });
}

void LedgerPages::addOverview()
{
    m_overview = new OverviewPage(m_clock);
    addPage(kOverview, m_overview);
    m_sidebar->addEntry(tr("Watch"), {kOverview, tr("Overview"), QStringLiteral("overview"),
                                      tr("Where every workspace stands"), false});
    connect(m_overview, &OverviewPage::workspaceActivated, this,
            [this](const QString &key) { go(Place::workspace(key)); });
    connect(m_overview, &OverviewPage::importRequested, this, &LedgerPages::importRequested);
    connect(m_overview, &OverviewPage::answered, this, [this] {
        std::int64_t over = 0;
        for (const WorkspaceRow &row : m_overview->rows()->rows) over += row.anyLevel(UseLevel::Over) ? 1 : 0;
        m_sidebar->setWaiting(kOverview, over, tr("%Ln workspace(s) over a limit", nullptr, pluralCount(over)));
        nameWorkspaces();
    });
}

void LedgerPages::addWorkspacePage()
{
    m_workspace = new WorkspacePage;
    m_workspace->setClock(m_clock);
    m_stack->addWidget(m_workspace);
    m_pages.insert(kWorkspace, {m_workspace, [this] { m_workspace->refresh(); }, [this] { m_workspace->cancel(); },
                                [this] { m_workspace->focusFilter(); }});
    connect(m_workspace, &WorkspacePage::statusMessage, this, &LedgerPages::statusMessage);
    connect(m_workspace, &WorkspacePage::asOfChanged, this, [this](Instant at) { setAsOf(kWorkspace, at); });
    connect(m_workspace, &WorkspacePage::placeChanged, this, &LedgerPages::followWorkspace);
    connect(m_workspace, &WorkspacePage::failed, this,
            [this](const Error &error) { Q_EMIT failed(kWorkspace, error); });
    connect(m_workspace, &WorkspacePage::overageRequested, this, &LedgerPages::requestOverage);
    connect(m_workspace, &WorkspacePage::creditRequested, this, &LedgerPages::creditEvent);
    connect(m_workspace, &WorkspacePage::placeRequested, this, &LedgerPages::go);
}

void LedgerPages::addApprovals()
{
    m_approvals = new ApprovalsPage(m_clock);
    addPage(kApprovals, m_approvals);
    m_sidebar->addEntry(tr("Decide"), {kApprovals, tr("Approvals"), QStringLiteral("approvals"),
                                       tr("Overage requests that wait for a decision"), false});
    connect(m_approvals, &ApprovalsPage::waitingChanged, this, [this](int requests) {
        m_sidebar->setWaiting(kApprovals, requests, tr("%Ln request(s) waiting", nullptr, requests));
    });
}

void LedgerPages::addDefinePages(DraftStore *drafts)
{
    m_define = new DefinePages(m_clock, this);
    m_define->session()->setStore(drafts);
    m_define->bar()->hide();
    for (const DefinePages::Entry &entry : m_define->entries()) {
        addPage(entry.id, entry.page);
        m_sidebar->addEntry(tr("Define"), {entry.id, entry.title, entry.id, entry.toolTip, false});
    }
    connect(m_define, &DefinePages::placeRequested, this, &LedgerPages::go);
    connect(m_define, &DefinePages::statusMessage, this, &LedgerPages::statusMessage);
}

void LedgerPages::addWatchPages()
{
    m_watch = new WatchPages(m_clock, this);
    for (const PageEntry &entry : m_watch->entries()) addEntry(entry);
    connect(m_watch, &WatchPages::flagsWaiting, this, [this](int openFlags, int newFlags) {
        m_sidebar->setWaiting(Place::reviews().page, openFlags, tr("%Ln flag(s) to review", nullptr, openFlags));
        Q_EMIT flagsWaiting(openFlags, newFlags);
    });
}

void LedgerPages::addExplainPages()
{
    m_explain = new ExplainPages(m_clock, this);
    for (const PageEntry &entry : m_explain->entries()) addEntry(entry);
}

void LedgerPages::addEntry(const PageEntry &entry)
{
    const QMap<PageEntry::Group, QString> groups{{PageEntry::Group::Watch, tr("Watch")},
                                                 {PageEntry::Group::Decide, tr("Decide")},
                                                 {PageEntry::Group::Define, tr("Define")},
                                                 {PageEntry::Group::Explain, tr("Explain")}};
    addPage(entry.id, entry.page);
    m_sidebar->addEntry(groups.value(entry.group), {entry.id, entry.title, entry.id, entry.toolTip, false});
}

void LedgerPages::addAudit()
{
    m_audit = new AuditPage(m_clock);
    addPage(kAudit, m_audit);
    m_sidebar->addEntry(tr("Audit"),
                        {kAudit, tr("Audit"), QStringLiteral("audit"), tr("Who changed what, when and why"), false});
    connect(m_audit, &AuditPage::requestActivated, this,
            [this](const QString &id) { go(Place::approvals(id.toLongLong())); });
    connect(m_audit, &AuditPage::workspaceActivated, this, [this](const QString &key) { go(Place::workspace(key)); });
}

void LedgerPages::addPeople()
{
    m_people = new PeoplePage(m_clock);
    addPage(kPeople, m_people);
    m_sidebar->addEntry(tr("Audit"), {kPeople, tr("People and roles"), QStringLiteral("people"),
                                      tr("Who may do what, and when overage takes two approvers"), false});
}

// Pages that name workspaces by key learn from the overview what they are called.
void LedgerPages::nameWorkspaces()
{
    WorkspaceNames names;
    for (const WorkspaceRow &row : workspaces()->rows) names.emplace(row.standing.key, row.standing.name);
    m_audit->setWorkspaces(names);
    m_people->setWorkspaces(names);
}

void LedgerPages::setInfo(const LedgerInfo &info)
{
    m_workspace->setInfo(info);
    m_approvals->setInfo(info);
    m_define->setInfo(info);
    m_watch->setInfo(info);
    m_explain->setInfo(info);
    m_people->setInfo(info);
}

void LedgerPages::requestOverage()
{
    if (place().page == kWorkspace) m_dialogs->requestOverage(place().key, *m_workspace);
}

void LedgerPages::creditEvent()
{
    m_dialogs->creditEvent();
}

void LedgerPages::setClient(LedgerClient *client)
{
    if (m_client) m_client->disconnect(this);
    m_client = client;
    m_history.clear();
    m_asOf.clear();
    m_changes.stop();
    m_behind = false;
    m_questions = 0;
    for (const QString &id : m_sidebar->entriesOf(tr("Workspaces"))) m_sidebar->removeEntry(id);
    m_sidebar->setWaiting(kOverview, 0, {});
    m_sidebar->setWaiting(kApprovals, 0, {});
    m_overview->setClient(client);
    m_workspace->setClient(client);
    m_approvals->setClient(client);
    m_define->setClient(client);
    m_sidebar->setWaiting(Place::reviews().page, 0, {});
    m_watch->setClient(client);
    m_explain->setClient(client);
    m_dialogs->setClient(client);
    m_audit->setClient(client);
    m_people->setClient(client);
    Q_EMIT asOfChanged({});
    if (!client) return;
    connect(client, &LedgerClient::changed, this, [this] { m_changes.start(); });
    connect(client, &LedgerClient::busyChanged, this, &LedgerPages::setQuestions);
}

void LedgerPages::go(const Place &place)
{
    if (!m_client || !m_pages.contains(place.page)) return;
    m_history.visit(place);
    show(place);
}

void LedgerPages::goBack()
{
    if (const auto place = m_history.back()) show(*place);
}

void LedgerPages::goForward()
{
    if (const auto place = m_history.forward()) show(*place);
}

void LedgerPages::show(const Place &place)
{
    if (place.page == kWorkspace) {
        noteWorkspace(place);
        m_workspace->showWorkspace(place.key, place.at, place.known);
    } else {
        if (auto *shown = qobject_cast<LedgerPage *>(page().widget)) shown->showKey(place.key);
        page().refresh();
    }
    if (!m_asOf.contains(kApprovals)) countWhatWaits();
    m_define->bar()->setVisible(showsDraft());
    m_stack->setCurrentWidget(page().widget);
    page().widget->setFocus(Qt::OtherFocusReason);
    m_sidebar->setCurrentEntry(sidebarId(place));
    const auto at = m_asOf.constFind(place.page);
    Q_EMIT asOfChanged(at == m_asOf.constEnd() ? std::nullopt : std::optional(*at));
    Q_EMIT summaryChanged(summary());
    Q_EMIT placeChanged();
}

// Keeps the workspaces that were opened within reach, the oldest making room.
void LedgerPages::noteWorkspace(const Place &place)
{
    const QString id = sidebarId(place);
    if (m_sidebar->hasEntry(id)) return;
    const QString group = tr("Workspaces");
    const QStringList open = m_sidebar->entriesOf(group);
    if (open.size() >= kMostOpenWorkspaces) m_sidebar->removeEntry(open.first());
    const auto &rows = workspaces()->rows;
    const auto row = std::ranges::find(rows, place.key, [](const WorkspaceRow &r) { return r.standing.key; });
    m_sidebar->addEntry(
        group, {id, row == rows.end() ? place.key : row->standing.name, QStringLiteral("table"), place.key, true});
}

// Stepping to another cycle is a place of its own; that the cycle asked for was found is none.
void LedgerPages::followWorkspace(const QString &key, Instant at)
{
    const Place before = place();
    if (before.page != kWorkspace) return;
    const Cycle &cycle = m_workspace->answer()->standing.cycle;
    const std::optional<Instant> known = m_workspace->knownAt();
    const bool now = !known && cycle.contains(m_clock());
    const Place shown{kWorkspace, key, now ? std::nullopt : std::optional(at), known};
    if (before.key == key && before.known == known && cycle.contains(before.at.value_or(m_clock())) &&
        (!known || before.at == at))
        m_history.replace(shown);
    else
        m_history.visit(shown);
    Q_EMIT placeChanged();
}

// What is chosen on a page belongs to the place, but the way back leads past it: one goes through a queue quickly.
void LedgerPages::followKey(const Place &shown)
{
    if (place().page != shown.page) return;
    m_history.replace(shown);
    Q_EMIT placeChanged();
}

void LedgerPages::closeWorkspace(const QString &id)
{
    m_sidebar->removeEntry(id);
    if (sidebarId(place()) == id) go(Place::overview());
}

const LedgerPages::Page &LedgerPages::page() const
{
    return m_pages.constFind(place().page).value();
}

Place LedgerPages::lastingPlace() const
{
    Place lasting = place();
    const auto at = m_asOf.constFind(lasting.page);
    if (lasting.page == kWorkspace && !lasting.at && at != m_asOf.constEnd()) lasting.at = *at;
    return lasting;
}

void LedgerPages::refresh()
{
    if (m_client && m_history.current()) page().refresh();
}

void LedgerPages::cancel()
{
    if (m_client && m_history.current()) page().cancel();
}

void LedgerPages::focusFilter()
{
    if (m_client && m_history.current()) page().focusFilter();
}

// A ledger that changes all the time must not restart a slow question for ever: what is asked is answered first.
void LedgerPages::followChange()
{
    m_behind = m_questions > 0;
    if (m_behind) return;
    refresh();
    countWhatWaits();
}

// The sidebar counts what waits whichever page is shown.
void LedgerPages::countWhatWaits()
{
    if (place().page != kApprovals) m_approvals->refreshQueue();
    if (place().page != Place::reviews().page) m_watch->countFlags();
}

void LedgerPages::setQuestions(int questions)
{
    m_questions = questions;
    if (questions == 0 && m_behind) m_changes.start();
}

void LedgerPages::setAsOf(const QString &page, Instant at)
{
    m_asOf.insert(page, at);
    Q_EMIT recovered(page);
    if (page == place().page) Q_EMIT asOfChanged(at);
}

const WorkspaceRowsPtr &LedgerPages::workspaces() const
{
    return m_overview->rows();
}

DraftSession *LedgerPages::draft() const
{
    return m_define->session();
}

bool LedgerPages::showsDraft() const
{
    return m_define->contains(place().page);
}

QString LedgerPages::summary() const
{
    return page().summary();
}

void LedgerPages::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
}

QMap<QString, DataTable *> LedgerPages::tables() const
{
    QMap<QString, DataTable *> all = m_workspace->tables();
    for (const Page &page : m_pages) {
        if (const auto *shown = qobject_cast<const LedgerPage *>(page.widget)) all.insert(shown->tables());
    }
    return all;
}

void LedgerPages::restore(const ConsoleSettings &settings)
{
    if (!settings.splitter.isEmpty()) m_splitter->restoreState(settings.splitter);
    m_explain->setReportChoices(settings.reports);
    const QMap<QString, DataTable *> all = tables();
    for (auto table = all.cbegin(); table != all.cend(); ++table) {
        const auto columns = settings.tables.constFind(table.key());
        if (columns != settings.tables.constEnd()) table.value()->setColumns(*columns);
    }
}

void LedgerPages::saveTo(ConsoleSettings &settings) const
{
    settings.splitter = m_splitter->saveState();
    settings.reports = m_explain->reportChoices();
    const QMap<QString, DataTable *> all = tables();
    for (auto table = all.cbegin(); table != all.cend(); ++table)
        settings.tables.insert(table.key(), table.value()->columns());
    if (m_history.current()) settings.lastPlace = place();
}

}  // namespace headroom
