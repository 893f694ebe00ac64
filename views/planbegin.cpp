// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planbegin.h"

#include "items/planfields.h"
#include "views/fieldedit.h"
#include "views/quietlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

PlanBegin::PlanBegin(std::function<bool(const QString &)> taken, QWidget *parent)
    : QFrame(parent), m_taken(std::move(taken)), m_name(new QLineEdit), m_begin(new QPushButton(tr("&Begin")))
{
    setFrameShape(StyledPanel);
    m_key = new FieldEdit(tr("Key of the new plan"), [this](const QString &text) {
        return planKeyProblem(text.trimmed(), m_taken(text.trimmed()));
    });
    m_key->line()->setPlaceholderText(QStringLiteral("team-plus"));
    m_name->setAccessibleName(tr("Name of the new plan"));
    m_name->setPlaceholderText(QStringLiteral("Team Plus"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(new QuietLabel(tr("Key, for files and other systems")));
    layout->addWidget(m_key);
    layout->addWidget(new QuietLabel(tr("Name")));
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    connect(m_key->line(), &QLineEdit::returnPressed, this, &PlanBegin::begin);
    connect(m_name, &QLineEdit::returnPressed, this, &PlanBegin::begin);
    connect(m_begin, &QPushButton::clicked, this, &PlanBegin::begin);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PlanBegin::open()
{
    m_key->setText({});
    m_key->setFinding({});
    m_name->clear();
    show();
    m_key->setFocus(Qt::OtherFocusReason);
}

void PlanBegin::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void PlanBegin::begin()
{
    const QString key = m_key->text().trimmed();
    if (const QString problem = planKeyProblem(key, m_taken(key)); !problem.isEmpty()) {
        m_key->setFinding(problem);
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT begun(key, m_name->text().trimmed());
}

}  // namespace headroom
