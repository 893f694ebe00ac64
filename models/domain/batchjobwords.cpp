// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batchjob.h"

#include "domain/bucket.h"
#include "domain/plural.h"
#include "domain/spokenfigures.h"
#include "domain/texttable.h"
#include "domain/wide.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::BatchJob)
};

bool chargedTwice(const BatchPart &part)
{
    return std::ranges::count_if(part.attempts, [](const BatchAttempt &a) { return a.charged > 0; }) > 1;
}

QString chargeDifference(const QString &part, const BatchPart &of)
{
    const BatchBalance &b = of.balance;
    const std::int64_t beyond = b.chargedBeyond();
    if (beyond < 0) {
        return Words::tr("%1: charged %2 for %3 submitted, %4 too few.", "part, records")
            .arg(part, spokenCount(b.charged), spokenCount(b.submitted), spokenCount(clamped(-Wide{beyond})));
    }
    if (of.number && chargedTwice(of)) {
        return Words::tr("%1: charged %2 for %3 submitted, %4 too many; more than one of its events charged.",
                         "part, records")
            .arg(part, spokenCount(b.charged), spokenCount(b.submitted), spokenCount(beyond));
    }
    return Words::tr("%1: charged %2 for %3 submitted, %4 too many.", "part, records")
        .arg(part, spokenCount(b.charged), spokenCount(b.submitted), spokenCount(beyond));
}

QString recordDifference(const QString &part, const BatchBalance &b)
{
    const std::int64_t missing = b.unaccounted();
    const std::int64_t found = clamped(Wide{b.submitted} - missing);
    const QString sum = Words::tr("%1: completed %2 + failed %3 + expired %4 + outstanding %5 = %6 of %7 submitted",
                                  "part, then records")
                            .arg(part, spokenCount(b.completed), spokenCount(b.failed), spokenCount(b.expired),
                                 spokenCount(b.outstanding), spokenCount(found), spokenCount(b.submitted));
    return missing > 0
               ? Words::tr("%1, %2 unaccounted for.", "the sum, records").arg(sum, spokenCount(missing))
               : Words::tr("%1, %2 too many.", "the sum, records").arg(sum, spokenCount(clamped(-Wide{missing})));
}

// What the ceiling makes of the job now, where it was sent otherwise.
QString otherwiseNow(const BatchJob &job)
{
    const std::int64_t sent = job.partsStated > 0 ? job.partsStated : job.partsKnown();
    if (sent == 0 || job.missingTotal > 0 || job.split->parts == sent) return {};
    return QLatin1Char(' ') + Words::tr("As its ceilings are now, it would be %1 and not %2.", "parts")
                                  .arg(spokenCount(job.split->parts), spokenCount(sent));
}

}  // namespace

QString partName(const BatchJob &job, const BatchPart &part)
{
    if (!part.number) return job.parts.size() == 1 ? Words::tr("The job") : Words::tr("What has no part number");
    if (job.partsStated == 0) return Words::tr("Part %1").arg(spokenCount(*part.number));
    return Words::tr("Part %1 of %2").arg(spokenCount(*part.number), spokenCount(job.partsStated));
}

QString describeSplit(const BatchJob &job, bool surface)
{
    if (!job.ceiling) {
        if (!surface || job.surface.isEmpty()) return {};
        return Words::tr("The catalog has no ceilings of %1.").arg(job.surface);
    }
    if (!job.split) {
        return surface ? Words::tr("%1 would refuse this job, as its ceilings are now.").arg(job.surface) : QString();
    }
    const QString records = countedUnits(job.split->records, Unit::Record);
    QString text;
    switch (job.split->forced) {
    case BatchSplit::Forced::No: text = Words::tr("%1, which no ceiling splits", "counted records").arg(records); break;
    case BatchSplit::Forced::ByRecords:
        text =
            Words::tr("%1 of at most %2 a part", "counted records, records").arg(records, spokenCount(job.split->most));
        break;
    case BatchSplit::Forced::ByBytes:
        text = Words::tr("%1 of at most %2 bytes a part, which %3 of them fill", "counted records, bytes, records")
                   .arg(records, spokenCount(*job.ceiling->maxBytes), spokenCount(job.split->most));
        break;
    }
    if (!surface) return text + u'.';
    return Words::tr("%1 (surface %2).", "why a job was split").arg(text, job.surface) + otherwiseNow(job);
}

QStringList differencesOf(const BatchJob &job)
{
    QStringList told;
    for (const BatchPart &part : job.parts) {
        if (part.balance.chargedBeyond() != 0) told << chargeDifference(partName(job, part), part);
        if (part.balance.unaccounted() != 0) told << recordDifference(partName(job, part), part.balance);
        if (const std::int64_t beyond = part.balance.resubmittedBeyond; beyond > 0) {
            told << Words::tr("%1: sent again %2, which is %3 more than had failed or expired.", "part, records")
                        .arg(partName(job, part), spokenCount(part.balance.resubmitted), spokenCount(beyond));
        }
        if (part.number && (*part.number < 1 || (job.partsStated > 0 && *part.number > job.partsStated))) {
            told << Words::tr("Part %1 is none of the %2 that the job has.")
                        .arg(spokenCount(*part.number), spokenCount(job.partsStated));
        }
    }
    if (job.partsLeast != job.partsStated) {
        told << Words::tr("Some events say that the job has %1 part(s), others %2.", nullptr, pluralKey(job.partsLeast))
                    .arg(spokenCount(job.partsLeast), spokenCount(job.partsStated));
    }
    return told;
}

QString missingParts(const BatchJob &job)
{
    if (job.missingTotal == 0) return {};
    constexpr std::size_t kNamed = 10;
    QStringList numbers;
    for (std::size_t i = 0; i < job.missing.size() && i < kNamed; ++i) numbers << spokenCount(job.missing[i]);
    if (job.missingTotal > numbers.size()) numbers << QStringLiteral("…");
    return Words::tr("No event yet of these of its %1 part(s): %2.", nullptr, pluralKey(job.partsStated))
        .arg(spokenCount(job.partsStated), numbers.join(QStringLiteral(", ")));
}

QByteArray resubmissionCsv(const BatchJob &job)
{
    const auto line = [](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells) written << textTableCell(cell);
        return written.join(u',').toUtf8() + "\r\n";
    };
    QByteArray csv = line({u"workspace"_s, u"job"_s, u"part"_s, u"parts"_s, u"records"_s, u"failed"_s, u"expired"_s,
                           u"surface"_s, u"route"_s, u"action"_s, u"last_event"_s});
    for (const BatchPart &part : job.parts) {
        if (part.toResubmit() <= 0) continue;
        csv += line({job.workspace, job.job, part.number ? QString::number(*part.number) : QString(),
                     job.partsStated > 0 ? QString::number(job.partsStated) : QString(),
                     QString::number(part.toResubmit()), QString::number(part.balance.failed),
                     QString::number(part.balance.expired), job.surface, job.route, job.action,
                     part.attempts.back().eventId});
    }
    return csv;
}

}  // namespace headroom
