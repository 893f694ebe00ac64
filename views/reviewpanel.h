// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "views/reviewform.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace headroom {

// Where a review is made: one button or key for each outcome, and what may go with it. What is typed is kept for each
// subject until its review was saved; where somebody else reviewed it meanwhile, that is said and has to be seen before
// anything is sent.
class ReviewPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    // Who acts, and in what ledger.
    void setInfo(const LedgerInfo &info);
    // A newer answer about the same subject leaves what was typed alone. `due`: somebody wanted to look again by today.
    void setCase(const ReviewCase &of, bool due);
    // None, or several at once, are chosen: what to say instead.
    void setNothing(const QString &why = {});
    // What is advised: the outcome that Ctrl+Enter saves. With NoAction none is marked: to reprice, or to look at the
    // account first, is none of the outcomes.
    void setSuggested(ReviewOutcome outcome);
    void setUnderWay(bool underWay);
    // Why the ledger refused; stays until something is changed.
    void setRefusal(const QString &why);
    // What was typed for it is no longer needed: it was saved.
    void forget(const ReviewSubject &subject);
    void forgetAll();

    // Whether an outcome can be saved.
    [[nodiscard]] bool offers() const;
    // Whether what was reviewed can be reviewed again.
    [[nodiscard]] bool offersAgain() const;
    // Saves it at once; where something else is needed, goes there.
    void save(ReviewOutcome outcome);
    void saveSuggested();
    void reviewAgain();
    void focusNote();
    void focusCause();
    // The one that counts, or the one that the reviewer is about to give.
    [[nodiscard]] HitCause chosenCause() const;

Q_SIGNALS:
    void reviewed(const headroom::NewReview &review);
    void causeChosen();
    void offersChanged();

private:
    struct Kept {
        ReviewDraft draft;
        bool again = false;
        bool operator==(const Kept &) const = default;
    };

    void makeLayout();
    void keepDraft();
    void keepOverruled();
    void follow();
    void showButtons(const Permission &may);
    [[nodiscard]] bool formOpen() const;
    [[nodiscard]] Permission mayReview() const;
    [[nodiscard]] NewReview made(ReviewOutcome outcome) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString keysText() const;
    [[nodiscard]] QString key() const { return m_case ? m_case->item.subject.toString() : QString(); }

    LedgerInfo m_info;
    std::optional<ReviewCase> m_case;
    bool m_due = false;              // its follow-up is
    QString m_why;                   // there is no case
    std::int64_t m_latestSeen = -1;  // -1: to be taken from the next answer
    bool m_conflict = false;         // somebody reviewed it while it was looked at
    bool m_again = false;            // a reviewed one is reviewed again
    bool m_underWay = false;
    std::optional<ReviewOutcome> m_suggested;
    QHash<QString, Kept> m_kept;

    QLabel *m_title;
    QLabel *m_state;
    InlineError *m_permission;
    InlineError *m_problem;
    QPushButton *m_againButton;
    std::vector<QPushButton *> m_outcomes;
    ReviewForm *m_form;
    QLabel *m_keys;
};

}  // namespace headroom
