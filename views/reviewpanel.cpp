// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewpanel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"
#include "views/headingfont.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

std::int64_t latestReview(const ReviewCase &of)
{
    std::int64_t latest = 0;
    for (const Review &review : of.reviews) latest = std::max(latest, review.id);
    return latest;
}

QString madeText(const Review &review)
{
    const QString outcome = reviewOutcomeName(review.outcome);
    if (review.note.isEmpty())
        return ReviewPanel::tr("%1, by %2 on %3", "outcome, person, moment")
            .arg(outcome, review.by, displayMoment(review.at));
    return ReviewPanel::tr("%1, by %2 on %3: “%4”", "outcome, person, moment, note")
        .arg(outcome, review.by, displayMoment(review.at), review.note.simplified());
}

}  // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_state(new QuietLabel), m_permission(new InlineError),
      m_problem(new InlineError), m_againButton(new QPushButton(tr("&Review again"))), m_form(new ReviewForm),
      m_keys(new QuietLabel)
{
    setFrameShape(StyledPanel);
    makeLayout();
    connect(m_againButton, &QPushButton::clicked, this, &ReviewPanel::reviewAgain);
    connect(m_form, &ReviewForm::edited, this, [this] { m_problem->say({}); });
    connect(m_form, &ReviewForm::causeChosen, this, &ReviewPanel::causeChosen);
    follow();
}

void ReviewPanel::makeLayout()
{
    m_title->setFont(headingFont(font(), 1.15));
    for (QLabel *label : {m_title, m_state, m_keys}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_againButton->setObjectName(QStringLiteral("again"));
    m_againButton->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(5);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_state, m_permission, m_problem, m_againButton})
        layout->addWidget(widget);
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
    layout->addWidget(m_keys);
    layout->addWidget(m_form);
    layout->addStretch();
}

