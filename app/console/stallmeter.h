// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

namespace headroom::console {

// How long the window lets somebody wait: every millisecond another thread asks the thread of this object for a sign of
// life, as a key or a click would, and waits for it.
class StallMeter : public QObject {
    Q_OBJECT
public:
    StallMeter();
    ~StallMeter() override;

    // The longest wait since it was last asked for, one that still goes on left out.
    std::chrono::nanoseconds takeLongest();

protected:
    bool event(QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    void ask(const std::stop_token &stop);

    std::atomic<Clock::rep> m_asked = 0;  // since the clock's epoch; 0: answered
    std::chrono::nanoseconds m_longest{0};
    std::jthread m_asker;
};

}  // namespace headroom::console
