// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace headroom {

class FieldEdit;
class InlineError;
class ReviewCombo;

// What is typed beside an outcome.
struct ReviewDraft {
    std::optional<HitCause> overruled;
    QString note;
    Latency latency = Latency::Unstated;
    UserValue value = UserValue::Unstated;
    QString followUp;  // as typed
    bool operator==(const ReviewDraft &) const = default;
};

// The fields of a review: a note, another cause than the rules give, whether the work can wait, its value to the user,
// and when to look again.
class ReviewForm final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewForm(QWidget *parent = nullptr);

    // The cause by the rules; what was chosen instead stays.
    void setJudged(HitCause judged);
    void setDraft(const ReviewDraft &draft);
    [[nodiscard]] ReviewDraft draft() const;
    [[nodiscard]] HitCause cause() const;
    void overrule(HitCause cause);
    // Into a review that is about to be sent.
    void fillIn(NewReview &review) const;

    // Goes to the field that is not well-formed; false where there is none.
    bool focusWrong();
    // Goes to the note and says there what is wrong with it.
    void askForNote(const QString &why);
    void focusNote(Qt::FocusReason reason);
    void focusCause();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void causeChosen();

private:
    void add(QVBoxLayout *layout, const QString &name, QWidget *field);
    void edit();

    HitCause m_judged = HitCause::ValuableUse;
    bool m_filling = false;
    QPlainTextEdit *m_note;
    InlineError *m_noteProblem;
    ReviewCombo *m_cause;
    ReviewCombo *m_latency;
    ReviewCombo *m_value;
    FieldEdit *m_followUp;
};

}  // namespace headroom
