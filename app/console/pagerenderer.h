// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pagetour.h"

#include <QDir>

namespace headroom::console {

// Draws the window's pages as PNG files, light and dark, and then ends the program: 0, or 1 with a message on
// stderr where the ledger or the folder cannot be used.
class PageRenderer : public QObject {
    Q_OBJECT
public:
    PageRenderer(MainWindow *window, const QString &db, const QString &folder);

    // Begins once the program's event loop runs.
    void start();

private:
    void draw(const QString &page);

    MainWindow *m_window;
    QDir m_folder;
    PageTour m_tour;
};

}  // namespace headroom::console
