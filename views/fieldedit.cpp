// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fieldedit.h"

#include "views/inlineerror.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

FieldEdit::FieldEdit(const QString &name, std::function<QString(const QString &)> check, QWidget *parent)
    : QWidget(parent), m_check(std::move(check)), m_line(new QLineEdit), m_error(new InlineError)
{
    m_line->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_error);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::take);
}

void FieldEdit::setText(const QString &text)
{
    if (m_line->text() == text) return;
    // What is half typed is not taken away by the answer to an earlier key.
    if (m_line->hasFocus() && m_typed && !m_problem.isEmpty()) return;
    m_typed = false;
    m_line->setText(text);
    m_problem = m_check(text);
    say();
}

QString FieldEdit::text() const
{
    return m_line->text();
}

void FieldEdit::take(const QString &text)
{
    m_typed = true;
    m_problem = m_check(text);
    say();
    if (m_problem.isEmpty())
        Q_EMIT edited(text);
    else
        Q_EMIT spoiled();
}

void FieldEdit::setFinding(const QString &message, bool isWarning)
{
    m_finding = message;
    m_isWarning = isWarning;
    say();
}

void FieldEdit::say()
{
    const QString &message = m_problem.isEmpty() ? m_finding : m_problem;
    if (m_problem.isEmpty() && m_isWarning)
        m_error->note(message);
    else
        m_error->say(message);
    m_line->setAccessibleDescription(m_error->text());
}

void FieldEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

}  // namespace headroom
