// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/batchsplit.h"
#include "domain/event.h"

#include <optional>
#include <vector>

// How a batch job was split and what became of its parts (R34). Pure.
namespace headroom {

// One event of a part: the first that was sent, or a part that was sent again.
struct BatchAttempt {
    std::int64_t seq = 0;
    QString eventId;
    Instant at;
    std::int64_t charged = 0;  // records; 0 where it was sent again (R2)
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
};

// Where the records of a part, or of a job, are. Conserved: completed + failed + expired + outstanding = submitted, and
// charged = submitted.
struct BatchBalance {
    std::int64_t charged = 0;
    std::int64_t submitted = 0;    // for the first time
    std::int64_t resubmitted = 0;  // again, of what had failed or expired
    std::int64_t completed = 0;
    std::int64_t failed = 0;       // not sent again
    std::int64_t expired = 0;      // not sent again
    std::int64_t outstanding = 0;  // nobody knows yet
    bool operator==(const BatchBalance &) const = default;

    // 0 where it adds up.
    [[nodiscard]] std::int64_t unaccounted() const { return submitted - completed - failed - expired - outstanding; }
    [[nodiscard]] std::int64_t chargedBeyond() const { return charged - submitted; }
    [[nodiscard]] bool conserved() const { return unaccounted() == 0 && chargedBeyond() == 0; }
    void add(const BatchBalance &other);
};

struct BatchPart {
    std::optional<std::int64_t> number;  // from 1; nothing: its events do not say
    std::vector<BatchAttempt> attempts;  // in ledger order
    BatchBalance balance;
    bool running = false;  // the last attempt has not ended
    // What would have to be sent again: failed and expired.
    [[nodiscard]] std::int64_t toResubmit() const { return balance.failed + balance.expired; }
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
    std::vector<BatchPart> parts;       // by number
    std::vector<std::int64_t> missing;  // numbers of 1..partsStated of which there is no event
    BatchBalance balance;               // of all parts
    Cost cost;
    std::optional<Ceiling> ceiling;   // of the surface, as the catalog has it now (R35)
    std::optional<BatchSplit> split;  // what the ceiling makes of the job; nothing: no ceiling, or it forbids it
    std::optional<Instant> due;       // its completion window's end; nothing: the surface states none
    bool operator==(const BatchJob &) const = default;

    [[nodiscard]] bool running() const;
    [[nodiscard]] bool overdue(Instant now) const { return due && now > *due && balance.outstanding > 0; }
    [[nodiscard]] std::int64_t toResubmit() const { return balance.failed + balance.expired; }
};

// A job out of its events, in ledger order. `ceilings`: of the catalog. The window begins with the job's first event.
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
BatchJob foldJob(const std::vector<BatchEvent> &events, const std::vector<Ceiling> &ceilings);

// Why it was split, translated: "50,000 records of at most 20,000 a part (surface openai_batch)". Without what is not for
// customers: `surface` false leaves the provider's surface out.
QString describeSplit(const BatchJob &job, bool surface);
// Each difference in one sentence that names its parts, translated; none where everything adds up.
QStringList differencesOf(const BatchJob &job);

struct BatchJobsQuestion {
    QString workspace;
    Instant from;  // jobs with an event in [from, to)
    Instant to;
    Instant at;   // as it stood at (R7a)
    QString job;  // this one alone, whenever it was; empty: all
    bool operator==(const BatchJobsQuestion &) const = default;
};

struct BatchJobsAnswer {
    BatchJobsQuestion question;
    QByteArray zone;
    std::vector<BatchJob> jobs;  // latest first, whole: with the parts before `from` and after `to` (until `at`)
};

// What would have to be sent again, as a CSV file: a row a part with what failed or expired.
QByteArray resubmissionCsv(const BatchJob &job);

}  // namespace headroom
