// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounthealth.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class HealthWords {
    Q_DECLARE_TR_FUNCTIONS(AccountHealth)
};

}  // namespace

QString retentionText(const QString &retention)
{
    if (retention == QLatin1String("healthy")) return HealthWords::tr("healthy", "retention of an account");
    if (retention == QLatin1String("at risk")) return HealthWords::tr("at risk", "retention of an account");
    if (retention == QLatin1String("churning")) return HealthWords::tr("churning", "retention of an account");
    return retention;
}

QString expansionIntentText(const QString &intent)
{
    if (intent == QLatin1String("yes")) return HealthWords::tr("yes", "wants to expand");
    if (intent == QLatin1String("no")) return HealthWords::tr("no", "wants to expand");
    if (intent == QLatin1String("unclear")) return HealthWords::tr("unclear", "wants to expand");
    return intent;
}

}  // namespace headroom
