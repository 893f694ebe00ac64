// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::console {

// Ends the running program with status 1 and says why on stderr.
void endWith(const QString &message);

}  // namespace headroom::console
