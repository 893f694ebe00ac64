// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/instant.h"

#include <QString>

namespace headroom {

// A charged event as somebody who wants to credit it sees it (R1).
struct CreditableEvent {
    QString eventId;
    QString workspace;
    QString member;  // empty: not stated
    QString action;
    Instant occurredAt;
    Bucket bucket{};
    Unit unit = Unit::Action;
    std::int64_t charged = 0;
    std::int64_t credited = 0;  // by credits so far
    QByteArray timeZone;        // of the workspace
    bool operator==(const CreditableEvent &) const = default;
    [[nodiscard]] std::int64_t left() const { return charged - credited; }
};

struct NewCredit {
    QString eventId;         // the event that is corrected
    std::int64_t units = 0;  // given back, >= 1
    QString reason;
};

// A credit as posted: an event of its own, counted at the instant of posting (R1, R23).
struct PostedCredit {
    QString eventId;  // of the credit
    CreditableEvent corrected;
    std::int64_t units = 0;  // given back
    QString postedBy;
    QString reason;
    Instant at;
    bool operator==(const PostedCredit &) const = default;
};

}  // namespace headroom
