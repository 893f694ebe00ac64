// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "storage/demo/demoactions.h"

#include <string>
#include <string_view>
#include <vector>

// Who the demo's customers are. Days are civil days in the customer's zone; "days ago" counts back from today.
namespace headroom::demo {

inline constexpr int kHistoryDays = 100;

// Cycles either begin on a day of the month, whatever today is, or are laid so that today is a given cycle day,
// which keeps a story at its point whenever the demo is made.
struct CycleSpec {
    int days = 0;        // 0: monthly
    int dayOfMonth = 1;  // where today = 0
    int today = 0;       // today's cycle day
};
constexpr CycleSpec monthlyOn(int dayOfMonth)
{
    return {0, dayOfMonth, 0};
}
constexpr CycleSpec monthlyAtDay(int today)
{
    return {0, 1, today};
}
constexpr CycleSpec every(int days, int today)
{
    return {days, 1, today};
}

struct PlanSpec {
    std::string_view plan;
    int version = 1;
    int daysAgo = 300;
};

struct GrantSpec {
    Bucket bucket{};
    int units = 0;
    std::string_view price;
    int daysAgo = 0;
    int daysAhead = 0;
};

struct WorkflowSpec {
    std::string_view key;
    std::string_view route;
    std::string_view schedule;
    int includedRecords = 0;
    std::string_view price;
    std::string_view successMeasure;
    int daysAgo = 0;
};

// Wanted units in thirty days; the plan's limits decide how many of them are had.
struct Demand {
    int standard = 0;
    int premium = 0;
    int pages = 0;
    int records = 0;
};

enum class Names : std::uint8_t { English, German, Romance, Slavic, Japanese, Asian, African, Arabic };
enum class Weekend : std::uint8_t { SaturdaySunday, FridaySaturday, None };

// Shares in thousandths unless said; the defaults are those of a healthy customer.
struct Habits {
    int failed = 16;
    int retried = 36;
    int cachedPercent = 74;  // of repeated long-context input
    int tokenPercent = 100;  // of an action's usual tokens
    int pagesPerRun = 24;
    int late = 3;            // events that arrive days later
    int costUnknown = 4;     // events whose gateway knew no cost
    int unmapped = 0;        // standard actions that no sheet maps
    int growthPercent = 10;  // over the hundred days
    int credits = 0;         // handed out by support, a number
    Weekend weekend = Weekend::SaturdaySunday;
};

enum class Story : std::uint8_t {
    None,
    EarlyBurn,
    LateBurn,
    CreditedBurn,
    NightlyClassifier,
    ReleaseEvals,
    Analyst,
    WeeklyEnrichment,
    PolicyReview,
    Runaway,
    OfflineClient,
    FaultyJob,
    ReviewSprint,
};

struct Profile {
    std::string_view key;
    std::string_view name{};
    std::string_view zone;
    CycleSpec cycle{};
    int seats = 1;
    Names names = Names::English;
    Demand demand{};
    std::vector<PlanSpec> plans{};  // none: not in the catalog, met in its events
    const Mix *mix = &kOfficeMix;
    Story story = Story::None;
    Habits habits{};
    std::vector<GrantSpec> addons{};
    std::vector<GrantSpec> prepaid{};
    std::vector<WorkflowSpec> workflows{};
    std::string_view retention = "healthy";
    std::string_view expansion = "unclear";
};

const std::vector<Profile> &profiles();

// "jonas.weber": the person with this number in a workspace, distinct for numbers below 196.
std::string personName(Names names, int person, int workspace);

}  // namespace headroom::demo
