// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventdetail.h"

namespace headroom {

std::vector<ChainStep> chainOf(const EventDetail &)
{
    return {};
}

std::vector<EventFieldText> fieldsOf(const EventDetail &)
{
    return {};
}

}  // namespace headroom
