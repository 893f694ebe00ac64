// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demooverage.h"

#include "storage/import/fieldtext.h"
#include "storage/ledger.h"

#include <algorithm>

namespace headroom::demo {

namespace {

using enum Bucket;
using enum OverageState;

constexpr std::int64_t kMicrosPerHour = 3600 * kMicrosPerSecond;
constexpr std::int64_t kDecidedAfter = 2 * kMicrosPerHour;

constexpr std::string_view kGateway = "product-gateway";  // enters what customers ask for in the product
constexpr std::string_view kDana = "dana.whitfield";
constexpr std::string_view kTomas = "tomas.berg";

// A story at its place in time.
struct Act {
    const OverageStory *story = nullptr;
    Instant asked;
    Instant decided;
    CivilDate cycle;
};

// Nothing where the current cycle is too young for the story.
std::optional<Act> actOf(const OverageStory &story, const Workspace &workspace, const Zone &zone, Instant now)
{
    const CycleRule rule = workspace.cycleRule();
    CycleDays days = cycleOf(rule, zone.dayOf(now));
    for (int back = story.cyclesBack; back > 0; --back) days = previousCycle(rule, days);
    const Cycle cycle = cycleInZone(days, zone);
    Instant asked{now.us - story.hoursAgo * kMicrosPerHour};
    if (story.cycleDay > 0) asked = {zone.startOf(days.first + (story.cycleDay - 1)).us + 10 * kMicrosPerHour};
    const Instant decided{asked.us + kDecidedAfter};
    const Instant last = story.becomes == Pending || story.becomes == Expired ? asked : decided;
    if (asked < cycle.start || last >= cycle.end || last > now) return std::nullopt;
    return Act{&story, asked, decided, days.first};
}

int numberOf(std::string_view workspace)
{
    const auto &all = profiles();
    const auto found = std::ranges::find(all, workspace, &Profile::key);
    return static_cast<int>(found - all.begin());
}

Result<void> declarePeople(Ledger &ledger)
{
    const auto person = [](std::string_view name, PersonRole role, const QStringList &workspaces = {}) {
        return Person{fromUtf8(name), role, false, workspaces, false};
    };
    Person dana = person(kDana, PersonRole::Admin);
    dana.everyWorkspace = true;
    Person lena = person("support.lena", PersonRole::Support);
    lena.mayCredit = true;
    const QStringList ofTomas{QStringLiteral("brickyard-claims"), QStringLiteral("fjordlys"),
                              QStringLiteral("hangang-games"), QStringLiteral("saltmarsh")};
    const std::vector<Person> people{dana,
                                     person(kTomas, PersonRole::Admin, ofTomas),
                                     person("noor.haddad", PersonRole::Pm),
                                     person(kGateway, PersonRole::Support),
                                     lena,
                                     person("support.marcus", PersonRole::Support),
                                     person("finance.review", PersonRole::Viewer)};
    for (const Person &each : people) {
        if (Result<void> declared = ledger.declarePerson(each); !declared) return declared;
    }
    return {};
}

// Asks for one story, and decides it where somebody did.
Result<void> play(Ledger &ledger, const Act &act)
{
    const OverageStory &story = *act.story;
    const int number = numberOf(story.workspace);
    const Profile &profile = profiles()[static_cast<std::size_t>(number)];
    const QString requester = QString::fromStdString(personName(profile.names, story.person, number));
    ledger.actAs(fromUtf8(kGateway), [&act] { return act.asked; });
    const Result<OverageRequest> asked = ledger.requestOverage({.workspace = fromUtf8(story.workspace),
                                                                .bucket = story.bucket,
                                                                .units = story.units,
                                                                .reason = fromUtf8(story.reason),
                                                                .requestedBy = requester,
                                                                .cycleOf = std::nullopt});
    if (!asked) return tl::make_unexpected(asked.error());
    if (story.becomes == Pending || story.becomes == Expired) return {};

    OverageDecision decision{
        .id = asked->id, .units = std::nullopt, .reason = fromUtf8(story.why), .seen = std::nullopt};
    if (story.becomes == Approved) decision.units = story.granted;
    if (story.becomes == Denied) decision.verb = OverageVerb::Deny;
    if (story.becomes == Withdrawn) decision.verb = OverageVerb::Withdraw;
    const QString by = story.becomes == Withdrawn ? fromUtf8(kGateway) : fromUtf8(story.by);
    ledger.actAs(by, [&act] { return act.decided; });
    const Result<OverageRequest> decided = ledger.decideOverage(decision);
    return decided ? Result<void>() : tl::make_unexpected(decided.error());
}

}  // namespace

const std::vector<OverageStory> &overageStories()
{
    // clang-format off
    static const std::vector<OverageStory> stories{
        // Good use of a limit that is too small: granted last time, asked again.
        {.workspace = "fjordlys", .bucket = PremiumSync, .cyclesBack = 1, .cycleDay = 18, .person = 2, .units = 60,
         .reason = "Tender drawings are due on Monday; the reviews run on the premium route", .becomes = Approved,
         .granted = 60, .by = kTomas, .why = "Pays for itself, and the tender matters to them"},
        {.workspace = "fjordlys", .bucket = PremiumSync, .hoursAgo = 5, .person = 0, .units = 60,
         .reason = "Competition entry closes on Friday; code reviews of the model scripts are waiting"},
        {.workspace = "hangang-games", .bucket = PremiumSync, .cyclesBack = 1, .cycleDay = 22, .person = 1,
         .units = 150, .reason = "Release week: every pull request is reviewed", .becomes = Approved, .granted = 100,
         .by = kDana, .why = "100 cover the release; more belongs into an add-on"},
        {.workspace = "hangang-games", .bucket = PremiumSync, .hoursAgo = 9, .person = 3, .units = 120,
         .reason = "Launch patch on Thursday, agents fix the crash reports"},
        // Costs more than it pays: granting it takes a reason.
        {.workspace = "quillfire", .bucket = PremiumSync, .cyclesBack = 1, .cycleDay = 24, .person = 1, .units = 100,
         .reason = "Agents stopped in the middle of a customer's order", .becomes = Denied, .by = kDana,
         .why = "Every premium action loses money at their prompt length; talk about the plan first"},
        {.workspace = "quillfire", .bucket = PremiumSync, .hoursAgo = 20, .person = 0, .units = 150,
         .reason = "We need the agents back before the weekend"},
        // A quarter of its requests fail.
        {.workspace = "brickyard-claims", .bucket = PremiumSync, .cycleDay = 18, .person = 4, .units = 120,
         .reason = "Claims of the hail storm", .becomes = Approved, .granted = 40, .by = kTomas,
         .why = "40 until the prompts are mended: too many runs fail and are tried again"},
        {.workspace = "brickyard-claims", .bucket = PremiumSync, .cycleDay = 21, .person = 4, .units = 80,
         .reason = "The 40 are used up, the storm's claims are not", .becomes = Denied, .by = kTomas,
         .why = "The prompts come first; support has sent the template"},
        // Early burn, now and two cycles ago, when nobody answered in time.
        {.workspace = "saltmarsh", .bucket = PremiumSync, .cyclesBack = 2, .cycleDay = 28, .person = 0, .units = 50,
         .reason = "Sprint review of the whole code base", .becomes = Expired},
        {.workspace = "saltmarsh", .bucket = PremiumSync, .hoursAgo = 51, .person = 1, .units = 100,
         .reason = "Three of us review the whole code base before the hand-over"},
        // One script spent everything in a day.
        {.workspace = "brightwater-legal", .bucket = PremiumSync, .hoursAgo = 1, .person = 6, .units = 200,
         .reason = "Nobody can run research any more since this morning, please unblock"},
        {.workspace = "papeterie-lumiere", .bucket = LongContext, .hoursAgo = 3, .person = 2, .units = 600,
         .reason = "Supplier catalogues for the autumn collection"},
        // The last job of a cycle waits.
        {.workspace = "harbourline", .bucket = BatchRecords, .hoursAgo = 26, .person = 0, .units = 20'000,
         .reason = "The weekly job of policies was queued, renewals depend on it"},
        // No overage of this bucket is sold: it would be given free.
        {.workspace = "mumbai-tutors", .bucket = StandardSync, .hoursAgo = 8, .person = 1, .units = 150,
         .reason = "Exams start on Monday, pupils practise all weekend"},
        {.workspace = "mumbai-tutors", .bucket = StandardSync, .cyclesBack = 1, .cycleDay = 23, .person = 0,
         .units = 200, .reason = "Holiday courses", .becomes = Withdrawn,
         .why = "The courses were put off"},
    };
    // clang-format on
    return stories;
}

std::vector<Approval> approvalsOf(const Profile &profile, const Workspace &workspace, const Zone &zone, Instant now)
{
    std::vector<Approval> approvals;
    for (const OverageStory &story : overageStories()) {
        if (story.workspace != profile.key || story.becomes != Approved) continue;
        if (const auto act = actOf(story, workspace, zone, now)) {
            approvals.push_back({story.bucket, act->cycle, act->decided, story.granted});
        }
    }
    return approvals;
}

Result<void> actOverageStories(Ledger &ledger, const Catalog &catalog, Instant now)
{
    if (Result<void> declared = declarePeople(ledger); !declared) return declared;
    std::vector<Act> acts;
    for (const OverageStory &story : overageStories()) {
        const Workspace *workspace = catalog.workspace(fromUtf8(story.workspace));
        const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
        if (const auto act = actOf(story, *workspace, zone, now)) acts.push_back(*act);
    }
    std::ranges::sort(acts, {}, &Act::asked);
    for (const Act &act : acts) {
        if (Result<void> played = play(ledger, act); !played) return played;
    }
    return {};
}

}  // namespace headroom::demo
