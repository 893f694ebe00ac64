// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/keyindex.h"
#include "storage/replay/eventstream.h"
#include "storage/replay/replayplan.h"

#include <atomic>
#include <exception>
#include <mutex>

namespace headroom {

// What the threads of one replay tell each other.
struct ReplayControl {
    const std::atomic_bool *cancel = nullptr;  // the caller's
    std::atomic_int64_t events = 0;            // gone through
    std::atomic_size_t nextTask = 0;

    // Throws Cancelled where the replay is to end.
    void check() const;
    // Ends the other threads as well.
    void fail(std::exception_ptr failure);
    // Throws what failed first; when all threads have ended.
    void rethrow() const;

private:
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

// Goes through workspaces on one connection, inside a snapshot of its caller's.
class ReplayReader {
public:
    ReplayReader(Connection &connection, const ReplayPlan &plan, ReplayControl &control,
                 std::function<void()> tick = {});

    // Takes task after task until there is none left.
    void runTasks(std::vector<ReplayOutcome> &outcomes);

private:
    ReplayOutcome run(const ReplayTask &task);
    void findCorrected(const EventStream::Segment &segment, SegmentColumns &columns);
    [[nodiscard]] ReplayEvent eventOf(const SegmentColumns &columns, std::size_t row) const;

    Connection &m_connection;
    const ReplayPlan &m_plan;
    ReplayControl &m_control;
    std::function<void()> m_tick;  // after some thousand events
    SegmentReader m_segments;
    EventStream m_stream;
    Query m_texts;
    std::optional<KeyIndex> m_keys;                              // made when the first credit is met
    std::unordered_map<std::int64_t, std::int64_t> m_corrected;  // sequence of a credit to that of its event
};

}  // namespace headroom
