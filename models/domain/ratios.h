// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/event.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

// The five operating ratios: a ratio of a range is the ratio of the sums, never a mean of ratios (R27).
namespace headroom {

enum class Ratio : std::int8_t {
    PremiumShare = 0,
    BatchShare = 1,
    OutputInput = 2,
    FailedOrRetried = 3,
    CacheReuse = 4
};
inline constexpr int kRatioCount = 5;
inline constexpr std::array<Ratio, kRatioCount> kRatios{Ratio::PremiumShare, Ratio::BatchShare, Ratio::OutputInput,
                                                        Ratio::FailedOrRetried, Ratio::CacheReuse};
std::string_view ratioId(Ratio ratio);  // "premium_share", ...
std::optional<Ratio> ratioFromId(std::string_view id);
QString ratioName(Ratio ratio);         // translated, short: for titles
QString ratioDescription(Ratio ratio);  // translated: what is divided by what

struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    bool operator==(const Fraction &) const = default;
    // R27: a denominator of 0, or below by credits, is no data.
    [[nodiscard]] bool hasData() const { return denominator > 0; }
    // Numerator / denominator in units of 10^-digits, half to even, held within 64 bits; nothing without data.
    [[nodiscard]] std::optional<std::int64_t> scaled(int digits) const;
    // "0.1234"; empty without data.
    [[nodiscard]] QString toString(int digits = 4) const;
    // Exact: numerator x 100 >= percent x denominator; false without data.
    [[nodiscard]] bool reachesPercent(int percent) const;
    // For charts alone.
    [[nodiscard]] std::optional<double> forChart() const;
};

// One event as the ratios see it. Unknown tokens add nothing.
struct RatioEvent {
    std::int8_t bucket = kUnmapped;  // 0..3 or kUnmapped
    std::int64_t units = 0;          // charged; below 0 for a credit
    Mode mode = Mode::Sync;          // effectiveMode()
    std::optional<Status> status;    // a missing one is no failure: as ok
    std::optional<std::int64_t> retries;
    std::optional<std::int64_t> inputTokens;
    std::optional<std::int64_t> outputTokens;
    std::optional<std::int64_t> cachedTokens;
    std::optional<std::int64_t> repeatedTokens;
};

// What the ratios are made of.
struct RatioSums {
    std::int64_t standardUnits = 0;
    std::int64_t premiumUnits = 0;
    std::int64_t batchUnits = 0;
    std::int64_t syncCharged = 0;  // sync events that charged more than 0
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t failedOrRetried = 0;  // events
    std::int64_t finished = 0;         // events that ended ok or failed
    std::int64_t cachedTokens = 0;     // of long-context events that know both
    std::int64_t repeatedTokens = 0;
    bool operator==(const RatioSums &) const = default;

    [[nodiscard]] static RatioSums of(const RatioEvent &event);
    // False where a sum leaves 64 bits; it is held at its end then.
    bool add(const RatioSums &other);
    bool subtract(const RatioSums &other);
    [[nodiscard]] Fraction fraction(Ratio ratio) const;
    // All ten, in the order of the members; for storage and laws over every sum.
    static constexpr int kSums = 10;
    [[nodiscard]] std::array<std::int64_t, kSums> values() const;
    static RatioSums from(const std::array<std::int64_t, kSums> &values);
};

enum class RatioScope : std::int8_t { All = 0, Plan = 1, Workspace = 2, Action = 3, Route = 4 };
enum class RatioStep : std::int8_t { None = 0, Day = 1, Week = 2, Cycle = 3 };

// Sums over [from, to), cut into steps. Days are UTC days for everything, an action or a route; a workspace's own civil
// days for a workspace; of a plan each workspace's own civil days, those at whose end it was on the plan (R10). Weeks
// begin on Monday. Cycle: of a workspace its cycles, otherwise calendar months.
struct RatioQuestion {
    RatioScope scope = RatioScope::All;
    QString key;  // of the plan, workspace, action or route; empty for All
    Instant from;
    Instant to;
    RatioStep step = RatioStep::None;
    bool compare = false;  // the span of the same length before it, and what moved
    bool operator==(const RatioQuestion &) const = default;
};

struct RatioPoint {
    CivilDate first;  // of the whole step, even where the range cuts it
    CivilDate end;
    bool partial = false;  // the range holds only a part of the step
    RatioSums sums;
    bool operator==(const RatioPoint &) const = default;
};

enum class RatioPartKind : std::int8_t { Workspace = 0, Action = 1, Route = 2, Member = 3 };

// One part of the whole, in both spans.
struct RatioPart {
    RatioPartKind kind = RatioPartKind::Workspace;
    QString key;  // empty: not stated by the events
    RatioSums before;
    RatioSums now;
    bool operator==(const RatioPart &) const = default;
};

struct RatioAnswer {
    RatioQuestion question;
    QByteArray zone;  // IANA, "UTC"; empty: each workspace's own
    RatioSums total;
    std::vector<RatioPoint> points;  // every step that the range touches, in order; empty for RatioStep::None
    Instant beforeFrom;              // where compared: [beforeFrom, question.from)
    RatioSums before;
    // Where compared, the parts that add up to the whole, by each kind that is known for the scope: workspaces, actions
    // and routes for All, workspaces for a plan, members, actions and routes for a workspace, routes for an action,
    // actions for a route. (Of All, workspaces are cut at their own days.)
    std::vector<RatioPart> parts;
};

// What a part has to do with a change of a ratio: the shifts of all parts of one kind add up to the change. In
// millionths, half to even; nothing where either span has no data.
struct RatioMove {
    RatioPartKind kind = RatioPartKind::Workspace;
    QString key;
    std::int64_t shift = 0;  // in millionths of the ratio
    Fraction before;
    Fraction now;
    bool operator==(const RatioMove &) const = default;
};
std::optional<std::int64_t> ratioShift(const RatioPart &part, const RatioSums &before, const RatioSums &now,
                                       Ratio ratio);
// The parts that moved a ratio most, largest shift (either way) first, at most `most`; empty without data.
std::vector<RatioMove> largestMoves(const RatioAnswer &answer, Ratio ratio, int most);

}  // namespace headroom
