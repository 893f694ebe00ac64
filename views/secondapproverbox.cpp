// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secondapproverbox.h"

#include "items/typedvalues.h"
#include "views/inlineerror.h"
#include "views/permitted.h"
#include "views/quietlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

SecondApproverBox::SecondApproverBox(QWidget *parent) : QGroupBox(tr("Second approver"), parent)
{
    m_on = new QCheckBox(tr("&Two approvers above an amount"));
    m_amount = new QLineEdit;
    m_amount->setAccessibleName(tr("Amount in dollars above which overage takes two approvers"));
    m_amount->setPlaceholderText(tr("such as 100.00"));
    m_amount->setAlignment(Qt::AlignRight);
    m_save = new QPushButton(tr("Save"));
    m_save->setAccessibleName(tr("Save the second approver"));
    auto *hint = new QuietLabel(tr("Counts what a request is worth: its price or its projected cost, whichever is "
                                   "larger. The two must be different people."));
    hint->setWordWrap(true);
    m_error = new InlineError;
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(QStringLiteral("$")));
    line->addWidget(m_amount, 1);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_on);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(hint);
    const auto edited = [this] {
        m_edited = true;
        setError({});
        follow();
    };
    connect(m_on, &QCheckBox::toggled, this, edited);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        if (on) m_amount->setFocus();
    });
    connect(m_amount, &QLineEdit::textEdited, this, edited);
    connect(m_amount, &QLineEdit::returnPressed, this, &SecondApproverBox::save);
    connect(m_save, &QPushButton::clicked, this, &SecondApproverBox::save);
    setAmount({});
}

void SecondApproverBox::setAmount(std::optional<Money> amount)
{
    const bool reached = m_edited && this->amount() == Result<std::optional<Money>>(amount);
    m_stored = amount;
    if (!m_edited || reached) {
        const QSignalBlocker quiet(m_on);
        m_on->setChecked(amount.has_value());
        if (amount) m_amount->setText(amount->toString());
        m_edited = false;
    }
    follow();
}

void SecondApproverBox::clear()
{
    m_edited = false;
    m_amount->clear();
    setError({});
    setAmount({});
}

void SecondApproverBox::setPermission(const Permission &permission)
{
    m_permission = permission;
    follow();
}

void SecondApproverBox::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void SecondApproverBox::setError(const QString &message)
{
    m_error->say(message);
    m_amount->setAccessibleDescription(message);
}

Result<std::optional<Money>> SecondApproverBox::amount() const
{
    if (!m_on->isChecked()) return std::optional<Money>{};
    return typedMoney(m_amount->text()).map([](Money amount) { return std::optional(amount); });
}

void SecondApproverBox::follow()
{
    const bool may = m_permission.allowed && !m_busy;
    permit(m_on, m_permission);
    permit(m_amount, {m_permission.allowed && m_on->isChecked(), m_permission.why},
           tr("Dollars with a point before the cents, such as 1250.50"));
    permit(m_save, {may && m_edited, m_permission.why});
}

void SecondApproverBox::save()
{
    if (!m_save->isEnabled()) return;
    const Result<std::optional<Money>> wanted = amount();
    if (wanted) {
        setError({});
        Q_EMIT saveRequested(*wanted);
    } else {
        setError(wanted.error().message);
        m_amount->setFocus();
    }
}

}  // namespace headroom
