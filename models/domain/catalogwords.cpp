// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogwords.h"

namespace headroom {

std::string_view perId(Per per)
{
    return per == Per::Seat ? "seat" : "workspace";
}

std::optional<Per> perFromId(std::string_view id)
{
    if (id == "workspace") return Per::Workspace;
    if (id == "seat") return Per::Seat;
    return std::nullopt;
}

std::string_view atLimitId(AtLimit atLimit)
{
    return atLimit == AtLimit::Queue ? "queue" : "block";
}

std::optional<AtLimit> atLimitFromId(std::string_view id)
{
    if (id == "block") return AtLimit::Block;
    if (id == "queue") return AtLimit::Queue;
    return std::nullopt;
}

PlanVersion withDefaults(PlanVersion version)
{
    version.pricePer = version.pricePer.value_or(Per::Workspace);
    for (auto &[bucket, limit] : version.limits) {
        limit.unit = limit.unit.value_or(defaultUnit(bucket));
        limit.per = limit.per.value_or(Per::Workspace);
        limit.warnPercent = limit.warnPercent.value_or(kDefaultWarnPercent);
        if (bucket == Bucket::PremiumSync) limit.confirmPercent = limit.confirmPercent.value_or(kDefaultConfirmPercent);
        limit.atLimit = limit.atLimit.value_or(AtLimit::Block);
    }
    return version;
}

SheetAction withDefaults(SheetAction action)
{
    action.mode = action.mode.value_or(action.bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync);
    action.asyncExpectationShown = action.asyncExpectationShown.value_or(false);
    return action;
}

}  // namespace headroom
