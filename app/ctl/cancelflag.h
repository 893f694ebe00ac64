// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace headroom::ctl {

// While it lives, the first Ctrl+C (or SIGTERM) raises a flag instead of ending the program; the second ends it.
class CancelFlag {
public:
    CancelFlag();
    CancelFlag(const CancelFlag &) = delete;
    CancelFlag &operator=(const CancelFlag &) = delete;
    ~CancelFlag();

    [[nodiscard]] const std::atomic_bool *flag() const;
};

}  // namespace headroom::ctl
