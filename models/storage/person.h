// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// Who acts in embedded mode: the operating system's user.
QString currentPerson();

}  // namespace headroom
