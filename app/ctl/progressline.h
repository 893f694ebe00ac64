// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "domain/replay.h"

#include <QString>

#include <chrono>

namespace headroom::ctl {

// One line on standard error that is written over again while something takes its time: how far it is, how fast, and
// the time left. Only where standard error is a terminal; otherwise it stays silent.
class ProgressLine {
public:
    ProgressLine();

    // Precedes the figures: "jan.csv (1 of 12)".
    void setSubject(const QString &subject) { m_subject = subject; }
    void show(const ImportProgress &progress);
    void show(const ReplayProgress &progress);
    // Takes the line away so that a message can be written; the next show() brings it back.
    void clear();

private:
    void showText(const QString &text);

    QString m_subject;
    bool m_terminal = false;
    bool m_visible = false;
    std::chrono::steady_clock::time_point m_next;
};

// "1234 rows, 987 rows/s, 41 %, 3 s left", as far as it is known.
QString describe(const ImportProgress &progress);
// "1234 of 9876 events, 12 %".
QString describe(const ReplayProgress &progress);

}  // namespace headroom::ctl
