// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalsubject.h"

#include "items/displaytext.h"
#include "items/overagefilter.h"
#include "items/overagetext.h"
#include "views/permitted.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApprovalSubject)
};

constexpr std::int64_t kBatchId = -1;

OverageVerb verbOf(ApprovalVerb verb)
{
    switch (verb) {
    case ApprovalVerb::Approve: return OverageVerb::Approve;
    case ApprovalVerb::Withdraw: return OverageVerb::Withdraw;
    case ApprovalVerb::Deny:
    case ApprovalVerb::Revoke: break;
    }
    return OverageVerb::Deny;
}

// Whether nothing is granted until somebody else has approved, too (R37a).
bool firstOfTwo(const OverageCase &of, std::int64_t units)
{
    return of.secondApproverAbove && !of.request.endorsement &&
           amountAtStake(figuresOf(of, units)) > *of.secondApproverAbove;
}

QString batchSummary(const std::vector<OverageRequest> &batch, const LedgerInfo &info)
{
    const auto others =
        std::ranges::count_if(batch, [&info](const OverageRequest &r) { return !mayDecide(info.person, r); });
    if (others == 0) return {};
    return Words::tr("%Ln of them cannot be decided by you; the result will say why.", nullptr, pluralCount(others));
}

}  // namespace

ApprovalSubject ApprovalSubject::of(const OverageCase &one)
{
    switch (one.request.state) {
    case OverageState::Pending: return {Kind::Pending, one, {}};
    case OverageState::Approved: return {Kind::Approved, one, {}};
    case OverageState::Denied:
    case OverageState::Withdrawn:
    case OverageState::Expired: break;
    }
    return {Kind::Settled, one, {}};
}

ApprovalSubject ApprovalSubject::of(std::vector<OverageRequest> batch)
{
    return {Kind::Batch, {}, std::move(batch)};
}

std::int64_t ApprovalSubject::id() const
{
    return kind == Kind::Nothing ? 0 : kind == Kind::Batch ? kBatchId : one.request.id;
}

std::int64_t ApprovalSubject::usualUnits() const
{
    if (kind == Kind::Approved) return one.unusedOfGrant;
    // A second approver can grant no more than the first.
    return one.request.endorsement ? one.request.endorsement->units : one.request.units;
}

bool ApprovalSubject::ownOf(const QString &person) const
{
    return one.request.requestedBy == person || one.request.enteredBy == person;
}

bool ApprovalSubject::offers(ApprovalVerb verb, const QString &person) const
{
    switch (kind) {
    case Kind::Nothing:
    case Kind::Settled: return false;
    case Kind::Approved: return verb == ApprovalVerb::Revoke;
    case Kind::Batch: return verb == ApprovalVerb::Approve || verb == ApprovalVerb::Deny;
    case Kind::Pending: return verb == ApprovalVerb::Withdraw ? ownOf(person) : verb != ApprovalVerb::Revoke;
    }
    return false;
}

Permission ApprovalSubject::permissionTo(ApprovalVerb verb, const LedgerInfo &info) const
{
    if (kind == Kind::Batch) {
        const Permission general = permitted(info, Task::DecideOverage);
        const bool any =
            std::ranges::any_of(batch, [&info](const OverageRequest &r) { return mayDecide(info.person, r); });
        if (!general || any || batch.empty()) return general;
        const Permission first = permitted(info, Task::DecideOverage, batch.front().workspace);
        return {false, first ? Words::tr("These are your own requests: nobody decides their own.") : first.why};
    }
    if (verb == ApprovalVerb::Withdraw) {
        if (info.readOnly) return permitted(info, Task::RequestOverage);
        return mayWithdraw(one.request, info.person);
    }
    Permission decide = permitted(info, Task::DecideOverage, one.request.workspace);
    if (decide && verb != ApprovalVerb::Revoke && one.request.requestedBy == info.user)
        return {false, verb == ApprovalVerb::Approve
                           ? Words::tr("You asked for this yourself: somebody else has to approve it.")
                           : Words::tr("You asked for this yourself: withdraw it if it is no longer needed.")};
    return decide;
}

