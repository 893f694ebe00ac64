// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/earlyburn.h"

#include "fastledger.h"

#include <map>

// Ledgers for the tests of early burn, and what their flags must be, worked out from every event by R22 alone.
namespace headroom::testing {

// A plan of 100 premium units and one of 20 a seat; none of standard actions; long-context work without limit.
inline QByteArray burnPlans()
{
    return R"({"plans": [{"key": "team", "name": "Team", "versions": [
        {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00",
         "limits": {"premium_sync": {"allowance": 100}, "long_context": {"allowance": "unlimited"}}},
        {"version": 2, "effective_from": "2026-01-01T00:00:00Z", "price": "9.00", "price_per": "seat",
         "limits": {"premium_sync": {"allowance": 20, "per": "seat"}, "standard_sync": {"allowance": 50}}}]}]})";
}

// An entry of "workspaces"; `more` are further members.
inline QByteArray onTeamPlan(const QByteArray &key, const QByteArray &zone = "UTC", const QByteArray &more = {})
{
    return "{\"key\": \"" + key + "\", \"time_zone\": \"" + zone +
           "\", \"plans\": [{\"plan\": \"team\", \"version\": 1, \"from\": \"2026-01-01T00:00:00Z\"}]" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

inline QByteArray workspacesDocument(const QByteArray &entries)
{
    return "{\"workspaces\": [" + entries + "]}";
}

// Lines of an event file: "id at workspace units [bucket]".
inline QByteArray burnEvents(const QByteArrayList &lines)
{
    QByteArray csv = "event_id,occurred_at,workspace,action,member,units,bucket\n";
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split(' ');
        csv += parts[0] + ',' + parts[1] + ',' + parts[2] + ",research.deep,ann," + parts[3] + ',' +
               (parts.size() > 4 ? parts[4] : "premium_sync") + '\n';
    }
    return csv;
}

inline QByteArray burnCredit(const QByteArray &id, const QByteArray &at, const QByteArray &workspace,
                             const QByteArray &units, const QByteArray &corrects)
{
    return "event_id,occurred_at,workspace,action,units,status,corrects,posted_by,note\n" + id + ',' + at + ',' +
           workspace + ",research.deep," + units + ",credit," + corrects + ",sue,wrong\n";
}

// "acme day 3: 80 of 100 at 2026-03-03T12:00:00Z", by crossing.
inline QStringList toText(const std::vector<ReviewedFlag> &flags)
{
    QStringList lines;
    for (const ReviewedFlag &reviewed : flags) {
        const BurnFlag &flag = reviewed.flag;
        lines << QStringLiteral("%1 day %2: %3 of %4 at %5")
                     .arg(flag.workspace)
                     .arg(flag.crossing.cycleDay)
                     .arg(flag.crossing.used)
                     .arg(flag.crossing.allowance)
                     .arg(formatInstant(flag.crossing.at));
    }
    return lines;
}

// Everything that a ledger was told of one event that counts, as plain values.
struct ToldEvent {
    Instant at;
    std::int64_t seq = 0;
    std::int64_t units = 0;
    Bucket bucket = Bucket::PremiumSync;
};
using ToldEvents = std::map<QString, std::vector<ToldEvent>>;  // by workspace

struct ExpectedFlag {
    QString workspace;
    Cycle cycle;
    BurnCrossing crossing;
    std::int64_t creditedSince = 0;
    auto key() const { return std::pair(crossing.at, workspace); }
    bool operator==(const ExpectedFlag &) const = default;
};

// As it stood at `at`: of all cycles that began until then, by crossing.
inline std::vector<ExpectedFlag> expectedFlags(const Catalog &catalog, const ToldEvents &told, Instant at)
{
    std::vector<ExpectedFlag> flags;
    const EarlyBurnRule rule = earlyBurnRule(catalog.settings);
    for (const auto &[key, all] : told) {
        const Workspace *workspace = catalog.workspace(key);
        const Zone zone = *Zone::named(workspace->timeZone);
        std::map<CivilDate, std::vector<BurnEvent>> cycles;
        for (const ToldEvent &event : all) {
            if (event.bucket != rule.bucket || event.at > at) continue;
            cycles[cycleAt(workspace->cycleRule(), zone, event.at).days.first].push_back(
                {event.at, event.seq, event.units});
        }
        for (auto &[first, events] : cycles) {
            std::ranges::sort(events);
            const Cycle cycle = cycleAt(workspace->cycleRule(), zone, events.front().at);
            const auto crossing = findEarlyBurn(rule, catalog, *workspace, zone, cycle, events);
            if (!crossing) continue;
            // The crossing is the first event of its instant with which that much had been used.
            std::int64_t used = 0;
            std::int64_t credited = 0;
            bool crossed = false;
            for (const BurnEvent &event : events) {
                used += event.units;
                if (crossed) credited += std::min<std::int64_t>(event.units, 0);
                crossed = crossed || (event.at == crossing->at && event.units > 0 && used == crossing->used);
            }
            flags.push_back({key, cycle, *crossing, credited});
        }
    }
    std::ranges::sort(flags, {}, &ExpectedFlag::key);
    return flags;
}

inline std::vector<ExpectedFlag> asExpected(const std::vector<ReviewedFlag> &flags)
{
    std::vector<ExpectedFlag> expected;
    for (const ReviewedFlag &reviewed : flags) {
        const BurnFlag &flag = reviewed.flag;
        expected.push_back({flag.workspace, flag.cycle, flag.crossing, flag.creditedSince});
    }
    return expected;
}

}  // namespace headroom::testing
