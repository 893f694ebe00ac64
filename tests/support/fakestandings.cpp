// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakestandings.h"

#include <algorithm>

namespace headroom::testing {

namespace {

// The part `i` of `total` shared out over `n` as evenly as whole numbers allow; the parts add up to `total`.
std::int64_t share(std::int64_t total, int i, int n)
{
    return total * (i + 1) / n - total * i / n;
}

std::vector<TopEntry> topEntries(const WorkspaceStanding &standing, const QStringList &keys)
{
    std::vector<TopEntry> entries;
    const int n = static_cast<int>(keys.size());
    for (int i = 0; i < n; ++i) {
        TopEntry entry;
        entry.key = keys.at(i);
        for (const Bucket bucket : kBuckets)
            entry.units[index(bucket)] = share(standing.buckets[index(bucket)].used, i, n);
        entry.cost = {Money{share(standing.cost.amount.nanos, i, n)}, standing.cost.estimated};
        entry.events = 10 * (n - i);
        entries.push_back(entry);
    }
    std::ranges::reverse(entries);
    return entries;
}

}  // namespace

StandingBuilder::StandingBuilder(const QString &key)
{
    m_standing.key = key;
    m_standing.name = key;
    cycle(QByteArrayLiteral("UTC"), CycleRule{});
    for (const Bucket bucket : kBuckets) at(bucket).unit = defaultUnit(bucket);
}

StandingBuilder &StandingBuilder::name(const QString &name)
{
    m_standing.name = name;
    return *this;
}

StandingBuilder &StandingBuilder::plan(const QString &key, const QString &name, int version)
{
    m_standing.planKey = key;
    m_standing.planName = name;
    m_standing.planVersion = version;
    return *this;
}

StandingBuilder &StandingBuilder::discovered()
{
    m_standing.discovered = true;
    return *this;
}

StandingBuilder &StandingBuilder::cycle(const QByteArray &zoneId, const CycleRule &rule)
{
    const Zone zone = Zone::named(zoneId).value_or(Zone());
    m_standing.timeZone = zone.id();
    m_standing.cycle = cycleAt(rule, zone, kNow);
    m_standing.cycleDay = cycleDay(m_standing.cycle, zone, kNow);
    return *this;
}

StandingBuilder &StandingBuilder::use(Bucket bucket, std::int64_t used, std::int64_t allowance)
{
    at(bucket).used = used;
    at(bucket).entitlement.base = {false, allowance};
    at(bucket).projected = projectedUse(m_standing.cycle, kNow, used);
    return *this;
}

StandingBuilder &StandingBuilder::useUnlimited(Bucket bucket, std::int64_t used)
{
    use(bucket, used, 0);
    at(bucket).entitlement.base = {true, 0};
    return *this;
}

StandingBuilder &StandingBuilder::grants(Bucket bucket, std::int64_t addon, std::int64_t prepaid, std::int64_t approved)
{
    at(bucket).entitlement.addon = addon;
    at(bucket).entitlement.prepaid = prepaid;
    at(bucket).entitlement.approved = approved;
    return *this;
}

StandingBuilder &StandingBuilder::projected(Bucket bucket, std::int64_t units)
{
    at(bucket).projected = units;
    return *this;
}

StandingBuilder &StandingBuilder::unmapped(std::int64_t events)
{
    m_standing.unmapped = events;
    return *this;
}

StandingBuilder &StandingBuilder::cost(Money amount, bool estimated)
{
    m_standing.cost = {amount, estimated};
    return *this;
}

StandingBuilder &StandingBuilder::revenue(Money amount)
{
    m_standing.revenue = amount;
    return *this;
}

WorkspaceStanding StandingBuilder::build() const
{
    WorkspaceStanding standing = m_standing;
    standing.margin = standing.revenue - standing.cost.amount;
    return standing;
}

OverviewAnswer overviewOf(std::vector<WorkspaceStanding> rows, Instant at)
{
    std::ranges::sort(rows, {}, &WorkspaceStanding::key);
    OverviewAnswer answer;
    answer.at = at;
    std::int64_t id = 0;
    for (WorkspaceStanding &row : rows) {
        row.workspaceId = ++id;
        answer.ledger.unmapped += row.unmapped;
        if (row.discovered) ++answer.ledger.discoveredWorkspaces;
    }
    answer.ledger.events = 1'000 * id;
    answer.rows = std::move(rows);
    return answer;
}

WorkspaceAnswer workspaceOf(const WorkspaceStanding &standing, Instant at)
{
    WorkspaceAnswer answer;
    answer.at = at;
    answer.standing = standing;
    const int days = standing.cycleDay;
    for (int i = 0; i < days; ++i) {
        DayUse day;
        day.day = standing.cycle.days.first + i;
        for (const Bucket bucket : kBuckets) {
            const BucketStanding &b = standing.buckets[index(bucket)];
            day.units[index(bucket)] = share(b.used, i, days);
            day.cost[index(bucket)] = Money{share(b.cost.amount.nanos, i, days)};
        }
        day.unmapped = share(standing.unmapped, i, days);
        answer.days.push_back(day);
    }
    answer.members = topEntries(standing, {QStringLiteral("ada"), QStringLiteral("grace"), QString()});
    answer.actions = topEntries(
        standing, {QStringLiteral("chat.reply"), QStringLiteral("research.deep"), QStringLiteral("eval.nightly")});
    answer.routes = topEntries(standing, {QStringLiteral("standard-mini"), QStringLiteral("premium-reasoning")});
    answer.firstEventDay = standing.cycle.days.first - 90;
    return answer;
}

LedgerInfo sampleInfo()
{
    LedgerInfo info;
    info.location = QStringLiteral("/ledgers/sample.headroom");
    info.ledgerId = QStringLiteral("0d9e9c1a");
    info.user = QStringLiteral("ada");
    info.person = {info.user, PersonRole::Owner, false, {}, false};
    info.schema = 1;
    info.events = 12'000;
    return info;
}

OverviewAnswer sampleOverview(Instant at)
{
    using B = StandingBuilder;
    constexpr Bucket kStandard = Bucket::StandardSync;
    constexpr Bucket kPremium = Bucket::PremiumSync;
    constexpr Bucket kLong = Bucket::LongContext;
    constexpr Bucket kBatch = Bucket::BatchRecords;
    const auto team = [](const QString &key, const QString &name) {
        return B(key).name(name).plan(QStringLiteral("team"), QStringLiteral("Team"), 2).revenue(dollars(99));
    };
    const auto business = [](const QString &key, const QString &name) {
        return B(key).name(name).plan(QStringLiteral("business"), QStringLiteral("Business")).revenue(dollars(990));
    };
    std::vector<WorkspaceStanding> rows{
        team(QStringLiteral("acme"), QStringLiteral("Acme"))
            .use(kStandard, 2'210, 4'500)
            .use(kPremium, 312, 300)
            .use(kLong, 640, 2'000)
            .use(kBatch, 21'000, 50'000)
            .cost(dollars(41))
            .build(),
        team(QStringLiteral("borealis"), QStringLiteral("Borealis Research"))
            .use(kStandard, 900, 4'500)
            .use(kPremium, 214, 300)
            .use(kLong, 1'720, 2'000)
            .use(kBatch, 0, 50'000)
            .cost(dollars(52), true)
            .build(),
        business(QStringLiteral("cobalt"), QStringLiteral("Cobalt Insurance"))
            .useUnlimited(kStandard, 48'114)
            .use(kPremium, 1'902, 4'000)
            .use(kLong, 9'300, 20'000)
            .use(kBatch, 412'000, 500'000)
            .cost(dollars(418))
            .build(),
        B(QStringLiteral("new-team-7"))
            .discovered()
            .use(kStandard, 41, 0)
            .use(kPremium, 5, 0)
            .unmapped(12)
            .cost(Money{310'000'000})
            .build(),
        B(QStringLiteral("trial-quay")).name(QStringLiteral("Quay (trial)")).use(kStandard, 0, 0).build(),
        team(QStringLiteral("delta"), QStringLiteral("Delta Freight"))
            .cycle(QByteArrayLiteral("America/New_York"), {CivilDate::of(2026, 1, 31), 0})
            .use(kStandard, 3'160, 4'500)
            .use(kPremium, 60, 300)
            .grants(kPremium, 100, 50, 0)
            .use(kLong, 12, 2'000)
            .use(kBatch, 38'000, 50'000)
            .cost(dollars(23))
            .build(),
        team(QStringLiteral("ember"), QStringLiteral("Ember Studio"))
            .cycle(QByteArrayLiteral("Asia/Tokyo"), {CivilDate::of(2026, 3, 16), 30})
            .use(kStandard, 88, 4'500)
            .use(kPremium, 260, 300)
            .use(kLong, 0, 2'000)
            .use(kBatch, 0, 50'000)
            .cost(dollars(21))
            .build(),
        business(QStringLiteral("fjord"), QStringLiteral("Fjord Bank"))
            .use(kStandard, 12'000, 40'000)
            .use(kPremium, 3'999, 4'000)
            .use(kLong, 18'000, 20'000)
            .use(kBatch, 120'000, 500'000)
            .cost(dollars(1'240))
            .build(),
        business(QStringLiteral("granite"), QStringLiteral("Granite Legal"))
            .use(kStandard, 5'020, 40'000)
            .use(kPremium, 810, 4'000)
            .use(kLong, 20'640, 20'000)
            .use(kBatch, 4'000, 500'000)
            .cost(dollars(377))
            .build(),
        team(QStringLiteral("harbor"), QStringLiteral("Harbor Clinic"))
            .use(kStandard, -3, 4'500)
            .use(kPremium, 0, 300)
            .use(kLong, 0, 2'000)
            .use(kBatch, 0, 50'000)
            .build(),
        team(QStringLiteral("indigo"), QStringLiteral("Indigo Labs"))
            .cycle(QByteArrayLiteral("Europe/Berlin"), {CivilDate::of(2026, 1, 10), 0})
            .use(kStandard, 610, 4'500)
            .use(kPremium, 31, 300)
            .use(kLong, 200, 2'000)
            .use(kBatch, 8'000, 50'000)
            .unmapped(25)
            .cost(dollars(8))
            .build(),
        team(QStringLiteral("juniper"), QStringLiteral("Juniper Press"))
            .use(kStandard, 1'700, 4'500)
            .use(kPremium, 140, 300)
            .use(kLong, 90, 2'000)
            .use(kBatch, 51'200, 50'000)
            .cost(dollars(19))
            .build(),
    };
    OverviewAnswer answer = overviewOf(std::move(rows), at);
    answer.ledger.discoveredActions = 2;
    answer.ledger.discoveredRoutes = 1;
    return answer;
}

OverviewAnswer largeOverview(int workspaces, Instant at)
{
    static const std::array kPlans{QStringLiteral("team"), QStringLiteral("business"), QStringLiteral("enterprise")};
    std::vector<WorkspaceStanding> rows;
    rows.reserve(static_cast<std::size_t>(workspaces));
    for (int i = 0; i < workspaces; ++i) {
        const QString &plan = kPlans[static_cast<std::size_t>(i) % kPlans.size()];
        const QString key = QStringLiteral("ws-%1").arg(i, 5, 10, QLatin1Char('0'));
        rows.push_back(StandingBuilder(key)
                           .name(QStringLiteral("Workspace %1").arg((i * 7'919) % workspaces))
                           .plan(plan, plan)
                           .use(Bucket::StandardSync, (i * 37) % 5'000, 4'500)
                           .use(Bucket::PremiumSync, (i * 13) % 330, 300)
                           .use(Bucket::LongContext, (i * 101) % 2'100, 2'000)
                           .use(Bucket::BatchRecords, (i * 997) % 51'000, 50'000)
                           .unmapped(i % 50 == 0 ? i % 7 : 0)
                           .cost(Money{(i % 120) * 1'000'000'000LL})
                           .revenue(dollars(99))
                           .build());
    }
    return overviewOf(std::move(rows), at);
}

}  // namespace headroom::testing
