// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replay.h"

#include <numeric>

namespace headroom {

namespace {

std::int64_t countOf(const ReplaySide &side, Verdict verdict)
{
    return side.verdicts[static_cast<std::size_t>(verdict)];
}

}  // namespace

std::int64_t ReplaySide::hits() const
{
    return std::accumulate(verdicts.begin() + 1, verdicts.end(), std::int64_t{0});
}

bool WorkspaceReplay::newly(Verdict verdict) const
{
    return countOf(now, verdict) == 0 && countOf(draft, verdict) > 0;
}

bool WorkspaceReplay::relieved(Verdict verdict) const
{
    return countOf(now, verdict) > 0 && countOf(draft, verdict) == 0;
}

}  // namespace headroom
