// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/bytewindow.h"

#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t kStartBytes = std::size_t{1024} * 1024;
// Below this much room a read would be too small to be worth its system call.
constexpr std::size_t kLeastRead = std::size_t{64} * 1024;

}  // namespace

ByteWindow::ByteWindow(ByteSource &source)
    : m_source(source), m_data(std::make_unique<char[]>(kStartBytes + kPadding)), m_capacity(kStartBytes)
{}

bool ByteWindow::more()
{
    const std::size_t unreadBytes = m_end - m_begin;
    if (m_capacity - m_end < kLeastRead) {
        if (m_capacity - unreadBytes >= m_capacity / 2) {
            std::memmove(m_data.get(), m_data.get() + m_begin, unreadBytes);
        } else {
            auto larger = std::make_unique<char[]>(2 * m_capacity + kPadding);
            std::memcpy(larger.get(), m_data.get() + m_begin, unreadBytes);
            m_data = std::move(larger);
            m_capacity *= 2;
        }
        m_begin = 0;
        m_end = unreadBytes;
    }
    const std::size_t got = m_source.read(m_data.get() + m_end, m_capacity - m_end);
    m_end += got;
    return got > 0;
}

}  // namespace headroom
