// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "domain/plural.h"
#include "domain/providersignal.h"
#include "domain/spokenfigures.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

// Without a unit: work of one kind or another, as where only the bucket is known.
QString longContextWork(std::int64_t count, std::optional<Unit> unit)
{
    const int n = pluralKey(count);
    if (!unit) return HistoryWords::tr("%1 unit(s) of long-context work", nullptr, n).arg(spokenCount(count));
    switch (*unit) {
    case Unit::Page: return HistoryWords::tr("%1 page(s) of long-context work", nullptr, n).arg(spokenCount(count));
    case Unit::File: return HistoryWords::tr("%1 file(s) of long-context work", nullptr, n).arg(spokenCount(count));
    case Unit::Action:
    case Unit::Record: break;
    }
    return HistoryWords::tr("%1 action(s) of long-context work", nullptr, n).arg(spokenCount(count));
}

QString amountOf(Bucket bucket, std::int64_t count, std::optional<Unit> unit = std::nullopt)
{
    const int n = pluralKey(count);
    switch (bucket) {
    case Bucket::StandardSync: return HistoryWords::tr("%1 standard action(s)", nullptr, n).arg(spokenCount(count));
    case Bucket::PremiumSync: return HistoryWords::tr("%1 premium action(s)", nullptr, n).arg(spokenCount(count));
    case Bucket::LongContext: return longContextWork(count, unit);
    case Bucket::BatchRecords: return HistoryWords::tr("%1 batch record(s)", nullptr, n).arg(spokenCount(count));
    }
    Q_UNREACHABLE();
}

QString amountOf(const HistoryEvent &event, std::int64_t count)
{
    return event.bucket == kUnmapped ? HistoryWords::tr("nothing", "charged")
                                     : amountOf(static_cast<Bucket>(event.bucket), count, event.unit);
}

QString describeCredit(const HistoryEvent &event)
{
    const QString units = amountOf(event, -event.units);
    if (event.postedBy.isEmpty()) {
        return HistoryWords::tr("Credit: %1 given back for event %2", "units, event").arg(units, event.corrects);
    }
    if (event.note.isEmpty()) {
        return HistoryWords::tr("Credit by %1: %2 given back for event %3", "person, units, event")
            .arg(event.postedBy, units, event.corrects);
    }
    return HistoryWords::tr("Credit by %1: %2 given back for event %3. %4", "person, units, event, note")
        .arg(event.postedBy, units, event.corrects, event.note);
}

// What became of an action that no sheet maps: it charges nothing whatever it did (R7).
QString unmappedAction(const HistoryEvent &event)
{
    switch (event.status) {
    case Status::Failed: return HistoryWords::tr("%1 failed; no route sheet maps it", "action").arg(event.action);
    case Status::Blocked: return HistoryWords::tr("%1 was blocked; no route sheet maps it", "action").arg(event.action);
    case Status::Queued: return HistoryWords::tr("%1 was queued; no route sheet maps it", "action").arg(event.action);
    case Status::Cancelled:
        return HistoryWords::tr("%1 was cancelled; no route sheet maps it", "action").arg(event.action);
    case Status::Ok:
    case Status::Credit: break;
    }
    return HistoryWords::tr("%1 ran; no route sheet maps it, so it counts in no bucket", "action").arg(event.action);
}

QString mappedAction(const HistoryEvent &event)
{
    const QString &action = event.action;
    const QString units = event.units == 0 ? HistoryWords::tr("nothing", "charged") : amountOf(event, event.units);
    switch (event.status) {
    case Status::Failed: return HistoryWords::tr("%1 failed and charged %2", "action, units").arg(action, units);
    case Status::Blocked: return HistoryWords::tr("%1 was blocked and charged %2", "action, units").arg(action, units);
    case Status::Queued: return HistoryWords::tr("%1 was queued and charged %2", "action, units").arg(action, units);
    case Status::Cancelled:
        return HistoryWords::tr("%1 was cancelled and charged %2", "action, units").arg(action, units);
    case Status::Ok:
    case Status::Credit: break;
    }
    if (event.units == 0) return HistoryWords::tr("%1 ran and charged nothing", "action").arg(action);
    return HistoryWords::tr("%1 for %2", "units, action").arg(units, action);
}

QString describeEvent(const HistoryEvent &event)
{
    if (event.status == Status::Credit) return describeCredit(event);
    QString text = event.bucket == kUnmapped ? unmappedAction(event) : mappedAction(event);
    if (!event.job.isEmpty() && event.jobPart && event.jobParts) {
        text = HistoryWords::tr("%1, part %2 of %3 of job %4", "what happened, number, count, job")
                   .arg(text, spokenCount(*event.jobPart), spokenCount(*event.jobParts), event.job);
    } else if (!event.job.isEmpty()) {
        text = HistoryWords::tr("%1, in job %2", "what happened, job").arg(text, event.job);
    }
    if (const std::int64_t retries = event.retries.value_or(0); retries > 0) {
        text = HistoryWords::tr("%1, after %2 retry(s)", "what happened, count", pluralKey(retries))
                   .arg(text, spokenCount(retries));
    }
    if (event.providerError.isEmpty()) return text;
    const SignalKind signal = signalFromError(event.providerError.toStdString());
    return HistoryWords::tr("%1. Provider trouble: %2", "what happened, trouble")
        .arg(text, signal == SignalKind::Other ? event.providerError : signalName(signal));
}

