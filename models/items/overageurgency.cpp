// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overageurgency.h"

#include "items/displaytext.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct OverageUrgencyText {
    Q_DECLARE_TR_FUNCTIONS(OverageUrgency)
};

std::int64_t remainingOf(const QueuedRequest &row)
{
    return row.entitlement.remaining(row.used).value_or(1);
}

}  // namespace

OverageUrgency urgencyOf(const QueuedRequest &row, Instant now)
{
    if (row.request.cycleEnd.us - now.us <= kMicrosPerDay) return OverageUrgency::ExpiresSoon;
    if (row.queuedWaiting > 0) return OverageUrgency::WorkWaits;
    if (remainingOf(row) <= 0) return OverageUrgency::AtLimit;
    const Amount total = row.entitlement.total();
    if (row.projected && !total.unlimited && *row.projected > total.units) return OverageUrgency::PaceOver;
    return OverageUrgency::None;
}

QString urgencyText(const QueuedRequest &row, Instant now)
{
    switch (urgencyOf(row, now)) {
    case OverageUrgency::ExpiresSoon: return OverageUrgencyText::tr("Expires soon");
    case OverageUrgency::WorkWaits: return OverageUrgencyText::tr("Work waits");
    case OverageUrgency::AtLimit:
        return remainingOf(row) < 0 ? OverageUrgencyText::tr("Over the limit") : OverageUrgencyText::tr("At the limit");
    case OverageUrgency::PaceOver: return OverageUrgencyText::tr("Pace over");
    case OverageUrgency::None: return {};
    }
    return {};
}

QString urgencyRule()
{
    return OverageUrgencyText::tr(
        "Most urgent first: what expires within a day, then where queued work waits, then where "
        "nothing is left of the entitlement, then where the pace leads over it, then the rest. "
        "Among equals what expires first, then what has waited longest.");
}

std::int64_t urgencyRank(const QueuedRequest &row, Instant now)
{
    static_assert(kEndOfTime.us < std::int64_t{1} << 53);
    return (std::int64_t{static_cast<int>(urgencyOf(row, now))} << 53) + row.request.cycleEnd.us;
}

}  // namespace headroom
