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
    // Worth knowing, but nothing is wrong: in the colour of text.
    void note(const QString &message);

private:
    void show(const QString &message, bool isNote);

    bool m_isNote = false;
};

}  // namespace headroom
