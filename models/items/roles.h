// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace headroom {

// What every item model of ours answers besides Qt's own roles.
enum ItemRole : int {
    SortRole = Qt::UserRole,  // the raw value that rows are ordered by
    CopyRole,           // QStringList: the raw values that copying takes, independent of the locale; also of headers
    SumRole,            // qlonglong: what a selection adds up; invalid where adding makes no sense
    SumKindRole,        // SumKind as int: how to show that sum
    SecondaryTextRole,  // QString: a second, quieter line of the cell
    KeyRole,            // QString: the key of what the row is about; of a header: the id of the column
    StandingRole,       // headroom::BucketStanding of a bucket's cell
    BucketRole,         // int(headroom::Bucket) of a bucket's cell
    CalloutRole,        // bool: the cell is out of the ordinary; views decide how that looks
};

// What the number of SumRole counts.
enum class SumKind : int { Count, MoneyNanos };

}  // namespace headroom
