// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsvg.h"

#include "report/chartdrawing.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString written(qreal value)
{
    return QString::number(std::round(value * 100) / 100);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    QPointF before;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += u"M%1 %2"_s.arg(written(element.x), written(element.y));
        else if (element.y == before.y())
            data += u"H%1"_s.arg(written(element.x));
        else if (element.x == before.x())
            data += u"V%1"_s.arg(written(element.y));
        else
            data += u"L%1 %2"_s.arg(written(element.x), written(element.y));
        before = element;
    }
    return data;
}

QString svgOf(const ChartWords &label)
{
    constexpr std::array<QStringView, 3> kAnchors{u"start", u"middle", u"end"};
    // An isolate keeps the order of a right-to-left text, whichever way the page around it runs.
    const QString ordered = label.text.isRightToLeft() ? QChar(0x2067) + label.text + QChar(0x2069) : label.text;
    return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n"_s.arg(
        written(label.at.x()), written(label.at.y()), written(label.size), label.color.name(),
        kAnchors.at(static_cast<std::size_t>(label.anchor)), label.bold ? u" font-weight=\"bold\""_s : QString(),
        ordered.toHtmlEscaped());
}

QString svgOf(const ChartStroke &stroke)
{
    QStringList dashes;
    for (const qreal dash : stroke.dashes) dashes << written(dash);
    return u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"%4/>\n"_s.arg(
        pathData(stroke.path), stroke.color.name(), written(stroke.width),
        dashes.isEmpty() ? QString() : u" stroke-dasharray=\"%1\""_s.arg(dashes.join(u' ')));
}

QString svgOf(const ChartArea &area)
{
    return u"<path d=\"%1\" fill=\"%2\" fill-opacity=\"%3\"/>\n"_s.arg(pathData(area.path), area.color.name(),
                                                                       written(area.color.alphaF()));
}

}  // namespace

QSizeF reportSvgSize(const ReportChart &chart, qreal width)
{
    return chartSize(chart, width);
}

QByteArray reportSvg(const ReportChart &chart, qreal width)
{
    const QSizeF size = chartSize(chart, width);
    // Anchors are left and right, whichever way the page around it runs.
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                  "font-family=\"'Noto Sans', 'DejaVu Sans', sans-serif\" style=\"direction:ltr\">\n"_s.arg(
                      written(size.width()), written(size.height()));
    if (!chart.title.isEmpty()) svg += u"<title>%1</title>\n"_s.arg(chart.title.toHtmlEscaped());
    for (const ChartMark &mark : drawChart(chart, width)) {
        svg += std::visit([](const auto &one) { return svgOf(one); }, mark);
    }
    return (svg + u"</svg>\n"_s).toUtf8();
}

}  // namespace headroom
