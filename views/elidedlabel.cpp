// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace headroom {

ElidedLabel::ElidedLabel(int leastDigits, QWidget *parent) : QLabel(parent), m_leastDigits(leastDigits)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().horizontalAdvance(QString(m_leastDigits, u'0'))), whole.height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shown() == text()) return QLabel::event(event);
    QStringList lines{text()};
    if (!toolTip().isEmpty()) lines << toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    const QString seen = shown();
    if (seen == text()) return QLabel::paintEvent(event);
    QPainter painter(this);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::TextSingleLine);
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), seen, foregroundRole());
}

}  // namespace headroom
