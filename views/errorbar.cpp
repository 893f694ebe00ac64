// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/errorbar.h"

#include "views/followtheme.h"
#include "views/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace headroom {

ErrorBar::ErrorBar(QWidget *parent) : QFrame(parent)
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Error"));
    tintAsWarning(this);

    auto *icon = new QLabel;
    icon->setPixmap(namedIcon(QStringLiteral("warning")).pixmap(20, 20));
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setFocusPolicy(Qt::ClickFocus);
    m_showDetail = new QToolButton;
    m_showDetail->setText(tr("Details"));
    m_showDetail->setCheckable(true);
    auto *copyButton = new QToolButton;
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the message and its details"));
    auto *dismiss = new QToolButton;
    dismiss->setText(tr("Dismiss"));
    m_detail = new QPlainTextEdit;
    m_detail->setReadOnly(true);
    m_detail->setAccessibleName(tr("Details of the error"));
    m_detail->setMaximumHeight(fontMetrics().height() * 6);
    m_detail->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(icon);
    line->addWidget(m_message, 1);
    line->addWidget(m_showDetail);
    line->addWidget(copyButton);
    line->addWidget(dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addLayout(line);
    layout->addWidget(m_detail);

    connect(m_showDetail, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(copyButton, &QToolButton::clicked, this, &ErrorBar::copy);
    connect(dismiss, &QToolButton::clicked, this, &ErrorBar::dismissed);
}

void ErrorBar::setError(const Error &error)
{
    m_error = error;
    m_message->setText(error.message);
    m_detail->setPlainText(error.detail);
    m_showDetail->setVisible(!error.detail.isEmpty());
    m_showDetail->setChecked(false);
}

void ErrorBar::copy() const
{
    QGuiApplication::clipboard()->setText(
        m_error.detail.isEmpty() ? m_error.message : m_error.message + QLatin1Char('\n') + m_error.detail);
}

ErrorStack::ErrorStack(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
}

void ErrorStack::show(const QString &source, const Error &error)
{
    ErrorBar *&bar = m_bars[source];
    if (!bar) {
        bar = new ErrorBar;
        layout()->addWidget(bar);
        connect(bar, &ErrorBar::dismissed, this, [this, source] { clear(source); });
    }
    bar->setError(error);
    bar->show();
}

void ErrorStack::clear(const QString &source)
{
    if (ErrorBar *bar = m_bars.take(source)) {
        bar->hide();
        bar->deleteLater();
    }
}

void ErrorStack::clearAll()
{
    for (const QString &source : sources()) clear(source);
}

}  // namespace headroom
