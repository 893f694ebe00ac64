// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewtext.h"

#include "items/displaytext.h"
#include "items/overagetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

Zone zoneNamed(const QByteArray &timeZone)
{
    return Zone::named(timeZone).value_or(Zone());
}

}  // namespace

QString reviewKindName(ReviewSubject::Kind kind)
{
    return kind == ReviewSubject::Kind::Flag ? ReviewText::tr("Early burn") : ReviewText::tr("Limit hits");
}

QString whatHappened(const ReviewItem &item)
{
    if (item.flag)
        return ReviewText::tr("crossed %1 % on day %2")
            .arg(displayCount(item.flag->rule.percent), displayCount(item.flag->crossing.cycleDay));
    const QString hits = ReviewText::tr("%Ln hit(s)", nullptr, pluralCount(item.hits));
    if (item.openHits == 0) return hits;
    if (item.review) {
        return ReviewText::tr("%1, %2 since review", "counted limit hits, how many of them no review is of")
            .arg(hits, displayCount(item.openHits));
    }
    return ReviewText::tr("%1, %2 new", "counted limit hits, how many of them nobody reviewed")
        .arg(hits, displayCount(item.openHits));
}

QString whatHappenedBesides(const ReviewItem &item)
{
    if (!item.flag) return ReviewText::tr("severest: %1", "a verdict").arg(verdictName(item.severest));
    const QString used = ReviewText::tr("%1 of %2 used")
                             .arg(displayCount(item.flag->crossing.used), displayCount(item.flag->crossing.allowance));
    return item.movedSince ? ReviewText::tr("%1, moved since", "a flag").arg(used) : used;
}

QString reviewStateText(const ReviewItem &item)
{
    if (!item.review) return ReviewText::tr("open");
    return item.open() ? ReviewText::tr("open again") : reviewOutcomeName(item.review->outcome);
}

QString reviewTitle(const ReviewItem &item)
{
    return ReviewText::tr("%1, %2: %3", "workspace, bucket, what happened")
        .arg(item.workspaceName, bucketName(item.subject.bucket), whatHappened(item));
}

QString reviewCycleText(const ReviewItem &item)
{
    const QString days = displayDays(item.cycle.days);
    if (item.timeZone == QByteArrayLiteral("UTC")) return ReviewText::tr("Cycle %1 in UTC").arg(days);
    return ReviewText::tr("Cycle %1 in %2 (%3 to %4)", "days, time zone, first and last instant in UTC")
        .arg(days, QString::fromLatin1(item.timeZone), displayInstantIn(item.cycle.start, Zone()),
             displayInstantIn(item.cycle.end, Zone()));
}

QString reviewMoment(Instant at, const QByteArray &timeZone)
{
    const Zone zone = zoneNamed(timeZone);
    if (zone == Zone()) return displayInstantIn(at, zone);
    return ReviewText::tr("%1 (%2)", "an instant in the workspace’s zone, the same in UTC")
        .arg(displayInstantIn(at, zone), displayInstantIn(at, Zone()));
}

bool followUpDue(const ReviewItem &item, Instant at)
{
    if (!item.review || !item.review->followUp) return false;
    return *item.review->followUp <= zoneNamed(item.timeZone).dayOf(at);
}

bool waitsForReview(const ReviewItem &item, Instant at)
{
    return item.open() || followUpDue(item, at);
}

QString unjudgedText(std::int64_t workspaces, bool readOnly)
{
    if (readOnly)
        return ReviewText::tr("%Ln workspace(s) wait to be judged, so what came last is not in this list: this ledger "
                              "can only be read here. They are judged as soon as somebody opens it who may write to "
                              "its file.",
                              nullptr, pluralCount(workspaces));
    return ReviewText::tr("%Ln workspace(s) could not be judged just now, so what came last is not in this list.",
                          nullptr, pluralCount(workspaces));
}

QString reviewResult(const ReviewItem &item, const Review &review)
{
    QString saved = ReviewText::tr("%1, %2: %3, saved by %4 on %5", "workspace, bucket, outcome, person, moment")
                        .arg(item.workspaceName, bucketName(item.subject.bucket), reviewOutcomeName(review.outcome),
                             review.by, displayMoment(review.at));
    if (review.overruled)
        saved = ReviewText::tr("%1; cause overruled: %2", "what was saved, a cause")
                    .arg(saved, causeName(*review.overruled));
    return saved;
}

std::optional<std::int64_t> suggestedAddon(const BucketStanding &standing)
{
    const Amount total = standing.entitlement.total();
    if (total.unlimited) return std::nullopt;
    const std::int64_t wanted = std::max(standing.used, standing.projected.value_or(standing.used));
    if (wanted <= total.units) return std::nullopt;
    const std::int64_t missing = wanted - std::max<std::int64_t>(0, total.units);
    std::int64_t step = 1;
    while (missing / step >= 100) step *= 10;
    return (missing / step + (missing % step == 0 ? 0 : 1)) * step;
}

}  // namespace headroom
