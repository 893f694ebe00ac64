// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/verifyflags.h"

#include "domain/utcday.h"
#include "storage/differences.h"
#include "storage/reviews/settleflags.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr CivilDate kFirstDay{0};
constexpr CivilDate kEndDay = utcDay(kEndOfTime);

// Crossings by the first day of their cycle.
using Crossings = std::map<CivilDate, BurnCrossing>;

std::map<std::int64_t, Crossings> standingCrossings(Connection &connection)
{
    std::map<std::int64_t, Crossings> standing;
    Query query(connection,
                u"SELECT workspace_id, cycle_first, crossed_at, crossed_day, used, allowance FROM burn_flag "
                "WHERE ended_at IS NULL"_s);
    query.run();
    while (query.next()) {
        standing[query.integer(0)].emplace(
            CivilDate{static_cast<std::int32_t>(query.integer(1))},
            BurnCrossing{{query.integer(2)}, static_cast<int>(query.integer(3)), query.integer(4), query.integer(5)});
    }
    return standing;
}

// Workspaces whose flags are not judged yet: where the ledger cannot be written, nobody has.
std::set<std::int64_t> dueForFlags(Connection &connection)
{
    std::set<std::int64_t> due;
    Query query(connection, u"SELECT workspace_id FROM review_due WHERE flags_from IS NOT NULL"_s);
    query.run();
    while (query.next()) due.insert(query.integer(0));
    return due;
}

QString describe(const QString &workspace, CivilDate cycle)
{
    return u"workspace %1, cycle of %2"_s.arg(workspace, cycle.toString());
}

}  // namespace

void checkFlags(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    Differences differences;
    const CachedCatalog &cached = state.catalog();
    std::map<std::int64_t, Crossings> standing = standingCrossings(state.db());
    const std::set<std::int64_t> due = dueForFlags(state.db());
    FlagJudge judge(state);
    for (const auto &[id, workspace] : cached.workspacesById) {
        if (due.contains(id)) continue;
        Crossings &kept = standing[id];
        const CivilDate first = cycleOf(workspace->cycleRule(), kFirstDay).first;
        for (const FlagJudge::Reached &reached : judge.reached(id, first, kEndDay)) {
            const auto flag = kept.extract(reached.cycle.days.first);
            const QString where = describe(workspace->key, reached.cycle.days.first);
            if (!flag) {
                differences.add(u"%1: there is no flag for what was reached at %2"_s.arg(
                    where, formatInstant(reached.crossing.at)));
            } else if (flag.mapped() != reached.crossing) {
                differences.add(u"%1: the flag says %2, %3 of %4 used; the events say %5, %6 of %7"_s
                                    .arg(where, formatInstant(flag.mapped().at))
                                    .arg(flag.mapped().used)
                                    .arg(flag.mapped().allowance)
                                    .arg(formatInstant(reached.crossing.at))
                                    .arg(reached.crossing.used)
                                    .arg(reached.crossing.allowance));
            }
        }
        for (const auto &[cycle, crossing] : kept) {
            differences.add(u"%1: the flag of %2 is not what the events give"_s.arg(describe(workspace->key, cycle),
                                                                                    formatInstant(crossing.at)));
        }
    }
    checks.push_back(differences.check(u"flags"_s));
}

}  // namespace headroom
