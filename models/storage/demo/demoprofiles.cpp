// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoprofiles.h"

namespace headroom::demo {

namespace {

using enum Bucket;

// Tables, set by hand: an entry a customer.
// clang-format off

// The ones with something to tell. Their cycles are laid so that today is at the telling moment.
std::vector<Profile> storyProfiles()
{
    return {
        // A quarter of all events.
        {.key = "meridian-freight", .name = "Meridian Freight Group", .zone = "America/New_York",
         .cycle = monthlyOn(1), .seats = 64, .demand = {21000, 1700, 9000, 40000}, .plans = {{"business"}},
         .habits = {.late = 5, .unmapped = 4, .credits = 9}, .retention = "healthy", .expansion = "yes"},
        {.key = "nordlicht", .name = "Nordlicht Versand GmbH", .zone = "Europe/Berlin", .cycle = monthlyOn(15),
         .seats = 14, .names = Names::German, .demand = {2200, 330, 600, 0}, .plans = {{"business"}},
         .story = Story::NightlyClassifier,
         .workflows = {{"nightly-tickets", "batch-mini", "daily 02:00", 2400000, "260.00",
                        "every ticket classified by 06:00", 210}},
         .expansion = "yes"},
        {.key = "kappa-devtools", .name = "Kappa Devtools", .zone = "America/Los_Angeles", .cycle = every(28, 17),
         .seats = 20, .demand = {2900, 620, 400, 0}, .plans = {{"business"}}, .mix = &kEngineeringMix,
         .story = Story::ReleaseEvals,
         .workflows = {{"release-evals", "batch-haiku", "weekly Thursday 18:00", 40000, "120.00",
                        "every release candidate scored before Friday noon", 160}},
         .expansion = "yes"},
        {.key = "weitblick", .name = "Institut Weitblick für Regionalforschung", .zone = "Europe/Vienna",
         .cycle = monthlyOn(31), .seats = 10, .names = Names::German, .demand = {1000, 180, 0, 0},
         .plans = {{"business"}}, .mix = &kResearchMix, .story = Story::Analyst, .habits = {.cachedPercent = 88},
         .addons = {{LongContext, 8000, "90.00", 140, 225}}, .expansion = "yes"},
        // 80 % of the premium allowance before day 10, in this cycle and in the one before the last.
        {.key = "saltmarsh", .name = "Saltmarsh Studio", .zone = "Europe/London", .cycle = every(30, 13), .seats = 9,
         .demand = {1300, 0, 300, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix, .story = Story::EarlyBurn,
         .habits = {.credits = 2}, .expansion = "yes"},
        {.key = "fjordlys", .name = "Fjordlys Arkitekter AS", .zone = "Europe/Oslo", .cycle = every(28, 24),
         .seats = 7, .names = Names::German, .demand = {1200, 560, 250, 0}, .plans = {{"team"}},
         .mix = &kEngineeringMix, .habits = {.late = 0}, .expansion = "yes"},
        // At its limit, then field tablets that were offline deliver what they did last week.
        {.key = "outback-surveys", .name = "Outback Surveys Pty", .zone = "Australia/Lord_Howe",
         .cycle = every(30, 19), .seats = 8, .demand = {800, 640, 200, 0}, .plans = {{"team"}},
         .mix = &kEngineeringMix, .story = Story::OfflineClient, .habits = {.late = 0}},
        // Sold at 99 dollars, costs about twice that.
        {.key = "quillfire", .name = "Quillfire Agents", .zone = "America/Chicago", .cycle = every(30, 26), .seats = 6,
         .demand = {1500, 470, 0, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix, .habits = {.tokenPercent = 700},
         .retention = "healthy", .expansion = "no"},
        // Weak prompts: a quarter of its requests fail or are tried again.
        {.key = "brickyard-claims", .name = "Brickyard Claims", .zone = "America/Denver", .cycle = every(30, 22),
         .seats = 9, .demand = {1100, 590, 250, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix,
         .habits = {.failed = 70, .retried = 190, .credits = 3}, .retention = "at risk", .expansion = "no"},
        // The same long documents again and again, hardly ever from the cache.
        {.key = "papeterie-lumiere", .name = "Papeterie Lumière", .zone = "Europe/Paris", .cycle = every(30, 25),
         .seats = 6, .names = Names::Romance, .demand = {600, 120, 4300, 0}, .plans = {{"team"}},
         .habits = {.cachedPercent = 9, .tokenPercent = 150, .pagesPerRun = 60}, .retention = "at risk"},
        // One member's script spends the workspace's premium allowance within a day.
        {.key = "brightwater-legal", .name = "Brightwater Legal LLP", .zone = "America/Toronto",
         .cycle = every(30, 16), .seats = 11, .demand = {1200, 90, 500, 0}, .plans = {{"team"}},
         .mix = &kResearchMix, .story = Story::Runaway},
        // Moved to a smaller plan mid-cycle: pages used, none allowed any more.
        {.key = "casa-verde", .name = "Casa Verde Interiores", .zone = "Europe/Madrid", .cycle = every(30, 20),
         .seats = 3, .names = Names::Romance, .demand = {600, 40, 900, 0}, .plans = {{"team"}, {"starter", 1, 8}},
         .retention = "at risk", .expansion = "no"},
        // Moved to a larger plan mid-cycle.
        {.key = "habana-diseno", .name = "Habana Diseño", .zone = "America/Havana", .cycle = every(30, 17), .seats = 4,
         .names = Names::Romance, .demand = {900, 75, 300, 0}, .plans = {{"starter"}, {"team", 2, 6}},
         .expansion = "yes"},
        // One prepaid pack that lasts several cycles.
        {.key = "kestrel-analytics", .name = "Kestrel Analytics", .zone = "Africa/Johannesburg", .cycle = every(30, 27),
         .seats = 8, .names = Names::African, .demand = {1200, 400, 400, 0}, .plans = {{"team"}},
         .mix = &kResearchMix, .habits = {.late = 0}, .prepaid = {{PremiumSync, 360, "72.00", 95, 60}},
         .expansion = "yes"},
        {.key = "sakura-shoji", .name = "桜商事株式会社", .zone = "Asia/Tokyo", .cycle = monthlyOn(1), .seats = 22,
         .names = Names::Japanese, .demand = {3400, 700, 5000, 0}, .plans = {{"business", 2, 110}},
         .habits = {.credits = 4}, .expansion = "yes"},
        {.key = "almeida-filhos", .name = "Almeida & Filhos Comércio", .zone = "America/Sao_Paulo",
         .cycle = monthlyOn(29), .seats = 12, .names = Names::Romance, .demand = {2000, 260, 700, 0},
         .plans = {{"business"}}, .story = Story::WeeklyEnrichment, .expansion = "yes"},
        {.key = "wattle-council", .name = "Wattle Shire Council", .zone = "Australia/Adelaide",
         .cycle = monthlyOn(15), .seats = 10, .demand = {1300, 210, 1900, 0}, .plans = {{"business"}},
         .story = Story::PolicyReview, .habits = {.credits = 2}},
        // More batch records wanted than the plan has: the last job of a cycle waits.
        {.key = "harbourline", .name = "Harbourline Insurance", .zone = "America/Halifax", .cycle = every(30, 28),
         .seats = 8, .demand = {1400, 190, 500, 81000}, .plans = {{"team"}}, .expansion = "yes"},
        // A job that went wrong late in the last cycle was credited in this one: below zero.
        {.key = "kiwi-orchard", .name = "Kiwi Orchard Co-op", .zone = "Pacific/Auckland", .cycle = every(30, 6),
         .seats = 5, .demand = {800, 140, 200, 0}, .plans = {{"team"}}, .story = Story::FaultyJob},
        // One person's review day runs into the daily cap of a member.
        {.key = "granite-peak", .name = "Granite Peak Robotics", .zone = "America/Phoenix", .cycle = monthlyAtDay(21),
         .seats = 7, .demand = {1300, 130, 200, 0}, .plans = {{"team"}, {"team", 2, 66}}, .mix = &kEngineeringMix,
         .story = Story::ReviewSprint, .habits = {.late = 0}, .expansion = "yes"},
        // Its gateway never reports a cost.
        {.key = "tallinn-lab", .name = "Tallinn Language Lab", .zone = "Europe/Tallinn", .cycle = monthlyOn(1),
         .seats = 5, .names = Names::Slavic, .demand = {900, 110, 300, 0}, .plans = {{"team"}, {"team", 2, 30}},
         .habits = {.costUnknown = 1000}},
        // Good use against a limit that is too small.
        {.key = "hangang-games", .name = "한강게임즈", .zone = "Asia/Seoul", .cycle = monthlyAtDay(25), .seats = 9,
         .names = Names::Asian, .demand = {1700, 450, 200, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix,
         .habits = {.late = 0}, .expansion = "yes"},
        {.key = "mumbai-tutors", .name = "Mumbai Evening Tutors", .zone = "Asia/Kolkata", .cycle = every(28, 25),
         .seats = 2, .names = Names::Asian, .demand = {1250, 30, 0, 0}, .plans = {{"starter"}},
         .habits = {.late = 0, .weekend = Weekend::None}, .expansion = "yes"},
        {.key = "aurora-bakery", .name = "Aurora Bakery", .zone = "America/Anchorage", .cycle = monthlyAtDay(4),
         .seats = 2, .demand = {400, 20, 0, 0}, .plans = {{"starter", 1, 3}}, .habits = {.weekend = Weekend::None}},
        {.key = "tidewater-museum", .name = "Tidewater Museum", .zone = "America/St_Johns", .cycle = monthlyOn(1),
         .seats = 1, .plans = {{"starter", 1, 12}}},
        // Not in the catalog: met in their events.
        {.key = "sandbox-pilot", .zone = "UTC", .demand = {420, 60, 150, 0}, .habits = {.unmapped = 160}},
        {.key = "partner-trial-7", .zone = "UTC", .demand = {90, 10, 0, 0}, .habits = {.unmapped = 60}},
    };
}

std::vector<Profile> ordinaryProfiles()
{
    return {
        {.key = "lagos-pay", .name = "Lagos Pay", .zone = "Africa/Lagos", .cycle = monthlyOn(15), .seats = 12,
         .names = Names::African, .demand = {2400, 310, 900, 60000}, .plans = {{"business"}},
         .habits = {.growthPercent = 35}, .expansion = "yes"},
        {.key = "bharat-logistics", .name = "Bharat Logistics", .zone = "Asia/Kolkata", .cycle = monthlyOn(1),
         .seats = 16, .names = Names::Asian, .demand = {2900, 420, 1500, 90000}, .plans = {{"business"}},
         .habits = {.credits = 3}},
        {.key = "alpenrose", .name = "Alpenrose Apotheken AG", .zone = "Europe/Zurich", .cycle = monthlyOn(31),
         .seats = 8, .names = Names::German, .demand = {1400, 150, 700, 12000},
         .plans = {{"team"}, {"team", 2, 41}}},
        {.key = "backhaus-lindner", .name = "Backhaus Lindner", .zone = "Europe/Berlin", .cycle = monthlyOn(1),
         .seats = 3, .names = Names::German, .demand = {480, 25, 0, 1200}, .plans = {{"starter"}}},
        {.key = "hansekontor", .name = "Hansekontor Spedition", .zone = "Europe/Berlin", .cycle = monthlyOn(29),
         .seats = 9, .names = Names::German, .demand = {1900, 200, 600, 30000}, .plans = {{"team"}},
         .addons = {{PremiumSync, 100, "20.00", 70, 295}}},
        {.key = "kita-portal", .name = "Kita-Portal Süd", .zone = "Europe/Berlin", .cycle = every(30, 9), .seats = 2,
         .names = Names::German, .demand = {260, 12, 0, 0}, .plans = {{"starter"}}},
        {.key = "hokkaido-dairy", .name = "北海道ミルク協同組合", .zone = "Asia/Tokyo", .cycle = monthlyOn(31),
         .seats = 6, .names = Names::Japanese, .demand = {1100, 130, 500, 9000}, .plans = {{"team"}},
         .habits = {.credits = 1}},
        {.key = "kyoto-ryokan", .name = "京都旅館組合", .zone = "Asia/Tokyo", .cycle = monthlyOn(15), .seats = 3,
         .names = Names::Japanese, .demand = {520, 22, 0, 0}, .plans = {{"starter"}},
         .habits = {.weekend = Weekend::None}},
        {.key = "cairo-clinics", .name = "Nile Delta Clinics", .zone = "Africa/Cairo", .cycle = monthlyOn(1),
         .seats = 8, .names = Names::Arabic, .demand = {1300, 160, 800, 15000}, .plans = {{"team"}},
         .habits = {.credits = 2, .weekend = Weekend::FridaySaturday}},
        {.key = "gulf-marine", .name = "Gulf Marine Services", .zone = "Asia/Dubai", .cycle = monthlyOn(29),
         .seats = 7, .names = Names::Arabic, .demand = {1200, 170, 400, 0}, .plans = {{"team"}, {"team", 2, 52}}},
        {.key = "casablanca-textile", .name = "Casablanca Textile", .zone = "Africa/Casablanca",
         .cycle = monthlyOn(15), .seats = 4, .names = Names::Arabic, .demand = {560, 30, 0, 2600},
         .plans = {{"starter"}}},
        {.key = "prairie-coop", .name = "Prairie Grain Co-op", .zone = "America/Winnipeg", .cycle = monthlyOn(1),
         .seats = 6, .demand = {900, 120, 300, 18000}, .plans = {{"team"}}, .habits = {.growthPercent = -20}},
        {.key = "cedar-clinic", .name = "Cedar Street Clinic", .zone = "America/Vancouver", .cycle = monthlyOn(31),
         .seats = 3, .demand = {610, 34, 0, 1500}, .plans = {{"starter"}}},
        {.key = "lonestar-parts", .name = "Lonestar Auto Parts", .zone = "America/Chicago", .cycle = every(28, 11),
         .seats = 8, .demand = {1300, 140, 200, 36000}, .plans = {{"team"}}},
        {.key = "honu-travel", .name = "Honu Travel", .zone = "Pacific/Honolulu", .cycle = every(7, 4), .seats = 2,
         .demand = {1000, 60, 0, 800}, .plans = {{"starter"}}, .habits = {.weekend = Weekend::None}},
        {.key = "andes-minerals", .name = "Minerales Andes SpA", .zone = "America/Santiago", .cycle = monthlyOn(1),
         .seats = 7, .names = Names::Romance, .demand = {1100, 150, 900, 0}, .plans = {{"team"}}},
        {.key = "bogota-flores", .name = "Flores de Bogotá", .zone = "America/Bogota", .cycle = every(7, 2), .seats = 2,
         .names = Names::Romance, .demand = {700, 26, 0, 1100}, .plans = {{"starter"}}},
        {.key = "pampas-seguros", .name = "Pampas Seguros", .zone = "America/Argentina/Buenos_Aires",
         .cycle = monthlyOn(15), .seats = 9, .names = Names::Romance, .demand = {2400, 180, 700, 24000},
         .plans = {{"team"}, {"team", 2, 20}}, .habits = {.credits = 2}},
        {.key = "tagus-press", .name = "Tejo Editora", .zone = "Europe/Lisbon", .cycle = monthlyOn(29), .seats = 5,
         .names = Names::Romance, .demand = {900, 110, 1400, 0}, .plans = {{"team"}}, .mix = &kResearchMix},
        {.key = "bottega-luce", .name = "Bottega della Luce", .zone = "Europe/Rome", .cycle = monthlyOn(1), .seats = 2,
         .names = Names::Romance, .demand = {300, 14, 0, 0}, .plans = {{"starter"}},
         .habits = {.growthPercent = -30}, .retention = "at risk", .expansion = "no"},
        {.key = "praha-archiv", .name = "Pražský archiv", .zone = "Europe/Prague", .cycle = every(30, 15), .seats = 6,
         .names = Names::Slavic, .demand = {850, 120, 1300, 0}, .plans = {{"team"}}, .mix = &kResearchMix},
        {.key = "warszawa-fintech", .name = "Wisła Fintech", .zone = "Europe/Warsaw", .cycle = monthlyOn(15),
         .seats = 10, .names = Names::Slavic, .demand = {2800, 210, 300, 20000}, .plans = {{"team"}, {"team", 2, 69}},
         .mix = &kEngineeringMix, .habits = {.growthPercent = 25}, .expansion = "yes"},
        {.key = "kyiv-robotics", .name = "Дніпро Робототехніка", .zone = "Europe/Kyiv", .cycle = monthlyOn(29),
         .seats = 7, .names = Names::Slavic, .demand = {1000, 190, 200, 0}, .plans = {{"team"}},
         .mix = &kEngineeringMix},
        {.key = "bosphorus-tiles", .name = "Boğaziçi Seramik", .zone = "Europe/Istanbul", .cycle = every(30, 3),
         .seats = 3, .names = Names::Slavic, .demand = {520, 28, 0, 900}, .plans = {{"starter"}}},
        {.key = "nairobi-farm", .name = "Nairobi Farm Link", .zone = "Africa/Nairobi", .cycle = monthlyOn(1),
         .seats = 4, .names = Names::African, .demand = {640, 32, 0, 3100}, .plans = {{"starter"}},
         .habits = {.growthPercent = 40}, .expansion = "yes"},
        {.key = "himal-trek", .name = "Himal Trekking", .zone = "Asia/Kathmandu", .cycle = monthlyOn(31), .seats = 2,
         .names = Names::Asian, .demand = {330, 18, 0, 0}, .plans = {{"starter"}},
         .habits = {.weekend = Weekend::None}},
        {.key = "merlion-trade", .name = "Merlion Trade Services", .zone = "Asia/Singapore", .cycle = monthlyOn(15),
         .seats = 9, .names = Names::Asian, .demand = {1600, 220, 500, 42000}, .plans = {{"team"}},
         .addons = {{BatchRecords, 20000, "30.00", 60, 300}}, .expansion = "yes"},
        {.key = "jakarta-batik", .name = "Batik Nusantara", .zone = "Asia/Jakarta", .cycle = monthlyOn(29), .seats = 3,
         .names = Names::Asian, .demand = {500, 24, 0, 1000}, .plans = {{"starter"}}},
        {.key = "reef-watch", .name = "Reef Watch Queensland", .zone = "Australia/Brisbane", .cycle = every(28, 20),
         .seats = 4, .demand = {600, 90, 600, 0}, .plans = {{"team"}}, .mix = &kResearchMix},
        {.key = "orbit-press", .name = "Orbit Press", .zone = "UTC", .cycle = monthlyOn(1), .seats = 5,
         .demand = {1000, 140, 700, 8000}, .plans = {{"team"}}, .habits = {.unmapped = 25}},
    };
}

// More for reviewers: early burns of other kinds, and limits that others hit for the same causes in other weeks.
std::vector<Profile> reviewedProfiles()
{
    return {
        // 80 % of the premium allowance before day 10; tablets that were offline tell of earlier work afterwards.
        {.key = "tarnfield-energy", .name = "Tarnfield Energy Services", .zone = "Europe/Dublin",
         .cycle = every(30, 9), .seats = 8, .demand = {500, 0, 100, 0}, .plans = {{"team"}},
         .mix = &kEngineeringMix, .story = Story::LateBurn, .habits = {.late = 0}, .expansion = "yes"},
        // The same; support gave some of it back afterwards.
        {.key = "saguaro-analytics", .name = "Saguaro Analytics", .zone = "America/Phoenix", .cycle = every(30, 12),
         .seats = 9, .demand = {500, 0, 100, 0}, .plans = {{"team"}}, .mix = &kResearchMix,
         .story = Story::CreditedBurn, .habits = {.late = 0}},
        // Sold at 99 dollars, costs about twice that.
        {.key = "volta-agents", .name = "Volta Agents", .zone = "America/Puerto_Rico", .cycle = every(28, 12),
         .seats = 5, .demand = {600, 480, 0, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix,
         .habits = {.tokenPercent = 700}, .expansion = "no"},
        // A quarter of its requests fail or are tried again.
        {.key = "polder-inkoop", .name = "Polder Inkoop", .zone = "Europe/Amsterdam", .cycle = every(28, 8), .seats = 7,
         .names = Names::German, .demand = {400, 580, 100, 0}, .plans = {{"team"}}, .mix = &kEngineeringMix,
         .habits = {.failed = 75, .retried = 190}, .retention = "at risk", .expansion = "no"},
    };
}

// clang-format on

}  // namespace

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = [] {
        std::vector<Profile> together = storyProfiles();
        for (const auto &more : {ordinaryProfiles(), reviewedProfiles()}) {
            together.insert(together.end(), more.begin(), more.end());
        }
        return together;
    }();
    return all;
}

}  // namespace headroom::demo
