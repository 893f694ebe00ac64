// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calloutstrip.h"

#include "items/displaytext.h"
#include "views/followtheme.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

CalloutStrip::CalloutStrip(QWidget *parent) : QFrame(parent)
{
    setFrameShape(StyledPanel);
    tintAsWarning(this);
    auto *icon = new QLabel;
    icon->setPixmap(namedIcon(QStringLiteral("info")).pixmap(18, 18));
    m_callouts = new QHBoxLayout;
    m_callouts->setSpacing(12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->addWidget(icon);
    layout->addLayout(m_callouts);
    layout->addStretch();
    hide();
}

void CalloutStrip::setLedger(const LedgerTotals &ledger)
{
    while (QLayoutItem *item = m_callouts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (ledger.unmapped > 0) {
        const QString events = tr("%Ln event(s)", nullptr, pluralCount(ledger.unmapped));
        addCallout(ledger.discoveredActions > 0
                       ? tr("Unmapped: %1 of %2", "events of actions")
                             .arg(events, tr("%Ln action(s)", nullptr, pluralCount(ledger.discoveredActions)))
                       : tr("Unmapped: %1").arg(events),
                   tr("No route sheet maps these actions to a bucket yet. Show the workspaces whose cycle has some."),
                   QStringLiteral("unmapped"));
    }
    if (ledger.discoveredWorkspaces > 0)
        addCallout(tr("Discovered: %1").arg(tr("%Ln workspace(s)", nullptr, pluralCount(ledger.discoveredWorkspaces))),
                   tr("Met in events and not completed in the catalog yet. Show them."), QStringLiteral("discovered"));
    if (ledger.discoveredRoutes > 0)
        addCallout(tr("Discovered: %1").arg(tr("%Ln route(s)", nullptr, pluralCount(ledger.discoveredRoutes))),
                   tr("Met in events and not completed in the catalog yet."));
    if (ledger.refused > 0)
        addCallout(tr("Refused: %1").arg(tr("%Ln event(s)", nullptr, pluralCount(ledger.refused))),
                   tr("Written to the ledger by a gateway and refused when they were settled."));
    if (ledger.waiting > 0)
        addCallout(tr("Waiting: %1").arg(tr("%Ln event(s)", nullptr, pluralCount(ledger.waiting))),
                   tr("Written to the ledger by a gateway and not settled yet."));
    setVisible(m_callouts->count() > 0);
}

void CalloutStrip::addCallout(const QString &text, const QString &toolTip, const QString &token)
{
    if (token.isEmpty()) {
        auto *label = new QLabel(text);
        label->setToolTip(toolTip);
        m_callouts->addWidget(label);
        return;
    }
    auto *button = new QPushButton(text);
    button->setFlat(true);
    button->setToolTip(toolTip);
    button->setCursor(Qt::PointingHandCursor);
    QFont font = button->font();
    font.setUnderline(true);
    button->setFont(font);
    connect(button, &QPushButton::clicked, this, [this, token] { Q_EMIT filterRequested(token); });
    m_callouts->addWidget(button);
}

}  // namespace headroom
