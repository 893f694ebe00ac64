// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewpanel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"
#include "items/typedvalues.h"
#include "views/fieldedit.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/reviewcombo.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

QString followUpProblem(const QString &text)
{
    if (text.trimmed().isEmpty()) return {};
    const Result<CivilDate> day = typedDate(text);
    return day ? QString() : day.error().message;
}

std::int64_t latestReview(const ReviewCase &of)
{
    std::int64_t latest = 0;
    for (const Review &review : of.reviews) latest = std::max(latest, review.id);
    return latest;
}

}  // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_state(new QuietLabel), m_problem(new InlineError),
      m_permission(new InlineError), m_againButton(new QPushButton(tr("&Review again"))),
      m_cause(new ReviewCombo(tr("Cause"))), m_note(new QPlainTextEdit), m_noteProblem(new InlineError),
      m_latency(new ReviewCombo(tr("Can the work wait?"))), m_value(new ReviewCombo(tr("Value to the user"))),
      m_followUp(new FieldEdit(tr("Look again on"), followUpProblem)), m_keys(new QuietLabel)
{
    setFrameShape(StyledPanel);
    for (const Latency latency : {Latency::Unstated, Latency::Interactive, Latency::Hours, Latency::Overnight})
        m_latency->addItem(latencyName(latency), static_cast<int>(latency));
    for (const UserValue value : {UserValue::Unstated, UserValue::Low, UserValue::Medium, UserValue::High})
        m_value->addItem(userValueName(value), static_cast<int>(value));
    makeLayout();
    connect(m_againButton, &QPushButton::clicked, this, &ReviewPanel::reviewAgain);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &ReviewPanel::edit);
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) Q_EMIT causeChosen();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviewPanel::edit);
    connect(m_latency, &QComboBox::currentIndexChanged, this, &ReviewPanel::edit);
    connect(m_value, &QComboBox::currentIndexChanged, this, &ReviewPanel::edit);
    connect(m_followUp->line(), &QLineEdit::textChanged, this, &ReviewPanel::edit);
    follow();
}

