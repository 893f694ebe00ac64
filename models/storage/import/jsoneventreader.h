// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/jsonline.h"
#include "storage/import/streamreader.h"

namespace headroom {

// What is wrong with a line; `column` is the key at which it shows, where that is known.
FieldIssue jsonLineIssue(JsonFlaw flaw, std::string_view line, std::string_view key = {});

// Kind headroom without a mapping, else whatever the mapping reads. Errors are those of the mapping.
Result<std::unique_ptr<EventReader>> openJsonEvents(EventInput input, const std::optional<Mapping> &mapping);

}  // namespace headroom