QString describeHit(const LimitHit &hit)
{
    const QString used = hit.entitlement.unlimited
                             ? HistoryWords::tr("%1 used of an unlimited allowance", "count").arg(spokenCount(hit.used))
                             : HistoryWords::tr("%1 of %2 used", "counts")
                                   .arg(spokenCount(hit.used), spokenCount(hit.entitlement.units));
    const QString units = amountOf(hit.bucket, hit.units);
    switch (hit.verdict) {
    case Verdict::Allow: return HistoryWords::tr("Allowed: %1 for %2, with %3").arg(units, hit.action, used);
    case Verdict::Warn: return HistoryWords::tr("Warned: %1 for %2, with %3").arg(units, hit.action, used);
    case Verdict::Confirm: return HistoryWords::tr("Asked to confirm: %1 for %2, with %3").arg(units, hit.action, used);
    case Verdict::Downgrade: return HistoryWords::tr("Downgraded: %1 for %2, with %3").arg(units, hit.action, used);
    case Verdict::Queue: return HistoryWords::tr("Queued: %1 for %2, with %3").arg(units, hit.action, used);
    case Verdict::Block: return HistoryWords::tr("Blocked: %1 for %2, with %3").arg(units, hit.action, used);
    }
    Q_UNREACHABLE();
}

QString withOutcome(const LimitHit &hit, const QString &text)
{
    switch (hit.outcome) {
    case HitOutcome::Ran: return HistoryWords::tr("%1. It ran", "limit hit").arg(text);
    case HitOutcome::Abandoned: return HistoryWords::tr("%1. It was given up", "limit hit").arg(text);
    case HitOutcome::Waiting: break;
    }
    return hit.verdict == Verdict::Queue ? HistoryWords::tr("%1. It waits", "limit hit").arg(text) : text;
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : HistoryWords::tr("%1: %2", "what happened, reason").arg(text, reason);
}

QString describeOverage(const HistoryChange &change, const QString &units)
{
    using What = HistoryChange::What;
    const QString &person = change.person;
    const QString request = QString::number(change.request);
    switch (change.what) {
    case What::OverageRequested:
        return HistoryWords::tr("%1 asked for %2 more (request %3)", "person, units, request")
            .arg(person, units, request);
    case What::OverageEndorsed:
        return HistoryWords::tr("%1 gave the first of two approvals for %2 more (request %3)", "person, units, request")
            .arg(person, units, request);
    case What::OverageApproved:
        return HistoryWords::tr("%1 approved %2 more (request %3)", "person, units, request")
            .arg(person, units, request);
    case What::OverageDenied:
        return HistoryWords::tr("%1 denied %2 more (request %3)", "person, units, request").arg(person, units, request);
    case What::OverageWithdrawn:
        return HistoryWords::tr("%1 withdrew the request for %2 more (request %3)", "person, units, request")
            .arg(person, units, request);
    case What::OverageRevoked:
        return HistoryWords::tr("%1 took back %2 of what was approved (request %3)", "person, units, request")
            .arg(person, units, request);
    default:
        return HistoryWords::tr("The request for %1 more expired undecided with its cycle (request %2)",
                                "units, request")
            .arg(units, request);
    }
}

QString describeGrant(const HistoryChange &change, const QString &units)
{
    using What = HistoryChange::What;
    switch (change.what) {
    case What::AddonBegan: return HistoryWords::tr("An add-on began: %1 a cycle", "units").arg(units);
    case What::AddonEnded: return HistoryWords::tr("An add-on ended: %1 a cycle", "units").arg(units);
    case What::PrepaidBegan: return HistoryWords::tr("A prepaid pack began: %1", "units").arg(units);
    case What::PrepaidEnded: return HistoryWords::tr("A prepaid pack ended: %1", "units").arg(units);
    case What::WorkflowBegan:
        return HistoryWords::tr("Workflow upgrade %1 began: %2 a cycle", "name, units").arg(change.key, units);
    default: return HistoryWords::tr("Workflow upgrade %1 ended: %2 a cycle", "name, units").arg(change.key, units);
    }
}

QString describeChange(HistoryKind kind, const HistoryChange &change)
{
    const QString units = change.bucket ? amountOf(*change.bucket, change.units) : QString();
    switch (kind) {
    case HistoryKind::Reset: return HistoryWords::tr("A new cycle began: use counts from 0");
    case HistoryKind::Plan:
        return HistoryWords::tr("Plan %1, version %2, came into force", "name, number")
            .arg(change.name, QString::number(change.version));
    case HistoryKind::Grant: return describeGrant(change, units);
    case HistoryKind::Overage: return withReason(describeOverage(change, units), change.reason);
    case HistoryKind::Flag:
        return HistoryWords::tr("Early burn: %1 used of an allowance of %2", "units, count")
            .arg(units, spokenCount(change.allowance));
    case HistoryKind::Hit:
    case HistoryKind::Event: break;
    }
    return {};
}

}  // namespace

QString describe(const HistoryEntry &entry)
{
    if (const HistoryEvent *event = entry.event()) return describeEvent(*event);
    if (const HistoryHit *hit = entry.hit()) return withOutcome(hit->hit, describeHit(hit->hit));
    const HistoryChange *change = entry.change();
    return change ? describeChange(entry.key.kind, *change) : QString();
}

}  // namespace headroom
