// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"

#include <utility>

namespace headroom::ctl {

// Writes lines to standard output as they come, in portions, until one cannot be written.
class LineWriter {
public:
    bool add(const QByteArray &line)
    {
        m_waiting += line;
        return m_waiting.size() < kPortion || flush();
    }
    bool flush()
    {
        if (written) written = writeOut(std::exchange(m_waiting, {}));
        return written.has_value();
    }

    Result<void> written;

private:
    static constexpr qsizetype kPortion = qsizetype{1} << 16;
    QByteArray m_waiting;
};

// A list, entry after entry, as one JSON document or as CSV: a ledger may hold more than fit into memory.
class ListWriter {
public:
    // `header`: the first line of CSV.
    ListWriter(Format format, const QByteArray &header) : m_format(format)
    {
        if (m_format == Format::Csv) m_lines.add(header);
    }
    // `line` and `value`: what answers the entry as a line of CSV, and as JSON. False: no more can be written.
    template<typename Line, typename Value>
    bool add(Line line, Value value)
    {
        if (m_format == Format::Csv) return m_lines.add(line());
        return m_lines.add(std::exchange(m_separator, ",") + jsonLine(value()).trimmed());
    }
    Result<void> finish()
    {
        if (m_format == Format::Json) m_lines.add(m_separator == "[" ? "[]\n" : "]\n");
        m_lines.flush();
        return m_lines.written;
    }

private:
    Format m_format;
    LineWriter m_lines;
    QByteArray m_separator = "[";
};

}  // namespace headroom::ctl
