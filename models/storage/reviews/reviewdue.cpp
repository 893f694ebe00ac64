// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewdue.h"

#include "storage/reviews/settlecauses.h"
#include "storage/reviews/settleflags.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kWorkspacesAtOnce = 200;

struct Due {
    std::int64_t workspaceId = 0;
    std::optional<std::int64_t> flagsFrom;
    std::optional<std::int64_t> hitsFrom;
};

std::vector<Due> someDue(Connection &connection)
{
    std::vector<Due> due;
    Query query(connection, u"SELECT workspace_id, flags_from, hits_from FROM review_due ORDER BY workspace_id "
                            "LIMIT :most"_s);
    query.bind(u":most"_s, kWorkspacesAtOnce).run();
    while (query.next()) {
        Due &one = due.emplace_back();
        one.workspaceId = query.integer(0);
        if (!query.isNull(1)) one.flagsFrom = query.integer(1);
        if (!query.isNull(2)) one.hitsFrom = query.integer(2);
    }
    return due;
}

CivilDate dayOf(std::int64_t day)
{
    return {static_cast<std::int32_t>(day)};
}

}  // namespace

void noteUse(Connection &, const RollupAccumulator::Rows<DayKey> &) {}

void noteHit(Connection &, std::int64_t, Instant) {}

void noteCatalog(Connection &, const Catalog &, const Catalog &, const std::set<std::int64_t> &) {}

std::int64_t settleReviews(LedgerState &state)
{
    if (state.db().readOnly()) return 0;
    std::int64_t settled = 0;
    while (state.db().integer(u"SELECT EXISTS (SELECT 1 FROM review_due)"_s) != 0) {
        Transaction transaction(state.db());
        for (const Due &due : someDue(state.db())) {
            if (due.flagsFrom) settleFlags(state, due.workspaceId, dayOf(*due.flagsFrom));
            if (due.hitsFrom) settleCauses(state, due.workspaceId, dayOf(*due.hitsFrom));
            Query done(state.db(), u"DELETE FROM review_due WHERE workspace_id = :workspace"_s);
            done.bind(u":workspace"_s, due.workspaceId).run();
            ++settled;
        }
        transaction.commit();
    }
    return settled;
}

}  // namespace headroom
