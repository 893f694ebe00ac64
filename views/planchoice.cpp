// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planchoice.h"

#include "views/inlineerror.h"
#include "views/permitted.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace headroom {

PlanChoice::PlanChoice(const QString &name, QWidget *parent)
    : QWidget(parent), m_box(new QComboBox), m_error(new InlineError)
{
    m_box->setAccessibleName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_error);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void PlanChoice::add(const QString &text, int value)
{
    m_box->addItem(text, value);
}

void PlanChoice::setValue(int value)
{
    m_box->setCurrentIndex(m_box->findData(value));
}

int PlanChoice::value() const
{
    return m_box->currentData().toInt();
}

void PlanChoice::setFinding(const QString &message, bool isWarning)
{
    if (isWarning)
        m_error->note(message);
    else
        m_error->say(message);
}

void PlanChoice::setPermission(const Permission &permission)
{
    permit(m_box, permission);
}

}  // namespace headroom
