// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeropener.h"
#include "views/clock.h"
#include "views/settings.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace headroom {

class BusyIndicator;
class DraftStore;
class ErrorStack;
class GuideWindow;
class HeaderBar;
class ImportAssistant;
class LedgerPages;
class LedgerSession;
class Locator;
class Notifier;
class StartPage;
class WindowActions;
struct LocatorEntry;

// What a window is given by the program; it has no clock, no storage and no settings file of its own.
struct WindowOptions {
    Clock clock;
    bool fixedTime = false;        // the clock stands still, and the header says so
    QString demoFolder;            // where demo ledgers are kept
    DraftStore *drafts = nullptr;  // where drafts are kept; outlives the window, as all that follow
    Notifier *notifier = nullptr;  // none: nobody is told outside the window
};

// The one window: a start page, or the pages of a ledger under a header that says which.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(LedgerOpener *opener, WindowOptions options, ConsoleSettings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openLedger(const QString &db);
    // Opens the ledger of last time where there was one.
    void reopenLast();
    void openDemo();
    // Where no ledger is open yet: once one is.
    void goTo(const Place &place);
    void setTheme(theme::Mode mode);

    [[nodiscard]] ConsoleSettings settings() const;
    [[nodiscard]] LedgerPages *pages() const { return m_pages; }
    [[nodiscard]] LedgerSession *session() const { return m_session; }

Q_SIGNALS:
    // Something worth remembering has changed.
    void settingsChanged(const headroom::ConsoleSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectSession();
    void connectPages();
    void enterLedger();
    void leaveLedger();
    void showStart();
    void showInfo();
    void showRecent();
    void forget(const QString &db);
    void followPlace();
    void permitActions();
    void tellFlags(int openFlags, int newFlags);
    void setQuestions(int questions);
    void nameSteps();
    void importFiles(const QStringList &files);
    void takeFiles(const QStringList &files);
    void openLocator();
    void takeFromLocator(const LocatorEntry &entry);
    void copyLink();
    void showGuide();
    void chooseLanguage(const QString &language);

    WindowOptions m_options;
    ConsoleSettings m_settings;
    std::optional<Place> m_wanted;  // where to go in the ledger that is opened next
    int m_unseenFlags = 0;          // raised since somebody last looked at the window
    WindowActions *m_actions = nullptr;
    LedgerSession *m_session = nullptr;
    HeaderBar *m_header = nullptr;
    ErrorStack *m_errors = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    LedgerPages *m_pages = nullptr;
    Locator *m_locator = nullptr;
    BusyIndicator *m_busy = nullptr;
    QLabel *m_summary = nullptr;
    QPointer<GuideWindow> m_guide;
    QPointer<ImportAssistant> m_importAssistant;
};

}  // namespace headroom
