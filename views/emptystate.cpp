// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel;
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_explanation = new QLabel;
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_button = new QPushButton;
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &button)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

}  // namespace headroom
