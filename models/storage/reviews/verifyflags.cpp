// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/verifyflags.h"

#include "domain/utcday.h"
#include "storage/differences.h"
#include "storage/reviews/settleflags.h"

#include <set>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// West of Greenwich the ledger's first civil day is the one before.
constexpr CivilDate kFirstDay = utcDay(kFirstInstant) - 1;
constexpr CivilDate kEndDay = utcDay(kEndOfTime);

// Workspaces whose flags are not judged yet: where the ledger cannot be written, nobody has.
std::set<std::int64_t> dueForFlags(Connection &connection)
{
    std::set<std::int64_t> due;
    Query query(connection, u"SELECT workspace_id FROM review_due WHERE flags_from IS NOT NULL"_s);
    query.run();
    while (query.next()) due.insert(query.integer(0));
    return due;
}

QString describe(const FlagJudge::Reached &reached)
{
    QString text = u"%1, %2 of %3 used"_s.arg(formatInstant(reached.crossing.at))
                       .arg(reached.crossing.used)
                       .arg(reached.crossing.allowance);
    if (reached.creditedSince != 0) text += u", %1 credited since"_s.arg(reached.creditedSince);
    return text;
}

// What a flag that stands says otherwise than the events; empty: nothing.
QString differenceOf(const FlagJudge::Standing &flag, Bucket bucket, const FlagJudge::Reached &reached)
{
    if (flag.bucket == bucket && flag.reached == reached) return {};
    const QString says = describe(flag.reached);
    const QString should = describe(reached);
    if (says != should) return u"the flag says %1; the events say %2"_s.arg(says, should);
    return u"the flag of %1 names another bucket, event or end of its cycle"_s.arg(says);
}

}  // namespace

void checkFlags(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    Differences differences;
    const CachedCatalog &cached = state.catalog();
    const Bucket bucket = earlyBurnRule(cached.catalog.settings).bucket;
    const std::set<std::int64_t> due = dueForFlags(state.db());
    FlagJudge judge(state);
    for (const auto &[id, workspace] : cached.workspacesById) {
        if (due.contains(id)) continue;
        const auto differ = [&, &key = workspace->key](CivilDate cycle, const QString &how) {
            differences.add(u"workspace %1, cycle of %2: %3"_s.arg(key, cycle.toString(), how));
        };
        std::map<CivilDate, FlagJudge::Standing> standing = judge.standing(id, kFirstDay);
        const CivilDate first = cycleOf(workspace->cycleRule(), kFirstDay).first;
        for (const FlagJudge::Reached &reached : judge.reached(id, first, kEndDay)) {
            const CivilDate cycle = reached.cycle.days.first;
            const auto flag = standing.extract(cycle);
            const QString how =
                flag ? differenceOf(flag.mapped(), bucket, reached)
                     : u"there is no flag for what was reached at %1"_s.arg(formatInstant(reached.crossing.at));
            if (!how.isEmpty()) differ(cycle, how);
        }
        for (const auto &[cycle, flag] : standing) {
            differ(cycle, u"the flag of %1 is not what the events give"_s.arg(formatInstant(flag.reached.crossing.at)));
        }
    }
    checks.push_back(differences.check(u"flags"_s));
}

}  // namespace headroom
