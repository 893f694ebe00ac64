// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/bytewindow.h"

#include <cstdint>
#include <string_view>

namespace headroom {

struct TextLine {
    std::int64_t line = 0;   // from 1
    std::string_view text;   // without its line end, ByteWindow::kPadding readable bytes behind it; until the next call
    bool tooLong = false;    // over kMaxRowBytes; `text` is empty
    bool terminated = true;  // false: the input ended without a line end
};

// Takes text apart into lines and passes over blank ones. Memory is bounded whatever the input holds.
class LineScanner {
public:
    explicit LineScanner(ByteWindow &window, std::int64_t firstLine = 1) : m_window(window), m_line(firstLine) {}

    // False at the end of the input.
    bool next(TextLine &line);

private:
    bool read(TextLine &line);

    ByteWindow &m_window;
    std::size_t m_used = 0;  // bytes of unread() that the caller was given
    std::int64_t m_line;
};

}  // namespace headroom
