// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"

// Batch jobs for tests of models and views, folded from their events as a ledger does it.
namespace headroom::testing {

struct PartEvent {
    const char *at = "2026-03-10T02:00:00Z";
    std::optional<std::int64_t> part = std::nullopt;
    std::int64_t charged = 0;
    std::optional<std::int64_t> submitted = std::nullopt;
    std::optional<std::int64_t> completed = std::nullopt;
    std::optional<std::int64_t> failed = std::nullopt;
    Status status = Status::Ok;
    const char *delivery = "delivered";
    const char *error = "";
    std::int64_t credited = 0;
};

inline BatchJob jobOf(const QString &name, std::int64_t parts, const std::vector<PartEvent> &events,
                      const QString &surface = QStringLiteral("openai_batch"))
{
    Ceiling ceiling;
    ceiling.surface = QStringLiteral("openai_batch");
    ceiling.maxRecords = 20'000;
    ceiling.windowHours = 24;
    ceiling.lastReviewed = CivilDate::of(2026, 3, 1);
    Ceiling stale = ceiling;
    stale.surface = QStringLiteral("old_batch");
    stale.lastReviewed = CivilDate::of(2025, 11, 1);
    std::vector<BatchEvent> made;
    for (const PartEvent &given : events) {
        BatchEvent event;
        event.workspace = QStringLiteral("acme");
        event.job = name;
        event.member = QStringLiteral("svc-batch");
        event.action = QStringLiteral("tickets.classify");
        event.route = QStringLiteral("batch-mini");
        event.surface = surface;
        event.part = given.part;
        event.parts = given.part ? std::optional(parts) : std::nullopt;
        BatchAttempt &attempt = event.attempt;
        attempt.seq = static_cast<std::int64_t>(made.size()) + 1;
        attempt.eventId = QStringLiteral("%1-%2").arg(name).arg(attempt.seq);
        attempt.at = parseInstant(given.at).at;
        attempt.charged = given.charged;
        attempt.submitted = given.submitted;
        attempt.completed = given.completed;
        attempt.failed = given.failed;
        attempt.status = given.status;
        attempt.delivery = QString::fromLatin1(given.delivery);
        attempt.providerError = QString::fromLatin1(given.error);
        attempt.credited = given.credited;
        attempt.latencyMs = 8'040'000;
        attempt.ordered = given.part == 1 ? std::optional(true) : std::nullopt;
        attempt.cost = {Money{250'000'000}, false};
        made.push_back(event);
    }
    return foldJob(made, {ceiling, stale});
}

// Latest first: one that does not add up, one with a part outstanding beyond its window, one that expired in part and was
// sent again, one that is held back, one that is done.
inline std::vector<BatchJob> sampleJobs()
{
    return {
        jobOf(QStringLiteral("odd"), 2,
              {{"2026-03-16T02:00:00Z", 1, 15'000, 15'000, 15'000, 0},
               {"2026-03-16T02:01:00Z", 2, 15'000, 15'000, 13'500, 250}}),
        jobOf(QStringLiteral("late"), 3,
              {{"2026-03-15T12:00:00Z", 1, 20'000, 20'000, 20'000, 0},
               {"2026-03-15T12:01:00Z", 2, 20'000, 20'000, {}, {}, Status::Ok, "running"}}),
        jobOf(QStringLiteral("again"), 2,
              {{"2026-03-10T02:00:00Z", 1, 15'000, 15'000, 15'000, 0},
               {"2026-03-10T02:01:00Z", 2, 15'000, 15'000, 9'000, 0, Status::Failed, "expired", "batch_expired"},
               {"2026-03-11T02:30:00Z", 2, 0, 4'000, 3'900, 100}},
              QStringLiteral("old_batch")),
        jobOf(QStringLiteral("held"), 1, {{"2026-03-09T02:00:00Z", 1, 0, 5'000, {}, {}, Status::Queued, "waiting"}}),
        jobOf(QStringLiteral("done"), 1,
              {{"2026-03-08T02:00:00Z", 1, 5'000, 5'000, 5'000, 0, Status::Ok, "delivered", "", 500}})};
}

}  // namespace headroom::testing
