// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pagetour.h"
#include "console/stallmeter.h"

namespace headroom::console {

// Goes to every page twice and prints how long the window answered nobody meanwhile at the longest, then ends the program:
// a line for each page with "first" or "again", the page and the milliseconds, told apart by tabs.
class StallReport : public QObject {
    Q_OBJECT
public:
    StallReport(MainWindow *window, const QString &db);

    // Begins once the program's event loop runs.
    void start() { m_tour.start(); }

private:
    void tell(const QString &page);

    PageTour m_tour;
    StallMeter m_meter;
    bool m_again = false;
};

}  // namespace headroom::console
