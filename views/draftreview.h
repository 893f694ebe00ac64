// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "views/place.h"

#include <QTextBrowser>

namespace headroom {

class DraftSession;

// A draft as a text to read before it is published: what is wrong with it, every change in words, who moves and when,
// and what its last replay came to.
class DraftReview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DraftReview(DraftSession *session, QWidget *parent = nullptr);

    // What stands in the text as it stands now.
    void rebuild();

Q_SIGNALS:
    void placeRequested(const headroom::Place &place);
    void replayRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString findingsText() const;
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] QString movesText() const;
    [[nodiscard]] QString replayText() const;
    void follow(const QUrl &link);

    DraftSession *m_session;
};

// The page on which the part of a draft that a finding is about is edited.
Place placeOf(const DraftFinding &finding, const CatalogDraft &draft);

}  // namespace headroom
