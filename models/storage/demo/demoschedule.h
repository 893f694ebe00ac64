// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"
#include "storage/demo/demorandom.h"
#include "storage/demo/demosetting.h"
#include "storage/demo/demoworld.h"

// What the people and programs of one workspace try to do, before any limit has a say.
namespace headroom::demo {

// How the last part of a job ends where nothing else befalls it: told of, not told of yet, or told of with records that
// are nowhere.
enum class LastPart : std::uint8_t { Told, Outstanding, Lossy };

struct JobSpec {
    Action action = Action::TicketsClassify;
    std::string key;
    std::int64_t at = 0;
    std::int64_t records = 0;
    std::int64_t bytesPerRecord = 1100;
    Service member = Service::Batch;
    int failedPermille = 3;
    Trouble trouble = Trouble::None;  // Expired and Unordered strike the last part, Ineligible all of them
    bool cancelLastPart = false;
    LastPart last = LastPart::Told;
};

class Schedule {
public:
    Schedule(const Setting &setting, World &world, int number);

    const int number;  // of the profile
    const Profile &profile;
    const Setting &setting;
    const Workspace workspace;
    const Zone zone;
    const CivilDate today;
    const CivilDate first;  // day of use
    Random random;

    // Attempts so far, in no order.
    std::vector<Slot> slots;

    [[nodiscard]] bool weekend(CivilDate day) const;
    [[nodiscard]] bool isWeekday(CivilDate day, Qt::DayOfWeek weekday) const;
    // How much of a demand per thirty days falls on a day: whole, varying, with weekends and growth.
    int share(int perThirtyDays, CivilDate day);
    // Microseconds of a civil time in the workspace's zone.
    [[nodiscard]] std::int64_t at(CivilDate day, int hour, int minute = 0) const;
    // Somebody; the first ones more often.
    int person();

    // One interactive action that goes well or badly as the workspace's habits and the providers' days have it.
    // The reference holds until the next call.
    Slot &run(Action action, std::int64_t at, int person, int pages = 0);
    // The same at some working moment of a day.
    Slot &runOn(CivilDate day, Action action, int person, int pages = 0);
    // A batch job in parts that fit its surface (R34). Left out where it would not have ended by now.
    void job(const JobSpec &spec);

private:
    std::int64_t workingMoment(CivilDate day);
    Slot newSlot(Action action, std::int64_t at, std::uint16_t member);
    void strike(Slot &slot);
    void spoil(const JobSpec &spec, Slot &slot, Part &part);

    World &m_world;
};

// The everyday rhythm of a workspace over the whole history, by its profile's demand.
void ordinaryLife(Schedule &schedule);
// What its profile's story adds.
void tellStory(Schedule &schedule);

}  // namespace headroom::demo
