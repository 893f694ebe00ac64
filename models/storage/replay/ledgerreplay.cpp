// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/replay/replayanswer.h"
#include "storage/replay/replayhelper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace headroom {

namespace {

// Tells how far it is some ten times a second.
class Ticker {
public:
    Ticker(const ReplayHooks &hooks, const ReplayControl &control, std::int64_t total)
        : m_hooks(hooks), m_control(control), m_total(total)
    {}

    void tell()
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_hooks.progress || now < m_next) return;
        m_next = now + 100ms;
        // Segments that begin before the range are among the events that were gone through, not among the total.
        m_hooks.progress({std::min(m_control.events.load(), m_total), m_total});
    }

private:
    const ReplayHooks &m_hooks;
    const ReplayControl &m_control;
    std::int64_t m_total;
    std::chrono::steady_clock::time_point m_next;
};

}  // namespace

Result<ReplayAnswer> Ledger::replay(const ReplayRequest &request, const ReplayHooks &hooks)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        ReplayControl control;
        control.cancel = hooks.cancel;
        control.check();
        // Begins its snapshot before ours.
        ReplayHelper helper(m_state->db(), control, request.workspace.isEmpty());
        const ReadSnapshot snapshot(m_state->db());
        const ReplayPlan plan(*m_state, request);
        std::vector<ReplayOutcome> outcomes(plan.tasks().size());
        Ticker ticker(hooks, control, plan.events());
        helper.start(plan, outcomes);
        ReplayReader reader(m_state->db(), plan, control, [&ticker] { ticker.tell(); });
        try {
            reader.runTasks(outcomes);
        } catch (...) {
            control.fail(std::current_exception());
        }
        helper.finish([&ticker] { ticker.tell(); });
        control.rethrow();
        return answerOf(m_state->db(), plan, outcomes);
    });
}

}  // namespace headroom
