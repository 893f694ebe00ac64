// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explainpages.h"

#include "views/historyview.h"
#include "views/reportspage.h"
#include "views/storypage.h"

namespace headroom {

ExplainPages::ExplainPages(const Clock &clock, QObject *parent) : QObject(parent), m_reports(new ReportsPage(clock))
{
    m_entries = {
        {PageEntry::Group::Explain, Place::history().page, tr("History"),
         tr("What happened to a workspace, event by event"), new HistoryView(clock)},
        {PageEntry::Group::Explain, Place::story().page, tr("Why a limit"),
         tr("Why a limit was hit, with the events behind every figure"), new StoryPage(clock)},
        {PageEntry::Group::Explain, Place::reports().page, tr("Reports"),
         tr("Usage as a document for a customer or for colleagues"), m_reports},
    };
}

void ExplainPages::setClient(LedgerClient *client)
{
    for (const PageEntry &entry : m_entries) entry.page->setClient(client);
}

void ExplainPages::setInfo(const LedgerInfo &info)
{
    for (const PageEntry &entry : m_entries) entry.page->setInfo(info);
}

const ReportChoices &ExplainPages::reportChoices() const
{
    return m_reports->choices();
}

void ExplainPages::setReportChoices(const ReportChoices &choices)
{
    m_reports->setChoices(choices);
}

}  // namespace headroom
