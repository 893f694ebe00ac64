// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

// Says how long an answer has been waited for, once that is longer than a moment, and offers to cancel.
class BusyIndicator : public QWidget {
    Q_OBJECT
public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    // How many questions are worked on or waiting; 0 when all is answered.
    void setQuestions(int questions);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelRequested();

private:
    void tick();

    QLabel *m_text = nullptr;
    QPushButton *m_cancel = nullptr;
    QElapsedTimer m_since;
    QTimer m_timer;
    bool m_busy = false;
};

inline constexpr int kMomentMs = 500;  // a shorter wait is not worth a word

}  // namespace headroom
