// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrequest.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace headroom {

// The actions of every route sheet, to be looked up by name and instant (R15). Points into the catalog it was made of.
class SheetIndex {
public:
    SheetIndex() = default;
    explicit SheetIndex(const Catalog &catalog);

    [[nodiscard]] DecisionResult<const SheetAction *> find(const QString &action, Instant at) const;

private:
    struct Entry {
        const SheetAction *action;
        bool routeKnown;
    };
    struct Sheet {
        Instant from;
        std::unordered_map<QString, Entry> actions;
    };
    std::vector<Sheet> m_sheets;  // in order of coming into force
};

}  // namespace headroom
