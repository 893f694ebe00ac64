// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitreading.h"

namespace headroom {

Result<bool> readHits(LedgerReader &reader, const HitFilter &filter, int pages,
                      const std::function<void(const JudgedHit &)> &each)
{
    std::int64_t before = 0;
    for (int page = 0; pages == 0 || page < pages; ++page) {
        const Result<HitsAnswer> answer = reader.limitHits(filter, before);
        if (!answer) return tl::make_unexpected(answer.error());
        for (const JudgedHit &hit : answer->rows) each(hit);
        if (answer->rows.size() < std::size_t{kHitsPage}) return true;
        before = answer->rows.back().row;
    }
    return false;
}

}  // namespace headroom
