// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/providersignal.h"

#include "domain/wide.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr std::array<std::string_view, kSignalKinds> kSignalIds{
    "batch_expired", "batch_unordered", "region_quota_exhausted", "route_ineligible", "rate_limited", "other"};

}  // namespace

std::string_view signalId(SignalKind kind)
{
    return kSignalIds[static_cast<std::size_t>(kind)];
}

SignalKind signalFromError(std::string_view text)
{
    for (std::size_t i = 0; i < kSignalIds.size(); ++i) {
        if (kSignalIds[i] == text) return static_cast<SignalKind>(i);
    }
    return SignalKind::Other;
}

QString signalName(SignalKind kind)
{
    switch (kind) {
    case SignalKind::BatchExpired: return QCoreApplication::translate("headroom", "Batch expired");
    case SignalKind::BatchUnordered: return QCoreApplication::translate("headroom", "Batch out of order");
    case SignalKind::RegionQuotaExhausted: return QCoreApplication::translate("headroom", "Regional quota exhausted");
    case SignalKind::RouteIneligible: return QCoreApplication::translate("headroom", "Route not eligible");
    case SignalKind::RateLimited: return QCoreApplication::translate("headroom", "Rate limited");
    case SignalKind::Other: return QCoreApplication::translate("headroom", "Other provider trouble");
    }
    Q_UNREACHABLE();
}

OwnerDomain ownerOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::BatchExpired: return OwnerDomain::Queueing;
    case SignalKind::BatchUnordered: return OwnerDomain::Reconciliation;
    case SignalKind::RegionQuotaExhausted:
    case SignalKind::RateLimited: return OwnerDomain::Capacity;
    case SignalKind::RouteIneligible: return OwnerDomain::Routing;
    case SignalKind::Other: return OwnerDomain::Unassigned;
    }
    Q_UNREACHABLE();
}

QString ownerName(OwnerDomain owner)
{
    switch (owner) {
    case OwnerDomain::Queueing: return QCoreApplication::translate("headroom", "Queueing");
    case OwnerDomain::Reconciliation: return QCoreApplication::translate("headroom", "Reconciliation");
    case OwnerDomain::Capacity: return QCoreApplication::translate("headroom", "Capacity");
    case OwnerDomain::Routing: return QCoreApplication::translate("headroom", "Routing");
    case OwnerDomain::Unassigned: return QCoreApplication::translate("headroom", "Unassigned");
    }
    Q_UNREACHABLE();
}

QString nextStep(SignalKind kind)
{
    switch (kind) {
    case SignalKind::BatchExpired:
        return QCoreApplication::translate(
            "headroom", "Whoever runs the queue resubmits only the unfinished parts of the job, in smaller parts.");
    case SignalKind::BatchUnordered:
        return QCoreApplication::translate(
            "headroom", "Whoever reconciles the results matches rows by custom id instead of by their order.");
    case SignalKind::RegionQuotaExhausted:
        return QCoreApplication::translate(
            "headroom", "Whoever plans capacity moves traffic to another pool or has the region’s quota raised.");
    case SignalKind::RouteIneligible:
        return QCoreApplication::translate(
            "headroom", "Whoever owns routing corrects the route’s modes, or the sheet that sends work there.");
    case SignalKind::RateLimited:
        return QCoreApplication::translate(
            "headroom", "Whoever plans capacity backs off, spreads the load or raises the pool’s tokens per minute.");
    case SignalKind::Other:
        return QCoreApplication::translate(
            "headroom", "Whoever looks after the provider finds out what it means by this, and names an owner.");
    }
    Q_UNREACHABLE();
}

std::optional<std::int64_t> PoolPeak::heat() const
{
    if (!quota || *quota <= 0) return std::nullopt;
    return clamped(dividedHalfEven(Wide{peak} * 10'000, *quota));
}

}  // namespace headroom
