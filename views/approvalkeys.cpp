// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalkeys.h"

#include "views/approvalpanel.h"

#include <QAction>

namespace headroom {

ApprovalKeys::ApprovalKeys(ApprovalPanel *panel, QWidget *page) : QObject(page), m_panel(panel), m_page(page)
{
    addVerb(ApprovalVerb::Approve, tr("&Approve…"), Qt::Key_A);
    addVerb(ApprovalVerb::Deny, tr("&Deny…"), Qt::Key_D);
    addVerb(ApprovalVerb::Withdraw, tr("&Withdraw…"), Qt::Key_W);
    addVerb(ApprovalVerb::Revoke, tr("&Revoke what is unused…"), Qt::Key_R);
    m_send = new QAction(tr("&Send the decision"), this);
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_send, &QAction::triggered, m_panel, &ApprovalPanel::send);
    add(m_send);
    connect(m_panel, &ApprovalPanel::offersChanged, this, &ApprovalKeys::followOffers);
    followOffers();
}

void ApprovalKeys::addVerb(ApprovalVerb verb, const QString &text, Qt::Key key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, [this, verb] { m_panel->begin(verb); });
    m_verbs.insert(verb, action);
    add(action);
}

// Letters typed into a field stay letters: fields take them before shortcuts do.
void ApprovalKeys::add(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
}

void ApprovalKeys::addToMenuOf(QWidget *table)
{
    for (QAction *action : m_verbs) table->addAction(action);
    table->addAction(m_send);
}

void ApprovalKeys::followOffers()
{
    bool any = false;
    for (auto it = m_verbs.constBegin(); it != m_verbs.constEnd(); ++it) {
        it.value()->setEnabled(m_panel->offers(it.key()));
        any = any || it.value()->isEnabled();
    }
    m_send->setEnabled(any);
}

}  // namespace headroom
