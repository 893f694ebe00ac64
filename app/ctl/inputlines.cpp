// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/inputlines.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace headroom::ctl {

namespace {

constexpr std::size_t kReadAtOnce = std::size_t{64} * 1024;

}  // namespace

InputLines::InputLines(std::size_t longest, std::size_t padding)
    : m_longest(longest), m_padding(padding), m_buffer(kReadAtOnce + padding)
{}

bool InputLines::drained() const
{
    const char *const begin = m_buffer.data() + m_begin;
    return !m_ended && std::memchr(begin, '\n', m_end - m_begin) == nullptr;
}

InputLines::Got InputLines::next(std::string_view &line, std::chrono::milliseconds most)
{
    for (;;) {
        const char *const unseen = m_buffer.data() + m_scanned;
        const auto *const found = static_cast<const char *>(std::memchr(unseen, '\n', m_end - m_scanned));
        const bool whole = found != nullptr || (m_ended && m_begin < m_end);
        const std::size_t stop = found ? static_cast<std::size_t>(found - m_buffer.data()) : m_end;
        m_scanned = stop;
        const bool tooLong = m_passingOver || stop - m_begin > m_longest;
        if (whole) {
            line = {m_buffer.data() + m_begin, stop - m_begin};
            m_begin = m_scanned = std::min(stop + 1, m_end);
            m_passingOver = false;
            return tooLong ? Got::TooLong : Got::Line;
        }
        if (m_ended) {
            // The rest of a line that was passed over may have ended with the input.
            return std::exchange(m_passingOver, false) ? Got::TooLong : Got::End;
        }
        if (tooLong) {
            m_passingOver = true;
            m_begin = m_scanned = m_end;
        }
        if (!read(most)) return Got::Nothing;
    }
}

bool InputLines::read(std::chrono::milliseconds most)
{
    if (m_begin > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
        m_end -= m_begin;
        m_scanned -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() < m_end + kReadAtOnce + m_padding) m_buffer.resize(2 * m_end + kReadAtOnce + m_padding);

    pollfd input{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&input, 1, static_cast<int>(most.count()));
    if (ready == 0 || (ready < 0 && errno == EINTR)) return false;
    const ssize_t n = ::read(STDIN_FILENO, m_buffer.data() + m_end, kReadAtOnce);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) return false;
    if (n > 0) m_end += static_cast<std::size_t>(n);
    // A broken input ends as a closed one does: what was read is answered.
    if (n <= 0) m_ended = true;
    return true;
}

}  // namespace headroom::ctl
