// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoreviews.h"

#include "domain/zone.h"
#include "storage/import/fieldtext.h"
#include "storage/ledger.h"

#include <algorithm>

namespace headroom::demo {

namespace {

using enum Bucket;
using enum HitCause;
using enum ReviewOutcome;
using Kind = ReviewSubject::Kind;

constexpr std::string_view kDana = "dana.whitfield";
constexpr std::string_view kTomas = "tomas.berg";

struct ReviewStory {
    Kind kind = Kind::Hits;
    std::string_view workspace;
    int cyclesBack = 1;  // 0: the current one
    Bucket bucket = PremiumSync;
    HitCause judged = ValuableUse;
    int cycleDay = 0;  // reviewed at eleven in the morning of this day
    std::string_view by;
    ReviewOutcome outcome = NoAction;
    std::optional<HitCause> overruled{};
    std::string_view note;
    Latency latency = Latency::Unstated;
    UserValue value = UserValue::Unstated;
    int followUpDays = 0;  // after the review; 0: none
};

const std::vector<ReviewStory> &reviewStories()
{
    // clang-format off
    static const std::vector<ReviewStory> stories{
        {.kind = Kind::Flag, .workspace = "saltmarsh", .cyclesBack = 2, .cycleDay = 17, .by = kTomas,
         .outcome = SellAddon, .note = "Offered an add-on of 100; they wait for the next sprint before they decide",
         .latency = Latency::Interactive, .value = UserValue::High, .followUpDays = 28},
        {.workspace = "fjordlys", .judged = ValuableUse, .cycleDay = 27, .by = kTomas, .outcome = SellAddon,
         .note = "Every tender brings them here; add-on of 60 offered", .latency = Latency::Interactive,
         .value = UserValue::High, .followUpDays = 14},
        {.workspace = "brickyard-claims", .judged = InefficientWorkflow, .cycleDay = 29, .by = kTomas,
         .outcome = FixWorkflow, .note = "Sent the template for claims; fewer than one in ten should fail by then",
         .latency = Latency::Hours, .value = UserValue::Medium, .followUpDays = 21},
        {.workspace = "quillfire", .judged = NegativeMarginOrAbuse, .cycleDay = 29, .by = kDana, .outcome = NoAction,
         .note = "They compare plans until the end of the month; ask again then", .latency = Latency::Interactive,
         .value = UserValue::High, .followUpDays = 24},
        {.workspace = "papeterie-lumiere", .bucket = LongContext, .judged = InefficientWorkflow, .cycleDay = 28,
         .by = kDana, .outcome = FixWorkflow, .note = "Their connector sends each catalogue anew with every question",
         .latency = Latency::Overnight, .value = UserValue::Low, .followUpDays = 30},
        {.workspace = "outback-surveys", .judged = ValuableUse, .cycleDay = 30, .by = kDana, .outcome = RaiseCeiling,
         .note = "Field season until March", .latency = Latency::Hours, .value = UserValue::High},
        {.workspace = "polder-inkoop", .judged = InefficientWorkflow, .cycleDay = 28, .by = kDana,
         .outcome = NoAction, .overruled = ValuableUse,
         .note = "Suppliers' forms that nobody could read: the runs were worth it, the failures were not theirs",
         .latency = Latency::Hours, .value = UserValue::Medium},
        {.workspace = "volta-agents", .cyclesBack = 2, .judged = NegativeMarginOrAbuse, .cycleDay = 27, .by = kDana,
         .outcome = TreatAsAbuse, .note = "One key was shared with a reseller; taken away",
         .latency = Latency::Interactive, .value = UserValue::Low},
    };
    // clang-format on
    return stories;
}

// A story at its place in time.
struct Act {
    const ReviewStory *story = nullptr;
    ReviewSubject subject;
    CivilDate day;
    Instant at;
};

Act actOf(const ReviewStory &story, const Workspace &workspace, Instant now)
{
    const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());
    const CycleRule rule = workspace.cycleRule();
    CycleDays days = cycleOf(rule, zone.dayOf(now));
    for (int back = story.cyclesBack; back > 0; --back) days = previousCycle(rule, days);
    const CivilDate day = days.first + (story.cycleDay - 1);
    const std::int64_t morning = zone.startOf(day).us + 11 * 3600 * kMicrosPerSecond;
    return {&story, {story.kind, workspace.key, days.first, story.bucket, story.judged}, day, {morning}};
}

// The rows of the hits that a reviewer saw.
Result<std::vector<std::int64_t>> hitsBefore(Ledger &ledger, const Act &act)
{
    HitFilter filter;
    filter.workspace = act.subject.workspace;
    filter.bucket = act.subject.bucket;
    filter.cycleFirst = act.subject.cycleFirst;
    std::vector<std::int64_t> rows;
    const Result<void> read = ledger.exportHits(filter, [&](const JudgedHit &hit) {
        if (hit.judged.cause == act.subject.judged && hit.hit.at <= act.at) rows.push_back(hit.row);
        return true;
    });
    if (!read) return tl::make_unexpected(read.error());
    return rows;
}

// Leaves out what happened to nobody, as a demo of another present may.
Result<void> play(Ledger &ledger, const Act &act)
{
    const ReviewStory &story = *act.story;
    NewReview review{.subject = act.subject,
                     .outcome = story.outcome,
                     .overruled = story.overruled,
                     .note = fromUtf8(story.note),
                     .latency = story.latency,
                     .value = story.value,
                     .followUp = std::nullopt,
                     .hits = {}};
    if (story.followUpDays > 0) review.followUp = act.day + story.followUpDays;
    if (story.kind == Kind::Hits) {
        Result<std::vector<std::int64_t>> hits = hitsBefore(ledger, act);
        if (!hits) return tl::make_unexpected(hits.error());
        if (hits->empty()) return {};
        review.hits = std::move(*hits);
    }
    ledger.actAs(fromUtf8(story.by), [&act] { return act.at; });
    const Result<Review> reviewed = ledger.review(review);
    return reviewed ? Result<void>() : tl::make_unexpected(reviewed.error());
}

}  // namespace

Result<void> actReviewStories(Ledger &ledger, const Catalog &catalog, Instant now)
{
    std::vector<Act> acts;
    for (const ReviewStory &story : reviewStories()) {
        acts.push_back(actOf(story, *catalog.workspace(fromUtf8(story.workspace)), now));
    }
    std::ranges::sort(acts, {}, &Act::at);
    for (const Act &act : acts) {
        if (Result<void> played = play(ledger, act); !played) return played;
    }
    return {};
}

}  // namespace headroom::demo
