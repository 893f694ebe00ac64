// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/planpeers.h"

#include "domain/burnallowance.h"
#include "domain/wide.h"
#include "storage/events/ratiorollup.h"
#include "storage/events/ratiorows.h"
#include "storage/overage/approvals.h"
#include "storage/replay/rawselect.h"
#include "storage/reviews/cycleratios.h"
#include "storage/standing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Account {
    std::int64_t id = 0;
    const Workspace *workspace = nullptr;
    Zone zone;
    Cycle cycle;
    CivilDate today;
    BucketSums sums;
    bool beyond = false;  // the cycle holds events after the instant
};

// The lower of the two in the middle where their number is even.
template<typename T, typename Less = std::less<T>>
std::optional<T> lowerMedian(std::vector<T> &values, Less less = {})
{
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + (std::ssize(values) - 1) / 2;
    std::nth_element(values.begin(), middle, values.end(), less);
    return *middle;
}

bool isLess(const Fraction &a, const Fraction &b)
{
    return Wide{a.numerator} * b.denominator < Wide{b.numerator} * a.denominator;
}

class Peers {
public:
    Peers(LedgerState &state, const QString &plan, Bucket bucket, Instant at)
        : m_state(state), m_cached(state.catalog()), m_bucket(bucket), m_at(at),
          m_days(state.db(), "SELECT day, units FROM rollup_day WHERE workspace_id = ?1 AND day BETWEEN ?2 AND ?3 AND "
                             "bucket = ?4"),
          m_ratioDays(state.db(), "SELECT " + kRatioColumns.toStdString() +
                                      " FROM rollup_ratio_workspace WHERE workspace_id = ?1 AND day BETWEEN ?2 AND ?3")
    {
        m_peers.plan = plan;
        m_peers.bucket = bucket;
        gather();
        readSums();
    }

    PlanPeers get()
    {
        const auto approvals = approvalsSince(m_state, m_since, m_at);
        for (Account &account : m_accounts) {
            m_state.db().throwIfInterrupted();
            const auto approved = approvals.find(account.id);
            add(account,
                approved == approvals.end() ? PerBucket<std::int64_t>{} : approvedIn(approved->second, account.cycle));
        }
        m_peers.accounts = std::ssize(m_accounts);
        addPercentMedians();
        for (const Ratio ratio : kRatios) {
            const auto i = static_cast<std::size_t>(ratio);
            m_peers.medianRatios[i] = lowerMedian(m_ratios[i], isLess);
        }
        m_peers.medianMargin = lowerMedian(m_margins);
        return std::move(m_peers);
    }

private:
    void gather()
    {
        for (const auto &[id, workspace] : m_cached.workspacesById) {
            const PlanAssignment *assignment = assignmentAt(*workspace, m_at);
            if ((assignment ? assignment->plan : QString()) != m_peers.plan) continue;
            const WorkspaceContext &context = m_cached.index->workspace(id);
            const Cycle cycle = cycleAt(context.cycle, context.zone, m_at);
            m_places.emplace(id, m_accounts.size());
            m_accounts.push_back({id, workspace, context.zone, cycle, context.zone.dayOf(m_at), {}, false});
            m_since = std::min(m_since, cycle.start);
        }
    }

    // One pass over the cycles that hold the instant.
    void readSums()
    {
        if (m_accounts.empty()) return;
        const auto [earliest, latest] = std::ranges::minmax_element(
            m_accounts, {}, [](const Account &account) { return account.cycle.days.first; });
        RawSelect query(m_state.db(), "SELECT cycle_day, workspace_id, bucket, units, cost, estimated, events, last_at "
                                      "FROM rollup_cycle WHERE cycle_day BETWEEN ?1 AND ?2");
        query.run({earliest->cycle.days.first.days, latest->cycle.days.first.days});
        while (query.next()) {
            const auto place = m_places.find(query.integer(1));
            if (place == m_places.end()) continue;
            Account &account = m_accounts[place->second];
            if (account.cycle.days.first.days != query.integer(0)) continue;
            Sums &sums = account.sums[static_cast<std::size_t>(query.integer(2))];
            sums = {query.integer(3), query.integer(4), query.integer(5), query.integer(6), query.integer(7)};
            account.beyond = account.beyond || sums.lastAt > m_at.us;
        }
    }

