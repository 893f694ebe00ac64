// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace headroom {

class DraftSession;
class ErrorStack;

// What is drafted and not published yet, above every page that defines something: how much it is, what is wrong with
// it, whether somebody else has published meanwhile, and what can be done with it.
class DraftBar final : public QWidget {
    Q_OBJECT
public:
    explicit DraftBar(DraftSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void replayRequested();
    void placeRequested(const headroom::Place &place);  // where the part is that has a problem
    void statusMessage(const QString &message);

private:
    QWidget *makeLine();
    QToolButton *addButton(const QString &text, const QString &icon);
    void follow();
    void followUndo();
    [[nodiscard]] QString state() const;

    DraftSession *m_session;
    ErrorStack *m_failures;
    QLabel *m_state = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QToolButton *m_discard = nullptr;
    QToolButton *m_replay = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_publish = nullptr;
    bool m_kept = true;  // the store has not said otherwise of what is drafted now
};

}  // namespace headroom
