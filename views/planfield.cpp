// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planfield.h"

#include "views/fieldedit.h"

#include <QLineEdit>

namespace headroom {

void PlanField::show(const QString &text, const std::function<bool(const QString &)> &means, bool afresh)
{
    // What somebody has typed wrong stays while others change other fields.
    if (text == m_shown && !afresh) return;
    m_shown = text;
    if (m_edit->line()->hasFocus() && !afresh && means(m_edit->text())) return;
    m_edit->setText(text);
}

void PlanField::setReadOnly(bool readOnly, const QString &why)
{
    m_edit->setReadOnly(readOnly);
    m_edit->line()->setFrame(!readOnly);
    m_edit->line()->setToolTip(readOnly ? why : QString());
}

}  // namespace headroom
