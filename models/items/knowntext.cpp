// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/knowntext.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

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

tl::unexpected<Error> outOfRange(const QString &text)
{
    return refused(KnownText::tr("%1 is outside the years 1970 to 2199 that a ledger knows.").arg(text));
}

Result<Instant> endOfDay(CivilDate day, const QString &text, const Zone &zone, Instant now)
{
    if (day > zone.dayOf(now)) return notComeYet(text);
    const Instant last{zone.startOf(day + 1).us - 1};
    if (last < kFirstInstant) return outOfRange(text);
    return std::min(last, now);
}

QString standingText(const BucketStanding &standing)
{
    return KnownText::tr("%1 of %2", "units used, entitlement")
        .arg(displayCount(standing.used), displayAmount(standing.entitlement.total()));
}

}  // namespace

Result<Instant> typedMoment(const QString &typed, const Zone &zone, Instant now)
{
    const QString text = typed.trimmed();
    if (const auto day = parseCivilDate(text.toStdString())) return endOfDay(*day, text, zone, now);
    const ParsedInstant read = parseInstant(text.toStdString());
    switch (read.error) {
    case TimeError::None:
    case TimeError::NoZone: {
        const Instant at = read.error == TimeError::None ? read.at : zone.fromLocal(read.at.us);
        if (at > now) return notComeYet(text);
        return at;
    }
    case TimeError::OutOfRange: return outOfRange(text);
    case TimeError::NotATime: break;
    }
    return refused(KnownText::tr("“%1” is not a time. Write one such as 2026-03-12 14:30 (in %2), "
                                 "2026-03-12T14:30:00Z, or a day for its end.")
                       .arg(text, QString::fromLatin1(zone.id())));
}

QString momentText(Instant at, const Zone &zone)
{
    constexpr qsizetype kDate = 10;  // "2026-03-12"
    const Instant local{at.us + std::int64_t{zone.offsetSeconds(at)} * kMicrosPerSecond};
    if (zone.fromLocal(local.us) != at) return zone.format(at);
    QString text = formatInstant(local);
    text.chop(1);  // the Z
    text[kDate] = QLatin1Char(' ');
    const QString noSeconds = QStringLiteral(":00");
    if (text.size() == kDate + 9 && text.endsWith(noSeconds)) text.chop(noSeconds.size());
    return text;
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
