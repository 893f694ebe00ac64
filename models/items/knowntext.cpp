// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/knowntext.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "items/historytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct KnownText {
    Q_DECLARE_TR_FUNCTIONS(KnownText)
};

tl::unexpected<Error> notComeYet(const QString &text)
{
    return refused(KnownText::tr("%1 has not come yet. Choose an instant up to now.").arg(text));
}

Result<Instant> endOfDay(CivilDate day, const QString &text, const Zone &zone, Instant now)
{
    if (day > zone.dayOf(now)) return notComeYet(text);
    const Instant last{zone.startOf(day + 1).us - 1};
    return std::min(last, now);
}

QString standingText(const BucketStanding &standing)
{
    return KnownText::tr("%1 of %2", "units used, entitlement")
        .arg(displayCount(standing.used), displayAmount(standing.entitlement.total()));
}

}  // namespace

Result<Instant> typedAsOf(const QString &typed, const Zone &zone, Instant now)
{
    const QString text = typed.trimmed();
    Result<Instant> at = typedMoment(text, zone);
    if (!at) return at;
    if (const auto day = parseCivilDate(text.toStdString())) return endOfDay(*day, text, zone, now);
    if (*at > now) return notComeYet(text);
    return at;
}

QString asOfText(Instant at, const Zone &zone)
{
    const QString text = momentText(at, zone);
    // A day alone would mean its end.
    return parseCivilDate(text.toStdString()) ? text + QStringLiteral(" 00:00") : text;
}

QStringList whatIsDifferent(const KnownThen &known)
{
    QStringList sentences;
    if (known.late.events > 0)
        sentences << KnownText::tr("The ledger learnt later of %Ln event(s) that had happened by then.", nullptr,
                                   pluralCount(known.late.events));
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &then = known.then.buckets[index(bucket)];
        const BucketStanding &now = known.now.buckets[index(bucket)];
        if (then.used == now.used && then.entitlement == now.entitlement) continue;
        QString sentence =
            KnownText::tr("%1: %2 as known then, %3 as known now", "bucket, used of entitlement, the same")
                .arg(bucketName(bucket), standingText(then), standingText(now));
        if (then.used != now.used)
            sentence = KnownText::tr("%1 (%2)", "a sentence, a change of units")
                           .arg(sentence, displayCountChange(now.used - then.used));
        sentences << sentence + QLatin1Char('.');
    }
    if (!known.changes.empty())
        sentences << KnownText::tr("%Ln change(s) to the workspace or its plans were made later.", nullptr,
                                   static_cast<int>(known.changes.size()));
    if (sentences.isEmpty())
        sentences << KnownText::tr("Nothing is different now: nothing that had happened by then was learnt later.");
    if (!known.complete)
        sentences << KnownText::tr(
            "Part of the ledger was stored before it noted when it learnt of events; that part counts as known.");
    return sentences;
}

}  // namespace headroom
