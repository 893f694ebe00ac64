// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/batchsplit.h"
#include "domain/event.h"

#include <optional>
#include <string_view>
#include <vector>

// How a batch job was split and what became of its parts (R34). Pure.
namespace headroom {

// One event of a part: the first that was sent, or a part that was sent again.
struct BatchAttempt {
    std::int64_t seq = 0;
    QString eventId;
    Instant at;
    std::int64_t charged = 0;   // records; 0 where it was sent again (R2)
    std::int64_t credited = 0;  // taken back of them by credits (R1)
    std::optional<std::int64_t> submitted;
    std::optional<std::int64_t> completed;
    std::optional<std::int64_t> failed;
    Status status = Status::Ok;
    std::optional<std::int64_t> latencyMs;
    std::optional<std::int64_t> contentBytes;
    QString delivery;  // empty, as all texts: not stated
    std::optional<bool> ordered;
    QString providerError;
    Cost cost;
    bool operator==(const BatchAttempt &) const = default;

    // False where the limit held it back: queued or blocked, and not charged.
    [[nodiscard]] bool sent() const;
    // How many it is about: as stated, else what it charged, else what is known to have come back.
    [[nodiscard]] std::int64_t records() const;
};

// Where the records of a part, or of a job, are. Conserved: completed + failed + expired + outstanding = submitted, and
// charged = submitted, whatever credits took back afterwards. Sums are held at the ends of 64 bits.
struct BatchBalance {
    std::int64_t charged = 0;            // by its events, before credits
    std::int64_t credited = 0;           // of `charged`
    std::int64_t mended = 0;             // of `credited`: what had been charged beyond what was submitted
    std::int64_t submitted = 0;          // for the first time
    std::int64_t resubmitted = 0;        // again, of what had failed or expired
    std::int64_t resubmittedBeyond = 0;  // of `resubmitted`: more than had failed, expired or was outstanding
    std::int64_t completed = 0;
    std::int64_t failed = 0;       // not sent again
    std::int64_t expired = 0;      // given back undone: expired or cancelled; not sent again
    std::int64_t outstanding = 0;  // nobody knows yet
    std::int64_t held = 0;         // queued or blocked at the limit: neither submitted nor charged so far
    bool operator==(const BatchBalance &) const = default;

    // 0 where it adds up.
    [[nodiscard]] std::int64_t unaccounted() const;
    [[nodiscard]] std::int64_t chargedBeyond() const;  // what credits mended is left out
    [[nodiscard]] bool conserved() const
    {
        return unaccounted() == 0 && chargedBeyond() == 0 && resubmittedBeyond == 0;
    }
    // What would have to be sent again.
    [[nodiscard]] std::int64_t toResubmit() const;
    void add(const BatchBalance &other);
};

// How far a part or job is: the first that holds.
enum class BatchState : std::int8_t {
    Outstanding = 0,  // some of its records are
    Held = 1,
    Unfinished = 2,  // something failed or expired, and was not sent again
    Done = 3,
};
std::string_view batchStateId(BatchState state);  // "outstanding", "held", "unfinished", "done"
BatchState stateOf(const BatchBalance &balance);

struct BatchPart {
    std::optional<std::int64_t> number;  // from 1; nothing: all events that do not say
    std::vector<BatchAttempt> attempts;  // in ledger order
    BatchBalance balance;
    bool running = false;  // the last attempt that was sent has not ended
    // What would have to be sent again: failed and expired.
    [[nodiscard]] std::int64_t toResubmit() const { return balance.toResubmit(); }
    bool operator==(const BatchPart &) const = default;
};

struct BatchJob {
    QString workspace;
    QString job;
    QString member;
    QString action;
    QString route;
    QString surface;
    Instant first;  // of its events
    Instant last;
    std::int64_t partsStated = 0;       // the largest "of n" that an event states; 0: none
    std::int64_t partsLeast = 0;        // the smallest
    std::vector<BatchPart> parts;       // by number, what has none last
    std::vector<std::int64_t> missing;  // numbers of 1..partsStated of which there is no event, at most kMissingListed
    std::int64_t missingTotal = 0;
    BatchBalance balance;  // of all parts
    Cost cost;
    std::optional<Ceiling> ceiling;   // of the surface, as the catalog has it now (R35)
    std::optional<BatchSplit> split;  // what the ceiling makes of the job; nothing: no ceiling, or it forbids it
    std::optional<Instant> due;       // its completion window's end; nothing: the surface states none
    bool operator==(const BatchJob &) const = default;

    [[nodiscard]] bool running() const;
    [[nodiscard]] bool overdue(Instant now) const { return due && now > *due && balance.outstanding > 0; }
    [[nodiscard]] std::int64_t toResubmit() const { return balance.toResubmit(); }
    // Whether every part adds up: differences of two parts do not make up for each other.
    [[nodiscard]] bool conserved() const;
    // Parts that there are, a part a number: the "k" of "k of n".
    [[nodiscard]] std::int64_t partsKnown() const;
};
inline constexpr std::size_t kMissingListed = 100;

struct BatchEvent {
    QString workspace;
    QString job;
    QString member;
    QString action;
    QString route;
    QString surface;
    std::optional<std::int64_t> part;
    std::optional<std::int64_t> parts;
    BatchAttempt attempt;
};
// Whether an event is one of a part of a batch job: it charges batch records, or would once its action is mapped (R7).
bool isBatchPart(std::int8_t bucket, Status status, bool recordsKnown);
// A job out of its events, at least one, in ledger order. `ceilings`: of the catalog. The window begins with the first
// event that was sent, neither queued nor blocked.
BatchJob foldJob(const std::vector<BatchEvent> &events, const std::vector<Ceiling> &ceilings);

// Why it was split, translated: "50,000 records of at most 20,000 a part (surface openai_batch)". Without what is not for
// customers: `surface` false leaves the provider's surface out.
QString describeSplit(const BatchJob &job, bool surface);
// Each difference in one sentence that names its parts, translated; none where everything adds up.
QStringList differencesOf(const BatchJob &job);
// "No event yet of parts 2 and 4 of 4.", translated; empty where none is missing. No difference: a part may be told of
// when it has ended.
QString missingParts(const BatchJob &job);
// "Part 2 of 3", translated.
QString partName(const BatchJob &job, const BatchPart &part);

inline constexpr int kBatchJobs = 5000;

struct BatchJobsQuestion {
    QString workspace;
    Instant from;  // jobs with an event in [from, to)
    Instant to;
    Instant at;   // as it stood at (R7a)
    QString job;  // this one alone, whenever it was; empty: all
    int most = kBatchJobs;
    bool operator==(const BatchJobsQuestion &) const = default;
};

struct BatchJobsAnswer {
    BatchJobsQuestion question;
    QByteArray zone;
    // Latest first, by their first event, whole: with the parts before `from` and after `to` (until `at`).
    std::vector<BatchJob> jobs;
    std::int64_t total = 0;  // more than are in `jobs` where the question's `most` left some out, the earliest ones
};

// What would have to be sent again, as a CSV file: a row a part with what failed or expired.
QByteArray resubmissionCsv(const BatchJob &job);

}  // namespace headroom
