// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/busyindicator.h"
#include "views/draftsession.h"
#include "views/errorbar.h"
#include "views/filedrop.h"
#include "views/guidewindow.h"
#include "views/headerbar.h"
#include "views/importassistant.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/locator.h"
#include "views/locatorplaces.h"
#include "views/notifier.h"
#include "views/permitted.h"
#include "views/startpage.h"
#include "views/windowactions.h"
#include "views/windowdialogs.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

// Sources of errors, for ErrorStack.
const QString kOpening = QStringLiteral("opening");
const QString kConnection = QStringLiteral("connection");
const QString kDropping = QStringLiteral("dropping");
const QString kImporting = QStringLiteral("importing");

constexpr int kMessageMs = 4'000;

}  // namespace

MainWindow::MainWindow(LedgerOpener *opener, WindowOptions options, ConsoleSettings settings, QWidget *parent)
    : QMainWindow(parent), m_options(std::move(options)), m_settings(std::move(settings))
{
    setAcceptDrops(true);
    resize(1280, 800);
    m_actions = new WindowActions(this);
    m_session = new LedgerSession(opener, this);
    m_header = new HeaderBar;
    m_header->addLeading(m_actions->back);
    m_header->addLeading(m_actions->forward);
    m_header->addLeading(m_actions->refresh);
    m_header->addTrailing(m_actions->goTo);
    m_header->setFixedTime(m_options.fixedTime);
    m_errors = new ErrorStack;
    m_start = new StartPage;
    m_pages = new LedgerPages(m_options.clock, m_options.drafts);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_pages);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_errors);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_locator = new Locator(this);
    m_summary = new QLabel;
    m_busy = new BusyIndicator;
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_summary);

    connectActions();
    connectSession();
    connectPages();
    restoreGeometry(m_settings.geometry);
    m_pages->restore(m_settings);
    m_actions->setTheme(m_settings.theme);
    m_actions->setLanguage(m_settings.language);
    showStart();
}

MainWindow::~MainWindow()
{
    // Pages let go of the ledger before it closes with the session.
    m_session->disconnect(this);
    delete m_importAssistant;
    m_pages->setClient(nullptr);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto chooseOpen = [this] {
        chooseLedgerToOpen(this, m_settings.lastLedger, [this](const QString &file) { openLedger(file); });
    };
    const auto chooseCreate = [this] {
        chooseLedgerToCreate(this, m_settings.lastLedger, [this](const QString &file) {
            m_session->open({file, OpenRequest::How::Create});
        });
    };
    on(m_actions->create, chooseCreate);
    on(m_actions->open, chooseOpen);
    on(m_actions->demo, &MainWindow::openDemo);
    on(m_actions->closeLedger, [this] { m_session->close(); });
    on(m_actions->import, [this] { importFiles({}); });
    on(m_actions->quit, &QWidget::close);
    on(m_actions->copyLink, &MainWindow::copyLink);
    on(m_actions->goTo, &MainWindow::openLocator);
    on(m_actions->guide, &MainWindow::showGuide);
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->find, [this] { m_pages->focusFilter(); });
    on(m_actions->refresh, [this] { m_pages->refresh(); });
    on(m_actions->cancel, [this] { m_pages->cancel(); });
    on(m_actions->back, [this] { m_pages->goBack(); });
    on(m_actions->forward, [this] { m_pages->goForward(); });
    connect(m_actions, &WindowActions::placeChosen, this, &MainWindow::goTo);
    QUndoStack *steps = m_pages->draft()->undoStack();
    on(m_actions->undo, [steps] { steps->undo(); });
    on(m_actions->redo, [steps] { steps->redo(); });
    connect(steps, &QUndoStack::indexChanged, this, &MainWindow::nameSteps);
    connect(steps, &QUndoStack::cleanChanged, this, &MainWindow::nameSteps);
    on(m_actions->requestOverage, [this] { m_pages->requestOverage(); });
    on(m_actions->postCredit, [this] { m_pages->creditEvent(); });
    connect(m_actions, &WindowActions::refused, this,
            [this](const QString &why) { statusBar()->showMessage(why, kMessageMs); });
    connect(m_actions->sidebar, &QAction::toggled, m_pages, &LedgerPages::setSidebarVisible);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_locator, &Locator::chosen, this, &MainWindow::takeFromLocator);

    connect(m_start, &StartPage::openRequested, this, &MainWindow::openLedger);
    connect(m_start, &StartPage::chooseRequested, this, chooseOpen);
    connect(m_start, &StartPage::createRequested, this, chooseCreate);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::forgetRequested, this, &MainWindow::forget);
    connect(m_start, &StartPage::cancelRequested, m_session, &LedgerSession::cancelOpening);
}

