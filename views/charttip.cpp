// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charttip.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace headroom {

namespace {

QString asTable(const DayFigures &figures)
{
    QString html = QStringLiteral("<b>%1</b><table width='100%' cellspacing='0' cellpadding='1'>")
                       .arg(figures.title.toHtmlEscaped());
    for (const DayFigures::Line &line : figures.lines) {
        const QString swatch = line.color.isValid()
                                   ? QStringLiteral("<span style='color:%1'>■</span> ").arg(line.color.name())
                                   : QString();
        html += QStringLiteral("<tr><td>%1%2</td><td align='right'>&nbsp;&nbsp;&nbsp;%3</td></tr>")
                    .arg(swatch, line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
    if (!figures.note.isEmpty()) html += figures.note.toHtmlEscaped();
    return html;
}

}  // namespace

QString DayFigures::spoken() const
{
    QStringList parts{title};
    for (const Line &line : lines) parts << line.name + QStringLiteral(": ") + line.value;
    if (!note.isEmpty()) parts << note;
    return parts.join(QStringLiteral(". "));
}

ChartTip::ChartTip(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_label->setTextFormat(Qt::RichText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_label);
    takeColors();
    hide();
}

void ChartTip::say(const DayFigures &figures)
{
    m_label->setText(asTable(figures));
    adjustSize();
    show();
}

void ChartTip::standBeside(double x, double top)
{
    constexpr int kGap = 14;
    const int room = parentWidget()->width();
    int left = static_cast<int>(x) + kGap;
    if (left + width() > room) left = static_cast<int>(x) - kGap - width();
    move(qMax(0, left), qBound(0, static_cast<int>(top), qMax(0, parentWidget()->height() - height())));
}

void ChartTip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_coloring) takeColors();
}

void ChartTip::takeColors()
{
    m_coloring = true;
    const QPalette shown = QGuiApplication::palette();
    // These roles alone, so that all others go on following the application's palette.
    QPalette colors;
    colors.setColor(QPalette::Window, shown.color(QPalette::ToolTipBase));
    colors.setColor(QPalette::WindowText, shown.color(QPalette::ToolTipText));
    setPalette(colors);
    m_coloring = false;
}

}  // namespace headroom
