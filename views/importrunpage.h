// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace headroom {

// How far a running import is: bytes, rows, pace, time.
class ImportRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportRunPage(QWidget *parent = nullptr);

    void setProgress(const ImportRun::Progress &progress);
    void setCancelling();

private:
    QLabel *m_file = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_bytes = nullptr;
    QLabel *m_rows = nullptr;
    QLabel *m_pace = nullptr;
    QLabel *m_elapsed = nullptr;
    QLabel *m_left = nullptr;
};

// "1:05", "2:03:04"; whole seconds.
QString displayDuration(double seconds);

}  // namespace headroom
