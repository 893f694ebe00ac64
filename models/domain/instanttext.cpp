// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instanttext.h"

#include "domain/spokenlocale.h"

#include <QDateTime>
#include <QTimeZone>

namespace headroom {

QString instantInZone(Instant at, const QByteArray &zone)
{
    const QTimeZone known(zone);
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(at.us / 1'000, Qt::UTC).toTimeZone(known.isValid() ? known : QTimeZone::utc());
    return spokenLocale().toString(local.date(), QLocale::ShortFormat) + local.toString(QStringLiteral(" HH:mm:ss ")) +
           local.timeZoneAbbreviation();
}

}  // namespace headroom
