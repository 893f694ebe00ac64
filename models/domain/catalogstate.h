// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/draftmerge.h"
#include "domain/pricelist.h"

#include <memory>

// What a ledger answers about its catalog, and to a publication.
namespace headroom {

struct CatalogState {
    std::shared_ptr<const Catalog> catalog;
    QString revision;  // differs when anything in the catalog does
};

// What publishing a draft came to: either it is in force, or somebody else was faster and nothing has changed.
struct PublicationAnswer {
    CatalogCounts counts;
    std::vector<DraftConflict> conflicts;  // not empty: nothing was published
    std::int64_t audited = 0;              // rows of the audit that tell of it
};

// One model of the price list as the ledger keeps it, the latest of its dates.
struct ListedPrice {
    PriceListEntry entry;
    Instant from;
};

struct PriceImportCounts {
    std::int64_t imported = 0;
    std::int64_t skipped = 0;
    std::int64_t rounded = 0;
};

// What importing a list would change.
struct PriceListDifference {
    struct Row {
        PriceListEntry after;
        std::optional<ListedPrice> before;  // nothing: a new model
    };
    std::vector<Row> rows;       // new and changed models, by key
    std::int64_t unchanged = 0;  // models whose prices are as they were
    std::int64_t skipped = 0;    // entries without an input and an output token price
    std::int64_t missing = 0;    // models that the ledger has and the list lacks; they stay
};

}  // namespace headroom
