// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overage.h"

#include "domain/wide.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> kStateIds{"pending", "approved", "denied", "withdrawn", "expired"};

// How many queued actions fit, in order of arrival, each whole: the first that does not fit holds up those behind it.
std::int64_t fitting(const std::vector<std::int64_t> &queued, std::optional<std::int64_t> remaining)
{
    if (!remaining) return static_cast<std::int64_t>(queued.size());
    Wide left = *remaining;
    std::int64_t count = 0;
    for (const std::int64_t units : queued) {
        if (units > left) break;
        left -= units;
        ++count;
    }
    return count;
}

}  // namespace

std::string_view stateId(OverageState state)
{
    return kStateIds[static_cast<std::size_t>(state)];
}

std::optional<OverageState> stateFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kStateIds.size(); ++i) {
        if (kStateIds[i] == id) return static_cast<OverageState>(i);
    }
    return std::nullopt;
}

QString stateName(OverageState state)
{
    switch (state) {
    case OverageState::Pending: return QCoreApplication::translate("headroom", "Pending");
    case OverageState::Approved: return QCoreApplication::translate("headroom", "Approved");
    case OverageState::Denied: return QCoreApplication::translate("headroom", "Denied");
    case OverageState::Withdrawn: return QCoreApplication::translate("headroom", "Withdrawn");
    case OverageState::Expired: return QCoreApplication::translate("headroom", "Expired");
    }
    Q_UNREACHABLE();
}

std::int64_t OverageRequest::revokedUnits() const
{
    std::int64_t sum = 0;
    for (const OverageRevocation &revocation : revocations) sum += revocation.units;
    return sum;
}

std::optional<Money> OverageRequest::price() const
{
    return unitPrice ? checkedMul(*unitPrice, units) : std::nullopt;
}

std::optional<Money> costAtUnitCost(Money cost, std::int64_t charged, std::int64_t units)
{
    if (charged <= 0) return std::nullopt;
    const std::optional<std::int64_t> nanos = narrowed(dividedHalfEven(Wide{cost.nanos} * units, charged));
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

OverageFigures figuresOf(const OverageCase &of, std::int64_t units)
{
    const BucketStanding &bucket = of.workspace.standing.buckets[index(of.request.bucket)];
    OverageFigures figures;
    figures.at = of.workspace.at;
    figures.units = units;
    figures.used = bucket.used;
    figures.before = bucket.entitlement;
    Entitlement after = bucket.entitlement;
    after.approved = clamped(Wide{after.approved} + units);
    figures.after = after.total();
    figures.projected = bucket.projected;

    figures.unitCost = costAtUnitCost(bucket.cost.amount, bucket.used, 1);
    figures.costEstimated = bucket.cost.estimated;
    figures.projectedCost = costAtUnitCost(bucket.cost.amount, bucket.used, units);
    figures.unitPrice = of.unitPrice;
    if (of.unitPrice) figures.price = {clamped(Wide{of.unitPrice->nanos} * units)};
    figures.margin = of.workspace.standing.margin;
    if (figures.projectedCost) {
        const Wide margin = Wide{figures.margin.nanos} + figures.price.nanos - figures.projectedCost->nanos;
        figures.marginAfter = Money{clamped(margin)};
    }
    figures.queuedWaiting = static_cast<std::int64_t>(of.queued.size());
    figures.queuedRun = fitting(of.queued, after.remaining(bucket.used));
    return figures;
}

Money amountAtStake(const OverageFigures &figures)
{
    return std::max(figures.price, figures.projectedCost.value_or(Money{}));
}

bool takesSecondApprover(const OverageCase &of, std::int64_t units)
{
    return of.secondApproverAbove && !of.request.endorsement &&
           amountAtStake(figuresOf(of, units)) > *of.secondApproverAbove;
}

std::int64_t approvalUnits(const OverageRequest &request, const OverageDecision &decision)
{
    return decision.units.value_or(request.endorsement ? request.endorsement->units : request.units);
}

std::vector<std::int64_t> unusedOfGrants(const std::vector<std::int64_t> &granted, std::int64_t approvedUsed)
{
    std::vector<std::int64_t> unused;
    unused.reserve(granted.size());
    std::int64_t left = approvedUsed;
    for (const std::int64_t units : granted) {
        const std::int64_t taken = std::clamp<std::int64_t>(left, 0, units);
        unused.push_back(units - taken);
        left -= taken;
    }
    return unused;
}

Permission mayWithdraw(const OverageRequest &request, const Person &person)
{
    if (person.role == PersonRole::Owner) return {};
    if (person.name == request.requestedBy || person.name == request.enteredBy) {
        return permission(person, Task::RequestOverage, request.workspace);
    }
    return {false, QCoreApplication::translate("headroom", "Only %1, who asked for it, or an owner can withdraw this "
                                                           "request. An admin can deny it.")
                       .arg(request.requestedBy)};
}

}  // namespace headroom
