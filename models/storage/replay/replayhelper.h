// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replay/replayreader.h"

#include <future>

namespace headroom {

// A second thread with a connection of its own that goes through workspaces beside the caller's. It reads the very state
// that the caller reads: where somebody changed the ledger between the two snapshots, it does nothing.
class ReplayHelper {
public:
    // Takes its snapshot; the caller takes its own after that. `wanted`: false does nothing at all.
    ReplayHelper(Connection &connection, ReplayControl &control, bool wanted);
    ~ReplayHelper();
    ReplayHelper(const ReplayHelper &) = delete;
    ReplayHelper &operator=(const ReplayHelper &) = delete;

    // Inside the caller's snapshot.
    void start(const ReplayPlan &plan, std::vector<ReplayOutcome> &outcomes);
    // Waits until it is done, and calls `tick` meanwhile.
    void finish(const std::function<void()> &tick);

private:
    struct Work {
        const ReplayPlan *plan = nullptr;  // null: there is nothing to do
        std::vector<ReplayOutcome> *outcomes = nullptr;
    };

    void work(const QString &path, std::promise<bool> ready);
    void release(const Work &work);

    Connection &m_connection;
    ReplayControl &m_control;
    std::int64_t m_versionBefore = 0;
    bool m_ready = false;  // waits for its work
    std::promise<Work> m_work;
    std::future<void> m_done;
};

}  // namespace headroom
