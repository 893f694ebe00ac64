// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audience.h"

namespace headroom {

std::string_view audienceId(Audience audience)
{
    return audience == Audience::Customer ? "customer" : "internal";
}

std::optional<Audience> audienceFromId(std::string_view id)
{
    for (const Audience audience : {Audience::Customer, Audience::Internal}) {
        if (id == audienceId(audience)) return audience;
    }
    return std::nullopt;
}

}  // namespace headroom