void MainWindow::connectSession()
{
    connect(m_session, &LedgerSession::openingStarted, this, [this](const QString &db) {
        m_errors->clear(kOpening);
        m_start->setOpening(db);
        statusBar()->showMessage(tr("Opening %1", "a ledger").arg(ledgerName(db)));
    });
    connect(m_session, &LedgerSession::openingEnded, this, [this] {
        m_start->setOpening({});
        statusBar()->clearMessage();
    });
    connect(m_session, &LedgerSession::failed, this, [this](const Error &error) { m_errors->show(kOpening, error); });
    connect(m_session, &LedgerSession::opened, this, &MainWindow::enterLedger);
    connect(m_session, &LedgerSession::closed, this, &MainWindow::leaveLedger);
    connect(m_session, &LedgerSession::infoChanged, this, &MainWindow::showInfo);
}

void MainWindow::connectPages()
{
    connect(m_pages, &LedgerPages::placeChanged, this, &MainWindow::followPlace);
    connect(m_pages, &LedgerPages::asOfChanged, m_header, &HeaderBar::setAsOf);
    connect(m_pages, &LedgerPages::summaryChanged, m_summary, &QLabel::setText);
    connect(m_pages, &LedgerPages::importRequested, this, [this] { importFiles({}); });
    connect(m_pages, &LedgerPages::statusMessage, this,
            [this](const QString &message) { statusBar()->showMessage(message, kMessageMs); });
    connect(m_pages, &LedgerPages::failed, this, [this](const QString &page, const Error &error) {
        if (error.kind == Error::Kind::Cancelled) return;
        m_errors->show(page, error);
        m_header->setStale(true);
    });
    connect(m_pages, &LedgerPages::recovered, this, [this] { m_header->setStale(false); });
    connect(m_busy, &BusyIndicator::cancelRequested, m_pages, &LedgerPages::cancel);
    connect(m_pages, &LedgerPages::flagsWaiting, this, &MainWindow::tellFlags);
    connect(m_header, &HeaderBar::flagsActivated, this, [this] { goTo(Place::reviews()); });
}

void MainWindow::tellFlags(int openFlags, int newFlags)
{
    m_header->setFlags(openFlags);
    // A notification takes the place of the last one: to somebody who is away it tells of all that came since.
    m_unseenFlags = std::min(openFlags, (isActiveWindow() ? 0 : m_unseenFlags) + newFlags);
    if (newFlags == 0 || !m_options.notifier) return;
    m_options.notifier->notify(tr("%Ln account(s) burned early", nullptr, m_unseenFlags),
                               tr("%1: they wait for a review.", "a ledger").arg(ledgerName(m_session->db())), [this] {
                                   goTo(Place::reviews());
                                   setWindowState(windowState() & ~Qt::WindowMinimized);
                                   raise();
                                   activateWindow();
                               });
}

void MainWindow::openLedger(const QString &db)
{
    m_session->open({db, OpenRequest::How::Open});
}

void MainWindow::reopenLast()
{
    if (m_settings.reopen && !m_settings.lastLedger.isEmpty()) openLedger(m_settings.lastLedger);
}

