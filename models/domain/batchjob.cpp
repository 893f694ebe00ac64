// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchjob.h"

#include "domain/providersignal.h"
#include "domain/wide.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr std::int64_t kMicrosPerHour = 3600 * kMicrosPerSecond;

void addTo(std::int64_t &sum, std::int64_t value)
{
    sum = clamped(Wide{sum} + value);
}

bool expired(const BatchAttempt &attempt)
{
    return signalFromError(attempt.providerError.toStdString()) == SignalKind::BatchExpired;
}

// What became of the records of one attempt.
BatchBalance outcomeOf(const BatchAttempt &attempt)
{
    BatchBalance outcome;
    outcome.completed = attempt.completed.value_or(0);
    outcome.failed = attempt.failed.value_or(0);
    const std::int64_t rest = clamped(Wide{attempt.records()} - outcome.completed - outcome.failed);
    if (rest <= 0) return outcome;
    if (expired(attempt) || attempt.status == Status::Cancelled) {
        outcome.expired = rest;
    } else if (attempt.status == Status::Failed && !attempt.failed) {
        outcome.failed = rest;
    } else if (!attempt.completed || !attempt.failed) {
        outcome.outstanding = rest;
    }
    return outcome;
}

// What is sent again is neither expired, nor failed, nor outstanding any more.
void takeResubmitted(BatchBalance &balance, std::int64_t records)
{
    for (std::int64_t *from : {&balance.expired, &balance.failed, &balance.outstanding}) {
        const std::int64_t taken = std::min(*from, records);
        *from -= taken;
        records -= taken;
    }
    addTo(balance.resubmittedBeyond, records);
}

void fold(BatchPart &part)
{
    BatchBalance &balance = part.balance;
    bool sent = false;
    for (const BatchAttempt &attempt : part.attempts) {
        addTo(balance.charged, attempt.charged);
        addTo(balance.credited, attempt.credited);
        const std::int64_t records = attempt.records();
        if (!attempt.sent()) {
            balance.held = records;
            continue;
        }
        // Without a number each event that charged is a part of its own, as far as anybody can tell.
        if (!sent || (!part.number && attempt.charged > 0)) {
            addTo(balance.submitted, records);
        } else {
            addTo(balance.resubmitted, records);
            takeResubmitted(balance, records);
        }
        const BatchBalance outcome = outcomeOf(attempt);
        addTo(balance.completed, outcome.completed);
        addTo(balance.failed, outcome.failed);
        addTo(balance.expired, outcome.expired);
        addTo(balance.outstanding, outcome.outstanding);
        part.running = outcome.outstanding > 0 && attempt.status == Status::Ok;
        sent = true;
    }
    if (sent) balance.held = 0;
    balance.mended = std::clamp<std::int64_t>(clamped(Wide{balance.charged} - balance.submitted), 0, balance.credited);
}

// Bytes of what was submitted or is held; nothing where those of a part are not known.
std::optional<std::int64_t> bytesOf(const BatchJob &job)
{
    std::int64_t bytes = 0;
    for (const BatchPart &part : job.parts) {
        const auto first = std::ranges::find_if(part.attempts, &BatchAttempt::sent);
        const BatchAttempt &counted = first == part.attempts.end() ? part.attempts.back() : *first;
        if (!part.number && part.attempts.size() > 1) return std::nullopt;
        if (!counted.contentBytes) return std::nullopt;
        addTo(bytes, *counted.contentBytes);
    }
    return bytes;
}

void findMissing(BatchJob &job)
{
    std::int64_t known = 0;
    Wide next = 1;
    const auto listThrough = [&](Wide last) {
        for (; next <= last && job.missing.size() < kMissingListed; ++next) job.missing.push_back(clamped(next));
    };
    for (const BatchPart &part : job.parts) {
        if (!part.number || *part.number < 1 || *part.number > job.partsStated) continue;
        ++known;
        listThrough(Wide{*part.number} - 1);
        next = Wide{*part.number} + 1;
    }
    listThrough(job.partsStated);
    job.missingTotal = job.partsStated - known;
}

void keepFirst(QString &known, const QString &stated)
{
    if (known.isEmpty()) known = stated;
}

