// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace headroom {

// What a decision rests on: one long page that is read by keyboard, framed while the keyboard is in it.
class CaseGrounds : public QScrollArea {
public:
    explicit CaseGrounds(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace headroom
