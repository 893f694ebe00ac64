// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/stallreport.h"

#include "console/ending.h"
#include "views/mainwindow.h"

#include <QCoreApplication>

#include <cstdio>

namespace headroom::console {

StallReport::StallReport(MainWindow *window, const QString &db) : QObject(window), m_tour(window, db)
{
    connect(&m_tour, &PageTour::arrived, this, &StallReport::tell);
    connect(&m_tour, &PageTour::ended, this, [this] {
        if (m_again) {
            QCoreApplication::exit(0);
            return;
        }
        m_again = true;
        m_tour.again();
    });
    connect(&m_tour, &PageTour::failed, this, &endWith);
}

void StallReport::tell(const QString &page)
{
    const std::chrono::duration<double, std::milli> longest = m_meter.takeLongest();
    std::printf("%s\t%s\t%.1f\n", m_again ? "again" : "first", qPrintable(page), longest.count());
    std::fflush(stdout);
    m_tour.goOn();
}

}  // namespace headroom::console
