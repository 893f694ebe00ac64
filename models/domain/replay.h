// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/catalog.h"
#include "domain/decision.h"
#include "domain/error.h"

#include <array>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

// The real ledger run again through another catalog (R40 to R42).
namespace headroom {

struct ReplayRequest {
    // The catalog to try, made from the one in force when the replay begins.
    std::function<Result<Catalog>(const Catalog &inForce)> draft;
    std::optional<Instant> from;  // default: the first event of the ledger
    std::optional<Instant> to;    // exclusive; default: just after the last event
    QString workspace;            // only this one, with its courses; empty: all
};

struct ReplayProgress {
    std::int64_t events = 0;  // gone through, of both runs together
    std::int64_t total = 0;
};

struct ReplayHooks {
    const std::atomic_bool *cancel = nullptr;
    std::function<void(const ReplayProgress &)> progress;  // at most some ten times a second, on the replay's thread
};

// The first request that met a verdict.
struct ReplayFirst {
    Instant at;
    QString member;  // empty: not stated
    QString action;
    Bucket bucket{};
    std::int64_t units = 0;
    bool operator==(const ReplayFirst &) const = default;
};

// What one catalog made of the requests.
struct ReplaySide {
    std::array<std::int64_t, kVerdictCount> verdicts{};
    std::array<std::optional<ReplayFirst>, kVerdictCount> first;  // of verdicts other than allow
    PerBucket<std::int64_t> units{};                              // charged in the range, net of credits
    PerBucket<std::int64_t> refused{};                            // units that were queued or blocked
    // Of the cycles that the range touches, each as it stood at its end or the range's (R33a).
    Money revenue;
    Cost cost;
    Money margin;
    bool operator==(const ReplaySide &) const = default;

    [[nodiscard]] std::int64_t hits() const;  // verdicts other than allow
};

struct WorkspaceReplay {
    QString key;
    QString name;
    QByteArray timeZone;
    std::int64_t events = 0;
    ReplaySide now;
    ReplaySide draft;

    // The draft gives a verdict that the catalog in force never gave, or the other way round.
    [[nodiscard]] bool newly(Verdict verdict) const;
    [[nodiscard]] bool relieved(Verdict verdict) const;
};

// How a workspace's buckets filled in one cycle under both catalogs, at the end of each civil day.
struct ReplayCourse {
    struct Day {
        CivilDate day;
        PerBucket<std::int64_t> now{};  // used so far in the cycle
        PerBucket<std::int64_t> draft{};
        PerBucket<Amount> entitlementNow;
        PerBucket<Amount> entitlementDraft;
    };
    Cycle cycle;
    std::vector<Day> days;  // of the cycle up to the range's end
};

struct ReplayAnswer {
    Instant from;
    Instant to;
    std::int64_t events = 0;    // requests in [from, to): charged events, credits excluded
    std::int64_t credits = 0;   // applied
    std::int64_t unmapped = 0;  // events of the range that charged nothing because no sheet mapped them
    QStringList versionsNow;    // which plan versions and sheets were met: "team v2", "sheet v3"
    QStringList versionsDraft;
    ReplaySide now;  // of all workspaces
    ReplaySide draft;
    std::vector<WorkspaceReplay> workspaces;  // by key; those with events in the range or a price in it
    std::vector<ReplayCourse> courses;        // only of a single workspace, earliest first
};

}  // namespace headroom
