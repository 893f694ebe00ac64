// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobtext.h"

#include "items/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

constexpr std::int64_t kMinute = 60 * kMicrosPerSecond;
constexpr std::int64_t kHour = 60 * kMinute;

bool differs(const BatchJob &job, const BatchPart &part)
{
    const bool beyond = part.number && job.partsStated > 0 && *part.number > job.partsStated;
    return beyond || !part.balance.conserved();
}

}  // namespace

QString batchStateName(BatchState state)
{
    switch (state) {
    case BatchState::Outstanding: return Words::tr("Outstanding", "state of a batch job");
    case BatchState::Held: return Words::tr("Held back", "state of a batch job");
    case BatchState::Unfinished: return Words::tr("To send again", "state of a batch job");
    case BatchState::Done: return Words::tr("Done", "state of a batch job");
    }
    Q_UNREACHABLE();
}

QString batchStateMeaning(BatchState state)
{
    switch (state) {
    case BatchState::Outstanding: return Words::tr("Nobody knows yet what became of some of its records.");
    case BatchState::Held: return Words::tr("Queued or blocked at the limit: not sent, and not charged.");
    case BatchState::Unfinished: return Words::tr("Some records failed or expired, and were not sent again.");
    case BatchState::Done: return Words::tr("Every record that was submitted is completed.");
    }
    Q_UNREACHABLE();
}

QString partStateName(const BatchPart &part)
{
    const BatchState state = stateOf(part.balance);
    switch (part.attempts.back().status) {
    case Status::Queued: return Words::tr("Queued", "state of a part");
    case Status::Blocked: return Words::tr("Blocked", "state of a part");
    case Status::Cancelled:
        if (state == BatchState::Unfinished) return Words::tr("Cancelled", "state of a part");
        break;
    default: break;
    }
    return batchStateName(state);
}

QString displaySpan(std::int64_t microseconds)
{
    const std::int64_t minutes = microseconds / kMinute;
    const std::int64_t hours = microseconds / kHour;
    const std::int64_t days = microseconds / kMicrosPerDay;
    if (days > 0) return Words::tr("%1 d %2 h", "time").arg(displayCount(days), displayCount(hours % 24));
    if (hours > 0) return Words::tr("%1 h %2 min", "time").arg(displayCount(hours), displayCount(minutes % 60));
    const std::int64_t seconds = microseconds / kMicrosPerSecond;
    if (minutes > 0) return Words::tr("%1 min %2 s", "time").arg(displayCount(minutes), displayCount(seconds % 60));
    return Words::tr("%1 s", "time").arg(displayCount(seconds));
}

QString windowLeft(const BatchJob &job, Instant now)
{
    if (!job.due || job.balance.outstanding <= 0) return {};
    return job.overdue(now) ? Words::tr("overdue by %1").arg(displaySpan(now.us - job.due->us))
                            : Words::tr("%1 left", "of a completion window").arg(displaySpan(job.due->us - now.us));
}

QString windowWords(const BatchJob &job, Instant now, const Zone &zone)
{
    if (!job.ceiling || !job.ceiling->windowHours) return Words::tr("No completion window is stated for its surface.");
    const QString hours = displayCount(*job.ceiling->windowHours);
    if (!job.due) return Words::tr("Its completion window of %1 h begins when a part is sent.").arg(hours);
    QString end = displayInstantIn(*job.due, zone);
    if (zone.id() != "UTC") end = Words::tr("%1 (%2)", "local time, UTC").arg(end, displayInstantIn(*job.due, Zone()));
    const QString left = windowLeft(job, now);
    if (left.isEmpty()) {
        return Words::tr("Completion window of %1 h, until %2: nothing is outstanding.").arg(hours, end);
    }
    return Words::tr("Completion window of %1 h, until %2: %3.", "hours, when, how long is left").arg(hours, end, left);
}

QString differenceWords(const BatchBalance &balance)
{
    QStringList words;
    const std::int64_t unaccounted = balance.unaccounted();
    if (unaccounted > 0) words << Words::tr("%1 unaccounted for", "records").arg(displayCount(unaccounted));
    if (unaccounted < 0) words << Words::tr("%1 too many came back", "records").arg(displayCount(-unaccounted));
    const std::int64_t beyond = balance.chargedBeyond();
    if (beyond > 0) words << Words::tr("%1 charged too many", "records").arg(displayCount(beyond));
    if (beyond < 0) words << Words::tr("%1 not charged", "records").arg(displayCount(-beyond));
    if (balance.resubmittedBeyond > 0)
        words << Words::tr("%1 sent again too many", "records").arg(displayCount(balance.resubmittedBeyond));
    return words.join(QStringLiteral(", "));
}

QString differenceWords(const BatchJob &job)
{
    const QString words = differenceWords(job.balance);
    if (!words.isEmpty()) return words;
    // Differences of parts that make up for each other, or of their numbers.
    return differencesOf(job).isEmpty() ? QString() : Words::tr("parts do not add up");
}

std::int64_t differenceSize(const BatchJob &job)
{
    double size = 0;  // exact enough for an order, and never beyond what it holds
    for (const BatchPart &part : job.parts) {
        size += std::abs(static_cast<double>(part.balance.unaccounted())) +
                std::abs(static_cast<double>(part.balance.chargedBeyond())) +
                static_cast<double>(part.balance.resubmittedBeyond);
    }
    if (size == 0 && !differencesOf(job).isEmpty()) return 1;
    constexpr double kMost = 9e18;
    return static_cast<std::int64_t>(std::min(size, kMost));
}

QString differingParts(const BatchJob &job)
{
    QStringList numbers;
    for (const BatchPart &part : job.parts) {
        if (!differs(job, part)) continue;
        numbers << (part.number ? Words::tr("part %1").arg(displayCount(*part.number)) : partName(job, part));
    }
    return numbers.join(QStringLiteral(", "));
}

bool missesParts(const BatchJob &job, Instant now)
{
    return job.missingTotal > 0 && job.due && now > *job.due;
}

QString partsWords(const BatchJob &job)
{
    const QString known = displayCount(job.partsKnown());
    if (job.partsStated == 0) return job.partsKnown() == 0 ? QString() : known;
    return Words::tr("%1 of %2", "parts").arg(known, displayCount(job.partsStated));
}

QString attemptName(const BatchPart &part, std::size_t attempt)
{
    const BatchAttempt &one = part.attempts[attempt];
    if (!one.sent()) {
        return one.status == Status::Queued ? Words::tr("queued", "a part") : Words::tr("blocked", "a part");
    }
    const auto first = std::ranges::find_if(part.attempts, &BatchAttempt::sent);
    const bool isFirst = static_cast<std::size_t>(first - part.attempts.begin()) == attempt;
    if (isFirst || (!part.number && one.charged > 0)) return Words::tr("sent", "a part");
    return Words::tr("sent again", "a part");
}

}  // namespace headroom
