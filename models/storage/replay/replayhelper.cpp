// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/replayhelper.h"

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {

namespace {

// Fewer events than this are gone through before a second thread would have opened the ledger.
constexpr std::int64_t kWorthAThread = 50'000;

// Of a connection that writes nothing: moves where another one has written.
std::int64_t dataVersion(Connection &connection)
{
    return connection.integer(u"PRAGMA data_version"_s);
}

}  // namespace

ReplayHelper::ReplayHelper(Connection &connection, ReplayControl &control, bool wanted)
    : m_connection(connection), m_control(control)
{
    if (!wanted || std::thread::hardware_concurrency() < 2) return;
    if (connection.integer(u"SELECT coalesce(sum(events), 0) FROM ledger_head"_s) < kWorthAThread) return;
    m_versionBefore = dataVersion(connection);
    std::promise<bool> ready;
    std::future<bool> isReady = ready.get_future();
    m_done = std::async(std::launch::async, [this, ready = std::move(ready), path = connection.path()]() mutable {
        work(path, std::move(ready));
    });
    m_ready = isReady.get();
}

ReplayHelper::~ReplayHelper()
{
    release({});
}

void ReplayHelper::work(const QString &path, std::promise<bool> ready)
{
    std::unique_ptr<Connection> own;
    std::unique_ptr<ReadSnapshot> snapshot;
    try {
        own = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
        snapshot = std::make_unique<ReadSnapshot>(*own);
        own->integer(u"SELECT next_seq FROM ledger"_s);  // a snapshot begins with the first read
    } catch (const DatabaseError &) {
        // The caller can do without.
        ready.set_value(false);
        return;
    }
    ready.set_value(true);
    const Work todo = m_work.get_future().get();
    if (!todo.plan) return;
    try {
        ReplayReader(*own, *todo.plan, m_control).runTasks(*todo.outcomes);
    } catch (...) {
        m_control.fail(std::current_exception());
    }
}

void ReplayHelper::release(const Work &work)
{
    if (!m_ready) return;
    m_ready = false;
    m_work.set_value(work);
}

void ReplayHelper::start(const ReplayPlan &plan, std::vector<ReplayOutcome> &outcomes)
{
    const bool sameState = m_ready && dataVersion(m_connection) == m_versionBefore;
    release(sameState ? Work{&plan, &outcomes} : Work{});
}

void ReplayHelper::finish(const std::function<void()> &tick)
{
    while (m_done.valid() && m_done.wait_for(50ms) != std::future_status::ready) tick();
}

}  // namespace headroom
