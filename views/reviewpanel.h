// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/review.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class FieldEdit;
class InlineError;
class ReviewCombo;

// Where a review is made: one button or key for each outcome, and what may go with it. What is typed is kept for each
// subject until its review was saved; where somebody else reviewed it meanwhile, that is said and has to be seen before
// anything is sent.
class ReviewPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    // Who acts, and in what ledger.
    void setInfo(const LedgerInfo &info);
    // A newer answer about the same subject leaves what was typed alone.
    void setCase(const ReviewCase &of);
    // Nothing, or several at once, is chosen.
    void setNothing(const QString &why = {});
    // What is advised: the outcome that Ctrl+Enter saves.
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
    void saveSuggested() { save(m_suggested); }
    void reviewAgain();
    void focusNote();
    void focusCause();
    // By the rules, unless the reviewer has chosen another.
    [[nodiscard]] HitCause chosenCause() const;

Q_SIGNALS:
    void reviewed(const headroom::NewReview &review);
    void causeChosen();
    void offersChanged();

private:
    struct Draft {
        int cause = 0;  // row of the box
        QString note;
        int latency = 0;
        int value = 0;
        QString followUp;
        bool again = false;
        bool operator==(const Draft &) const = default;
    };

    QVBoxLayout *makeLayout();
    void addOutcomes(QVBoxLayout *layout);
    void keepDraft();
    [[nodiscard]] Draft draft() const;
    void fill(const Draft &draft);
    void fillCauses();
    void keepOverruled();
    void edit();
    void follow();
    [[nodiscard]] bool formOpen() const;
    [[nodiscard]] NewReview made(ReviewOutcome outcome) const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString key() const { return m_case ? m_case->item.subject.toString() : QString(); }

    LedgerInfo m_info;
    std::optional<ReviewCase> m_case;
    QString m_why;                   // there is no case
    std::int64_t m_latestSeen = -1;  // -1: to be taken from the next answer
    bool m_conflict = false;         // somebody reviewed it while it was looked at
    bool m_again = false;            // a reviewed one is reviewed again
    bool m_underWay = false;
    bool m_filling = false;
    ReviewOutcome m_suggested = ReviewOutcome::NoAction;
    QHash<QString, Draft> m_drafts;

    QLabel *m_title;
    QLabel *m_state;
    InlineError *m_problem;
    InlineError *m_permission;
    std::vector<QPushButton *> m_outcomes;
    QPushButton *m_againButton;
    QWidget *m_fields = nullptr;
    ReviewCombo *m_cause;
    QPlainTextEdit *m_note;
    InlineError *m_noteProblem;
    ReviewCombo *m_latency;
    ReviewCombo *m_value;
    FieldEdit *m_followUp;
    QLabel *m_keys;
};

}  // namespace headroom
