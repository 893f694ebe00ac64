// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

// Lets a label say words that wrap and can be copied, and that are never markup: names come from ledgers.
inline QLabel *asPlainWords(QLabel *label, Qt::TextInteractionFlags copiedBy = Qt::TextSelectableByMouse)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(copiedBy);
    return label;
}

inline constexpr Qt::TextInteractionFlags kMouseOrKeyboard = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

}  // namespace headroom
