// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <optional>
#include <string_view>

// The words of the catalog document for small enumerations; modes are in event.h, buckets and units in bucket.h.
namespace headroom {

std::string_view perId(Per per);  // "workspace", "seat"
std::optional<Per> perFromId(std::string_view id);
std::string_view atLimitId(AtLimit atLimit);  // "block", "queue"
std::optional<AtLimit> atLimitFromId(std::string_view id);

}  // namespace headroom
