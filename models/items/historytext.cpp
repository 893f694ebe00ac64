// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historytext.h"

#include "domain/providersignal.h"
#include "items/displaytext.h"
#include "items/typedvalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace headroom {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

HistoryMark markOf(const HistoryEvent &event)
{
    if (event.status == Status::Credit) return HistoryMark::Credit;
    if (!event.providerError.isEmpty()) return HistoryMark::Trouble;
    return event.status == Status::Ok ? HistoryMark::Use : HistoryMark::NotRun;
}

void addEvent(HistorySums &sums, const HistoryEvent &event)
{
    HistorySums one;
    one.events = 1;
    const Cost cost = event.cost.value_or(Cost{});
    one.cost = cost;
    if (event.bucket == kUnmapped) {
        one.unmapped = 1;
    } else {
        one.units[static_cast<std::size_t>(event.bucket)] = event.units;
        one.costs[static_cast<std::size_t>(event.bucket)] = cost;
    }
    sums.add(one);
}

}  // namespace

HistoryMark historyMark(const HistoryEntry &entry)
{
    switch (entry.key.kind) {
    case HistoryKind::Reset: return HistoryMark::Reset;
    case HistoryKind::Plan: return HistoryMark::Plan;
    case HistoryKind::Grant: return HistoryMark::Grant;
    case HistoryKind::Overage: return HistoryMark::Overage;
    case HistoryKind::Hit: return HistoryMark::Hit;
    case HistoryKind::Flag: return HistoryMark::Flag;
    case HistoryKind::Event: break;
    }
    const HistoryEvent *event = entry.event();
    return event ? markOf(*event) : HistoryMark::Use;
}

QString historyMarkName(const HistoryEntry &entry)
{
    switch (historyMark(entry)) {
    case HistoryMark::Use: return HistoryText::tr("Use");
    case HistoryMark::NotRun: return eventStatusName(entry.event()->status);
    case HistoryMark::Credit: return HistoryText::tr("Credit");
    case HistoryMark::Trouble: return HistoryText::tr("Provider trouble");
    case HistoryMark::Hit: return HistoryText::tr("Limit hit");
    case HistoryMark::Overage: return HistoryText::tr("Overage");
    case HistoryMark::Grant: return HistoryText::tr("Grant");
    case HistoryMark::Plan: return HistoryText::tr("Plan");
    case HistoryMark::Flag: return HistoryText::tr("Early burn");
    case HistoryMark::Reset: return HistoryText::tr("New cycle");
    }
    return {};
}

QString eventStatusName(Status status)
{
    switch (status) {
    case Status::Ok: return HistoryText::tr("OK", "status of an event");
    case Status::Failed: return HistoryText::tr("Failed");
    case Status::Blocked: return HistoryText::tr("Blocked");
    case Status::Queued: return HistoryText::tr("Queued");
    case Status::Cancelled: return HistoryText::tr("Cancelled");
    case Status::Credit: return HistoryText::tr("Credit");
    }
    return {};
}

QString historyBucketName(std::int8_t bucket)
{
    return bucket >= 0 && bucket < kBucketCount ? bucketName(static_cast<Bucket>(bucket)) : HistoryText::tr("Unmapped");
}

QString signedCount(std::int64_t count)
{
    return count > 0 ? QLocale().positiveSign() + displayCount(count) : displayCount(count);
}

QString historyClock(Instant at, const Zone &zone)
{
    const std::int64_t ms = at.us / 1'000 + std::int64_t{zone.offsetSeconds(at)} * 1'000;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QLocale locale;
    QString time = locale.timeFormat(QLocale::ShortFormat);
    if (!time.contains(QStringLiteral("ss"))) time.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return HistoryText::tr("%1 %2", "day, time of day")
        .arg(displayDay(CivilDate::of(local.date())), locale.toString(local.time(), time));
}

QString historySource(const HistoryEntry &entry)
{
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty()) parts << text;
    };
    if (const HistoryEvent *event = entry.event()) {
        add(event->member);
        add(event->route);
        if (!event->job.isEmpty())
            add(event->jobPart && event->jobParts
                    ? HistoryText::tr("%1, part %2 of %3", "a job")
                          .arg(event->job, displayCount(*event->jobPart), displayCount(*event->jobParts))
                    : event->job);
        if (event->status != Status::Credit) add(event->note);  // that of a credit is in its sentence
    } else if (const HistoryHit *hit = entry.hit()) {
        add(hit->hit.member);
        add(hit->hit.route);
    }
    return parts.join(QStringLiteral(" · "));
}

HistorySums historySumsOf(const std::vector<const HistoryEntry *> &entries)
{
    HistorySums sums;
    for (const HistoryEntry *entry : entries) {
        if (const HistoryEvent *event = entry->event())
            addEvent(sums, *event);
        else if (entry->hit())
            ++sums.hits;
        else
            ++sums.changes;
    }
    return sums;
}

std::vector<NamedFigure> historyFigures(const HistorySums &sums)
{
    std::vector<NamedFigure> figures;
    figures.push_back({HistoryText::tr("Events"), displayCount(sums.events)});
    if (sums.hits != 0) figures.push_back({HistoryText::tr("Limit hits"), displayCount(sums.hits)});
    if (sums.changes != 0) figures.push_back({HistoryText::tr("Changes"), displayCount(sums.changes)});
    for (const Bucket bucket : kBuckets) {
        const std::int64_t units = sums.units[index(bucket)];
        if (units != 0 || sums.costs[index(bucket)].amount.nanos != 0)
            figures.push_back({bucketName(bucket), displayCount(units)});
    }
    if (sums.unmapped != 0) figures.push_back({HistoryText::tr("Unmapped"), displayCount(sums.unmapped)});
    figures.push_back({HistoryText::tr("Cost"), displayCost(sums.cost)});
    return figures;
}

Result<Instant> typedMoment(const QString &typed, const Zone &zone)
{
    const QString text = typed.trimmed();
    const auto day = parseCivilDate(text.toStdString());
    const ParsedInstant read = parseInstant(text.toStdString());
    if (read.error == TimeError::NotATime && !day)
        return refused(HistoryText::tr("“%1” is not a time. Write 2026-12-01, 2026-12-01 14:30, or with a zone "
                                       "2026-12-01T14:30Z.")
                           .arg(text));
    const Instant at = day                               ? zone.startOf(*day)
                       : read.error == TimeError::NoZone ? zone.fromLocal(read.at.us)
                                                         : read.at;
    if (read.error == TimeError::OutOfRange || at < kFirstInstant || at >= kEndOfTime)
        return refused(HistoryText::tr("%1 is outside the years 1970 to 2199 that a ledger knows.").arg(text));
    return at;
}

QString momentText(Instant at, const Zone &zone)
{
    const CivilDate day = zone.dayOf(at);
    if (zone.startOf(day) == at) return day.toString();
    const Instant local{at.us + std::int64_t{zone.offsetSeconds(at)} * kMicrosPerSecond};
    QString text = formatInstant(local);
    text.chop(1);  // of UTC
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    if (local.us % (60 * kMicrosPerSecond) == 0) text.chop(3);
    const Result<Instant> again = typedMoment(text, zone);
    // The second of two hours of the same name has none of its own.
    return again && *again == at ? text : formatInstant(at);
}

}  // namespace headroom
