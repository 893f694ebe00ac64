// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/batchevents.h"
#include "storage/jobs/jobreader.h"
#include "storage/ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

// The latest ones, where there are more than are wanted.
std::vector<std::string> latestOf(const BatchEvents::JobTimes &jobs, int most)
{
    std::vector<std::pair<Instant, const std::string *>> ordered;
    ordered.reserve(jobs.size());
    for (const auto &[job, last] : jobs) ordered.emplace_back(last, &job);
    const std::size_t kept = std::min(ordered.size(), static_cast<std::size_t>(std::max(most, 0)));
    std::ranges::partial_sort(ordered, ordered.begin() + static_cast<std::ptrdiff_t>(kept), [](auto &a, auto &b) {
        return std::tie(b.first, *a.second) < std::tie(a.first, *b.second);
    });
    std::vector<std::string> names;
    names.reserve(kept);
    for (std::size_t i = 0; i < kept; ++i) names.push_back(*ordered[i].second);
    return names;
}

void checkRange(const BatchJobsQuestion &question)
{
    if (question.to >= question.from) return;
    throw DatabaseError{{Error::Kind::Refused,
                         QCoreApplication::translate("Storage", "The range from %1 to %2 ends before it begins.")
                             .arg(formatInstant(question.from), formatInstant(question.to)),
                         {}}};
}

}  // namespace

BatchJobsAnswer jobsOf(LedgerState &state, const BatchJobsQuestion &question)
{
    checkRange(question);
    const Instant until{std::clamp<std::int64_t>(question.at.us, kFirstInstant.us, kEndOfTime.us - 1) + 1};
    BatchEvents events(state, question.workspace, until);
    BatchJobsAnswer answer;
    answer.question = question;
    answer.zone = events.zone().id();
    std::vector<std::string> names{question.job.toStdString()};
    if (question.job.isEmpty()) {
        const BatchEvents::JobTimes jobs = events.jobsIn(std::max(question.from, kFirstInstant), question.to);
        answer.total = static_cast<std::int64_t>(jobs.size());
        names = latestOf(jobs, question.most);
    }
    if (names.empty()) return answer;
    const std::vector<Ceiling> &ceilings = state.catalog().catalog.ceilings;
    for (const std::vector<BatchEvent> &of : events.eventsOf(names)) {
        state.db().throwIfInterrupted();
        if (!of.empty()) answer.jobs.push_back(foldJob(of, ceilings));
    }
    if (!question.job.isEmpty()) answer.total = static_cast<std::int64_t>(answer.jobs.size());
    std::ranges::sort(answer.jobs, [](const BatchJob &a, const BatchJob &b) {
        return std::tie(b.first, a.job) < std::tie(a.first, b.job);
    });
    return answer;
}

Result<BatchJobsAnswer> Ledger::batchJobs(const BatchJobsQuestion &question)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return jobsOf(*m_state, question);
    });
}

}  // namespace headroom
