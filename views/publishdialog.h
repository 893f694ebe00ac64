// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogstate.h"
#include "domain/error.h"
#include "views/place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class DraftReview;
class DraftSession;
class InlineError;
class NoticeStrip;

// Reads a draft before it is published, and publishes it. What is refused, or cannot be reached, is said here and the
// draft stays as it is.
class PublishDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PublishDialog(DraftSession *session, QWidget *parent = nullptr);

    void focusReason();
    void reject() override;
    // Writes the draft as a catalog document, off this thread.
    void saveDocument(const QString &path);

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void replayRequested();
    void resolveRequested();  // of what somebody else has published meanwhile
    void published(const QString &what);

private:
    void build();
    void follow();
    void publish();
    void take(const Result<PublicationAnswer> &answer);
    void chooseDocument();
    void say(const QString &error);
    [[nodiscard]] QString obstacle() const;

    DraftSession *m_session;
    bool m_busy = false;

    NoticeStrip *m_conflict = nullptr;
    DraftReview *m_review = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_state = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_close = nullptr;
};

}  // namespace headroom
