// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "views/place.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace headroom {

class DraftConflictAuthors;
class DraftConflictDialog;
class DraftSession;
class ErrorStack;
class NoticeStrip;
class PublishDialog;

// What is drafted and not published yet, above every page that defines something: how much it is, what is wrong with
// it, whether somebody else has published meanwhile, and what can be done with it.
class DraftBar final : public QWidget {
    Q_OBJECT
public:
    explicit DraftBar(DraftSession *session, QWidget *parent = nullptr);

    // Every change in words, before it is published.
    PublishDialog *review();
    // What others have published meanwhile, beside what is drafted.
    void resolve();

Q_SIGNALS:
    void replayRequested();
    void placeRequested(const headroom::Place &place);  // where the part is that has a problem
    void statusMessage(const QString &message);

private:
    QWidget *makeLine();
    QToolButton *addButton(const QString &text, const QString &icon);
    void follow();
    void followUndo();
    void followConflicts();
    [[nodiscard]] QString state() const;

    DraftSession *m_session;
    DraftConflictAuthors *m_authors;
    ErrorStack *m_failures;
    NoticeStrip *m_conflict;
    QLabel *m_state = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QToolButton *m_discard = nullptr;
    QToolButton *m_replay = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_publish = nullptr;
    QPointer<PublishDialog> m_reviewing;
    QPointer<DraftConflictDialog> m_resolving;
    CatalogDraft m_lost;    // what the store could not keep
    bool m_failed = false;  // there is such
};

}  // namespace headroom
