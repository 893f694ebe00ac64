// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace headroom {

// Tells somebody who looks elsewhere, where the desktop has a way to. Implemented by the program.
class Notifier {
public:
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    // Returns at once; `opened` is called where the person follows the notification. It takes the place of the last one.
    virtual void notify(const QString &title, const QString &text, std::function<void()> opened) = 0;
};

}  // namespace headroom
