// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalpanel.h"

#include "items/displaytext.h"
#include "views/approvalunits.h"
#include "views/followtheme.h"
#include "views/headingfont.h"
#include "views/permitted.h"
#include "views/quietlabel.h"
#include "views/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

QLabel *problemLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    followTheme(label, [](bool dark) {
        QPalette colors;
        colors.setColor(QPalette::WindowText, theme::over(dark));
        return colors;
    });
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

ApprovalPanel::ApprovalPanel(Clock clock, QWidget *parent)
    : QFrame(parent), m_clock(std::move(clock)), m_title(new QLabel), m_summary(new QLabel), m_problem(problemLabel()),
      m_unitsName(new QLabel), m_units(new UnitsEdit), m_unitsProblem(problemLabel()), m_reasonName(new QLabel),
      m_reason(new QPlainTextEdit), m_reasonProblem(problemLabel()), m_hint(new QuietLabel)
{
    setFrameShape(StyledPanel);
    QVBoxLayout *layout = makeLayout();
    addButton(ApprovalVerb::Approve, QStringLiteral("approve"), tr("A goes to the units, Ctrl+Enter sends"));
    addButton(ApprovalVerb::Deny, QStringLiteral("deny"), tr("D goes to the reason, Ctrl+Enter sends"));
    addButton(ApprovalVerb::Withdraw, QStringLiteral("withdraw"), tr("W goes to the reason, Ctrl+Enter sends"));
    addButton(ApprovalVerb::Revoke, QStringLiteral("revoke"), tr("R goes to the units, Ctrl+Enter sends"));
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_units, &UnitsEdit::changed, this, &ApprovalPanel::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ApprovalPanel::follow);
    follow();
}

QVBoxLayout *ApprovalPanel::makeLayout()
{
    m_title->setFont(headingFont(font(), 1.15));
    for (QLabel *label : {m_title, m_summary, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_units->setObjectName(QStringLiteral("units"));
    m_unitsName->setBuddy(m_units);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumHeight(2 * fontMetrics().lineSpacing() + 10);
    m_reason->setMaximumHeight(5 * fontMetrics().lineSpacing() + 10);
    m_reasonName->setText(tr("Rea&son"));
    m_reasonName->setBuddy(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(5);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_problem, m_unitsName, m_units,
                                                            m_unitsProblem, m_reasonName, m_reason, m_reasonProblem})
        layout->addWidget(widget);
    return layout;
}

void ApprovalPanel::addButton(ApprovalVerb verb, const QString &name, const QString &keys)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, verb] {
        m_verb = verb;
        send();
    });
    m_buttons.insert(verb, button);
    m_keys.insert(verb, keys);
    layout()->addWidget(button);
}

void ApprovalPanel::setInfo(const LedgerInfo &info)
{
    m_info = info;
    follow();
    Q_EMIT offersChanged();
}

void ApprovalPanel::setSubject(ApprovalSubject subject)
{
    const bool same = subject.id() == m_subject.id() && subject.kind == m_subject.kind;
    if (!same) keepDraft();
    const bool untouched = m_units->units() == m_subject.usualUnits();
    m_subject = std::move(subject);
    m_units->setMost(std::max<std::int64_t>(1, m_subject.usualUnits()));
    if (!same)
        fill();
    else if (untouched && m_subject.hasUnits())
        m_units->setUnits(m_subject.usualUnits());
    follow();
    Q_EMIT offersChanged();
}

void ApprovalPanel::keepDraft()
{
    if (m_subject.kind == ApprovalSubject::Kind::Nothing || m_subject.kind == ApprovalSubject::Kind::Settled) return;
    const bool typed = m_subject.hasUnits() && m_units->units() != m_subject.usualUnits();
    m_drafts.insert(m_subject.id(), {typed ? m_units->text() : QString(), m_reason->toPlainText(), m_verb});
}

// What was typed for it before comes back.
void ApprovalPanel::fill()
{
    const Draft draft = m_drafts.value(m_subject.id());
    m_filling = true;
    m_verb = m_subject.kind == ApprovalSubject::Kind::Approved ? ApprovalVerb::Revoke : draft.verb;
    if (draft.units.isEmpty())
        m_units->setUnits(m_subject.usualUnits());
    else
        m_units->setText(draft.units);
    m_reason->setPlainText(draft.reason);
    m_filling = false;
}

void ApprovalPanel::forget(std::int64_t id)
{
    m_drafts.remove(id);
    if (id != m_subject.id()) return;
    fill();
    follow();
}

void ApprovalPanel::forgetAll()
{
    m_drafts.clear();
    m_subject = {};
    fill();
    follow();
    Q_EMIT offersChanged();
}

void ApprovalPanel::setUnderWay(bool underWay)
{
    if (underWay == m_underWay) return;
    m_underWay = underWay;
    // A button that is disabled would give the focus to whatever comes next in the window.
    for (const QPushButton *button : std::as_const(m_buttons))
        if (underWay && button->hasFocus()) m_reason->setFocus(Qt::OtherFocusReason);
    follow();
    Q_EMIT offersChanged();
}

