// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"
#include "views/workspacepage.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace headroom {
class MainWindow;
}

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
    void begin();
    void openLedger();
    // What is drawn beside the overview, under a name of its own.
    struct Stop {
        QString name;
        Place place;
        std::optional<WorkspacePage::Tab> tab;
    };
    void drawRest();
    void draw(std::vector<Stop> stops);
    bool drawPage(const QString &page);
    // Calls `next` once all questions are answered and drawn.
    void whenSettled(std::function<void()> next);
    void finish(int status, const QString &message = {});

    MainWindow *m_window;
    QString m_db;
    QDir m_folder;
    QTimer m_quiet;
    int m_questions = 0;  // that the ledger works on
    std::function<void()> m_next;
};

}  // namespace headroom::console
