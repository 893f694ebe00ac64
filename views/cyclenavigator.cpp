// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cyclenavigator.h"

#include "items/displaytext.h"
#include "views/icons.h"
#include "views/quietlabel.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace headroom {

namespace {

QToolButton *button(const QString &icon, const QString &name, const QString &toolTip)
{
    auto *made = new QToolButton;
    made->setIcon(namedIcon(icon));
    made->setAccessibleName(name);
    made->setToolTip(toolTip);
    return made;
}

}  // namespace

CycleNavigator::CycleNavigator(QWidget *parent)
    : QWidget(parent), m_back(button(QStringLiteral("back"), tr("Previous cycle"), tr("Previous cycle (Alt+Page Up)"))),
      m_forward(button(QStringLiteral("forward"), tr("Next cycle"), tr("Next cycle (Alt+Page Down)"))),
      m_date(button(QStringLiteral("calendar"), tr("Go to date"), tr("Show the cycle that holds a date"))),
      m_asOf(button(QStringLiteral("history"), tr("As it stood at"),
                    tr("Show the workspace as it stood at an instant, and what is different now"))),
      m_now(new QToolButton), m_days(new QLabel), m_day(new QuietLabel), m_popup(new QMenu(this)),
      m_calendar(new QCalendarWidget)
{
    m_date->setText(tr("Go to date…"));
    m_date->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asOf->setText(tr("As it stood at…"));
    m_asOf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Show the current cycle as it stands now"));
    m_days->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_days->setFont(bold);

    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setAccessibleName(tr("Date whose cycle to show"));
    auto *action = new QWidgetAction(m_popup);
    action->setDefaultWidget(m_calendar);
    m_popup->addAction(action);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(4);
    layout->addWidget(m_days);
    layout->addWidget(m_day);
    layout->addSpacing(8);
    layout->addWidget(m_date);
    layout->addWidget(m_asOf);
    layout->addWidget(m_now);
    layout->addStretch();

    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_now, &QToolButton::clicked, this, &CycleNavigator::nowChosen);
    connect(m_date, &QToolButton::clicked, this, &CycleNavigator::openCalendar);
    connect(m_asOf, &QToolButton::clicked, this, &CycleNavigator::asOfWanted);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CycleNavigator::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CycleNavigator::choose);
}

void CycleNavigator::setShown(const Shown &shown)
{
    m_days->setText(displayDays(shown.cycle));
    const int length = shown.cycle.length();
    m_day->setText(shown.current || shown.exact ? tr("day %1 of %2").arg(shown.day).arg(length)
                                                : tr("ended, %Ln day(s)", nullptr, length));
    m_back->setEnabled(shown.firstDay && *shown.firstDay < shown.cycle.first);
    m_forward->setEnabled(!shown.current);
    m_now->setEnabled(!shown.current || shown.exact);
    m_calendar->setDateRange(std::min(shown.firstDay.value_or(shown.cycle.first), shown.today).toQDate(),
                             shown.today.toQDate());
    m_calendar->setSelectedDate((shown.cycle.first + (shown.day - 1)).toQDate());
}

bool CycleNavigator::canStepBack() const
{
    return m_back->isEnabled();
}

bool CycleNavigator::canStepForward() const
{
    return m_forward->isEnabled();
}

void CycleNavigator::offerAsOf(bool offered)
{
    m_asOf->setVisible(offered);
}

const QWidget &CycleNavigator::asOfButton() const
{
    return *m_asOf;
}

void CycleNavigator::openCalendar()
{
    m_popup->popup(m_date->mapToGlobal(QPoint(0, m_date->height())));
    m_calendar->setFocus();
}

void CycleNavigator::choose(QDate date)
{
    m_popup->hide();
    Q_EMIT dateChosen(CivilDate::of(date));
}

}  // namespace headroom
