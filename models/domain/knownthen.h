// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/history.h"

#include <vector>

// A workspace as it was known at an instant, beside as it is known now (R7a): events and credits arrive late, and the
// catalog is changed for instants that have passed.
namespace headroom {

inline constexpr int kLateRows = 200;

struct KnownThen {
    Instant at;       // as it stood at
    Instant knownAt;  // by what the ledger had learnt until then; at or after `at`, or before it
    WorkspaceStanding then;
    WorkspaceStanding now;  // as it stood at `at`, by what the ledger knows now
    // Events that occurred in the cycle up to `at` and that the ledger learnt of after `knownAt`.
    HistorySums late;
    std::vector<HistoryEntry> rows;  // of them, latest first, at most kLateRows
    HistoryFilter lateEvents;        // all of them
    // Changes of the workspace and of its plans that were made after `knownAt`, as the audit tells them.
    struct CatalogChange {
        std::int64_t audit = 0;
        Instant at;
        QString person;
        QString what;  // in words, translated
        bool operator==(const CatalogChange &) const = default;
    };
    std::vector<CatalogChange> changes;
    bool complete = true;  // false: part of the ledger was stored before arrivals were noted, and counts as known

    [[nodiscard]] bool differs() const { return then.buckets != now.buckets || !changes.empty(); }
};

}  // namespace headroom
