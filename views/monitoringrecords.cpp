// SPDX-License-Identifier: GPL-3.0-or-later
// How the monitoring page leads to the events behind its steps.
#include "items/ratiotext.h"
#include "views/catalogwatch.h"
#include "views/monitoringpage.h"
#include "views/ratiochart.h"
#include "views/ratioeventsopener.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace headroom {

const RatioPoint *MonitoringPage::pointOf(int step) const
{
    const bool known = m_answer && step >= 0 && static_cast<std::size_t>(step) < m_answer->points.size();
    return known ? &m_answer->points[static_cast<std::size_t>(step)] : nullptr;
}

// A day that is the whole range. Of a plan others touch that range, whose workspaces have days of their own (R10).
bool MonitoringPage::isNarrowest(const RatioPoint &point) const
{
    const Zone &zone = m_range->calendar().zone;
    const RatioQuestion &asked = m_answer->question;
    return point.end - point.first <= 1 && zone.dayOf(asked.from) == point.first &&
           zone.dayOf({asked.to.us - 1}) == point.first;
}

void MonitoringPage::activate(int step, std::optional<Ratio> ratio, const QPoint &at)
{
    const RatioPoint *point = pointOf(step);
    if (point && isNarrowest(*point))
        openEvents(step, ratio, at);
    else
        narrow(step);
}

void MonitoringPage::openEvents(int step, std::optional<Ratio> ratio, const QPoint &at)
{
    if (const RatioPoint *point = pointOf(step)) openEventsBetween(*point, *point, ratio, at);
}

void MonitoringPage::openEventsOfAll()
{
    if (!m_answer || m_answer->points.empty()) return;
    openEventsBetween(m_answer->points.front(), m_answer->points.back(), std::nullopt,
                      m_showEvents->mapToGlobal(QPoint(0, m_showEvents->height())));
}

void MonitoringPage::openEventsBetween(const RatioPoint &first, const RatioPoint &last, std::optional<Ratio> ratio,
                                       const QPoint &at)
{
    const RatioQuestion &asked = m_answer->question;
    m_opener->open({{asked.scope, asked.key}, first.first, last.end, {asked.from, asked.to}, ratio},
                   m_catalog->catalog(), daysWithin(first, last), at);
}

// As far as the range holds them.
QString MonitoringPage::daysWithin(const RatioPoint &first, const RatioPoint &last) const
{
    const Zone &zone = m_range->calendar().zone;
    const RatioQuestion &asked = m_answer->question;
    return ratioStepDays({std::max(first.first, zone.dayOf(asked.from)),
                          std::min(last.end, zone.dayOf({asked.to.us - 1}) + 1),
                          false,
                          {}});
}

void MonitoringPage::showStepMenu(int step, Ratio ratio, const QPoint &at)
{
    const RatioPoint *point = pointOf(step);
    if (!point) return;
    const QString days = daysWithin(*point, *point);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *closer = menu->addAction(tr("&Narrow to %1", "a period").arg(days));
    closer->setEnabled(!isNarrowest(*point));
    connect(closer, &QAction::triggered, this, [this, step] { narrow(step); });
    QAction *events = menu->addAction(tr("Show &events of %1", "a period").arg(days));
    connect(events, &QAction::triggered, this, [this, step, ratio, at] { openEvents(step, ratio, at); });
    menu->popup(at);
}

}  // namespace headroom
