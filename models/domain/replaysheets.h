// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <unordered_map>
#include <vector>

namespace headroom {

// What the route sheets of a catalog say of each action, to be looked up millions of times: by the ledger's number of
// the action, in the sheet in force.
class ReplaySheets {
public:
    struct Rule {
        std::int8_t bucket = kUnmapped;     // kUnmapped: the sheet does not have the action
        std::int8_t downgrade = kUnmapped;  // the bucket of the downgrade target; kUnmapped: none
        std::int8_t warnPercent = 0;        // 0: the plan's
    };
    struct Sheet {
        Instant from;
        int version = 0;
        std::vector<Rule> rules;  // by action; shorter where the last actions are not in it

        [[nodiscard]] Rule rule(std::int64_t actionId) const
        {
            const auto place = static_cast<std::size_t>(actionId);
            return place < rules.size() ? rules[place] : Rule();
        }
    };
    // The sheet in force at an instant (null: none) and when the next one follows.
    struct Place {
        const Sheet *sheet;
        Instant end;
    };

    // `actionIds`: the actions that the ledger has met, numbered from 1; others in the sheets are not asked for.
    ReplaySheets(const Catalog &catalog, const std::unordered_map<QString, std::int64_t> &actionIds);

    [[nodiscard]] Place at(Instant at) const;

private:
    std::vector<Sheet> m_sheets;  // in order of coming into force
};

}  // namespace headroom
