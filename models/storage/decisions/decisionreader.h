// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrequest.h"

#include <memory>
#include <string_view>

namespace headroom {

// Reads requests to decide, one JSON object each: workspace, action, and where known member, units, cost, at, confirmed.
class DecisionReader {
public:
    // This many bytes behind a line may be read (not used).
    static constexpr std::size_t kPadding = 64;

    DecisionReader();
    ~DecisionReader();
    DecisionReader(const DecisionReader &) = delete;
    DecisionReader &operator=(const DecisionReader &) = delete;

    // `now`: the instant of a request that states none.
    DecisionResult<DecisionRequest> read(std::string_view line, Instant now);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace headroom
