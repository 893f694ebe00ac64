// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"

#include <QString>

namespace headroom {

// What is looked at: everything, or one of its parts by key.
struct RatioSubject {
    RatioScope scope = RatioScope::All;
    QString key;  // empty for everything
    bool operator==(const RatioSubject &) const = default;
};
// "plan:KEY", "workspace:KEY", "action:KEY", "route:KEY"; empty for everything.
QString ratioSubjectText(const RatioSubject &subject);
// Everything where the text names none of them.
RatioSubject ratioSubjectFrom(const QString &text);
// Nothing for a member, which is no subject of its own.
std::optional<RatioSubject> ratioSubjectOf(RatioPartKind kind, const QString &key);

}  // namespace headroom