    void add(Account &account, const PerBucket<std::int64_t> &approved)
    {
        if (account.beyond) account.sums = sumsUntil(m_state, account.id, account.cycle, m_at);
        const WorkspaceStanding standing =
            standingOf(m_state, *account.workspace, account.id, account.cycle, m_at, account.sums, approved);
        m_margins.push_back(standing.margin);
        addPercents(account);
        const RatioSums ratios =
            account.beyond ? cycleRatios(m_state, account.id, account.cycle, m_at) : ratiosOf(account);
        for (const Ratio ratio : kRatios) {
            const Fraction fraction = ratios.fraction(ratio);
            if (fraction.hasData()) m_ratios[static_cast<std::size_t>(ratio)].push_back(fraction);
        }
    }

    RatioSums ratiosOf(const Account &account)
    {
        RatioSums sums;
        m_ratioDays.run({account.id, account.cycle.days.first.days, account.today.days});
        while (m_ratioDays.next()) {
            std::array<std::int64_t, RatioSums::kSums> values{};
            for (int i = 0; i < RatioSums::kSums; ++i) values[static_cast<std::size_t>(i)] = m_ratioDays.integer(i);
            addRatios(sums, RatioSums::from(values));
        }
        return sums;
    }

    // What was used by the end of each day, of what was allowed then.
    void addPercents(const Account &account)
    {
        const std::vector<std::int64_t> units = unitsByDay(account);
        if (m_percents.size() < units.size()) m_percents.resize(units.size());
        const bool steady = changesInside(account.cycle, *account.workspace, {}).empty();
        Amount allowance;
        std::int64_t used = 0;
        for (std::size_t i = 0; i < units.size(); ++i) {
            addChecked(used, units[i]);
            if (i == 0 || !steady) allowance = allowanceOn(account, static_cast<std::int32_t>(i));
            if (const auto percent = percentHundredths(used, allowance)) m_percents[i].push_back(*percent);
        }
    }

    [[nodiscard]] Amount allowanceOn(const Account &account, std::int32_t day) const
    {
        const Instant dayEnd{account.zone.startOf(account.cycle.days.first + (day + 1)).us - 1};
        return burnAllowance(m_cached.catalog, *account.workspace, m_bucket, std::min(dayEnd, m_at));
    }

    std::vector<std::int64_t> unitsByDay(const Account &account)
    {
        const CivilDate first = account.cycle.days.first;
        std::vector<std::int64_t> units(static_cast<std::size_t>(account.today - first + 1));
        if (account.beyond) {
            const std::vector<DayUse> days = daysUntil(m_state, account.id, account.cycle, m_at);
            for (const DayUse &day : days) {
                units[static_cast<std::size_t>(day.day - first)] = day.units[index(m_bucket)];
            }
            return units;
        }
        m_days.run({account.id, first.days, account.today.days, static_cast<int>(m_bucket)});
        while (m_days.next()) units[static_cast<std::size_t>(m_days.integer(0) - first.days)] = m_days.integer(1);
        return units;
    }

    // Up to the last day of which any account has a percentage; a day of which none has goes on as the one before it.
    void addPercentMedians()
    {
        while (!m_percents.empty() && m_percents.back().empty()) m_percents.pop_back();
        std::int64_t before = 0;
        for (std::vector<std::int64_t> &day : m_percents) {
            before = lowerMedian(day).value_or(before);
            m_peers.medianPercent.push_back(before);
        }
    }

    LedgerState &m_state;
    const CachedCatalog &m_cached;
    Bucket m_bucket;
    Instant m_at;
    RawSelect m_days;
    RawSelect m_ratioDays;
    Instant m_since = m_at;
    std::vector<Account> m_accounts;
    std::unordered_map<std::int64_t, std::size_t> m_places;
    std::vector<std::vector<std::int64_t>> m_percents;  // by cycle day, of each account that has an allowance
    std::array<std::vector<Fraction>, kRatioCount> m_ratios;
    std::vector<Money> m_margins;
    PlanPeers m_peers;
};

}  // namespace

PlanPeers planPeersOf(LedgerState &state, const QString &plan, Bucket bucket, Instant at)
{
    if (!plan.isEmpty() && !state.catalog().catalog.plan(plan)) {
        throw DatabaseError{
            {Error::Kind::Refused,
             QCoreApplication::translate("Storage", "There is no plan \"%1\" in this ledger.").arg(plan),
             {}}};
    }
    return Peers(state, plan, bucket, at).get();
}

}  // namespace headroom
