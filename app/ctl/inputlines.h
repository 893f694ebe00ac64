// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

namespace headroom::ctl {

// Standard input, line by line, for a program that answers each line and never waits longer than it wants to.
class InputLines {
public:
    // `padding` bytes behind a line may be read (not used).
    InputLines(std::size_t longest, std::size_t padding);

    enum class Got {
        Line,     // `line` is good until the next call; without its line end
        TooLong,  // a line that is longer, passed over
        Nothing,  // nothing came in time
        End,
    };
    // A line that has come already costs no waiting.
    Got next(std::string_view &line, std::chrono::milliseconds most);
    // Whether the next line has to be waited for.
    [[nodiscard]] bool drained() const;

private:
    // False where nothing came in time.
    bool read(std::chrono::milliseconds most);

    std::size_t m_longest;
    std::size_t m_padding;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_scanned = 0;  // up to here there is no line end
    bool m_passingOver = false;
    bool m_ended = false;
};

}  // namespace headroom::ctl
