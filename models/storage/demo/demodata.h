// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdocument.h"
#include "domain/limithit.h"
#include "storage/import/eventreader.h"

#include <cstdint>
#include <memory>

// The demo ledger's content: an invented product's customers over the last hundred days. The same seed and
// instant give the same catalog and the same events, byte for byte, on every machine.
namespace headroom {

struct DemoOptions {
    std::uint64_t seed = 20260101;
    Instant now;
};

// The demo's catalog, dated relative to `now`. An error is a defect of the embedded template.
Result<CatalogDocument> demoCatalog(const DemoOptions &options);

class DemoEvents : public EventReader {
public:
    // The limit hits that the demo's gateway recorded on the way (R21); complete once every event was read.
    [[nodiscard]] virtual std::vector<LimitHit> hits() const = 0;
    // Holds back what was recorded after an instant: next() finds nothing more, until a later one is given.
    virtual void holdBackAfter(Instant recorded) = 0;
    // Of what was read since it was last held back: which of its events (0: the first) begin to be recorded when.
    struct Recorded {
        std::int64_t event = 0;
        Instant at;
    };
    [[nodiscard]] virtual std::vector<Recorded> recorded() const = 0;
};

// The demo's events (some 300,000) in the order in which a gateway would have recorded them: late ones late,
// none after `now`. They are for a ledger that holds demoCatalog() of the same options.
std::unique_ptr<DemoEvents> demoEvents(const DemoOptions &options);

}  // namespace headroom
