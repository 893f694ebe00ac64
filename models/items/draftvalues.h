// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

// The words of the catalog's fields and of the values that they have, in the reader's language. Paths are those of
// AuditChange.
namespace headroom {

// Where a path leads: "actions[research.deep].downgrade_to.route" is the field "downgrade_to.route" of the item
// "research.deep" of the list "actions". A field outside any list has neither list nor item.
struct DraftPath {
    QString list;
    QString item;
    QString field;

    static DraftPath of(const QString &path);
};

// "Premium actions allowance", "research.deep: fallback"; what has no words is said as it is stored.
QString draftFieldName(const QString &path);
// "$99.00", "70 %"; an empty value says what its absence means: "70 %", "no cap", "none".
QString draftValue(const QString &path, const QString &value);
// Later less earlier, "−50", "+$10.00"; empty where that makes no sense.
QString draftDifference(const QString &path, const QString &before, const QString &after);

// "1 Dec 2026 UTC" at midnight UTC, with the time of day at other instants.
QString displayUtc(Instant at);

}  // namespace headroom
