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

}  // namespace headroom::ctl
