// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticestrip.h"

#include "views/icons.h"
#include "views/plainwords.h"
#include "views/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

NoticeStrip::NoticeStrip(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_button(new QPushButton)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto *icon = new QLabel;
    icon->setPixmap(namedIcon(QStringLiteral("info")).pixmap(18, 18));
    asPlainWords(m_text);
    connect(m_button, &QPushButton::clicked, this, &NoticeStrip::buttonPressed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    useThemeColors();
    setNotices({});
}

void NoticeStrip::setNotices(const QStringList &notices, const QString &button)
{
    m_text->setText(notices.join(QLatin1Char('\n')));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!notices.isEmpty());
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_coloring) useThemeColors();
}

void NoticeStrip::useThemeColors()
{
    m_coloring = true;
    // One role alone, so that all others go on following the application's palette.
    QPalette colors;
    colors.setColor(QPalette::Window, theme::warning(theme::isDark(QGuiApplication::palette())));
    setPalette(colors);
    m_coloring = false;
}

}  // namespace headroom
