// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limithit.h"
#include "domain/ratios.h"

#include <optional>
#include <string_view>
#include <vector>

// Why a limit was hit (R28), judged on the cycle up to the hit.
namespace headroom {

// The numbers are stored: never renumber.
enum class HitCause : std::int8_t { ValuableUse = 0, InefficientWorkflow = 1, NegativeMarginOrAbuse = 2 };
inline constexpr int kHitCauses = 3;
inline constexpr std::array<HitCause, kHitCauses> kCauses{HitCause::ValuableUse, HitCause::InefficientWorkflow,
                                                          HitCause::NegativeMarginOrAbuse};
std::string_view causeId(HitCause cause);  // "valuable_use", "inefficient_workflow", "negative_margin_or_abuse"
std::optional<HitCause> causeFromId(std::string_view id);
QString causeName(HitCause cause);  // translated

// The part of the rule that applied first.
enum class CauseClause : std::int8_t {
    None = 0,            // valuable use
    NegativeMargin = 1,  // revenue of the cycle < observed cost so far
    MemberAbuse = 2,     // one member's premium use of the last 24 h
    FailedOrRetried = 3,
    CacheReuse = 4,
};
std::string_view clauseId(CauseClause clause);

// The thresholds of R28.
struct CauseRule {
    int failedPercent = 15;                   // failed_or_retried at least this
    int cachePercent = 20;                    // cache_reuse below this ...
    std::int64_t repeatedTokens = 1'000'000;  // ... on at least so many repeated input tokens
    int memberPercent = 90;                   // one member's part of the last 24 h of premium use, at least
    int memberUsePercent = 50;                // those 24 h of the premium entitlement, at least
    bool operator==(const CauseRule &) const = default;
};
// The catalog's settings over the defaults.
CauseRule causeRule(const Settings &settings);

// The action and route that spoil a ratio most.
struct RatioSpot {
    QString action;
    QString route;  // empty: not stated
    Fraction fraction;
    bool operator==(const RatioSpot &) const = default;
};

// Everything that the rule looks at, as it stood at the hit, so that it can be judged again by other thresholds.
struct CauseFigures {
    Money revenue;  // of the cycle as it stands at the hit (R33a)
    Cost cost;      // of every event of the cycle up to the hit
    Fraction failedOrRetried;
    Fraction cacheReuse;
    int activeMembers = 0;    // stated members with events in the cycle so far
    std::int64_t dayUse = 0;  // premium units of the last 24 h of the cycle, net of credits
    QString topMember;        // who made most of them; empty: nobody stated
    std::int64_t topMemberUse = 0;
    Amount premiumEntitlement;
    std::optional<RatioSpot> worstFailing;  // most failed or retried events
    std::optional<RatioSpot> worstCaching;  // most repeated tokens that were not cached
    bool operator==(const CauseFigures &) const = default;
};
QByteArray causeFiguresToJson(const CauseFigures &figures);
std::optional<CauseFigures> causeFiguresFromJson(const QByteArray &json);

struct CauseFinding {
    HitCause cause = HitCause::ValuableUse;
    CauseClause clause = CauseClause::None;
    bool operator==(const CauseFinding &) const = default;
};
CauseFinding judgeCause(const CauseRule &rule, const CauseFigures &figures);
// In one sentence with the figures it rests on, translated.
QString describeCause(const CauseRule &rule, const CauseFigures &figures, const CauseFinding &finding);

// A limit hit with its cause; both causes are kept where a reviewer overruled one (R28).
struct JudgedHit {
    LimitHit hit;
    std::int64_t row = 0;  // its number in the ledger: the order in which hits were recorded
    QString workspaceName;
    QString plan;  // key, in force at the hit; empty: none
    CivilDate cycleFirst;
    CauseFinding judged;
    CauseFigures figures;
    std::optional<HitCause> overruled;
    QString overruledBy;
    [[nodiscard]] HitCause cause() const { return overruled.value_or(judged.cause); }
};

// Everything that is empty passes.
struct HitFilter {
    QString workspace;
    QString plan;
    QString action;
    std::optional<HitCause> cause;  // the one that counts
    std::optional<Bucket> bucket;
    std::optional<Verdict> verdict;
    std::optional<CivilDate> cycleFirst;
    std::optional<Instant> from;  // [from, to)
    std::optional<Instant> to;
    bool operator==(const HitFilter &) const = default;
};

inline constexpr int kHitsPage = 500;

struct HitsAnswer {
    std::vector<JudgedHit> rows;  // latest first, at most kHitsPage
    std::int64_t total = 0;       // that pass the filter
};

// Hits of one week (from Monday, UTC) of one kind.
struct HitCount {
    CivilDate week;
    HitCause cause = HitCause::ValuableUse;  // the one that counts
    Verdict verdict = Verdict::Block;
    Bucket bucket{};
    QString plan;  // empty: none
    std::int64_t hits = 0;
    std::int64_t workspaces = 0;  // of this combination
    bool operator==(const HitCount &) const = default;
};

struct HitCounts {
    Instant from;
    Instant to;
    std::vector<HitCount> rows;  // by week, cause, verdict, bucket, plan
    std::int64_t refused = 0;    // rows of gateways that could not be settled, whole ledger
};

}  // namespace headroom
