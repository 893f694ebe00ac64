// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planfield.h"

#include "views/fieldedit.h"

#include <QLineEdit>
#include <QScopedValueRollback>

namespace headroom {

PlanField::PlanField(const QString &name, std::function<QString(const QString &)> check, QObject *parent)
    : QObject(parent), m_edit(new FieldEdit(name, std::move(check)))
{
    connect(m_edit, &FieldEdit::edited, this, &PlanField::announce);
    connect(m_edit, &FieldEdit::spoiled, this, [this] { announce(m_before); });
    connect(m_edit->line(), &QLineEdit::editingFinished, this, [this] { m_before = m_shown; });
}

void PlanField::announce(const QString &text)
{
    const QScopedValueRollback announcing(m_announcing, true);
    Q_EMIT edited(text);
}

void PlanField::show(const QString &text, const std::function<bool(const QString &)> &means, bool afresh)
{
    if (!m_announcing) m_before = text;
    // What somebody has typed wrong stays while others change other fields.
    if (text == m_shown && !afresh) return;
    m_shown = text;
    if (m_edit->line()->hasFocus() && !afresh && (m_announcing || means(m_edit->text()))) return;
    m_edit->setText(text);
}

void PlanField::setReadOnly(bool readOnly, const QString &why)
{
    m_edit->setReadOnly(readOnly);
    m_edit->line()->setFrame(!readOnly);
    m_edit->line()->setToolTip(readOnly ? why : QString());
}

}  // namespace headroom
