// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

namespace headroom {

// Calls differ(key, stored, wanted) for each key of which the two are not the same.
template<typename Key, typename Sum, typename Differ>
void compareRows(std::map<Key, Sum> stored, const std::vector<std::pair<Key, Sum>> &wanted, Differ differ)
{
    for (const auto &[key, sum] : wanted) {
        const auto found = stored.find(key);
        const Sum have = found == stored.end() ? Sum{} : found->second;
        if (have != sum) differ(key, have, sum);
        if (found != stored.end()) stored.erase(found);
    }
    for (const auto &[key, sum] : stored) differ(key, sum, Sum{});
}

}  // namespace headroom
