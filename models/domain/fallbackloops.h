// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <QHash>

namespace headroom {

// The fallbacks of a sheet that lead back to where they began, taking every action's route and fallback together:
// one request must not go round. By (route, fallback) on a loop: the routes it goes through, beginning and ending with
// the route. A route that falls back to itself is no loop of this kind.
QHash<std::pair<QString, QString>, QStringList> fallbackLoops(const std::vector<SheetAction> &actions);

}  // namespace headroom