QVBoxLayout *ReviewPanel::makeLayout()
{
    m_title->setFont(headingFont(font(), 1.15));
    for (QLabel *label : {m_title, m_state, m_keys}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
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
    m_againButton->setObjectName(QStringLiteral("again"));
    m_againButton->setAutoDefault(false);
    m_againButton->setToolTip(tr("R: reviews are never changed; a later one counts instead"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(5);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_permission);
    layout->addWidget(m_problem);
    layout->addWidget(m_againButton);
    addOutcomes(layout);
    m_fields = new QWidget;
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(3);
    const auto add = [fields](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    add(tr("N&ote"), m_note);
    fields->addWidget(m_noteProblem);
    add(tr("&Cause"), m_cause);
    add(tr("Can the &work wait?"), m_latency);
    add(tr("&Value to the user"), m_value);
    add(tr("&Look again on"), m_followUp);
    layout->addWidget(m_fields);
    layout->addWidget(m_keys);
    layout->addStretch();
    return layout;
}

void ReviewPanel::addOutcomes(QVBoxLayout *layout)
{
    for (int i = 0; i < kReviewOutcomes; ++i) {
        const auto outcome = static_cast<ReviewOutcome>(i);
        const std::string_view id = reviewOutcomeId(outcome);
        auto *button = new QPushButton;
        button->setObjectName(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, outcome] { save(outcome); });
        layout->addWidget(button);
        m_outcomes.push_back(button);
    }
}

void ReviewPanel::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::setCase(const ReviewCase &of)
{
    const bool same = m_case && m_case->item.subject == of.item.subject;
    if (!same) keepDraft();
    const std::int64_t latest = latestReview(of);
    const HitCause judgedBefore = m_case ? m_case->item.judged : of.item.judged;
    m_case = of;
    if (!same) {
        const Draft kept = m_drafts.value(key());
        m_again = kept.again;
        m_conflict = false;
        m_latestSeen = latest;
        m_problem->say({});
        fillCauses();
        fill(kept);
        if (kept == Draft()) keepOverruled();
    } else {
        if (m_latestSeen < 0) m_latestSeen = latest;
        if (latest != m_latestSeen && !m_underWay) {
            m_conflict = true;
            m_again = false;
        }
        if (judgedBefore != of.item.judged) fillCauses();
    }
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::setNothing(const QString &why)
{
    keepDraft();
    m_case.reset();
    m_why = why;
    m_conflict = m_again = false;
    m_problem->say({});
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::fillCauses()
{
    const QScopedValueRollback filling(m_filling, true);
    m_cause->clear();
    if (!m_case) return;
    const HitCause judged = m_case->item.judged;
    m_cause->addItem(tr("%1 (by the rules)", "a cause").arg(causeName(judged)), static_cast<int>(judged));
    for (const HitCause cause : kCauses)
        if (cause != judged) m_cause->addItem(causeName(cause), static_cast<int>(cause));
}

// What a reviewer said of the cause stands until a later one says otherwise.
void ReviewPanel::keepOverruled()
{
    if (!formOpen() || !m_case->item.review || !m_case->item.review->overruled) return;
    const QScopedValueRollback filling(m_filling, true);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(static_cast<int>(*m_case->item.review->overruled))));
}

ReviewPanel::Draft ReviewPanel::draft() const
{
    return {std::max(0, m_cause->currentIndex()),
            m_note->toPlainText(),
            m_latency->currentIndex(),
            m_value->currentIndex(),
            m_followUp->text(),
            m_again};
}

void ReviewPanel::keepDraft()
{
    if (!m_case) return;
    const Draft typed = draft();
    if (typed == Draft())
        m_drafts.remove(key());
    else
        m_drafts.insert(key(), typed);
}

void ReviewPanel::fill(const Draft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    m_cause->setCurrentIndex(draft.cause);
    m_note->setPlainText(draft.note);
    m_latency->setCurrentIndex(draft.latency);
    m_value->setCurrentIndex(draft.value);
    m_followUp->setText(draft.followUp);
}

void ReviewPanel::forget(const ReviewSubject &subject)
{
    m_drafts.remove(subject.toString());
    if (!m_case || m_case->item.subject != subject) return;
    m_latestSeen = -1;
    m_again = m_conflict = false;
    fill({});
    follow();
}

void ReviewPanel::forgetAll()
{
    m_case.reset();
    m_drafts.clear();
    fill({});
    setNothing();
}

void ReviewPanel::setSuggested(ReviewOutcome outcome)
{
    m_suggested = outcome;
    follow();
}

void ReviewPanel::setUnderWay(bool underWay)
{
    if (underWay == m_underWay) return;
    m_underWay = underWay;
    // A button that is disabled would give the focus to whatever comes next in the window.
    for (const QPushButton *button : m_outcomes)
        if (underWay && button->hasFocus()) m_note->setFocus(Qt::OtherFocusReason);
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::setRefusal(const QString &why)
{
    m_problem->say(why);
}

bool ReviewPanel::formOpen() const
{
    return m_case && ((m_case->item.open() && !m_conflict) || m_again);
}

bool ReviewPanel::offers() const
{
    return formOpen() && !m_underWay && permitted(m_info, Task::Review, m_case->item.subject.workspace).allowed;
}

bool ReviewPanel::offersAgain() const
{
    return m_case && !formOpen() && !m_underWay &&
           permitted(m_info, Task::Review, m_case->item.subject.workspace).allowed;
}

void ReviewPanel::reviewAgain()
{
    if (!offersAgain()) return;
    m_again = true;
    m_conflict = false;
    m_latestSeen = latestReview(*m_case);
    m_problem->say({});
    const bool hadFocus = m_againButton->hasFocus();
    if (m_cause->currentIndex() == 0) keepOverruled();
    follow();
    if (hadFocus) m_note->setFocus(Qt::OtherFocusReason);
    Q_EMIT causeChosen();
    Q_EMIT offersChanged();
}

void ReviewPanel::focusNote()
{
    if (offers()) m_note->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::focusCause()
{
    if (offers()) m_cause->setFocus(Qt::ShortcutFocusReason);
}

HitCause ReviewPanel::chosenCause() const
{
    if (!m_case) return HitCause::ValuableUse;
    if (formOpen() && m_cause->currentIndex() >= 0) return static_cast<HitCause>(m_cause->currentData().toInt());
    return m_case->item.cause();
}

NewReview ReviewPanel::made(ReviewOutcome outcome) const
{
    NewReview review;
    const ReviewItem &item = m_case->item;
    review.subject = item.subject;
    review.outcome = outcome;
    if (const HitCause cause = chosenCause(); cause != item.judged) review.overruled = cause;
    review.note = m_note->toPlainText().trimmed();
    review.latency = static_cast<Latency>(m_latency->currentData().toInt());
    review.value = static_cast<UserValue>(m_value->currentData().toInt());
    if (const Result<CivilDate> day = typedDate(m_followUp->text())) review.followUp = *day;
    if (item.subject.kind == ReviewSubject::Kind::Hits)
        for (const JudgedHit &hit : m_case->hits) review.hitsThrough = std::max(review.hitsThrough, hit.row);
    review.latestSeen = std::max<std::int64_t>(0, m_latestSeen);
    return review;
}

void ReviewPanel::save(ReviewOutcome outcome)
{
    if (!offers()) return;
    m_problem->say({});
    if (!m_followUp->valid()) {
        m_followUp->setFocus(Qt::OtherFocusReason);
        return;
    }
    const NewReview review = made(outcome);
    const auto wrong = objection(review);
    if (wrong && review.overruled && review.note.isEmpty()) {
        m_noteProblem->say(*wrong);
        m_note->setAccessibleDescription(*wrong);
        m_note->setFocus(Qt::OtherFocusReason);
    } else if (wrong)
        m_problem->say(*wrong);
    else
        Q_EMIT reviewed(review);
}

void ReviewPanel::edit()
{
    if (m_filling) return;
    m_problem->say({});
    m_noteProblem->say({});
    m_note->setAccessibleDescription({});
    follow();
}

// What was made of it before, where something was.
QString ReviewPanel::state() const
{
    const ReviewItem &item = m_case->item;
    if (!item.review) return {};
    const Review &review = m_case->reviews.empty() ? *item.review : m_case->reviews.back();
    const QString made = review.note.isEmpty()
                             ? tr("%1, by %2 on %3", "outcome, person, moment")
                                   .arg(reviewOutcomeName(review.outcome), review.by, displayMoment(review.at))
                             : tr("%1, by %2 on %3: “%4”", "outcome, person, moment, note")
                                   .arg(reviewOutcomeName(review.outcome), review.by, displayMoment(review.at),
                                        review.note.simplified());
    if (item.openHits > 0) return tr("%1. %Ln hit(s) came since.", nullptr, pluralCount(item.openHits)).arg(made);
    if (item.movedSince) return tr("%1. The flag moved since.").arg(made);
    return made;
}

void ReviewPanel::follow()
{
    if (m_filling) return;
    const bool open = formOpen();
    const Permission may =
        m_case ? permitted(m_info, Task::Review, m_case->item.subject.workspace) : Permission{false, {}};
    m_title->setText(!m_case      ? m_why
                     : m_conflict ? tr("Reviewed meanwhile")
                     : open       ? tr("Your review")
                                  : tr("Reviewed"));
    const QString made = m_case ? state() : QString();
    m_state->setText(
        m_conflict ? tr("While you looked at it: %1. What you typed is kept.", "what somebody made of it").arg(made)
                   : made);
    m_state->setVisible(!m_state->text().isEmpty());
    m_permission->note(m_case && !may.allowed ? may.why : QString());
    m_againButton->setVisible(m_case && !open);
    permit(m_againButton, may, tr("R: reviews are never changed; a later one counts instead"));
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        QPushButton *button = m_outcomes[i];
        const auto outcome = static_cast<ReviewOutcome>(i);
        const bool advised = outcome == m_suggested;
        button->setVisible(open);
        const QString name = reviewOutcomeName(outcome);
        button->setText(advised
                            ? tr("%1  %2 – advised", "key, outcome").arg(displayCount(static_cast<int>(i) + 1), name)
                            : tr("%1  %2", "key, outcome").arg(displayCount(static_cast<int>(i) + 1), name));
        permit(button, may,
               advised ? tr("Key %1 saves it at once; Ctrl+Enter does, too, as it is advised").arg(i + 1)
                       : tr("Key %1 saves it at once").arg(i + 1));
        if (m_underWay) button->setEnabled(false);
        QFont font = button->font();
        font.setBold(advised && button->isEnabled());
        button->setFont(font);
    }
    const Draft nothing;
    Draft typed = draft();
    typed.again = false;
    m_fields->setVisible(m_case && (open || typed != nothing));
    m_fields->setEnabled(open && may.allowed);
    m_note->setReadOnly(m_underWay);
    m_keys->setVisible(m_case.has_value());
    m_keys->setText(m_underWay ? tr("Being saved…")
                    : open ? tr("1–5 save an outcome · Ctrl+Enter the advised one · N note · O cause · J, K next, "
                                "previous · Enter reads · Esc back to the list")
                           : tr("R reviews it again · J, K next, previous · Enter reads · Esc back to the list"));
}

}  // namespace headroom
