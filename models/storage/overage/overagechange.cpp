// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overage/overagechange.h"

#include "storage/audit/audit.h"
#include "storage/overage/overagecase.h"
#include "storage/overage/overagerecord.h"
#include "storage/workspaceanswer.h"
#include "storage/writtentext.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

[[noreturn]] void refuse(const QString &why, const QString &detail = {})
{
    throw DatabaseError{{Error::Kind::Refused, why, detail}};
}

// The decision to the microsecond, for logs and scripts.
QString detailOf(const OverageRequest &request)
{
    if (!request.decidedAt) return {};
    const std::string_view state = stateId(request.state);
    return QStringLiteral("request %1: %2 by %3 at %4")
        .arg(QString::number(request.id), QString::fromLatin1(state.data(), static_cast<qsizetype>(state.size())),
             request.decidedBy, formatInstant(*request.decidedAt));
}

}  // namespace

std::int64_t OverageChange::request(const NewOverageRequest &asked)
{
    const Workspace &workspace = namedWorkspace(m_state, asked.workspace);
    requirePermission(m_state, Task::RequestOverage, workspace.key);
    StoredRequest stored;
    stored.workspaceId = workspaceId(m_state, workspace.key);
    OverageRequest &made = stored.request;
    made.workspace = workspace.key;
    made.bucket = asked.bucket;
    made.units = asked.units;
    made.reason = cleanedText(asked.reason);
    made.enteredBy = m_state.actor.name;
    made.requestedBy = asked.requestedBy ? cleanedText(*asked.requestedBy) : made.enteredBy;
    made.requestedAt = m_now;
    checkTexts(made);
    const Cycle cycle = runningCycle(stored.workspaceId, asked.cycleOf.value_or(m_now));
    made.cycle = cycle.days;
    made.cycleStart = cycle.start;
    made.cycleEnd = cycle.end;
    addPrice(stored);
    made.id = nextRequestId(m_state);
    recordRequest(m_state, stored);
    return made.id;
}

std::int64_t OverageChange::decide(OverageDecision decision)
{
    decision.reason = cleanedText(decision.reason);
    const StoredRequest stored = recorded(decision.id);
    const OverageRequest &before = stored.request;
    if (decision.verb == OverageVerb::Withdraw) {
        const Permission permitted = mayWithdraw(before, actingPerson(m_state));
        if (!permitted) refuse(permitted.why);
    } else {
        requirePermission(m_state, Task::DecideOverage, before.workspace);
    }
    // Who comes too late is told so at once, without working out what deciding would mean.
    const bool waits = before.state == OverageState::Pending;
    const OverageCase of = waits ? termsOf(m_state, stored, m_now) : requestOnly(stored);
    if (const auto why = objection(of, decision, m_state.actor.name, m_now)) refuse(*why, detailOf(before));

    const std::int64_t units = approvalUnits(before, decision);
    if (decision.verb == OverageVerb::Approve && takesSecondApprover(of, units)) {
        OverageRequest endorsed = before;
        endorsed.endorsement = {units, m_state.actor.name, notBefore(before.requestedAt), decision.reason};
        recordEndorsement(m_state, before, endorsed, decision.seen.value_or(figuresOf(of, units)));
    } else {
        recordDecision(m_state, before, decided(of, decision));
    }
    return before.id;
}

OverageRequest OverageChange::decided(const OverageCase &of, const OverageDecision &decision) const
{
    OverageRequest after = of.request;
    after.decidedBy = m_state.actor.name;
    after.decidedAt = notBefore(after.endorsement ? after.endorsement->at : after.requestedAt);
    after.decisionReason = decision.reason;
    after.seen = decision.seen;
    switch (decision.verb) {
    case OverageVerb::Approve:
        after.state = OverageState::Approved;
        after.approvedUnits = approvalUnits(of.request, decision);
        if (!after.seen) after.seen = figuresOf(of, after.approvedUnits);
        break;
    case OverageVerb::Deny:
        after.state = OverageState::Denied;
        if (!after.seen) after.seen = figuresOf(of, after.units);
        break;
    case OverageVerb::Withdraw: after.state = OverageState::Withdrawn; break;
    }
    return after;
}

