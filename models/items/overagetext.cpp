// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagetext.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

struct OverageText {
    Q_DECLARE_TR_FUNCTIONS(OverageText)
};

// Day and month: in a cycle the year is known.
QString shortDate(QDate date)
{
    //: Day and month in the form of QLocale::toString(): 17 Mar
    return QLocale().toString(date, OverageText::tr("d MMM"));
}

// Written out: an abbreviated month may end in a full stop, and so does the sentence.
QString untilDay(const CycleDays &cycle)
{
    //: Day and month in the form of QLocale::toString(): 31 January
    return QLocale().toString((cycle.end - 1).toQDate(), OverageText::tr("d MMMM"));
}

QString quoted(const QString &reason)
{
    return OverageText::tr("“%1”", "somebody’s own words").arg(reason);
}

QString paceText(const OverageFigures &figures)
{
    if (!figures.projected) return OverageText::tr("It is too early in the cycle to say where use is heading.");
    const QString projected = displayCount(*figures.projected);
    const std::int64_t over = *figures.projected - figures.after.units;
    return over > 0 ? OverageText::tr("At the present pace %1 would be used by then: %2 over.")
                          .arg(projected, displayCount(over))
                    : OverageText::tr("At the present pace %1 would be used by then: %2 to spare.")
                          .arg(projected, displayCount(-over));
}

// "Acme, 100 actions of Premium actions: …"
QString aboutRequest(const OverageRequest &request, const QString &what)
{
    return OverageText::tr("%1, %2 (%3): %4", "workspace, counted units, bucket, what became of the request")
        .arg(request.workspaceName, countedUnits(request.units, request.unit), bucketName(request.bucket), what);
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : OverageText::tr("%1: %2", "what was done: why").arg(text, quoted(reason));
}

}  // namespace

