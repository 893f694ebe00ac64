// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/definepages.h"

#include "views/draftbar.h"
#include "views/economicspage.h"
#include "views/planspage.h"
#include "views/replaypage.h"
#include "views/routespage.h"
#include "views/sheetpage.h"

#include <algorithm>

namespace headroom {

DefinePages::DefinePages(Clock clock, QObject *parent)
    : QObject(parent), m_session(new DraftSession(clock, this)), m_bar(new DraftBar(m_session))
{
    m_entries = {
        {Place::plans().page, tr("Plans"), tr("What each plan allows and costs"), new PlansPage(m_session, clock)},
        {Place::sheet().page, tr("Route sheet"), tr("Which bucket and route each action takes"),
         new SheetPage(m_session, clock)},
        {Place::routes().page, tr("Routes and ceilings"), tr("Models, prices, pools and what providers allow"),
         new RoutesPage(m_session, clock)},
        {Place::economics().page, tr("Unit economics"), tr("What a unit costs, and what that makes of a plan"),
         new EconomicsPage(m_session, clock)},
        {Place::replay().page, tr("Replay"), tr("What the draft would have made of what really happened"),
         new ReplayPage(m_session, clock)},
    };
    for (const Entry &entry : m_entries) {
        // What the draft is held against is asked for by the session, for all of them.
        connect(m_session, &DraftSession::answered, entry.page, &LedgerPage::answered);
        connect(m_session, &DraftSession::failed, entry.page, &LedgerPage::failed);
    }
    connect(m_bar, &DraftBar::replayRequested, this, [this] { Q_EMIT placeRequested(Place::replay()); });
    connect(m_bar, &DraftBar::placeRequested, this, &DefinePages::placeRequested);
    connect(m_bar, &DraftBar::statusMessage, this, &DefinePages::statusMessage);
}

bool DefinePages::contains(const QString &id) const
{
    return std::ranges::any_of(m_entries, [&id](const Entry &entry) { return entry.id == id; });
}

void DefinePages::setClient(LedgerClient *client)
{
    m_session->setClient(client);
    for (const Entry &entry : m_entries) entry.page->setClient(client);
}

void DefinePages::setInfo(const LedgerInfo &info)
{
    m_session->setInfo(info);
    for (const Entry &entry : m_entries) entry.page->setInfo(info);
}

}  // namespace headroom
