// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burnflag.h"
#include "domain/thresholds.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

// Reviews: what people make of flags and limit hits (R26, R28), and what became of it.
namespace headroom {

// The numbers of these are stored: never renumber.
enum class ReviewOutcome : std::int8_t {
    RaiseCeiling = 0,
    SellAddon = 1,
    FixWorkflow = 2,
    TreatAsAbuse = 3,
    NoAction = 4
};
inline constexpr int kReviewOutcomes = 5;
std::string_view
reviewOutcomeId(ReviewOutcome outcome);  // "raise_ceiling", "sell_addon", "fix_workflow", "abuse", "no_action"
std::optional<ReviewOutcome> reviewOutcomeFromId(std::string_view id);
QString reviewOutcomeName(ReviewOutcome outcome);  // translated

// Whether the work could wait.
enum class Latency : std::int8_t { Unstated = 0, Interactive = 1, Hours = 2, Overnight = 3 };
std::string_view latencyId(Latency latency);
QString latencyName(Latency latency);  // translated

enum class UserValue : std::int8_t { Unstated = 0, Low = 1, Medium = 2, High = 3 };
std::string_view userValueId(UserValue value);
QString userValueName(UserValue value);  // translated

// What is reviewed: the flag of a cycle, or the hits of a cycle, bucket and cause (by the rules) together.
struct ReviewSubject {
    enum class Kind : std::int8_t { Flag = 0, Hits = 1 };
    Kind kind = Kind::Flag;
    QString workspace;  // key
    CivilDate cycleFirst;
    Bucket bucket = Bucket::PremiumSync;      // of hits; of a flag that of the rule
    HitCause judged = HitCause::ValuableUse;  // of hits
    // A cycle has one flag, whatever the rule's bucket.
    bool operator==(const ReviewSubject &other) const
    {
        const bool sameCycle = kind == other.kind && workspace == other.workspace && cycleFirst == other.cycleFirst;
        return sameCycle && (kind == Kind::Flag || (bucket == other.bucket && judged == other.judged));
    }

    // "flag:2026-03-01:acme", "hits:2026-03-01:premium_sync:valuable_use:acme": for places and the audit.
    [[nodiscard]] QString toString() const;
    static std::optional<ReviewSubject> fromString(const QString &text);
};

struct Review {
    std::int64_t id = 0;
    ReviewSubject subject;
    HitCause judged = HitCause::ValuableUse;  // by the rules when it was reviewed
    std::optional<HitCause> overruled;        // by the reviewer
    std::int64_t hitsThrough = 0;             // row of the last hit that the reviewer saw; 0 for a flag
    ReviewOutcome outcome = ReviewOutcome::NoAction;
    QString note;
    Latency latency = Latency::Unstated;
    UserValue value = UserValue::Unstated;
    std::optional<CivilDate> followUp;
    QString by;
    Instant at;
    QByteArray seen;  // JSON: the figures that the reviewer saw
    bool operator==(const Review &) const = default;
};

struct NewReview {
    ReviewSubject subject;
    ReviewOutcome outcome = ReviewOutcome::NoAction;
    std::optional<HitCause> overruled;  // takes a note
    QString note;
    Latency latency = Latency::Unstated;
    UserValue value = UserValue::Unstated;
    std::optional<CivilDate> followUp;
    std::vector<std::int64_t> hits;  // rows of those that the reviewer saw, and that it covers; none for a flag
    std::int64_t latestSeen = 0;  // id of the latest review that the reviewer saw; 0: none. Another one is a conflict
};

// Retention and expansion intent of an account, as somebody who knows it says; empty: taken away.
struct AccountHealth {
    QString workspace;
    QString retention;
    QString expansionIntent;
    bool operator==(const AccountHealth &) const = default;
};
// The words that count as healthy in an advice (R29): retention "healthy", expansion intent "yes".
inline constexpr auto kRetentionWords = std::to_array<std::string_view>({"healthy", "at risk", "churning"});
inline constexpr auto kIntentWords = std::to_array<std::string_view>({"yes", "no", "unclear"});

// What R29 advises.
enum class AdviceKind : std::int8_t {
    RaiseOrSell = 0,    // valuable use by a healthy account
    LookAtAccount = 1,  // valuable use, but retention, intent or margin is not healthy, or not known
    FixWorkflow = 2,
    RepriceOrRestrict = 3,
};
struct AdviceInput {
    HitCause cause = HitCause::ValuableUse;  // the one that counts
    CauseFinding judged;
    CauseFigures figures;
    Bucket bucket{};
    QString retention;
    QString expansionIntent;
};
struct Advice {
    AdviceKind kind = AdviceKind::RaiseOrSell;
    ReviewOutcome suggested = ReviewOutcome::NoAction;
    QString text;         // translated: one or two sentences that name bucket, or route, action and ratio
    QStringList figures;  // translated: each figure that it rests on, a line each
    bool operator==(const Advice &) const = default;
};
// Gross margin is healthy where the cycle so far earns more than it costs.
Advice advise(const CauseRule &rule, const AdviceInput &input);

// One line of the worklist.
struct ReviewItem {
    ReviewSubject subject;
    QString workspaceName;
    QString plan;  // key; empty: none
    QByteArray timeZone;
    Cycle cycle;
    std::optional<BurnFlag> flag;  // of a flag
    std::int64_t hits = 0;         // of hits: all, and those that no review covers: they came since, or were none of
    std::int64_t openHits = 0;     // this cycle and cause when it was reviewed
    Verdict severest = Verdict::Warn;
    Instant first;  // the crossing, or the first and last hit
    Instant last;
    HitCause judged = HitCause::ValuableUse;  // of hits that of the subject
    std::optional<Review> review;             // the latest; of a flag the latest of what it says, else of what it said
    bool movedSince = false;                  // of a flag: what was reviewed is what it said before it moved
    bool operator==(const ReviewItem &) const = default;

