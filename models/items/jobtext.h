// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"
#include "domain/zone.h"

// Batch jobs in plain words (R34).
namespace headroom {

QString batchStateName(BatchState state);  // "Outstanding", "Held back", "To send again", "Done"
// What that means, in a sentence.
QString batchStateMeaning(BatchState state);
// Of a part whose last event was queued, blocked or cancelled, that; else the state.
QString partStateName(const BatchPart &part);

// Time in its two largest units, cut off: "3 d 4 h", "2 h 14 min", "12 s", "0 s".
QString displaySpan(std::int64_t microseconds);

// How long the completion window has left, or how far it is passed: "14 h 3 min left", "overdue by 2 d 1 h"; empty where
// nothing is outstanding or the surface states no window.
QString windowLeft(const BatchJob &job, Instant now);
// The same in a sentence with the window's end on the zone's clock and in UTC.
QString windowWords(const BatchJob &job, Instant now, const Zone &zone);

// "10 unaccounted for, 500 charged too many": all parts, each with its own sign; empty where everything adds up.
QString differenceWords(const BatchJob &job);
// Of one part or job.
QString differenceWords(const BatchBalance &balance);
// How large the differences are, to order by: 0 where everything adds up.
std::int64_t differenceSize(const BatchJob &job);
// "Part 2, part 5", of the parts that do not add up.
QString differingParts(const BatchJob &job);

// Whether parts should have been told of: the completion window has ended without them.
bool missesParts(const BatchJob &job, Instant now);
// "3 of 4", "3" where no event says of how many.
QString partsWords(const BatchJob &job);
// What an event of a part was: "sent", "sent again", "queued", "blocked".
QString attemptName(const BatchPart &part, std::size_t attempt);

}  // namespace headroom
