// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/ending.h"

#include <QCoreApplication>

#include <cstdio>

namespace headroom::console {

void endWith(const QString &message)
{
    std::fputs(qPrintable(QStringLiteral("headroom: ") + message + QLatin1Char('\n')), stderr);
    QCoreApplication::exit(1);
}

}  // namespace headroom::console
