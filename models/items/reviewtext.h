// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QString>

#include <optional>

// Reviews in plain words, for the page that works them off and for its tables.
namespace headroom {

QString reviewKindName(ReviewSubject::Kind kind);  // "Early burn", "Limit hits"
// "crossed 80 % on day 6", "14 hits, 9 new"
QString whatHappened(const ReviewItem &item);
// "240 of 300 used", "severest: blocked"
QString whatHappenedBesides(const ReviewItem &item);
// "open", "open again", or the outcome.
QString reviewStateText(const ReviewItem &item);
// "Acme, Premium actions: crossed 80 % on day 6"
QString reviewTitle(const ReviewItem &item);
// The cycle's days in the workspace's zone, and between which instants of UTC they lie.
QString reviewCycleText(const ReviewItem &item);
// An instant on the workspace's clock, with UTC beside it where that differs.
QString reviewMoment(Instant at, const QByteArray &timeZone);
// Whether the follow-up that was agreed upon is due at an instant, by the workspace's civil day.
bool followUpDue(const ReviewItem &item, Instant at);
// Whether somebody has to look at it: it is open, or its follow-up is due.
bool waitsForReview(const ReviewItem &item, Instant at);

// What a list lacks where that many workspaces wait to be judged, and what becomes of them.
QString unjudgedText(std::int64_t workspaces, bool readOnly);

// What was saved, by whom and when.
QString reviewResult(const ReviewItem &item, const Review &review);

// Units of an add-on that would cover the use that is projected, two digits rounded up; nothing where none is needed.
std::optional<std::int64_t> suggestedAddon(const BucketStanding &standing);

}  // namespace headroom
