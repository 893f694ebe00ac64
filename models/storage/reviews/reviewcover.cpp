// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewcover.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

std::optional<SeenHits> seenHits(LedgerState &state, const ReviewedThing &thing, std::span<const std::int64_t> rows)
{
    std::vector<std::int64_t> wanted(rows.begin(), rows.end());
    std::ranges::sort(wanted);
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
    if (wanted.empty()) return std::nullopt;

    Query query(state.db(), u"SELECT h.id, c.cycle_first = :cycle AND c.cause = :cause, "
                            "EXISTS (SELECT 1 FROM review AS r WHERE %1) "
                            "FROM recorded_hit AS h LEFT JOIN hit_cause AS c ON c.hit_id = h.id "
                            "WHERE h.workspace_id = :workspace AND h.bucket = :bucket AND h.id BETWEEN :first AND "
                            ":last ORDER BY h.id"_s.arg(kCovers));
    query.bind(u":cycle"_s, thing.cycleFirst.days)
        .bind(u":cause"_s, static_cast<int>(thing.judged))
        .bind(u":workspace"_s, thing.workspaceId)
        .bind(u":bucket"_s, static_cast<int>(thing.bucket))
        .bind(u":first"_s, wanted.front())
        .bind(u":last"_s, wanted.back())
        .run();
    SeenHits seen;
    bool goesOn = false;  // nothing of the workspace and bucket was left out since the last run
    auto next = wanted.begin();
    while (query.next()) {
        const std::int64_t row = query.integer(0);
        if (next == wanted.end() || *next != row) {
            goesOn = false;
            continue;
        }
        if (query.integer(1) == 0) return std::nullopt;
        if (query.integer(2) == 0) ++seen.notReviewed;
        if (goesOn) {
            seen.runs.back().last = row;
        } else {
            seen.runs.push_back({row, row});
        }
        goesOn = true;
        ++next;
    }
    if (next != wanted.end()) return std::nullopt;
    return seen;
}

std::vector<std::int64_t> hitRows(LedgerState &state, const ReviewedThing &thing, Instant at)
{
    Query query(state.db(),
                u"SELECT h.id FROM recorded_hit AS h JOIN hit_cause AS c ON c.hit_id = h.id WHERE h.workspace_id = "
                ":workspace AND h.bucket = :bucket AND c.cycle_first = :cycle AND c.cause = :cause AND h.at <= :at "
                "ORDER BY h.id"_s);
    query.bind(u":workspace"_s, thing.workspaceId)
        .bind(u":bucket"_s, static_cast<int>(thing.bucket))
        .bind(u":cycle"_s, thing.cycleFirst.days)
        .bind(u":cause"_s, static_cast<int>(thing.judged))
        .bind(u":at"_s, at.us)
        .run();
    std::vector<std::int64_t> rows;
    while (query.next()) rows.push_back(query.integer(0));
    return rows;
}

}  // namespace headroom
