// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/demo/demoactions.h"
#include "storage/demo/demodata.h"
#include "storage/demo/demoprofiles.h"

#include <array>
#include <string>
#include <vector>

// What every part of the generator reads: the catalog as the events meet it.
namespace headroom::demo {

// A route with its texts ready for an event.
struct RouteText {
    const Route *route = nullptr;  // none: no catalog has it
    std::string key;
    std::string provider;
    std::string modelFamily;
    std::string pool;
};

// Where a route sheet sends an action.
struct Routed {
    std::int8_t bucket = kUnmapped;
    const SheetAction *entry = nullptr;  // none: no sheet maps it
    const RouteText *route = nullptr;
    const RouteText *fallback = nullptr;   // may be none
    const RouteText *downgrade = nullptr;  // may be none; its bucket is standard_sync
};

class Setting {
public:
    static Result<std::unique_ptr<Setting>> make(const DemoOptions &options);

    const DemoOptions options;
    const Catalog catalog;

    [[nodiscard]] const Routed &routed(Action action, Instant at) const;
    [[nodiscard]] std::int64_t now() const { return options.now.us; }

private:
    using Sheet = std::array<Routed, kActionCount>;

    Setting(const DemoOptions &demoOptions, Catalog demoCatalog);
    [[nodiscard]] const RouteText *text(const QString &key) const;

    std::vector<RouteText> m_routes;
    std::vector<Sheet> m_sheets;  // as catalog.routeSheets
    Sheet m_noSheet;
};

}  // namespace headroom::demo
