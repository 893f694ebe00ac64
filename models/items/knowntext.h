// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/knownthen.h"
#include "domain/zone.h"

#include <QStringList>

// A workspace as it stood at an instant, and what is different now, in plain words (R7a).
namespace headroom {

// What a person types for an instant, on the workspace's clock or with a zone (typedMoment()); a day means its end. Refused in
// one sentence, also where it has not come by `now`.
Result<Instant> typedAsOf(const QString &text, const Zone &zone, Instant now);
// An instant as such a text.
QString asOfText(Instant at, const Zone &zone);

// What is different now, a sentence each; one that says that nothing is where nothing is.
QStringList whatIsDifferent(const KnownThen &known);

}  // namespace headroom
