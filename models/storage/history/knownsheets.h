// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"

#include <vector>

namespace headroom {

// When route sheets were published, as the audit tells it, and so by which of them an event was mapped: by the one that
// was in force when it came, or by one that was published later, while it was still unmapped (R7).
class KnownSheets {
public:
    // `catalog` outlives this.
    KnownSheets(Connection &connection, const Catalog &catalog);

    struct Mapping {
        const RouteSheet *sheet = nullptr;
        bool later = false;  // published after the event had come
    };
    // Nothing: by none that was published until `knownAt`. `arrived`, nothing: before that was noted.
    [[nodiscard]] std::optional<Mapping> mappedBy(const QString &action, Bucket bucket, Instant at,
                                                  std::optional<Instant> arrived, Instant knownAt = kEndOfTime) const;

private:
    // Sheets that the audit does not tell of were there before it.
    struct Publication {
        Instant at;
        const RouteSheet *sheet;
    };
    [[nodiscard]] const RouteSheet *inForce(Instant at, Instant knownAt) const;
    [[nodiscard]] const RouteSheet *mapping(const QString &action, Bucket bucket, Instant at, Instant knownAt) const;

    std::vector<Publication> m_publications;  // in order
};

}  // namespace headroom
