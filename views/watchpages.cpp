// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watchpages.h"

#include "views/hitspage.h"
#include "views/monitoringpage.h"
#include "views/providerspage.h"
#include "views/reviewspage.h"
#include "views/thresholdspage.h"

namespace headroom {

WatchPages::WatchPages(const Clock &clock, QObject *parent) : QObject(parent), m_reviews(new ReviewsPage(clock))
{
    m_entries = {
        {PageEntry::Group::Watch, Place::monitoring().page, tr("Monitoring"),
         tr("The five operating ratios, and what moves them"), new MonitoringPage(clock)},
        {PageEntry::Group::Watch, Place::providers().page, tr("Providers"),
         tr("What providers did, and how hot their pools run"), new ProvidersPage(clock)},
        {PageEntry::Group::Decide, Place::reviews().page, tr("Reviews"),
         tr("Early-burn flags and limit hits that wait for a review"), m_reviews},
        {PageEntry::Group::Decide, Place::hits().page, tr("Limit hits"), tr("Why limits were hit, week by week"),
         new HitsPage(clock)},
        {PageEntry::Group::Define, Place::thresholds().page, tr("Thresholds"),
         tr("When an account is flagged, and how limit hits are sorted"), new ThresholdsPage(clock)},
    };
    connect(m_reviews, &ReviewsPage::waitingChanged, this, &WatchPages::flagsWaiting);
}

void WatchPages::setClient(LedgerClient *client)
{
    for (const PageEntry &entry : m_entries) entry.page->setClient(client);
}

void WatchPages::setInfo(const LedgerInfo &info)
{
    for (const PageEntry &entry : m_entries) entry.page->setInfo(info);
}

void WatchPages::countFlags()
{
    m_reviews->refreshCounts();
}

}  // namespace headroom
