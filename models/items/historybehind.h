// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "items/topmodel.h"

#include <optional>

// The events behind the figures of a workspace's cycle, up to the instant as of which they stand (R7a): their sums are
// those figures.
namespace headroom {

HistoryFilter eventsBehind(const WorkspaceAnswer &answer);
// Of one day of the cycle, from 0; nothing of a day that has not begun. Without a bucket: of all.
std::optional<HistoryFilter> eventsOfDay(const WorkspaceAnswer &answer, int day, std::optional<Bucket> bucket);
// Of a member, action or route; empty: those that do not state one.
HistoryFilter eventsOf(const WorkspaceAnswer &answer, TopModel::Subject subject, const QString &key);

}  // namespace headroom