QString displayDate(Instant at)
{
    return shortDate(QDateTime::fromMSecsSinceEpoch(at.us / 1'000).date());
}

QString displayLastDay(const CycleDays &cycle)
{
    return shortDate((cycle.end - 1).toQDate());
}

QString displayMoment(Instant at)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.us / 1'000).time();
    return OverageText::tr("%1, %2", "day, time of day")
        .arg(displayDate(at), QLocale().toString(time, QLocale::ShortFormat));
}

QString displaySpan(Instant from, Instant until)
{
    const std::int64_t minutes = std::max<std::int64_t>(0, until.us - from.us) / (60 * kMicrosPerSecond);
    if (minutes >= 48 * 60) return OverageText::tr("%Ln day(s)", nullptr, pluralCount(minutes / (24 * 60)));
    if (minutes >= 60) return OverageText::tr("%Ln hour(s)", nullptr, pluralCount(minutes / 60));
    return OverageText::tr("%Ln minute(s)", nullptr, pluralCount(std::max<std::int64_t>(1, minutes)));
}

QString outcomeText(const OverageRequest &request)
{
    if (request.state == OverageState::Approved && request.approvedUnits < request.units)
        return OverageText::tr("Approved in part");
    return stateName(request.state);
}

QString requestTitle(const OverageRequest &request)
{
    return OverageText::tr("%1 asks for %2 (%3)", "workspace, counted units, bucket")
        .arg(request.workspaceName, countedUnits(request.units, request.unit), bucketName(request.bucket));
}

QString requestFacts(const OverageRequest &request)
{
    QStringList facts{
        OverageText::tr("Asked by %1 on %2").arg(request.requestedBy, displayMoment(request.requestedAt))};
    if (!request.enteredBy.isEmpty()) facts << OverageText::tr("entered by %1").arg(request.enteredBy);
    facts << OverageText::tr("cycle %1").arg(displayDays(request.cycle));
    facts << OverageText::tr("request %1", "its number").arg(request.id);
    return facts.join(QStringLiteral(" · "));
}

QString effectSentence(const OverageCase &of, const OverageFigures &figures)
{
    const OverageRequest &request = of.request;
    if (figures.after.unlimited)
        return OverageText::tr("%1 of %2 is unlimited: approving changes nothing.", "bucket of workspace")
            .arg(bucketName(request.bucket), request.workspaceName);
    const QString raised = OverageText::tr("Approving %1 raises %2’s entitlement to %3 from %4 to %5 until %6.")
                               .arg(countedUnits(figures.units, request.unit), request.workspaceName,
                                    bucketName(request.bucket), displayCount(figures.before.total().units),
                                    displayCount(figures.after.units), untilDay(request.cycle));
    return OverageText::tr("%1 %2", "two sentences").arg(raised, paceText(figures));
}

QString queuedEffect(const OverageFigures &figures)
{
    if (figures.queuedWaiting == 0) return {};
    const QString run = OverageText::tr("%Ln queued action(s) would run.", nullptr, pluralCount(figures.queuedRun));
    const std::int64_t left = figures.queuedWaiting - figures.queuedRun;
    if (left <= 0) return run;
    return OverageText::tr("%1 %2", "two sentences")
        .arg(run, OverageText::tr("%Ln would go on waiting.", nullptr, pluralCount(left)));
}

QString earlyBurnText(const OverageCase &of)
{
    if (!of.earlyBurn) return {};
    const QString percent = QLocale().toString(of.workspace.earlyBurnPercent);
    return OverageText::tr("Early burn: %1 % of the allowance of %2 was reached on day %3 (%4 of %5).")
        .arg(percent, bucketName(of.workspace.earlyBurnBucket))
        .arg(of.earlyBurn->cycleDay)
        .arg(displayCount(of.earlyBurn->used), displayCount(of.earlyBurn->allowance));
}

QString capText(const OverageCase &of, std::int64_t units)
{
    if (!of.cap) return {};
    const std::int64_t left = std::max<std::int64_t>(0, *of.cap - of.grantedInCycle);
    const QString cap = OverageText::tr("The plan caps approved overage at %1 a cycle; %2 of it are left.")
                            .arg(displayCount(*of.cap), displayCount(left));
    if (of.request.state != OverageState::Pending || units > left) return cap;
    return OverageText::tr("%1 %2", "two sentences")
        .arg(cap, OverageText::tr("After this %1 would be.", "units left of a cap").arg(displayCount(left - units)));
}

QString secondApproverText(const OverageCase &of, const OverageFigures &figures)
{
    QStringList sentences;
    if (const auto &first = of.request.endorsement)
        sentences << withReason(OverageText::tr("%1 approved %2 on %3 as the first of two")
                                    .arg(first->by, displayCount(first->units), displayMoment(first->at)),
                                first->reason);
    if (of.request.state != OverageState::Pending) return sentences.join(QLatin1Char(' '));
    if (of.secondApproverAbove && amountAtStake(figures) > *of.secondApproverAbove)
        sentences << (of.request.endorsement
                          ? OverageText::tr("Your approval would be the second, and the units are granted with it.")
                          : OverageText::tr("Above %1 two approvers are needed: with yours as the first, nothing is "
                                            "granted yet.")
                                .arg(displayMoney(*of.secondApproverAbove)));
    return sentences.join(QLatin1Char('\n'));
}

QString decisionText(const OverageRequest &request)
{
    QStringList lines;
    const QString when = request.decidedAt ? displayMoment(*request.decidedAt) : QString();
    switch (request.state) {
    case OverageState::Pending: return {};
    case OverageState::Approved:
        lines << withReason(
            OverageText::tr("%1 approved %2 of %3 on %4, granted since then")
                .arg(request.decidedBy, displayCount(request.approvedUnits), displayCount(request.units), when),
            request.decisionReason);
        break;
    case OverageState::Denied:
        lines << withReason(OverageText::tr("%1 denied it on %2").arg(request.decidedBy, when), request.decisionReason);
        break;
    case OverageState::Withdrawn:
        lines << withReason(OverageText::tr("%1 withdrew it on %2").arg(request.decidedBy, when),
                            request.decisionReason);
        break;
    case OverageState::Expired:
        lines << OverageText::tr("It expired with its cycle on %1; nobody had decided it.")
                     .arg(displayMoment(request.cycleEnd));
        break;
    }
    for (const OverageRevocation &revocation : request.revocations)
        lines << withReason(OverageText::tr("%1 revoked %2 that were not used on %3")
                                .arg(revocation.by, displayCount(revocation.units), displayMoment(revocation.at)),
                            revocation.reason);
    return lines.join(QLatin1Char('\n'));
}

QString decisionResult(const OverageRequest &after)
{
    switch (after.state) {
    case OverageState::Pending:
        return aboutRequest(after, OverageText::tr("approved by you as the first of two; nothing is granted yet."));
    case OverageState::Approved:
        return aboutRequest(after, OverageText::tr("%1 granted since %2.")
                                       .arg(countedUnits(after.approvedUnits, after.unit),
                                            displayMoment(after.decidedAt.value_or(after.requestedAt))));
    case OverageState::Denied: return aboutRequest(after, OverageText::tr("denied."));
    case OverageState::Withdrawn: return aboutRequest(after, OverageText::tr("withdrawn."));
    case OverageState::Expired: return aboutRequest(after, OverageText::tr("it has expired with its cycle."));
    }
    return {};
}

QString revocationResult(const OverageRequest &after)
{
    const std::int64_t revoked = after.revocations.empty() ? 0 : after.revocations.back().units;
    return aboutRequest(after, OverageText::tr("%1 revoked; %2 stay granted.")
                                   .arg(countedUnits(revoked, after.unit), displayCount(after.grantedUnits())));
}

QString refusalResult(const OverageRequest &before, const QString &why)
{
    return aboutRequest(before, OverageText::tr("not done. %1", "why").arg(why));
}

}  // namespace headroom