void ReviewPanel::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::setCase(const ReviewCase &of, bool due)
{
    const bool same = m_case && m_case->item.subject == of.item.subject;
    if (!same) keepDraft();
    const std::int64_t latest = latestReview(of);
    m_case = of;
    m_due = due;
    m_form->setJudged(of.item.judged);
    if (!same) {
        const Kept kept = m_kept.value(key());
        m_again = kept.again;
        m_conflict = false;
        m_latestSeen = latest;
        m_problem->say({});
        m_form->setDraft(kept.draft);
        if (kept == Kept()) keepOverruled();
    } else if (m_latestSeen < 0) {
        m_latestSeen = latest;
    } else if (latest != m_latestSeen && !m_underWay) {
        m_conflict = true;
        m_again = false;
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

void ReviewPanel::keepDraft()
{
    if (!m_case) return;
    const Kept typed{m_form->draft(), m_again};
    if (typed == Kept())
        m_kept.remove(key());
    else
        m_kept.insert(key(), typed);
}

// What a reviewer said of the cause stands until a later one says otherwise.
void ReviewPanel::keepOverruled()
{
    if (formOpen() && m_case->item.review && m_case->item.review->overruled)
        m_form->overrule(*m_case->item.review->overruled);
}

void ReviewPanel::forget(const ReviewSubject &subject)
{
    m_kept.remove(subject.toString());
    if (!m_case || m_case->item.subject != subject) return;
    m_latestSeen = -1;
    m_again = m_conflict = false;
    m_form->setDraft({});
    follow();
}

void ReviewPanel::forgetAll()
{
    m_case.reset();
    m_kept.clear();
    m_form->setDraft({});
    setNothing();
}

void ReviewPanel::setSuggested(ReviewOutcome outcome)
{
    m_suggested = outcome == ReviewOutcome::NoAction ? std::nullopt : std::optional(outcome);
    follow();
}

void ReviewPanel::setUnderWay(bool underWay)
{
    if (underWay == m_underWay) return;
    m_underWay = underWay;
    // A button that is disabled would give the focus to whatever comes next in the window.
    for (const QPushButton *button : m_outcomes)
        if (underWay && button->hasFocus()) m_form->focusNote(Qt::OtherFocusReason);
    follow();
    Q_EMIT offersChanged();
}

void ReviewPanel::setRefusal(const QString &why)
{
    m_problem->say(why);
}

bool ReviewPanel::formOpen() const
{
    return m_case && (((m_case->item.open() || m_due) && !m_conflict) || m_again);
}

Permission ReviewPanel::mayReview() const
{
    return m_case ? permitted(m_info, Task::Review, m_case->item.subject.workspace) : Permission{false, {}};
}

bool ReviewPanel::offers() const
{
    return formOpen() && !m_underWay && mayReview().allowed;
}

bool ReviewPanel::offersAgain() const
{
    return m_case && !formOpen() && !m_underWay && mayReview().allowed;
}

void ReviewPanel::reviewAgain()
{
    if (!offersAgain()) return;
    const bool hadFocus = m_againButton->hasFocus();
    m_again = true;
    m_conflict = false;
    m_latestSeen = latestReview(*m_case);
    m_problem->say({});
    if (!m_form->draft().overruled) keepOverruled();
    follow();
    if (hadFocus) m_form->focusNote(Qt::OtherFocusReason);
    Q_EMIT causeChosen();
    Q_EMIT offersChanged();
}

void ReviewPanel::focusNote()
{
    if (offers()) m_form->focusNote(Qt::ShortcutFocusReason);
}

void ReviewPanel::focusCause()
{
    if (offers()) m_form->focusCause();
}

HitCause ReviewPanel::chosenCause() const
{
    if (!m_case) return HitCause::ValuableUse;
    return formOpen() ? m_form->cause() : m_case->item.cause();
}

NewReview ReviewPanel::made(ReviewOutcome outcome) const
{
    NewReview review;
    review.subject = m_case->item.subject;
    review.outcome = outcome;
    m_form->fillIn(review);
    review.hits = m_case->hitRows;
    review.latestSeen = std::max<std::int64_t>(0, m_latestSeen);
    return review;
}

void ReviewPanel::save(ReviewOutcome outcome)
{
    if (!offers()) return;
    m_problem->say({});
    if (m_form->focusWrong()) return;
    const NewReview review = made(outcome);
    const auto wrong = objection(review);
    if (wrong && review.overruled && review.note.isEmpty())
        m_form->askForNote(*wrong);
    else if (wrong)
        m_problem->say(*wrong);
    else
        Q_EMIT reviewed(review);
}

void ReviewPanel::saveSuggested()
{
    if (m_suggested)
        save(*m_suggested);
    else if (offers())
        m_problem->say(tr("What is advised is none of these outcomes: choose one."));
}

QString ReviewPanel::title() const
{
    if (!m_case) return m_why;
    if (m_conflict) return tr("Reviewed meanwhile");
    return formOpen() ? tr("Your review") : tr("Reviewed");
}

// What was made of it before, where something was.
QString ReviewPanel::state() const
{
    if (!m_case || !m_case->item.review) return {};
    const ReviewItem &item = m_case->item;
    const QString made = madeText(m_conflict && !m_case->reviews.empty() ? m_case->reviews.back() : *item.review);
    if (m_conflict)
        return tr("While you looked at it: %1. What you typed is kept.", "what somebody made of it").arg(made);
    if (item.openHits > 0) return tr("%1. %Ln hit(s) came since.", nullptr, pluralCount(item.openHits)).arg(made);
    if (item.movedSince) return tr("%1. The flag moved since.").arg(made);
    if (m_due) return tr("%1. It is to be looked at again.", "what somebody made of it").arg(made);
    return made;
}

QString ReviewPanel::keysText() const
{
    if (m_underWay) return tr("Being saved…");
    if (!formOpen()) return tr("R reviews it again · J, K next, previous · Enter reads · Esc back to the list");
    if (!m_suggested)
        return tr("1–5 save an outcome · N note · O cause · J, K next, previous · Enter reads · Esc back to the list");
    return tr("1–5 save an outcome · Ctrl+Enter the advised one · N note · O cause · J, K next, previous · Enter reads "
              "· Esc back to the list");
}

void ReviewPanel::follow()
{
    const bool open = formOpen();
    const Permission may = mayReview();
    m_title->setText(title());
    m_state->setText(state());
    m_state->setVisible(!m_state->text().isEmpty());
    // Why not is said in words, too: a tool tip alone is found by few.
    m_permission->note(m_case && !may.allowed ? may.why : QString());
    showButtons(may);
    m_form->setVisible(m_case && (open || m_form->draft() != ReviewDraft()));
    m_form->setEnabled(open && may.allowed);
    m_form->setReadOnly(m_underWay);
    m_keys->setVisible(m_case.has_value());
    m_keys->setText(keysText());
}

void ReviewPanel::showButtons(const Permission &may)
{
    m_againButton->setVisible(m_case && !formOpen());
    permit(m_againButton, may, tr("R: reviews are never changed; a later one counts instead"));
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        QPushButton *button = m_outcomes[i];
        const auto outcome = static_cast<ReviewOutcome>(i);
        const bool advised = outcome == m_suggested;
        const QString number = displayCount(static_cast<int>(i) + 1);
        const QString name = reviewOutcomeName(outcome);
        button->setVisible(formOpen());
        button->setText(advised ? tr("%1  %2 – advised", "key, outcome").arg(number, name)
                                : tr("%1  %2", "key, outcome").arg(number, name));
        permit(button, may,
               advised ? tr("Key %1 saves it at once; Ctrl+Enter does, too, as it is advised").arg(number)
                       : tr("Key %1 saves it at once").arg(number));
        if (m_underWay) button->setEnabled(false);
        QFont font = button->font();
        font.setBold(advised && button->isEnabled());
        button->setFont(font);
    }
}

}  // namespace headroom
