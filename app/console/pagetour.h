// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"
#include "views/workspacepage.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace headroom {
class MainWindow;
}

namespace headroom::console {

// Goes to every page of the window: the start page, the overview of the ledger that it opens then, and the others. It
// stands still at each once that is answered and laid out.
class PageTour : public QObject {
    Q_OBJECT
public:
    PageTour(MainWindow *window, const QString &db);

    // Begins once the program's event loop runs.
    void start();
    // On to the next page; from within arrived() or later.
    void goOn();
    // Once it has ended: to the ledger's pages once more, the overview first.
    void again();

Q_SIGNALS:
    // `page`: a name fit for a file, such as "workspace-history".
    void arrived(const QString &page);
    void ended();
    // The ledger cannot be read; nothing follows.
    void failed(const QString &message);

private:
    enum class Leg { Start, Opening, Pages };
    // A page under a name of its own.
    struct Stop {
        QString name;
        Place place;
        std::optional<WorkspacePage::Tab> tab;
    };
    void openLedger();
    void followQuestions();
    [[nodiscard]] std::deque<Stop> stops() const;
    void goTo(const Stop &stop);
    // Emits arrived() once all questions are answered and drawn.
    void arriveAt(const QString &page);

    MainWindow *m_window;
    QString m_db;
    Leg m_leg = Leg::Start;
    std::deque<Stop> m_next;
    QString m_page;  // where it is about to arrive
    QTimer m_quiet;
    int m_questions = 0;  // that the ledger works on
};

}  // namespace headroom::console
