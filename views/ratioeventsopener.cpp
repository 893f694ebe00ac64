// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratioeventsopener.h"

#include "items/displaytext.h"

#include <QMenu>

namespace headroom {

namespace {

constexpr int kNameDigits = 48;  // that a workspace's name is wide

QString eventsText(const WorkspaceEvents &of)
{
    const int events = pluralCount(of.events);
    return of.counted ? RatioEventsOpener::tr("%Ln event(s)", nullptr, events)
                      : RatioEventsOpener::tr("more than %Ln event(s)", nullptr, events);
}

}  // namespace

RatioEventsOpener::RatioEventsOpener(QWidget *page) : QObject(page), m_page(page) {}

void RatioEventsOpener::setClient(LedgerClient *client)
{
    cancel();
    m_client = client;
}

void RatioEventsOpener::cancel()
{
    if (m_client) m_client->cancel(m_slot);
}

void RatioEventsOpener::open(const RatioStretch &stretch, std::shared_ptr<const WatchedCatalog> catalog,
                             const QString &period, const QPoint &at)
{
    if (!m_client || !catalog) return;
    const RatioSubject &subject = stretch.subject;
    if (subject.scope == RatioScope::Workspace) {
        if (const auto events = eventsIn(stretch, subject.key, catalog->calendarOf(subject.key).zone)) go(*events);
        return;
    }
    m_client->ask(
        m_slot, this, [stretch, catalog](LedgerReader &reader) { return workspacesIn(reader, stretch, *catalog); },
        [this, names = catalog->names, period, at](const Result<StretchEvents> &found) {
            if (found)
                take(*found, *names, period, at);
            else if (found.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(found.error());
        });
}

void RatioEventsOpener::take(const StretchEvents &found, const WorkspaceNames &names, const QString &period,
                             const QPoint &at)
{
    // Who went elsewhere meanwhile wants no menu there.
    if (!m_page->isVisible()) return;
    if (found.workspaces.empty())
        Q_EMIT statusMessage(tr("No events in %1.", "a period").arg(period));
    else if (found.workspaces.size() == 1 && !found.more)
        go(found.workspaces.front().filter);
    else
        choose(found, names, period, at);
}

void RatioEventsOpener::choose(const StretchEvents &found, const WorkspaceNames &names, const QString &period,
                               const QPoint &at)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Whose events of %1", "a period").arg(period);
    menu->setAccessibleName(title);
    menu->addSection(title);
    const QFontMetrics metrics = menu->fontMetrics();
    for (const WorkspaceEvents &of : found.workspaces) {
        QString name = metrics.elidedText(workspaceName(names, of.filter.workspace), Qt::ElideMiddle,
                                          metrics.horizontalAdvance(QString(kNameDigits, u'0')));
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        // What follows the tab stands in a column of its own.
        QAction *action = menu->addAction(name + QLatin1Char('\t') + eventsText(of));
        connect(action, &QAction::triggered, this, [this, events = of.filter] { go(events); });
    }
    if (found.more) {
        menu->addSeparator();
        menu->addAction(tr("Other workspaces: choose one on the History page"))->setEnabled(false);
    }
    menu->popup(at);
}

void RatioEventsOpener::go(const HistoryFilter &events)
{
    Q_EMIT placeRequested(Place::history(events.toString()));
}

}  // namespace headroom
