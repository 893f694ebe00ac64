// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

// Who reads an explanation or a report. What a customer reads is made from an allow-list: no provider, route, model
// cost, margin, internal note or other customer's anything.
enum class Audience : std::int8_t { Customer = 0, Internal = 1 };
std::string_view audienceId(Audience audience);  // "customer", "internal"
std::optional<Audience> audienceFromId(std::string_view id);

}  // namespace headroom
