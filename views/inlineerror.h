// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

// What is wrong with a form, next to what failed; takes no room where nothing is.
class InlineError final : public QLabel {
    Q_OBJECT
public:
    explicit InlineError(QWidget *parent = nullptr);

    // Empty: nothing is wrong.
    void say(const QString &message);
};

}  // namespace headroom
