// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "storage/events/segmentcodec.h"
#include "storage/history/textfinder.h"
#include "storage/ledgerstate.h"

#include <limits>

namespace headroom {

// A filter of a timeline in the ledger's own terms, inside one snapshot.
struct HistoryScope {
    // Throws Refused for an unknown workspace and for a range that ends before it begins.
    HistoryScope(LedgerState &state, const HistoryFilter &of);

    HistoryFilter filter;
    const Workspace *declared = nullptr;  // in the catalog of the snapshot
    const CatalogIndex *catalog = nullptr;
    WorkspaceContext workspace;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();  // [from, to), microseconds; of the filter, or less
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
    std::optional<std::int64_t> memberId;
    std::optional<std::int64_t> actionId;
    std::optional<std::int64_t> routeId;
    bool namesUnknown = false;  // a member, action or route that the ledger has never met
    std::int64_t afterSeq = 0;  // events with a later ledger sequence alone
    std::int64_t throughSeq = std::numeric_limits<std::int64_t>::max();  // and none beyond this
    TextFinder text;
    std::string job;  // UTF-8

    // Whether any entry of a kind can pass: one that has no member passes no filter that names one, and so on.
    [[nodiscard]] bool wants(HistoryKind kind) const;
    // All but the texts of an event, and whether it tells of a provider's trouble.
    [[nodiscard]] bool passes(const SegmentColumns &columns, std::size_t row) const;
    [[nodiscard]] bool passesBucket(std::optional<Bucket> bucket) const;
    [[nodiscard]] bool beginsSomewhere() const { return from != std::numeric_limits<std::int64_t>::min(); }
    [[nodiscard]] bool endsSomewhere() const { return to != std::numeric_limits<std::int64_t>::max(); }
    [[nodiscard]] bool holds(Instant at) const { return from <= at.us && at.us < to; }
};

// Which side of each other two keys lie on, in the direction of a search.
using HistoryDirection = HistoryQuestion::Direction;
inline bool comesBefore(const HistoryKey &a, const HistoryKey &b, HistoryDirection direction)
{
    return direction == HistoryDirection::Newer ? a < b : b < a;
}

}  // namespace headroom
