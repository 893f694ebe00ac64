// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>

namespace headroom {

// An instant in a zone's own time (R10), in the reader's language: "17 Mar 2026 10:30:05 EDT". `zone`: IANA; UTC where it
// is not known.
QString instantInZone(Instant at, const QByteArray &zone);

}  // namespace headroom
