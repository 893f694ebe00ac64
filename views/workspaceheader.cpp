// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspaceheader.h"

#include "items/displaytext.h"
#include "views/cyclenavigator.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/noticestrip.h"
#include "views/quietlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString planText(const WorkspaceStanding &standing)
{
    if (standing.planKey.isEmpty()) return WorkspaceHeader::tr("No plan");
    const QString name = standing.planName.isEmpty() ? standing.planKey : standing.planName;
    return WorkspaceHeader::tr("%1, version %2", "plan").arg(name).arg(standing.planVersion);
}

QStringList noticesFor(const WorkspaceStanding &standing)
{
    QStringList notices;
    if (standing.discovered)
        notices << WorkspaceHeader::tr("Discovered: this workspace is known from events alone. It is shown in UTC, by "
                                       "calendar months, with one seat and no plan. Describe it in a catalog and apply "
                                       "that with “headroomctl catalog apply FILE”.");
    else if (standing.planKey.isEmpty())
        notices << WorkspaceHeader::tr("No plan is in force: nothing is allowed, and any use counts as over. Assign a "
                                       "plan in the catalog, under “plans” of the workspace, and apply that with "
                                       "“headroomctl catalog apply FILE”.");
    if (standing.unmapped > 0)
        notices << WorkspaceHeader::tr(
            "%Ln event(s) of this cycle are unmapped: no route sheet names their actions, so "
            "they count in no bucket until one does.",
            nullptr, pluralCount(standing.unmapped));
    return notices;
}

}  // namespace

WorkspaceHeader::WorkspaceHeader(QWidget *parent)
    : QWidget(parent), m_name(new QLabel), m_facts(new QuietLabel), m_money(new QLabel),
      m_navigator(new CycleNavigator), m_notices(new NoticeStrip)
{
    m_name->setFont(headingFont(font(), 1.5));
    for (QLabel *label : {m_name, m_facts, m_money}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_money->setToolTip(tr("Of the cycle so far: plan, add-ons and overage, less the cost of every event"));

    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);

    auto *titles = new QVBoxLayout;
    titles->addWidget(m_name);
    titles->addWidget(m_facts);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(titles, 1);
    top->addLayout(m_actions);
    top->setAlignment(m_actions, Qt::AlignTop);
    auto *where = new QWidget;
    auto *row = new FlowLayout(16, where);
    row->addWidget(m_navigator);
    row->addWidget(m_money);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(where);
    layout->addWidget(m_notices);
}

void WorkspaceHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void WorkspaceHeader::setAnswer(const WorkspaceAnswer &answer, Instant now, bool exact)
{
    const WorkspaceStanding &standing = answer.standing;
    const Zone zone = Zone::named(standing.timeZone).value_or(Zone());
    m_name->setText(standing.name);
    QStringList facts{planText(standing), tr("time zone %1").arg(QString::fromLatin1(standing.timeZone))};
    if (standing.key != standing.name) facts.prepend(standing.key);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_money->setText(tr("Revenue %1 · Cost %2 · Margin %3")
                         .arg(displayMoney(standing.revenue), displayCost(standing.cost),
                              displayCost({standing.margin, standing.cost.estimated})));
    m_navigator->setShown({.cycle = standing.cycle.days,
                           .day = standing.cycleDay,
                           .current = standing.cycle.contains(now),
                           .exact = exact,
                           .today = zone.dayOf(now),
                           .firstDay = answer.firstEventDay});
    m_notices->setNotices(noticesFor(standing));
}

QString WorkspaceHeader::notices() const
{
    return m_notices->text();
}

}  // namespace headroom
