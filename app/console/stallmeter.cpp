// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/stallmeter.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace headroom::console {

namespace {

const QEvent::Type kSignOfLife = static_cast<QEvent::Type>(QEvent::registerEventType());

}  // namespace

StallMeter::StallMeter() : m_asker([this](const std::stop_token &stop) { ask(stop); }) {}

StallMeter::~StallMeter()
{
    m_asker.request_stop();
    m_asker.join();
}

std::chrono::nanoseconds StallMeter::takeLongest()
{
    return std::exchange(m_longest, {});
}

bool StallMeter::event(QEvent *event)
{
    if (event->type() != kSignOfLife) return QObject::event(event);
    const Clock::time_point asked{Clock::duration(m_asked.exchange(0))};
    m_longest = std::max<std::chrono::nanoseconds>(m_longest, Clock::now() - asked);
    return true;
}

void StallMeter::ask(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (m_asked != 0) continue;
        m_asked = Clock::now().time_since_epoch().count();
        QCoreApplication::postEvent(this, new QEvent(kSignOfLife));
    }
}

}  // namespace headroom::console
