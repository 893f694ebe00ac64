// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace headroom {

namespace {

constexpr int kPanelWidth = 290;

}  // namespace

QWidget *besidePanel(QWidget *grounds, QWidget *panel)
{
    auto *side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(kPanelWidth);
    side->setFocusPolicy(Qt::NoFocus);
    side->setWidget(panel);
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(grounds, 1);
    row->addWidget(side);
    return work;
}

}  // namespace headroom
