// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routenewkey.h"

#include "items/routefields.h"
#include "views/fieldedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headroom {

RouteNewKey::RouteNewKey(const QString &label, std::function<bool(const QString &)> taken, QWidget *parent)
    : QWidget(parent), m_taken(std::move(taken))
{
    // That nothing is typed is said only to who wants to add it.
    const auto problem = [this](const QString &text) {
        const QString key = text.trimmed();
        return key.isEmpty() ? QString() : entryKeyProblem(key, m_taken(key));
    };
    m_key = new FieldEdit(label, problem);
    auto *caption = new QLabel(label);
    caption->setBuddy(m_key);
    caption->setMinimumHeight(m_key->line()->sizeHint().height());
    auto *add = new QPushButton(tr("Add to the draft"));
    auto *leave = new QPushButton(tr("Cancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption, 0, Qt::AlignTop);
    layout->addWidget(m_key, 1);
    layout->addWidget(add, 0, Qt::AlignTop);
    layout->addWidget(leave, 0, Qt::AlignTop);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &RouteNewKey::add);
    connect(m_key, &FieldEdit::edited, this, [this] { m_key->setFinding({}); });
    connect(m_key->line(), &QLineEdit::returnPressed, this, &RouteNewKey::add);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void RouteNewKey::begin()
{
    m_key->setText({});
    m_key->setFinding({});
    show();
    m_key->setFocus(Qt::OtherFocusReason);
}

void RouteNewKey::add()
{
    const QString key = m_key->text().trimmed();
    const QString problem = entryKeyProblem(key, m_taken(key));
    if (key.isEmpty()) m_key->setFinding(problem);
    if (!problem.isEmpty()) {
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT added(key);
}

void RouteNewKey::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace headroom
