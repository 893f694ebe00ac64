// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <optional>

namespace headroom::ctl {

// Which database a command means: --db where given, else HEADROOM_DB, else the last one that the console had
// open; wrong usage where none of the three names one.
Result<QString> ledgerLocation(const std::optional<QString> &option);

}  // namespace headroom::ctl
