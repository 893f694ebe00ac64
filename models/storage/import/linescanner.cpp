// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/linescanner.h"

namespace headroom {

bool LineScanner::next(TextLine &line)
{
    do {
        if (!read(line)) return false;
    } while (!line.tooLong && line.text.find_first_not_of(" \t\r") == std::string_view::npos);
    return true;
}

bool LineScanner::read(TextLine &line)
{
    m_window.consume(m_used);
    m_used = 0;
    line = {};
    line.line = m_line;

    std::size_t searched = 0;
    std::size_t end = m_window.unread().find('\n');
    while (end == std::string_view::npos) {
        searched = m_window.unread().size();
        line.tooLong = line.tooLong || searched > kMaxRowBytes;
        if (line.tooLong) {
            m_window.consume(searched);
            searched = 0;
        }
        if (!m_window.more()) break;
        end = m_window.unread().find('\n', searched);
    }
    line.terminated = end != std::string_view::npos;
    if (!line.terminated && searched == 0 && !line.tooLong) return false;

    const std::size_t length = line.terminated ? end : searched;
    line.tooLong = line.tooLong || length > kMaxRowBytes;
    if (!line.tooLong) line.text = m_window.unread().substr(0, length);
    m_used = length + (line.terminated ? 1 : 0);
    ++m_line;
    return true;
}

}  // namespace headroom