ApprovalObjections ApprovalSubject::objectionsTo(ApprovalVerb verb, std::optional<std::int64_t> units,
                                                 const QString &reason, const QString &person, Instant at) const
{
    if (kind == Kind::Batch) {
        if (verb == ApprovalVerb::Deny && reason.isEmpty())
            return {{}, {}, Words::tr("Say why they are denied: the requesters will read it.")};
        return {};
    }
    if (kind != Kind::Pending && kind != Kind::Approved) return {};
    const bool counts = verb == ApprovalVerb::Approve || verb == ApprovalVerb::Revoke;
    if (counts && !units) return {{}, Words::tr("Give a number of units."), {}};
    const auto against = [&](std::int64_t tried, const QString &why) {
        if (verb == ApprovalVerb::Revoke) return objection(one, NewRevocation{one.request.id, tried, why}, at);
        OverageDecision decision;
        decision.id = one.request.id;
        decision.verb = verbOf(verb);
        decision.reason = why;
        if (verb == ApprovalVerb::Approve) decision.units = tried;
        return objection(one, decision, person, at);
    };
    const std::int64_t tried = counts ? *units : one.request.units;
    const auto wrong = against(tried, reason);
    if (!wrong) return {};
    // Which field mends it shows with another value there.
    const QString someReason = QStringLiteral("?");
    if (!against(tried, someReason)) return {{}, {}, *wrong};
    if (counts && !against(1, someReason)) return {{}, *wrong, {}};
    return {*wrong, {}, {}};
}

std::vector<OverageDecision> ApprovalSubject::decisions(ApprovalVerb verb, std::int64_t units,
                                                        const QString &reason) const
{
    std::vector<OverageDecision> all;
    const auto add = [&](const OverageRequest &request, std::int64_t granted) -> OverageDecision & {
        OverageDecision &decision = all.emplace_back();
        decision.id = request.id;
        decision.verb = verbOf(verb);
        decision.reason = reason;
        if (verb == ApprovalVerb::Approve) decision.units = granted;
        return decision;
    };
    for (const OverageRequest &request : batch) add(request, request.units);
    if (kind != Kind::Pending) return all;
    OverageDecision &decision = add(one.request, units);
    if (verb != ApprovalVerb::Withdraw)
        decision.seen = figuresOf(one, verb == ApprovalVerb::Approve ? units : one.request.units);
    return all;
}

QString ApprovalSubject::buttonText(ApprovalVerb verb, std::optional<std::int64_t> units) const
{
    const int many = pluralCount(std::ssize(batch));
    switch (verb) {
    case ApprovalVerb::Approve: {
        if (kind == Kind::Batch) return Words::tr("&Approve %Ln request(s) as asked", nullptr, many);
        if (!units || *units < 1) return Words::tr("&Approve");
        const bool fewer = *units < one.request.units;
        const QString text =
            fewer ? Words::tr("&Approve %1 of %2").arg(displayCount(*units), displayCount(one.request.units))
                  : Words::tr("&Approve %1").arg(countedUnits(*units, one.request.unit));
        return kind == Kind::Pending && firstOfTwo(one, *units)
                   ? Words::tr("%1 (first of two)", "text of a button").arg(text)
                   : text;
    }
    case ApprovalVerb::Deny:
        return kind == Kind::Batch ? Words::tr("&Deny %Ln request(s)", nullptr, many) : Words::tr("&Deny");
    case ApprovalVerb::Withdraw: return Words::tr("&Withdraw");
    case ApprovalVerb::Revoke:
        return units && *units > 0 ? Words::tr("&Revoke %1").arg(countedUnits(*units, one.request.unit))
                                   : Words::tr("&Revoke");
    }
    return {};
}

QString ApprovalSubject::title() const
{
    switch (kind) {
    case Kind::Nothing: return {};
    case Kind::Pending: return Words::tr("Your decision");
    case Kind::Approved: return Words::tr("Revoke what is unused");
    case Kind::Settled: return outcomeText(one.request);
    case Kind::Batch: return Words::tr("%Ln request(s) chosen", nullptr, pluralCount(std::ssize(batch)));
    }
    return {};
}

QString ApprovalSubject::summary(const LedgerInfo &info) const
{
    switch (kind) {
    case Kind::Nothing:
    case Kind::Pending: return {};
    case Kind::Approved:
        return one.unusedOfGrant > 0
                   ? Words::tr("%1 of the %2 approved are not used.")
                         .arg(displayCount(one.unusedOfGrant), displayCount(one.request.approvedUnits))
                   : Words::tr("All that is granted is used or revoked.");
    case Kind::Settled: return Words::tr("A decided request does not change any more; a new one can be asked for.");
    case Kind::Batch: return batchSummary(batch, info);
    }
    return {};
}

}  // namespace headroom
