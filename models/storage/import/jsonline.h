// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/sourcevalue.h"

#include <simdjson.h>

#include <string_view>

namespace headroom {

// What is wrong with a line that should be one JSON object.
enum class JsonFlaw : std::uint8_t {
    None,
    NotAnObject,
    Syntax,
    NotUtf8,
    ControlCharacter,  // a raw one inside a text, NUL and line ends among them
};

// One line of JSON, walked on demand. Knows nothing of Qt.
class JsonLine {
public:
    // `text` must have ByteWindow::kPadding readable bytes behind it and live until the next call.
    JsonFlaw start(std::string_view text);
    [[nodiscard]] simdjson::ondemand::object object() { return m_object; }
    // Whether the object was the whole line; to be asked after every member was walked over.
    [[nodiscard]] bool complete() { return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    // The value as text; Nested values are read too and can be walked again with reset(). False: no valid JSON.
    static bool read(simdjson::ondemand::value value, SourceValue &to);

private:
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    simdjson::ondemand::object m_object;
};

// For a line that is NotUtf8 or has a ControlCharacter: the key whose value holds it, empty where it is elsewhere.
std::string_view keyOfBadText(std::string_view line);

}  // namespace headroom
