// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/person.h"

#include <pwd.h>
#include <unistd.h>

namespace headroom {

QString currentPerson()
{
    passwd entry{};
    passwd *found = nullptr;
    char buffer[4096];
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found) {
        return QString::fromLocal8Bit(found->pw_name);
    }
    return QStringLiteral("uid %1").arg(geteuid());
}

}  // namespace headroom
