// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"

#include <QString>

namespace headroom {

// How somebody wants their reports.
struct ReportChoices {
    Audience audience = Audience::Customer;
    bool memberNames = true;
    QString language;  // "de"; empty: the window's
    bool operator==(const ReportChoices &) const = default;
};

}  // namespace headroom
