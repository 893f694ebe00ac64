// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace headroom {

// What a page, a panel or a dialog is headed with: bold, `scale` times as large as the text around it.
inline QFont headingFont(QFont base, double scale)
{
    base.setPointSizeF(base.pointSizeF() * scale);
    base.setBold(true);
    return base;
}

}  // namespace headroom
