// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historykindbutton.h"

#include <QMenu>
#include <QSignalBlocker>

namespace headroom {

HistoryKindButton::HistoryKindButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("Filter by kind"));
    auto *menu = new QMenu(this);
    m_all = menu->addAction(tr("&Everything"));
    connect(m_all, &QAction::triggered, this, [this] { choose(kEveryHistoryKind); });
    menu->addSeparator();
    // What is looked for most comes first.
    for (const HistoryKind kind : {HistoryKind::Event, HistoryKind::Hit, HistoryKind::Overage, HistoryKind::Grant,
                                   HistoryKind::Plan, HistoryKind::Flag, HistoryKind::Reset}) {
        QAction *action = menu->addAction(historyKindName(kind));
        action->setCheckable(true);
        m_actions.emplace_back(kind, action);
        connect(action, &QAction::toggled, this, [this, kind] {
            // The first that is chosen is chosen alone.
            choose(m_kinds == kEveryHistoryKind ? kindBit(kind) : static_cast<HistoryKindSet>(m_kinds ^ kindBit(kind)));
        });
    }
    setMenu(menu);
    setKinds(kEveryHistoryKind);
}

void HistoryKindButton::choose(HistoryKindSet kinds)
{
    setKinds(kinds == 0 ? kEveryHistoryKind : kinds);
    Q_EMIT chosen(m_kinds);
}

void HistoryKindButton::setKinds(HistoryKindSet kinds)
{
    m_kinds = kinds;
    QStringList names;
    for (const auto &[kind, action] : m_actions) {
        const QSignalBlocker quiet(action);
        const bool on = kinds != kEveryHistoryKind && (kinds & kindBit(kind)) != 0;
        action->setChecked(on);
        if (on) names << action->text();
    }
    if (kinds == kEveryHistoryKind)
        setText(tr("Every kind"));
    else if (names.size() <= 2)
        setText(names.join(QStringLiteral(", ")));
    else
        setText(tr("%Ln kind(s)", nullptr, static_cast<int>(names.size())));
    setAccessibleName(tr("Filter by kind: %1").arg(text()));
}

}  // namespace headroom
