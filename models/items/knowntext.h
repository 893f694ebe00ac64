// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/knownthen.h"
#include "domain/zone.h"

#include <QStringList>

// A workspace as it stood at an instant, and what is different now, in plain words (R7a).
namespace headroom {

// What a person types for an instant: "2026-03-12 14:30" on the workspace's clock, "2026-03-12T14:30:00Z", with any offset,
// or a day, which means its end. Refused in one sentence, also where it has not come by `now`.
Result<Instant> typedMoment(const QString &text, const Zone &zone, Instant now);
// An instant as such a text, with its offset only where the workspace's clock shows that time twice.
QString momentText(Instant at, const Zone &zone);

// What is different now, a sentence each; one that says that nothing is where nothing is.
QStringList whatIsDifferent(const KnownThen &known);

}  // namespace headroom
