// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/permitted.h"

#include <QCoreApplication>
#include <QWidget>

namespace headroom {

Permission permitted(const LedgerInfo &info, Task task, const QString &workspace)
{
    if (info.readOnly)
        return {false, QCoreApplication::translate(
                           "headroom", "This ledger was opened for reading only; nothing can be changed in it.")};
    if (info.user.isEmpty())
        return {false, QCoreApplication::translate("headroom", "The ledger has not said yet as whom you act.")};
    return permission(info.person, task, workspace);
}

void permit(QWidget *control, const Permission &permission, const QString &toolTip)
{
    control->setEnabled(permission.allowed);
    control->setToolTip(permission ? toolTip : permission.why);
    control->setAccessibleDescription(permission ? QString() : permission.why);
}

}  // namespace headroom
