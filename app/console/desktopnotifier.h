// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notifier.h"

#include <QObject>

namespace headroom::console {

// Notifications of the freedesktop.org specification, over the session bus. Without a bus or a server nothing happens.
class DesktopNotifier final : public QObject, public Notifier {
    Q_OBJECT
public:
    DesktopNotifier();

    void notify(const QString &title, const QString &text, std::function<void()> opened) override;

private Q_SLOTS:
    void follow(uint id, const QString &action);

private:
    uint m_last = 0;  // of the server
    std::function<void()> m_opened;
};

}  // namespace headroom::console