std::int64_t OverageChange::revoke(NewRevocation revocation)
{
    revocation.reason = cleanedText(revocation.reason);
    const StoredRequest stored = recorded(revocation.id);
    const OverageRequest &before = stored.request;
    requirePermission(m_state, Task::DecideOverage, before.workspace);
    OverageCase of = requestOnly(stored);
    of.unusedOfGrant = unusedUnits(m_state, stored, m_now);
    if (const auto why = objection(of, revocation, m_now)) refuse(*why, detailOf(before));
    const Instant latest = before.revocations.empty() ? *before.decidedAt : before.revocations.back().at;
    recordRevocation(
        m_state, before,
        {revocation.units.value_or(of.unusedOfGrant), m_state.actor.name, notBefore(latest), revocation.reason});
    return before.id;
}

StoredRequest OverageChange::recorded(std::int64_t id)
{
    auto found = recordedRequest(m_state, id, m_now);
    if (!found) refuse(noSuchRequest(id));
    return std::move(*found);
}

QString OverageChange::noSuchRequest(std::int64_t id)
{
    return tr("There is no overage request %1 in this ledger.").arg(id);
}

// A case with no more than the request and the zone that messages show.
OverageCase OverageChange::requestOnly(const StoredRequest &stored)
{
    OverageCase of;
    of.request = stored.request;
    of.workspace.standing.timeZone = m_state.catalog().workspacesById.at(stored.workspaceId)->timeZone;
    return of;
}

void OverageChange::checkTexts(const OverageRequest &made)
{
    if (made.units < 1) refuse(tr("Ask for at least 1 unit."));
    if (made.reason.isEmpty()) refuse(tr("Say why the overage is needed: who decides will read it."));
    if (made.reason.size() > kLongestText) {
        refuse(tr("The reason is too long: it may have %1 characters, this one has %2.")
                   .arg(QLocale().toString(kLongestText), QLocale().toString(made.reason.size())));
    }
    if (made.requestedBy.isEmpty()) refuse(tr("Say who asks, or leave it out to ask yourself."));
    if (made.requestedBy.size() > kLongestText) {
        refuse(
            tr("The name of who asks is too long: it may have %1 characters.").arg(QLocale().toString(kLongestText)));
    }
    if (!std::ranges::all_of(made.requestedBy.toUcs4(), [](uint c) { return QChar::isPrint(c); })) {
        refuse(tr("The name of who asks is one line of readable characters."));
    }
}

Cycle OverageChange::runningCycle(std::int64_t workspaceId, Instant of)
{
    const WorkspaceContext &context = m_state.catalog().index->workspace(workspaceId);
    const Cycle cycle = cycleAt(context.cycle, context.zone, of);
    if (m_now >= cycle.end) {
        refuse(tr("That cycle ended with %1: overage is for the running cycle.").arg((cycle.days.end - 1).toString()));
    }
    if (m_now < cycle.start) {
        refuse(tr("That cycle begins on %1: overage is for the running cycle.").arg(cycle.days.first.toString()));
    }
    return cycle;
}

// What the units would cost and sell for, by what is observed and in force now.
void OverageChange::addPrice(StoredRequest &stored)
{
    OverageRequest &made = stored.request;
    const OverageCase of = termsOf(m_state, stored, m_now);
    if (of.workspace.standing.buckets[index(made.bucket)].entitlement.base.unlimited) {
        refuse(tr("The plan gives this bucket (%1) without limit: no overage is needed.").arg(bucketName(made.bucket)));
    }
    const OverageFigures figures = figuresOf(of, made.units);
    made.projectedCost = figures.projectedCost;
    made.costEstimated = figures.costEstimated;
    made.unitPrice = figures.unitPrice;
    if (made.unitPrice && !made.price()) {
        refuse(tr("The price of so many units is more than the ledger can count. Ask for fewer."));
    }
}

}  // namespace headroom
