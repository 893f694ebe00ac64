// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/locatormodel.h"
#include "views/place.h"
#include "views/theme.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace headroom {

// What the window can be told to do: its menus, their keys, and the same commands for the locator.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    QAction *create = nullptr;
    QAction *open = nullptr;
    QAction *demo = nullptr;
    QMenu *recent = nullptr;
    QAction *closeLedger = nullptr;
    QAction *import = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copyLink = nullptr;
    QAction *find = nullptr;
    QAction *goTo = nullptr;
    QAction *requestOverage = nullptr;
    QAction *postCredit = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *refresh = nullptr;
    QAction *cancel = nullptr;
    QAction *sidebar = nullptr;
    QAction *guide = nullptr;
    QAction *about = nullptr;

    // What needs a ledger is there only with one.
    void setLedgerOpen(bool open);
    // What is not permitted stays in sight, disabled, and says why.
    void permit(QAction *action, const Permission &permission);
    void setTheme(theme::Mode mode);
    void setLanguage(const QString &language);

    // The commands that can be given now, and those that are not permitted, with why; ids are the actions' object names.
    [[nodiscard]] std::vector<LocatorEntry> commands() const;
    void run(const QString &id);

Q_SIGNALS:
    void placeChosen(const headroom::Place &place);
    void themeChosen(headroom::theme::Mode mode);
    void languageChosen(const QString &language);  // empty: the desktop's
    void refused(const QString &why);              // a command was given that is not permitted

private:
    QAction *add(QMenu *menu, const QString &id, const QString &text, const QList<QKeySequence> &keys = {},
                 const QString &icon = {});
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addGoMenu();
    void addPlaces(QMenu *menu);
    void addWorkspaceMenu();
    void addHelpMenu();
    void addThemes(QMenu *menu);
    void addLanguages(QMenu *menu);

    QMainWindow *m_window;
    QList<QAction *> m_all;
    QList<QAction *> m_places;                  // the pages of a ledger
    QHash<const QAction *, QString> m_refused;  // why
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
};

}  // namespace headroom
