// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

// A value as its source states it. Numbers keep the text they were, so that money stays exact.
struct SourceValue {
    enum class Kind : std::uint8_t { Absent, Text, Number, Bool, Nested };
    Kind kind = Kind::Absent;
    std::string_view text;  // Nested: the JSON text of the list or object
};

}  // namespace headroom
