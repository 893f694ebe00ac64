// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <QHash>

#include <map>

namespace headroom {

// How many workspaces are on each plan and version at an instant, counted once.
class PlanUse {
public:
    PlanUse() = default;
    PlanUse(const Catalog &catalog, Instant at);

    [[nodiscard]] std::int64_t on(const QString &plan) const;
    [[nodiscard]] std::int64_t on(const QString &plan, int version) const;
    // Seats of the workspace with the most of them; 0: none is on the plan.
    [[nodiscard]] int mostSeats(const QString &plan) const;

private:
    struct Use {
        std::map<int, std::int64_t> byVersion;
        int mostSeats = 0;
    };
    QHash<QString, Use> m_plans;
};

}  // namespace headroom
