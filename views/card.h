// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace headroom {

// What belongs together on a page lies on a card: framed, and on the ground of tables.
inline void makeCard(QFrame *frame)
{
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
}

}  // namespace headroom
