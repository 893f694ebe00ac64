// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalunits.h"

#include "items/displaytext.h"

#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

namespace headroom {

UnitsEdit::UnitsEdit(QWidget *parent) : QAbstractSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textChanged, this, &UnitsEdit::changed);
}

void UnitsEdit::setUnits(std::int64_t units)
{
    setText(displayCount(units));
}

void UnitsEdit::setText(const QString &text)
{
    if (lineEdit()->text() != text) lineEdit()->setText(text);
}

std::optional<std::int64_t> UnitsEdit::units() const
{
    bool ok = false;
    const qlonglong units = QLocale().toLongLong(lineEdit()->text().simplified(), &ok);
    return ok ? std::optional<std::int64_t>(units) : std::nullopt;
}

void UnitsEdit::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    lineEdit()->selectAll();
}

void UnitsEdit::stepBy(int steps)
{
    const std::int64_t from = std::clamp<std::int64_t>(units().value_or(0), 0, m_most);
    const std::int64_t room = steps > 0 ? m_most - from : from - 1;
    const std::int64_t step = std::min<std::int64_t>(std::abs(steps), std::max<std::int64_t>(room, 0));
    setUnits(std::max<std::int64_t>(1, steps > 0 ? from + step : from - step));
    lineEdit()->selectAll();
}

// A number that is not finished yet may have any of its characters; letters are keys for something else.
QValidator::State UnitsEdit::validate(QString &text, int &) const
{
    bool ok = false;
    QLocale().toLongLong(text.simplified(), &ok);
    if (ok) return QValidator::Acceptable;
    const bool numeric = std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    return numeric ? QValidator::Intermediate : QValidator::Invalid;
}

void UnitsEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QAbstractSpinBox::StepEnabled UnitsEdit::stepEnabled() const
{
    const std::int64_t now = units().value_or(0);
    StepEnabled enabled = StepNone;
    if (now < m_most) enabled |= StepUpEnabled;
    if (now > 1) enabled |= StepDownEnabled;
    return enabled;
}

}  // namespace headroom