// A demo ends at the day it was made: each day has its own, and the earlier ones stay as they are.
void MainWindow::openDemo()
{
    const QDir folder(m_options.demoFolder);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_options.clock().us / 1'000).date();
    const QString file = folder.filePath(QStringLiteral("demo-%1.%2").arg(today.toString(Qt::ISODate), kLedgerSuffix));
    if (QFileInfo::exists(file)) {
        openLedger(file);
        return;
    }
    if (!folder.mkpath(QStringLiteral("."))) {
        m_errors->show(kOpening, {Error::Kind::Unavailable,
                                  tr("The folder %1 for the demo cannot be made. Check that it may be written.")
                                      .arg(QDir::toNativeSeparators(folder.path())),
                                  {}});
        return;
    }
    m_session->open({file, OpenRequest::How::CreateDemo});
}

void MainWindow::enterLedger()
{
    LedgerClient *client = m_session->client();
    // The last place belongs to the last ledger; another one starts at its overview.
    const Place last = m_session->db() == m_settings.lastLedger ? m_settings.lastPlace : Place::overview();
    const Place place = std::exchange(m_wanted, std::nullopt).value_or(last);
    m_settings.remember(m_session->db(), QDateTime::currentDateTimeUtc());
    m_settings.reopen = true;
    m_unseenFlags = 0;
    m_errors->clearAll();
    m_header->setStale(false);
    showInfo();
    m_header->show();
    m_actions->setLedgerOpen(true);
    connect(client, &LedgerClient::busyChanged, this, &MainWindow::setQuestions);
    connect(client, &LedgerClient::changed, m_session, &LedgerSession::refreshInfo);
    connect(client, &LedgerClient::connectionProblem, this, [this](const QString &message) {
        m_header->setStale(!message.isEmpty());
        if (message.isEmpty())
            m_errors->clear(kConnection);
        else
            m_errors->show(kConnection, {Error::Kind::Unavailable, message, {}});
    });
    m_pages->setClient(client);
    m_stack->setCurrentWidget(m_pages);
    m_pages->go(Place::overview());
    if (place != Place::overview()) m_pages->go(place);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::leaveLedger()
{
    delete m_importAssistant;  // an import that runs ends with its ledger, and leaves nothing behind
    m_settings = settings();
    m_settings.reopen = false;
    m_pages->setClient(nullptr);
    showStart();
    Q_EMIT settingsChanged(settings());
}

void MainWindow::showStart()
{
    m_locator->hide();
    m_header->hide();
    m_header->setFlags(0);
    m_busy->setQuestions(0);
    m_summary->clear();
    m_actions->setLedgerOpen(false);
    m_start->setRecent(m_settings.recent);
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(QStringLiteral("Headroom"));
}

void MainWindow::showInfo()
{
    const QString name = ledgerName(m_session->db());
    m_header->setLedger(name, m_session->info());
    setWindowTitle(tr("%1 – Headroom", "title of the window: the ledger's name").arg(name));
    m_pages->setInfo(m_session->info());
    permitActions();
}

void MainWindow::permitActions()
{
    const LedgerInfo &info = m_session->info();
    const Place place = m_pages->place();
    const bool inWorkspace = !place.key.isEmpty() && place.page == Place::workspace({}).page;
    m_actions->permit(m_actions->import, permitted(info, Task::ImportUsage));
    m_actions->permit(m_actions->postCredit, permitted(info, Task::PostCredit));
    m_actions->permit(m_actions->requestOverage,
                      inWorkspace ? permitted(info, Task::RequestOverage, place.key)
                                  : Permission{false, tr("Open the workspace that needs overage first.")});
}

void MainWindow::followPlace()
{
    permitActions();
    nameSteps();
    m_actions->back->setEnabled(m_pages->canGoBack());
    m_actions->forward->setEnabled(m_pages->canGoForward());
}

void MainWindow::setQuestions(int questions)
{
    m_busy->setQuestions(questions);
    m_actions->cancel->setEnabled(questions > 0);
}

void MainWindow::goTo(const Place &place)
{
    if (m_session->client())
        m_pages->go(place);
    else
        m_wanted = place;
}

void MainWindow::setTheme(theme::Mode mode)
{
    m_settings.theme = mode;
    theme::apply(mode);
    m_actions->setTheme(mode);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_settings.language = language;
    statusBar()->showMessage(tr("The language changes when Headroom is started the next time."));
    Q_EMIT settingsChanged(settings());
}

ConsoleSettings MainWindow::settings() const
{
    ConsoleSettings now = m_settings;
    now.geometry = saveGeometry();
    m_pages->saveTo(now);
    return now;
}

void MainWindow::showRecent()
{
    m_actions->recent->clear();
    for (const RecentLedger &ledger : m_settings.recent) {
        QAction *action = m_actions->recent->addAction(ledger.db);
        connect(action, &QAction::triggered, this, [this, db = ledger.db] { openLedger(db); });
    }
    if (m_settings.recent.isEmpty()) m_actions->recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::forget(const QString &db)
{
    m_settings.forget(db);
    m_start->setRecent(m_settings.recent);
    Q_EMIT settingsChanged(settings());
}

// What can be undone and done again of the draft, by name; only where the draft is in sight.
void MainWindow::nameSteps()
{
    const QUndoStack *steps = m_pages->draft()->undoStack();
    m_actions->undo->setEnabled(steps->canUndo() && m_pages->showsDraft());
    m_actions->redo->setEnabled(steps->canRedo() && m_pages->showsDraft());
    m_actions->undo->setText(steps->canUndo() ? tr("&Undo: %1").arg(steps->undoText()) : tr("&Undo"));
    m_actions->redo->setText(steps->canRedo() ? tr("&Redo: %1").arg(steps->redoText()) : tr("&Redo"));
}

void MainWindow::importFiles(const QStringList &files)
{
    if (const Permission allowed = permitted(m_session->info(), Task::ImportUsage); !allowed) {
        m_errors->show(kImporting, {Error::Kind::Refused, allowed.why, {}});
        return;
    }
    m_errors->clear(kImporting);
    if (!m_importAssistant) {
        m_importAssistant = new ImportAssistant(m_session->client(), this);
        m_importAssistant->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!files.isEmpty()) m_importAssistant->addFiles(files);
    m_importAssistant->show();
    m_importAssistant->raise();
    m_importAssistant->activateWindow();
}

void MainWindow::takeFiles(const QStringList &files)
{
    QStringList usage;
    QString ledger;
    for (const QString &file : files) {
        if (isLedgerFile(file))
            ledger = file;
        else
            usage << file;
    }
    if (!ledger.isEmpty())
        openLedger(ledger);
    else if (m_session->client())
        importFiles(usage);
    else
        m_errors->show(kDropping, {Error::Kind::Usage,
                                   tr("This is not a ledger: %1. Open or create a ledger first, then drop the file "
                                      "again to import it.")
                                       .arg(QDir::toNativeSeparators(usage.value(0))),
                                   {}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

void MainWindow::openLocator()
{
    std::vector<LocatorEntry> entries =
        locatorPlaces(*m_pages->workspaces(), m_pages->draft()->working(), m_options.clock());
    std::vector<LocatorEntry> commands = m_actions->commands();
    entries.insert(entries.end(), std::make_move_iterator(commands.begin()), std::make_move_iterator(commands.end()));
    m_locator->openWith(std::move(entries));
}

void MainWindow::takeFromLocator(const LocatorEntry &entry)
{
    switch (entry.kind) {
    case LocatorEntry::Kind::Workspace: goTo(Place::workspace(entry.id)); break;
    case LocatorEntry::Kind::Command: m_actions->run(entry.id); break;
    case LocatorEntry::Kind::Link:
        if (const auto place = Place::fromLink(entry.id)) goTo(*place);
        break;
    }
}

void MainWindow::copyLink()
{
    const QString link = m_pages->lastingPlace().toLink();
    QGuiApplication::clipboard()->setText(link);
    statusBar()->showMessage(tr("Copied %1", "a link").arg(link), kMessageMs);
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) m_unseenFlags = 0;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT settingsChanged(settings());
    event->accept();
}

}  // namespace headroom
