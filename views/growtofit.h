// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace headroom {

// Makes a dialog as high as its lines need once some of them wrap or have appeared; Qt does so only before it is shown.
inline void growToFit(QWidget *dialog)
{
    dialog->layout()->activate();
    const int wanted = dialog->layout()->totalHeightForWidth(dialog->width());
    if (wanted > dialog->height()) dialog->resize(dialog->width(), wanted);
}

}  // namespace headroom
