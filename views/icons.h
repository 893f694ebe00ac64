// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace headroom {

// One of :/icons/NAME.svg; their grey stands out from light and dark.
inline QIcon namedIcon(const QString &name)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

}  // namespace headroom
