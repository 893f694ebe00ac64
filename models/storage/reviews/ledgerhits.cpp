// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/limithits.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/reviews/judgedhits.h"

using namespace Qt::StringLiterals;

namespace headroom {

Result<HitsAnswer> Ledger::limitHits(const HitFilter &filter, std::int64_t before)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        Connection &db = m_state->db();
        const ReadSnapshot snapshot(db);
        HitsAnswer answer;
        answer.total = countHits(db, {.filter = filter});
        JudgedHits hits(db, {.filter = filter, .before = before, .most = kHitsPage});
        while (auto hit = hits.next()) answer.rows.push_back(std::move(*hit));
        return answer;
    });
}

Result<void> Ledger::exportHits(const HitFilter &filter, const std::function<bool(const JudgedHit &)> &visit)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        JudgedHits hits(m_state->db(), {.filter = filter, .order = HitSelection::Order::OldestFirst});
        while (const auto hit = hits.next()) {
            if (!visit(*hit)) break;
        }
    });
}

Result<HitCounts> Ledger::hitCounts(Instant from, Instant to)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        Connection &db = m_state->db();
        const ReadSnapshot snapshot(db);
        return HitCounts{.from = from,
                         .to = to,
                         .rows = weeklyHits(db, from, to),
                         .refused = db.integer(u"SELECT count(*) FROM limit_hit_refused"_s)};
    });
}

Result<std::int64_t> Ledger::waitingHits()
{
    return guarded([&] { return headroom::waitingHits(m_state->db()); });
}

}  // namespace headroom
