// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/event.h"
#include "storage/demo/demoactions.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The demo's events before they have their details: small, so that all of them can be sorted in memory.
namespace headroom::demo {

enum class Trouble : std::uint8_t { None, RateLimited, QuotaExhausted, Unordered, Expired, Ineligible, Overloaded };

// How long ago the last stragglers arrived: when reviewers have seen everything else.
inline constexpr std::int64_t kStragglersArrive = 5 * 3600 * kMicrosPerSecond;

// Persons are numbered from 0 in their workspace; these are no persons.
inline constexpr std::uint16_t kFirstService = 1000;
enum class Service : std::uint16_t { Classifier = kFirstService, Release, Enrichment, Compliance, Batch };

struct Slot {
    std::int64_t at = 0;        // occurred, microseconds
    std::int64_t recorded = 0;  // became known to the ledger
    std::uint32_t id = 0;       // names the event and seeds its details
    std::int32_t measure = 0;   // long context: pages; batch: index of World::parts; credit: index of World::credits
    std::int32_t units = 0;     // charged, as the gate counted them
    std::uint16_t workspace = 0;
    std::uint16_t member = 0;
    Action action{};
    Status status = Status::Ok;
    Trouble trouble = Trouble::None;
    std::uint8_t retries = 0;
    bool fallback = false;
    bool downgraded = false;
    bool late = false;  // decided elsewhere, known here days later
};

constexpr int filesOf(int pages)
{
    return 1 + pages / 45;
}

// A batch job; its parts are events.
struct Job {
    std::string key;
    std::int64_t records = 0;
};

struct Part {
    std::uint32_t job = 0;
    int number = 1;  // of `count`
    int count = 1;
    std::int64_t submitted = 0;
    std::int64_t completed = 0;
    std::int64_t failed = 0;
    std::int64_t bytes = 0;
    std::int64_t latencyMs = 0;
    bool resubmission = false;  // charges nothing again
    bool outstanding = false;   // nobody was told yet what became of it
    std::string_view delivery;
};

struct CreditNote {
    std::uint32_t corrects = 0;  // Slot::id
    std::int64_t units = 0;      // negative
    std::string_view postedBy;
    std::string_view note;
};

// A decision other than `allow` that the gateway recorded (R21).
struct HitNote {
    std::uint32_t slot = 0;  // Slot::id
    std::int64_t at = 0;
    std::uint16_t workspace = 0;
    std::uint16_t member = 0;
    Action action{};
    std::int64_t units = 0;
    Decision decision;
};

struct World {
    std::vector<Slot> slots;
    std::vector<HitNote> hits;
    std::vector<Job> jobs;
    std::vector<Part> parts;
    std::vector<CreditNote> credits;
    std::uint32_t nextId = 0;
};

}  // namespace headroom::demo
