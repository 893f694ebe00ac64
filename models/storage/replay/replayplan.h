// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replayrun.h"
#include "storage/ledgerstate.h"

#include <unordered_set>

namespace headroom {

// A workspace to go through, as either catalog has it.
struct ReplayTask {
    std::int64_t id = 0;      // 0: only the draft has it
    std::int64_t events = 0;  // all that it has
    Workspace now;
    Workspace draft;
    std::vector<ReplayApproval> approvals;
};

// All that a replay needs to know before it reads events, out of one snapshot. Only read while it runs.
class ReplayPlan {
public:
    // Throws where the request makes no sense on this ledger.
    ReplayPlan(LedgerState &state, const ReplayRequest &request);
    ReplayPlan(const ReplayPlan &) = delete;
    ReplayPlan &operator=(const ReplayPlan &) = delete;

    [[nodiscard]] const ReplayScene &scene() const { return m_scene; }
    [[nodiscard]] const std::vector<ReplayTask> &tasks() const { return m_tasks; }  // the largest first
    [[nodiscard]] ReplayRun runOf(const ReplayTask &task) const;
    // Events to go through; some more where a cycle begins before the range.
    [[nodiscard]] std::int64_t events() const { return m_events; }

    [[nodiscard]] const CatalogIndex &pricesNow() const { return m_pricesNow; }
    [[nodiscard]] const CatalogIndex &pricesDraft() const { return m_pricesDraft; }
    // Whether some credit names the event.
    [[nodiscard]] bool isCredited(std::int64_t seq) const { return !m_credited.empty() && m_credited.contains(seq); }
    [[nodiscard]] bool hasCredits() const { return !m_credited.empty(); }
    [[nodiscard]] std::int64_t keySeed() const { return m_keySeed; }

private:
    void chooseRange(LedgerState &state, const ReplayRequest &request);
    void listTasks(LedgerState &state, const QString &onlyKey);
    void readApprovals(LedgerState &state);

    const Catalog &m_now;
    Catalog m_draft;
    const CatalogIndex &m_pricesNow;
    CatalogIndex m_pricesDraft;
    std::unordered_map<QString, std::int64_t> m_actionIds;
    ReplaySheets m_sheetsNow;
    ReplaySheets m_sheetsDraft;
    ReplayScene m_scene;
    std::vector<ReplayTask> m_tasks;
    bool m_withCourses = false;
    std::int64_t m_events = 0;
    std::int64_t m_keySeed = 0;
    std::unordered_set<std::int64_t> m_credited;
};

}  // namespace headroom