    // Nobody reviewed it, or something came since.
    [[nodiscard]] bool open() const { return !review || openHits > 0 || movedSince; }
    [[nodiscard]] HitCause cause() const { return review ? review->overruled.value_or(judged) : judged; }
};

// Everything open, whatever its age, and what was reviewed of the cycles that ended less than kReviewDays ago.
struct ReviewList {
    Instant at;
    std::vector<ReviewItem> items;  // open flags, open hits, then the reviewed ones; each latest first
    std::int64_t openFlags = 0;
    std::int64_t openHits = 0;  // items
    std::int64_t followUpsDue = 0;
    std::int64_t unjudged = 0;  // workspaces that wait to be judged: what came since is not in the list
};
inline constexpr int kReviewDays = 100;

// How a bucket was used up in one cycle, by its civil days.
struct BurnCurve {
    Cycle cycle;
    std::vector<std::int64_t> used;  // net, at the end of each civil day so far
    std::vector<Amount> allowance;   // base + add-ons at the end of each of those days
    bool operator==(const BurnCurve &) const = default;
};

// Use and margin of one cycle, for what became of an outcome.
struct CycleResult {
    Cycle cycle;
    bool finished = false;
    std::int64_t used = 0;  // of the bucket
    Amount entitlement;
    Money revenue;
    Cost cost;
    Money margin;
    std::int64_t hits = 0;  // of the workspace in the bucket, whatever the cause
    bool operator==(const CycleResult &) const = default;
};

// Everything that reviewing one item needs.
struct ReviewCase {
    ReviewItem item;
    WorkspaceAnswer workspace;  // as it stands; of an ended cycle as it stood at its end
    AccountHealth health;
    std::vector<BurnFlag> flagHistory;  // of a flag, oldest first, the standing one last
    std::vector<JudgedHit> hits;        // of hits, latest first, at most kHitsPage
    std::vector<std::int64_t> hitRows;  // of every one of them, in order
    CauseFigures figures;               // of the flag, or of the latest hit
    CauseFinding judged;
    RatioSums ratios;                   // of the flag as frozen, else of the cycle so far
    std::vector<BurnCurve> curves;      // this cycle first, then up to three before it
    std::vector<Review> reviews;        // oldest first
    std::optional<CycleResult> during;  // the cycle itself, and the one after it once it has begun
    std::optional<CycleResult> after;
    Thresholds thresholds;
};

// The accounts on one plan, each in its cycle that holds an instant; a median is that of the lower middle account.
struct PlanPeers {
    QString plan;
    Bucket bucket{};
    std::int64_t accounts = 0;
    std::vector<std::int64_t> medianPercent;  // by cycle day: used of base + add-ons, in hundredths of a percent
    std::array<std::optional<Fraction>, kRatioCount> medianRatios;  // of the accounts that have data
    std::optional<Money> medianMargin;
};

// Why a review is not possible, in words; nothing where it is.
std::optional<QString> objection(const NewReview &review);

}  // namespace headroom
