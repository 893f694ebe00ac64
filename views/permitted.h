// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

class QWidget;

namespace headroom {

// Whether the person who acts may do that in this ledger as it was opened; where not, why.
Permission permitted(const LedgerInfo &info, Task task, const QString &workspace = {});

// Enables a control, or disables it and says why in its tool tip and to screen readers. `toolTip`: where it is enabled.
void permit(QWidget *control, const Permission &permission, const QString &toolTip = {});

}  // namespace headroom
