// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "domain/audience.h"
#include "domain/decision.h"
#include "domain/history.h"
#include "domain/hitcause.h"

#include <vector>

// Why a limit was hit, as a story whose every figure is a sum of events.
namespace headroom {

// Where a part of the entitlement comes from (R11).
struct EntitlementSource {
    enum class Kind : std::int8_t { Plan, Addon, Workflow, Prepaid, Approved };
    Kind kind = Kind::Plan;
    QString name;     // of the plan or workflow
    int version = 0;  // of the plan
    Amount units;
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::int64_t request = 0;  // of approved overage
    QString person;            // who approved it
    bool operator==(const EntitlementSource &) const = default;
};

// What one member, action or route used of the bucket in the cycle up to the hit, net of credits.
struct HitShare {
    QString key;  // empty: not stated
    std::int64_t units = 0;
    std::int64_t events = 0;
    Cost cost;
    bool operator==(const HitShare &) const = default;
};

enum class HitDimension : std::int8_t { Action = 0, Member = 1, Route = 2 };
inline constexpr int kHitDimensions = 3;

// Something that changed the picture after the hit.
struct HitAftermath {
    Instant at;
    HistoryChange::What what = HistoryChange::What::OverageApproved;
    std::int64_t units = 0;
    std::optional<Instant> until;
    bool operator==(const HitAftermath &) const = default;
};

struct HitStory {
    JudgedHit judged;     // the hit, with its cause (internal)
    CauseRule causeRule;  // by which it was judged
    Instant at;           // what became of it, as it stood at this instant
    QByteArray zone;
    Cycle cycle;
    QString planName;  // of the plan in force at the hit; empty: none
    int planVersion = 0;
    std::optional<BucketLimit> limit;  // of its bucket; nothing: the plan does not name it
    Unit unit = Unit::Action;
    std::optional<int> sheetVersion;  // in force at the hit
    std::optional<SheetAction> sheetAction;

    // At the hit, by the ledger as it is now.
    Entitlement entitlement;
    std::vector<EntitlementSource> sources;  // their units add up to the entitlement
    std::int64_t used = 0;                   // up to and including the hit's instant, net of credits
    std::int64_t learntLater = 0;            // of it, by events that the ledger learnt of after the hit
    std::int64_t sameInstant = 0;            // of it, by events of the hit's very instant
    std::int64_t credited = 0;               // taken back by credits in it, above 0
    std::int64_t creditedEvents = 0;

    int warnPercent = kDefaultWarnPercent;  // of its bucket, or of the action's own rule
    std::optional<HistoryKey> warnedAt;     // the event with which the warning zone was reached; nothing: never
    QString warnedAction;                   // of that event
    QString warnedMember;                   // empty: not stated
    std::int64_t warnedUsed = 0;            // after everything of that event's instant
    Amount warnedEntitlement;               // at that instant
    std::optional<HistoryKey> warningHit;   // the first `warn` recorded for this bucket in the cycle
    std::int64_t warningHits = 0;           // up to the hit

    // Each list adds up to `used`; most units first.
    std::array<std::vector<HitShare>, kHitDimensions> shares;

    // The member's day up to and including the hit's instant, where it has a cap (R19).
    std::optional<std::int64_t> memberUsedToday;
    // At the hit, of the other bucket that the sheet lets the action be downgraded to.
    std::optional<BucketRoom> otherRoom;

    // Since then.
    std::optional<Instant> outcomeAt;  // nothing: it waits since it was recorded
    std::vector<HitAftermath> since;   // grants, approvals and plan changes, in order
    std::int64_t creditedSince = 0;    // units of this bucket and cycle
    std::int64_t laterHits = 0;        // of this bucket, in this cycle
    std::int64_t usedNow = 0;          // of the cycle, at `at`
    Entitlement entitlementNow;        // at `at`, at most the cycle's last instant

    [[nodiscard]] const LimitHit &hit() const { return judged.hit; }
    // How many units were missing by the figures that were recorded with the hit; 0 where the entitlement was not what was
    // hit, or is unlimited.
    [[nodiscard]] std::int64_t missing() const;
};

// A number of a sentence and the events behind it: the units of those that pass add up to it.
struct StoryFigure {
    QString name;
    std::int64_t units = 0;
    HistoryFilter events;
    bool operator==(const StoryFigure &) const = default;
};

struct StorySentence {
    enum class Part : std::int8_t { What, Entitlement, Warning, Contributors, Click, Prevention, Since };
    Part part = Part::What;
    QString text;  // translated, whole
    std::vector<StoryFigure> figures;
    bool operator==(const StorySentence &) const = default;
};
QString storyPartName(StorySentence::Part part);  // translated: a heading

// `memberNames` false: members are numbered, not named.
std::vector<StorySentence> tellStory(const HitStory &story, Audience audience, bool memberNames = true);

// Bars from the cycle's start to the limit: the largest contributors, the rest, and what the entitlement is made of.
struct StoryWaterfall {
    struct Bar {
        enum class Kind : std::int8_t { Start, Share, Rest, Used, Requested, Limit };
        Kind kind = Kind::Share;
        QString name;
        std::int64_t from = 0;  // in units, cumulated
        std::int64_t to = 0;
        std::optional<StoryFigure> figure;
        bool operator==(const Bar &) const = default;
    };
    std::vector<Bar> bars;
    Amount limit;
    Unit unit = Unit::Action;
    bool operator==(const StoryWaterfall &) const = default;
};
StoryWaterfall waterfallOf(const HitStory &story, HitDimension by, Audience audience, bool memberNames = true);

}  // namespace headroom
