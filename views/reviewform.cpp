// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewform.h"

#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/inlineerror.h"
#include "views/reviewcombo.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

QString followUpProblem(const QString &text)
{
    if (text.trimmed().isEmpty()) return {};
    const Result<CivilDate> day = typedDate(text);
    return day ? QString() : day.error().message;
}

template<typename Value>
void choose(ReviewCombo *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template<typename Value>
Value chosen(const ReviewCombo *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

}  // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : QWidget(parent), m_note(new QPlainTextEdit), m_noteProblem(new InlineError),
      m_cause(new ReviewCombo(tr("Cause"))), m_latency(new ReviewCombo(tr("Can the work wait?"))),
      m_value(new ReviewCombo(tr("Value to the user"))), m_followUp(new FieldEdit(tr("Look again on"), followUpProblem))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const Latency latency : {Latency::Unstated, Latency::Interactive, Latency::Hours, Latency::Overnight})
        m_latency->addItem(latencyName(latency), static_cast<int>(latency));
    for (const UserValue value : {UserValue::Unstated, UserValue::Low, UserValue::Medium, UserValue::High})
        m_value->addItem(userValueName(value), static_cast<int>(value));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    m_cause->setObjectName(QStringLiteral("cause"));
    m_latency->setObjectName(QStringLiteral("latency"));
    m_value->setObjectName(QStringLiteral("value"));
    m_followUp->setObjectName(QStringLiteral("followUp"));
    m_followUp->line()->setPlaceholderText(QStringLiteral("2026-12-01"));
    m_followUp->line()->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    add(layout, tr("N&ote"), m_note);
    layout->addWidget(m_noteProblem);
    add(layout, tr("&Cause"), m_cause);
    add(layout, tr("Can the wor&k wait?"), m_latency);
    add(layout, tr("Val&ue to the user"), m_value);
    add(layout, tr("&Look again on"), m_followUp);
    setJudged(m_judged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviewForm::edit);
    connect(m_followUp->line(), &QLineEdit::textChanged, this, &ReviewForm::edit);
    for (const ReviewCombo *box : {m_cause, m_latency, m_value})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewForm::edit);
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) Q_EMIT causeChosen();
    });
}

void ReviewForm::add(QVBoxLayout *layout, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
}

void ReviewForm::edit()
{
    if (m_filling) return;
    m_noteProblem->say({});
    m_note->setAccessibleDescription({});
    Q_EMIT edited();
}

void ReviewForm::setJudged(HitCause judged)
{
    const HitCause before = cause();
    const bool overruled = m_cause->count() > 0 && before != m_judged;
    const QScopedValueRollback filling(m_filling, true);
    m_judged = judged;
    m_cause->clear();
    m_cause->addItem(tr("%1 (by the rules)", "a cause").arg(causeName(judged)), static_cast<int>(judged));
    for (const HitCause other : kCauses)
        if (other != judged) m_cause->addItem(causeName(other), static_cast<int>(other));
    if (overruled) choose(m_cause, before);
}

void ReviewForm::setDraft(const ReviewDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    choose(m_cause, draft.overruled.value_or(m_judged));
    m_note->setPlainText(draft.note);
    choose(m_latency, draft.latency);
    choose(m_value, draft.value);
    m_followUp->setText(draft.followUp);
    m_noteProblem->say({});
    m_note->setAccessibleDescription({});
}

ReviewDraft ReviewForm::draft() const
{
    ReviewDraft draft;
    if (cause() != m_judged) draft.overruled = cause();
    draft.note = m_note->toPlainText();
    draft.latency = chosen<Latency>(m_latency);
    draft.value = chosen<UserValue>(m_value);
    draft.followUp = m_followUp->text();
    return draft;
}

HitCause ReviewForm::cause() const
{
    return m_cause->currentIndex() < 0 ? m_judged : chosen<HitCause>(m_cause);
}

void ReviewForm::overrule(HitCause cause)
{
    const QScopedValueRollback filling(m_filling, true);
    choose(m_cause, cause);
}

void ReviewForm::fillIn(NewReview &review) const
{
    const ReviewDraft typed = draft();
    review.overruled = typed.overruled;
    review.note = typed.note.trimmed();
    review.latency = typed.latency;
    review.value = typed.value;
    if (const Result<CivilDate> day = typedDate(typed.followUp)) review.followUp = *day;
}

bool ReviewForm::focusWrong()
{
    if (m_followUp->valid()) return false;
    m_followUp->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReviewForm::askForNote(const QString &why)
{
    m_noteProblem->say(why);
    m_note->setAccessibleDescription(why);
    focusNote(Qt::OtherFocusReason);
}

void ReviewForm::focusNote(Qt::FocusReason reason)
{
    m_note->setFocus(reason);
}

void ReviewForm::focusCause()
{
    m_cause->setFocus(Qt::ShortcutFocusReason);
}

void ReviewForm::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
    m_followUp->setReadOnly(readOnly);
    for (ReviewCombo *box : {m_cause, m_latency, m_value}) box->setEnabled(!readOnly);
}

}  // namespace headroom
