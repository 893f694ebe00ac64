// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/housestyle.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace headroom {

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    const bool edged = round || element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
                       element == PE_IndicatorItemViewItemCheck;
    if (!edged || !theme::isDark(option->palette) || option->state & State_HasFocus) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::fieldEdge(option->state & State_Enabled));
    painter->setBrush(Qt::NoBrush);
    const double inset = element == PE_FrameLineEdit ? 0.5 : 1.5;
    const QRectF edge = QRectF(option->rect).adjusted(inset, inset, -inset, -inset);
    const double corner = round ? edge.height() / 2 : 2;
    painter->drawRoundedRect(edge, corner, corner);
    painter->restore();
}

}  // namespace headroom
