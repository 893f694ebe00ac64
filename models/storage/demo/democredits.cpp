// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demogate.h"

namespace headroom::demo {

namespace {

constexpr std::array<std::string_view, 4> kSupport{"support.lena", "support.marcus", "support.priya", "success.tomoko"};
constexpr std::array<std::string_view, 4> kNotes{
    "Answer was cut off; returned as goodwill",
    "Same request was sent twice by the add-in",
    "Wrong document was attached by the connector",
    "Result was empty although the run counted",
};

void post(Schedule &schedule, World &world, const Slot &corrected, int units, int daysLater, std::string_view note)
{
    Slot slot = corrected;
    slot.at = corrected.recorded + daysLater * kMicrosPerDay + schedule.random.below(7'200'000) * 1000;
    slot.recorded = slot.at + 50'000;
    // Some of support's are on a list that is handed in days later.
    if (const std::int64_t handedIn = slot.at + 3 * kMicrosPerDay;
        corrected.id % 3 == 0 && handedIn <= schedule.setting.now()) {
        slot.recorded = handedIn;
    }
    if (units == 0 || slot.recorded > schedule.setting.now()) return;
    slot.id = world.nextId++;
    slot.status = Status::Credit;
    slot.units = -units;
    slot.trouble = Trouble::None;
    slot.measure = static_cast<std::int32_t>(world.credits.size());
    world.credits.push_back({corrected.id, -units, kSupport[static_cast<std::size_t>(schedule.random.below(4))], note});
    world.slots.push_back(slot);
}

// Premium runs of the fifth day of an early burn, given back five days later.
void creditBurn(Schedule &schedule, World &world, const std::vector<Slot> &charged)
{
    constexpr int kCredited = 8;
    const CivilDate fifth = cycleOf(schedule.workspace.cycleRule(), schedule.today).first + 4;
    int credited = 0;
    for (const Slot &slot : charged) {
        const Routed &routed = schedule.setting.routed(slot.action, {slot.at});
        const bool premium = routed.bucket == static_cast<std::int8_t>(Bucket::PremiumSync) && !slot.downgraded;
        if (slot.units <= 0 || !premium || schedule.zone.dayOf({slot.at}) != fifth) continue;
        post(schedule, world, slot, slot.units, 5, "Returned an empty answer; refunded after the complaint");
        if (++credited == kCredited) return;
    }
}

void creditPart(Schedule &schedule, World &world, const Slot &slot)
{
    const Part &part = world.parts[static_cast<std::size_t>(slot.measure)];
    if (slot.trouble == Trouble::Ineligible) {
        post(schedule, world, slot, slot.units, 1, "Model is not offered in batch there; the whole job returned");
    } else if (part.failed * 12 > part.submitted) {
        post(schedule, world, slot, static_cast<int>(part.failed), 3, "Records that the provider lost");
    }
}

}  // namespace

void giveCredits(Schedule &schedule, World &world, const std::vector<Slot> &charged)
{
    std::vector<const Slot *> good;
    const std::int64_t recent = schedule.setting.now() - 5 * kMicrosPerDay;
    for (const Slot &slot : charged) {
        if (slot.units <= 0) continue;
        if (slot.member >= kFirstService) {
            creditPart(schedule, world, slot);
        } else if (slot.recorded < recent) {
            good.push_back(&slot);
        }
    }
    if (schedule.profile.story == Story::CreditedBurn) creditBurn(schedule, world, charged);
    if (good.empty()) return;
    const auto step = static_cast<std::int64_t>(good.size()) / (schedule.profile.habits.credits + 1);
    for (int i = 1; i <= schedule.profile.habits.credits; ++i) {
        const Slot &slot = *good[static_cast<std::size_t>(i * step)];
        const std::string_view note = kNotes[static_cast<std::size_t>(schedule.random.below(4))];
        const auto daysLater = static_cast<int>(schedule.random.between(1, 4));
        // Pages are given back in two steps now and then.
        const int half = slot.units / 2;
        if (half > 0) post(schedule, world, slot, half, daysLater, note);
        post(schedule, world, slot, slot.units - half, daysLater + 1, note);
    }
}

}  // namespace headroom::demo
