// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowactions.h"

#include "views/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace headroom {

namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(QLatin1Char('&'));
}

}  // namespace

WindowActions::WindowActions(QMainWindow *window) : QObject(window), m_window(window)
{
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addGoMenu();
    addWorkspaceMenu();
    addHelpMenu();
}

QAction *WindowActions::add(QMenu *menu, const QString &id, const QString &text, const QList<QKeySequence> &keys,
                            const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(id);
    action->setShortcuts(keys);
    if (!icon.isEmpty()) action->setIcon(namedIcon(icon));
    m_all << action;
    return action;
}

void WindowActions::addFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    create = add(menu, QStringLiteral("create"), tr("&New ledger…"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                 QStringLiteral("new"));
    open = add(menu, QStringLiteral("open"), tr("&Open ledger…"), {QKeySequence(Qt::CTRL | Qt::Key_O)},
               QStringLiteral("open"));
    recent = menu->addMenu(tr("Open &recent"));
    demo = add(menu, QStringLiteral("demo"), tr("Open the &demo"), {}, QStringLiteral("demo"));
    menu->addSeparator();
    import = add(menu, QStringLiteral("import"), tr("&Import usage…"), {QKeySequence(Qt::CTRL | Qt::Key_I)},
                 QStringLiteral("import"));
    menu->addSeparator();
    closeLedger = add(menu, QStringLiteral("close-ledger"), tr("&Close ledger"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = add(menu, QStringLiteral("quit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, QStringLiteral("undo"), tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, QStringLiteral("undo"));
    redo = add(menu, QStringLiteral("redo"), tr("&Redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               QStringLiteral("redo"));
    menu->addSeparator();
    copyLink = add(menu, QStringLiteral("copy-link"), tr("Copy &link to this page"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, QStringLiteral("copy"));
    find = add(menu, QStringLiteral("find"), tr("&Find on this page"), {QKeySequence(Qt::CTRL | Qt::Key_F)},
               QStringLiteral("search"));
}

void WindowActions::addViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    refresh = add(menu, QStringLiteral("refresh"), tr("&Refresh"),
                  {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}, QStringLiteral("refresh"));
    cancel = add(menu, QStringLiteral("cancel"), tr("&Stop waiting"), {QKeySequence(Qt::Key_Escape)},
                 QStringLiteral("cancel"));
    menu->addSeparator();
    sidebar = add(menu, QStringLiteral("sidebar"), tr("Side&bar"), {QKeySequence(Qt::Key_F9)});
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    menu->addSeparator();
    addThemes(menu->addMenu(tr("&Theme")));
    addLanguages(menu->addMenu(tr("&Language")));
}

void WindowActions::addThemes(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const std::array<std::tuple<theme::Mode, const char *, QString>, 3> modes{
        {{theme::Mode::System, "theme-system", tr("As the &desktop")},
         {theme::Mode::Light, "theme-light", tr("&Light")},
         {theme::Mode::Dark, "theme-dark", tr("D&ark")}}};
    for (const auto &[mode, id, text] : modes) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(id));
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(static_cast<theme::Mode>(action->data().toInt())); });
}

void WindowActions::addLanguages(QMenu *menu)
{
    m_languages = new QActionGroup(this);
    const auto addLanguage = [this, menu](const QString &language, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(language);
        m_languages->addAction(action);
    };
    addLanguage(QString(), tr("As the &desktop"));
    const QString prefix = QStringLiteral("headroom_");
    const QDir translations(QStringLiteral(":/i18n"));
    for (const QString &file : translations.entryList({prefix + QStringLiteral("*.qm")})) {
        const QString language = file.mid(prefix.size()).section(QLatin1Char('.'), 0, 0);
        addLanguage(language, QLocale(language).nativeLanguageName());
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowActions::addGoMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Go"));
    back =
        add(menu, QStringLiteral("back"), tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, QStringLiteral("back"));
    forward = add(menu, QStringLiteral("forward"), tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
                  QStringLiteral("forward"));
    menu->addSeparator();
    addPlaces(menu);
    menu->addSeparator();
    goTo = add(menu, QStringLiteral("go-to"), tr("&Go to…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
               QStringLiteral("search"));
}

void WindowActions::addPlaces(QMenu *menu)
{
    const auto addPlace = [this, menu](const Place &place, const QString &text, const QList<QKeySequence> &keys = {}) {
        QAction *action = add(menu, place.page, text, keys, place.page);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
        m_places << action;
    };
    addPlace(Place::overview(), tr("&Overview"), {QKeySequence(Qt::ALT | Qt::Key_Home)});
    addPlace(Place::monitoring(), tr("&Monitoring"));
    addPlace(Place::providers(), tr("Pro&viders"));
    addPlace(Place::approvals(), tr("A&pprovals"));
    addPlace(Place::reviews(), tr("Re&views"));
    addPlace(Place::hits(), tr("Limit &hits"));
    addPlace(Place::plans(), tr("P&lans"));
    addPlace(Place::sheet(), tr("Route &sheet"));
    addPlace(Place::routes(), tr("&Routes and ceilings"));
    addPlace(Place::economics(), tr("&Unit economics"));
    addPlace(Place::replay(), tr("Repla&y"));
    addPlace(Place::thresholds(), tr("&Thresholds"));
    addPlace(Place::history(), tr("H&istory"));
    addPlace(Place::story(), tr("&Why a limit was hit"));
    addPlace(Place::reports(), tr("Reports"));
    addPlace(Place::audit(), tr("&Audit"));
    addPlace(Place::people(), tr("P&eople and roles"));
}

void WindowActions::addWorkspaceMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Workspace"));
    menu->setToolTipsVisible(true);
    requestOverage = add(menu, QStringLiteral("request-overage"), tr("&Request overage…"));
    postCredit = add(menu, QStringLiteral("post-credit"), tr("&Credit an event…"));
}

void WindowActions::addHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    guide = add(menu, QStringLiteral("guide"), tr("&User guide"), {QKeySequence(Qt::Key_F1)}, QStringLiteral("info"));
    about = add(menu, QStringLiteral("about"), tr("&About Headroom"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setLedgerOpen(bool ledgerOpen)
{
    for (QAction *action : m_places + QList{closeLedger, copyLink, find, goTo, refresh, sidebar})
        action->setEnabled(ledgerOpen);
    for (QAction *action : {import, requestOverage, postCredit}) permit(action, {ledgerOpen, {}});
    if (ledgerOpen) return;
    m_refused.clear();
    undo->setEnabled(false);
    redo->setEnabled(false);
    back->setEnabled(false);
    forward->setEnabled(false);
    cancel->setEnabled(false);
}

void WindowActions::permit(QAction *action, const Permission &permission)
{
    action->setEnabled(permission.allowed);
    action->setToolTip(permission.why);  // without one it is the action's text
    action->setStatusTip(permission.why);
    if (permission)
        m_refused.remove(action);
    else
        m_refused.insert(action, permission.why);
}

void WindowActions::setTheme(theme::Mode mode)
{
    for (QAction *action : m_themes->actions()) action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void WindowActions::setLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions()) action->setChecked(action->data().toString() == language);
}

std::vector<LocatorEntry> WindowActions::commands() const
{
    std::vector<LocatorEntry> entries;
    const auto addCommand = [this, &entries](const QAction *action, const QString &text) {
        const auto refusal = m_refused.constFind(action);
        if (refusal != m_refused.constEnd())
            entries.push_back({LocatorEntry::Kind::Command, action->objectName(), text, *refusal});
        else if (action->isEnabled())
            entries.push_back({LocatorEntry::Kind::Command, action->objectName(), text,
                               action->shortcut().toString(QKeySequence::NativeText)});
    };
    for (const QAction *action : m_all)
        if (action != goTo) addCommand(action, plainText(action));
    for (const QAction *action : m_themes->actions()) addCommand(action, tr("Theme: %1").arg(plainText(action)));
    return entries;
}

void WindowActions::run(const QString &id)
{
    const QList<QAction *> all = m_all + m_themes->actions();
    const auto found = std::ranges::find_if(all, [&id](const QAction *action) { return action->objectName() == id; });
    if (found == all.end()) return;
    if (const auto refusal = m_refused.constFind(*found); refusal != m_refused.constEnd())
        Q_EMIT refused(*refusal);
    else
        (*found)->trigger();
}

}  // namespace headroom