QString ApprovalPanel::reason() const
{
    return m_reason->toPlainText().trimmed();
}

bool ApprovalPanel::offers(ApprovalVerb verb) const
{
    return !m_underWay && m_subject.offers(verb, m_info.user) && m_subject.permissionTo(verb, m_info).allowed;
}

void ApprovalPanel::begin(ApprovalVerb verb)
{
    if (!offers(verb)) return;
    m_verb = verb;
    follow();
    const bool counts = verb == ApprovalVerb::Approve || verb == ApprovalVerb::Revoke;
    if (counts && m_subject.hasUnits())
        m_units->takeFocus();
    else
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

ApprovalObjections ApprovalPanel::objections() const
{
    return m_subject.objectionsTo(m_verb, m_units->units(), reason(), m_info.user, m_clock());
}

void ApprovalPanel::send()
{
    if (!offers(m_verb)) return;
    follow();
    const ApprovalObjections wrong = objections();
    if (!wrong.units.isEmpty())
        m_units->takeFocus();
    else if (!wrong.reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    if (!wrong.none()) return;
    if (m_verb == ApprovalVerb::Revoke)
        Q_EMIT revoked({m_subject.one.request.id, m_units->units(), reason()});
    else
        Q_EMIT decided(m_subject.decisions(m_verb, m_units->units().value_or(1), reason()));
}

// Everything that hangs on what is typed and on who may do what.
void ApprovalPanel::follow()
{
    if (m_filling) return;
    const auto kind = m_subject.kind;
    bool anything = false;
    bool open = false;
    for (const ApprovalVerb verb : m_buttons.keys()) {
        const bool there = m_subject.offers(verb, m_info.user);
        anything = anything || there;
        open = open || (there && m_subject.permissionTo(verb, m_info).allowed);
    }
    m_units->setReadOnly(m_underWay);
    m_reason->setReadOnly(m_underWay);
    say(m_title, m_subject.title());
    say(m_summary, m_subject.summary(m_info));
    const ApprovalVerb counting =
        kind == ApprovalSubject::Kind::Approved ? ApprovalVerb::Revoke : ApprovalVerb::Approve;
    for (QWidget *widget : {static_cast<QWidget *>(m_unitsName), static_cast<QWidget *>(m_units)}) {
        widget->setVisible(anything && m_subject.hasUnits());
        widget->setEnabled(m_subject.permissionTo(counting, m_info).allowed);
    }
    m_unitsName->setText(kind == ApprovalSubject::Kind::Approved
                             ? tr("&Units, of %1 unused").arg(displayCount(m_subject.usualUnits()))
                             : tr("&Units, of %1 asked for").arg(displayCount(m_subject.one.request.units)));
    m_units->setAccessibleName(m_unitsName->text().remove(QLatin1Char('&')));
    for (QWidget *widget : {static_cast<QWidget *>(m_reasonName), static_cast<QWidget *>(m_reason)}) {
        widget->setVisible(anything);
        widget->setEnabled(open);
    }
    showButtons();
    showObjections(offers(m_verb) ? objections() : ApprovalObjections{});
    say(m_hint, hint());
    if (kind == ApprovalSubject::Kind::Pending) Q_EMIT unitsChanged(m_units->units().value_or(1));
}

void ApprovalPanel::showButtons()
{
    for (auto it = m_buttons.constBegin(); it != m_buttons.constEnd(); ++it) {
        QPushButton *button = it.value();
        button->setVisible(m_subject.offers(it.key(), m_info.user));
        button->setText(m_subject.buttonText(it.key(), m_units->units()));
        permit(button, m_subject.permissionTo(it.key(), m_info), m_keys.value(it.key()));
        if (m_underWay) button->setEnabled(false);
        QFont font = button->font();
        font.setBold(it.key() == m_verb && button->isEnabled());
        button->setFont(font);
    }
}

void ApprovalPanel::showObjections(const ApprovalObjections &objections)
{
    // Why not is said in words, too: a tool tip alone is found by few.
    const auto verb = m_subject.kind == ApprovalSubject::Kind::Approved ? ApprovalVerb::Revoke : ApprovalVerb::Approve;
    const Permission allowed =
        m_subject.offers(verb, m_info.user) ? m_subject.permissionTo(verb, m_info) : Permission{};
    say(m_problem, allowed ? objections.all : allowed.why);
    say(m_unitsProblem, objections.units);
    say(m_reasonProblem, objections.reason);
    m_units->setAccessibleDescription(objections.units);
    m_reason->setAccessibleDescription(objections.reason);
}

QString ApprovalPanel::hint() const
{
    if (m_underWay) return tr("Being sent…");
    if (!offers(m_verb)) return {};
    return tr("Ctrl+Enter: %1", "what the keys do")
        .arg(m_subject.buttonText(m_verb, m_units->units()).remove(QLatin1Char('&')));
}

}  // namespace headroom