void judgeByCeiling(BatchJob &job, const std::vector<Ceiling> &ceilings)
{
    const auto ceiling = std::ranges::find(ceilings, job.surface, &Ceiling::surface);
    if (job.surface.isEmpty() || ceiling == ceilings.end()) return;
    job.ceiling = *ceiling;
    const std::int64_t records = clamped(Wide{job.balance.submitted} + job.balance.held);
    if (auto split = splitJob(*ceiling, records, bytesOf(job))) job.split = *split;
    if (!ceiling->windowHours) return;
    std::optional<Instant> sent;
    for (const BatchPart &part : job.parts) {
        const auto first = std::ranges::find_if(part.attempts, &BatchAttempt::sent);
        if (first != part.attempts.end() && (!sent || first->at < *sent)) sent = first->at;
    }
    if (sent) {
        const std::int64_t end = clamped(Wide{sent->us} + Wide{*ceiling->windowHours} * kMicrosPerHour);
        job.due = Instant{std::min(end, kEndOfTime.us)};
    }
}

}  // namespace

bool BatchAttempt::sent() const
{
    return charged > 0 || (status != Status::Queued && status != Status::Blocked);
}

std::int64_t BatchAttempt::records() const
{
    if (submitted) return *submitted;
    if (charged > 0) return charged;
    return clamped(Wide{completed.value_or(0)} + failed.value_or(0));
}

std::int64_t BatchBalance::unaccounted() const
{
    return clamped(Wide{submitted} - completed - failed - expired - outstanding);
}

std::int64_t BatchBalance::chargedBeyond() const
{
    return clamped(Wide{charged} - mended - submitted);
}

std::int64_t BatchBalance::toResubmit() const
{
    return clamped(Wide{failed} + expired);
}

void BatchBalance::add(const BatchBalance &other)
{
    addTo(charged, other.charged);
    addTo(credited, other.credited);
    addTo(mended, other.mended);
    addTo(submitted, other.submitted);
    addTo(resubmitted, other.resubmitted);
    addTo(resubmittedBeyond, other.resubmittedBeyond);
    addTo(completed, other.completed);
    addTo(failed, other.failed);
    addTo(expired, other.expired);
    addTo(outstanding, other.outstanding);
    addTo(held, other.held);
}

std::string_view batchStateId(BatchState state)
{
    switch (state) {
    case BatchState::Outstanding: return "outstanding";
    case BatchState::Held: return "held";
    case BatchState::Unfinished: return "unfinished";
    case BatchState::Done: return "done";
    }
    Q_UNREACHABLE();
}

BatchState stateOf(const BatchBalance &balance)
{
    if (balance.outstanding > 0) return BatchState::Outstanding;
    if (balance.held > 0) return BatchState::Held;
    return balance.toResubmit() > 0 ? BatchState::Unfinished : BatchState::Done;
}

bool BatchJob::running() const
{
    return std::ranges::any_of(parts, &BatchPart::running);
}

bool BatchJob::conserved() const
{
    return std::ranges::all_of(parts, [](const BatchPart &part) { return part.balance.conserved(); });
}

std::int64_t BatchJob::partsKnown() const
{
    return static_cast<std::int64_t>(
        std::ranges::count_if(parts, [](const BatchPart &part) { return part.number.has_value(); }));
}

bool isBatchPart(std::int8_t bucket, Status status, bool recordsKnown)
{
    if (status == Status::Credit) return false;
    return bucket == static_cast<std::int8_t>(Bucket::BatchRecords) || (bucket == kUnmapped && recordsKnown);
}

BatchJob foldJob(const std::vector<BatchEvent> &events, const std::vector<Ceiling> &ceilings)
{
    BatchJob job;
    if (events.empty()) return job;
    job.workspace = events.front().workspace;
    job.job = events.front().job;
    job.first = events.front().attempt.at;
    job.last = events.back().attempt.at;
    std::map<std::int64_t, BatchPart> numbered;
    BatchPart other;
    Wide nanos = 0;
    for (const BatchEvent &event : events) {
        keepFirst(job.member, event.member);
        keepFirst(job.action, event.action);
        keepFirst(job.route, event.route);
        keepFirst(job.surface, event.surface);
        if (event.parts) {
            job.partsLeast = job.partsStated == 0 ? *event.parts : std::min(job.partsLeast, *event.parts);
            job.partsStated = std::max(job.partsStated, *event.parts);
        }
        BatchPart &part = event.part ? numbered[*event.part] : other;
        part.number = event.part;
        part.attempts.push_back(event.attempt);
        nanos += event.attempt.cost.amount.nanos;
        job.cost.estimated = job.cost.estimated || event.attempt.cost.estimated;
    }
    job.cost.amount.nanos = clamped(nanos);
    for (auto &[number, part] : numbered) job.parts.push_back(std::move(part));
    if (!other.attempts.empty()) job.parts.push_back(std::move(other));
    for (BatchPart &part : job.parts) {
        fold(part);
        job.balance.add(part.balance);
    }
    findMissing(job);
    judgeByCeiling(job, ceilings);
    return job;
}

}  // namespace headroom
