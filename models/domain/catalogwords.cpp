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

}  // namespace headroom
