// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// How two entries differ as JSON. Private to the domain's sources.
namespace headroom {

using OrderedJson = nlohmann::ordered_json;

QString jsonText(const OrderedJson &value);  // texts without quotes, lists with commas
bool isListOfObjects(const OrderedJson &value);

// Members that together tell the items of a list apart.
using JsonIdentity = std::vector<std::string>;
using JsonItems = std::vector<std::pair<QString, const OrderedJson *>>;
// The items under the names that these members give them; nothing where an item lacks one, or two have the same.
std::optional<JsonItems> itemsNamedBy(const OrderedJson *list, const JsonIdentity &identity);

// What differs below a path, in the order of the later one; a side that is not there is null.
std::vector<AuditChange> jsonChanges(const QString &path, const OrderedJson *before, const OrderedJson *after);

}  // namespace headroom
