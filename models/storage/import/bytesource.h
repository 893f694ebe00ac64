// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace headroom {

// Where bytes come from. Knows nothing of Qt, so that the scanners above it can be fuzzed over memory.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    // Puts up to `size` (above 0) bytes into `to` and answers how many: 0 at the end, and when reading failed, which
    // the source remembers for whoever opened it.
    virtual std::size_t read(char *to, std::size_t size) = 0;
};

}  // namespace headroom
