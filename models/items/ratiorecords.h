// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "items/ratiosubject.h"
#include "items/watchedcatalog.h"

#include <optional>
#include <vector>

// The events behind a stretch of the operating ratios. A history is of one workspace: of anything wider it has to be
// asked whose.
namespace headroom {

// Whole days as the ratios are cut (R10), no further than what was read.
struct RatioStretch {
    RatioSubject subject;
    CivilDate first;
    CivilDate end;
    WatchRange within;
    std::optional<Ratio> ratio;  // what is wondered about; nothing: all five
};

// The events of a workspace in the stretch, whose days are those of `zone`; nothing where the stretch ends before it
// begins there.
std::optional<HistoryFilter> eventsIn(const RatioStretch &stretch, const QString &workspace, const Zone &zone);

struct WorkspaceEvents {
    HistoryFilter filter;
    std::int64_t events = 0;
    bool counted = true;  // to the end; otherwise there are at least as many
};
struct StretchEvents {
    std::vector<WorkspaceEvents> workspaces;  // what moved the ratio most, then those with most that ended
    bool more = false;                        // further workspaces may have events
};
inline constexpr std::size_t kWorkspacesAsked = 10;
inline constexpr std::int64_t kEventsCounted = 10'000;  // about; beyond that a number says no more than "many"

// Whose events a stretch of anything but a workspace holds. Refused as LedgerReader::ratios().
Result<StretchEvents> workspacesIn(LedgerReader &reader, const RatioStretch &stretch, const WatchedCatalog &catalog);

}  // namespace headroom
