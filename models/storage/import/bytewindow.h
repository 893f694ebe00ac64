// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/bytesource.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace headroom {

// The longest row that is kept: a longer one is refused and skipped, so that no line can eat the memory.
inline constexpr std::size_t kMaxRowBytes = std::size_t{4} * 1024 * 1024;

// A sliding window over a byte source. It grows as far as its user reads on without consuming.
class ByteWindow {
public:
    // This many bytes behind unread() may be read (not used): parsers that work in wide steps need it.
    static constexpr std::size_t kPadding = 64;

    explicit ByteWindow(ByteSource &source);

    [[nodiscard]] std::string_view unread() const { return {m_data.get() + m_begin, m_end - m_begin}; }
    // Position of unread() in the source.
    [[nodiscard]] std::int64_t position() const { return m_position; }
    void consume(std::size_t size)
    {
        m_begin += size;
        m_position += static_cast<std::int64_t>(size);
    }
    // Appends further bytes to unread(), which may move. False: there are no more.
    bool more();

private:
    ByteSource &m_source;
    std::unique_ptr<char[]> m_data;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_position = 0;
};

}  // namespace headroom
