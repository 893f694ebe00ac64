// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchsplit.h"
#include "storage/demo/demoschedule.h"

#include <algorithm>

// Batch jobs: split as R34 has it, an event a part, with what the providers do to them.
namespace headroom::demo {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

// The demo's jobs keep to the minimum of their surfaces.
BatchSplit splitOf(const Catalog &catalog, const JobSpec &spec)
{
    const std::string_view surface = surfaceOf(spec.action);
    const auto found = std::ranges::find_if(
        catalog.ceilings, [surface](const Ceiling &ceiling) { return ceiling.surface.toStdString() == surface; });
    const Ceiling ceiling = found == catalog.ceilings.end() ? Ceiling{} : *found;
    return splitJob(ceiling, spec.records, spec.records * spec.bytesPerRecord).value();
}

Part wholePart(const JobSpec &spec, const BatchSplit &split, std::int64_t number, Random &random)
{
    Part part;
    part.number = static_cast<int>(number);
    part.count = static_cast<int>(split.parts);
    part.submitted = split.sizeOf(number);
    part.failed = std::min(part.submitted, random.around(part.submitted * spec.failedPermille) / 1000);
    part.completed = part.submitted - part.failed;
    part.bytes = part.submitted * spec.bytesPerRecord;
    part.latencyMs = random.between(14, 190) * kMsPerMinute;
    part.delivery = part.failed > 0 ? "delivered_with_errors" : "delivered";
    return part;
}

// What an expired part left undone, sent again.
Part resubmitted(const JobSpec &spec, const Part &expired, Random &random)
{
    Part part = expired;
    part.resubmission = true;
    part.submitted = part.completed = expired.submitted - expired.completed;
    part.bytes = part.submitted * spec.bytesPerRecord;
    part.latencyMs = random.between(14, 90) * kMsPerMinute;
    part.delivery = "delivered";
    return part;
}

}  // namespace

void Schedule::spoil(const JobSpec &spec, Slot &slot, Part &part)
{
    const bool last = part.number == part.count;
    if (spec.trouble == Trouble::Ineligible) {
        slot.trouble = spec.trouble;
        slot.status = Status::Failed;
        part.failed = part.submitted;
        part.completed = 0;
        part.latencyMs = random.between(2, 20) * 1000;
        part.delivery = "rejected";
    } else if (last && spec.trouble == Trouble::Unordered) {
        slot.trouble = spec.trouble;
        part.delivery = "reconciled";
    } else if (last && (spec.trouble == Trouble::Expired || spec.cancelLastPart)) {
        slot.trouble = spec.trouble;
        slot.status = spec.cancelLastPart ? Status::Cancelled : Status::Failed;
        part.completed = part.submitted * random.between(35, 80) / 100;
        part.failed = 0;
        part.latencyMs = spec.cancelLastPart ? part.latencyMs : 24 * 60 * kMsPerMinute;
        part.delivery = spec.cancelLastPart ? "cancelled" : "expired";
    } else if (last && spec.last == LastPart::Outstanding) {
        part.outstanding = true;
        part.latencyMs = 0;  // noted when it was sent
        part.delivery = "in_progress";
    } else if (last && spec.last == LastPart::Lossy) {
        part.completed -= part.completed / 40;
    }
}

void Schedule::job(const JobSpec &spec)
{
    const BatchSplit split = splitOf(setting.catalog, spec);
    std::vector<Slot> jobSlots;
    std::vector<Part> jobParts;
    const auto add = [&](std::int64_t at, const Part &part) -> Slot & {
        jobParts.push_back(part);
        return jobSlots.emplace_back(newSlot(spec.action, at, static_cast<std::uint16_t>(spec.member)));
    };
    for (std::int64_t k = 1; k <= split.parts; ++k) {
        const std::int64_t submitted = spec.at + (k - 1) * 20 * kMicrosPerSecond + random.below(9'000) * 1000;
        Slot &slot = add(submitted, wholePart(spec, split, k, random));
        spoil(spec, slot, jobParts.back());
    }
    if (spec.trouble == Trouble::Expired) {
        const std::int64_t expired = jobSlots.back().at + jobParts.back().latencyMs * 1000;
        add(expired + 25 * 60 * kMicrosPerSecond, resubmitted(spec, jobParts.back(), random));
    }

    for (std::size_t i = 0; i < jobSlots.size(); ++i) {
        jobSlots[i].recorded = jobSlots[i].at + jobParts[i].latencyMs * 1000;
        if (jobSlots[i].recorded > setting.now()) return;
    }
    for (std::size_t i = 0; i < jobSlots.size(); ++i) {
        jobParts[i].job = static_cast<std::uint32_t>(m_world.jobs.size());
        jobSlots[i].measure = static_cast<std::int32_t>(m_world.parts.size());
        m_world.parts.push_back(jobParts[i]);
        slots.push_back(jobSlots[i]);
    }
    m_world.jobs.push_back({spec.key, spec.records});
}

}  // namespace headroom::demo
