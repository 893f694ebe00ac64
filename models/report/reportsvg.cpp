// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsvg.h"

#include "domain/spokenlocale.h"
#include "report/chartscale.h"

#include <QCoreApplication>
#include <QRectF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct ReportSvg {
    Q_DECLARE_TR_FUNCTIONS(ReportSvg)
};

// In points.
constexpr qreal kTwoColumns = 420;  // of a chart whose panels stand beside one another
constexpr qreal kBetween = 22;      // two panels
constexpr qreal kTitleSize = 9.5;
constexpr qreal kSmallSize = 8;
constexpr qreal kCaptionAt = 23;  // baseline, from the top of a panel
constexpr qreal kPlotTop = 36;
constexpr qreal kPlotHeight = 88;
constexpr qreal kPanelHeight = 142;
constexpr qreal kLetter = 0.62;  // width of a usual character, of the size
constexpr qreal kGap = 4;        // between the plot and a label
constexpr qreal kLabelHeight = 9;
constexpr qreal kHatch = 3;  // between two strokes

constexpr auto kText = "#1b1f24";
constexpr auto kQuiet = "#59626c";
constexpr auto kGrid = "#e3e6ea";
constexpr auto kAxis = "#9aa1aa";
constexpr auto kLimit = "#1b1f24";
constexpr auto kWarn = "#8a5a00";
constexpr auto kOver = "#b02318";
// As in the console on a light window: safe next to one another for the common kinds of colour blindness.
constexpr PerBucket<const char *> kBucketColors{"#0072b2", "#d55e00", "#009e73", "#cc79a7"};

qreal widthOf(const QString &text, qreal size = kSmallSize)
{
    return static_cast<qreal>(text.size()) * size * kLetter;
}

QString percentText(int percent)
{
    return ReportSvg::tr("%1 %", "percentage").arg(spokenLocale().toString(percent));
}

enum class Anchor { Start, Middle, End };

class Drawing {
public:
    Drawing(const QSizeF &size, const QString &family)
    {
        m_svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1\" height=\"%2\" "
                "viewBox=\"0 0 %1 %2\" font-family=\"%3\" style=\"direction:ltr\">\n"_s.arg(
                    number(size.width()), number(size.height()), family.toHtmlEscaped());
    }

    static QString number(qreal value) { return QString::number(std::round(value * 100) / 100); }

    void title(const QString &text)
    {
        if (!text.isEmpty()) m_svg += u"<title>%1</title>\n"_s.arg(text.toHtmlEscaped());
    }

    void text(QPointF at, const QString &text, qreal size, const char *color, Anchor anchor = Anchor::Start,
              bool bold = false)
    {
        constexpr std::array<const char *, 3> kAnchors{"start", "middle", "end"};
        // An isolate keeps the order of a right-to-left text, whichever way the page around it runs.
        const QString ordered = text.isRightToLeft() ? QChar(0x2067) + text + QChar(0x2069) : text;
        m_svg += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n"_s.arg(
            number(at.x()), number(at.y()), number(size), QLatin1String(color),
            QLatin1String(kAnchors.at(static_cast<std::size_t>(anchor))), bold ? u" font-weight=\"bold\""_s : QString(),
            ordered.toHtmlEscaped());
    }

    void line(QPointF from, QPointF to, const char *color, qreal width, const char *dashes = nullptr)
    {
        path(u"M%1 %2L%3 %4"_s.arg(number(from.x()), number(from.y()), number(to.x()), number(to.y())), color, width,
             dashes);
    }

    void path(const QString &data, const char *color, qreal width, const char *dashes = nullptr)
    {
        m_svg += u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"%4/>\n"_s.arg(
            data, QLatin1String(color), number(width),
            dashes != nullptr ? u" stroke-dasharray=\"%1\""_s.arg(QLatin1String(dashes)) : QString());
    }

    void area(const QString &data, const char *color)
    {
        m_svg +=
            u"<path d=\"%1\" fill=\"%2\" fill-opacity=\"0.14\" stroke=\"none\"/>\n"_s.arg(data, QLatin1String(color));
    }

    QByteArray finish() && { return (m_svg + u"</svg>\n"_s).toUtf8(); }

private:
    QString m_svg;
};

// One bucket's use, day by day, against its lines.
class PanelPlot {
public:
    PanelPlot(Drawing &drawing, const std::vector<CivilDate> &days, const ReportChart::Panel &panel,
              const QRectF &where)
        : m_drawing(drawing), m_days(days), m_panel(panel), m_where(where),
          m_color(kBucketColors.at(index(panel.bucket)))
    {
        std::int64_t most = panel.entitlement.value_or(0);
        std::int64_t least = 0;
        for (const std::int64_t used : panel.used) {
            most = std::max(most, used);
            least = std::min(least, used);
        }
        m_scale = chartScale(least, most);
        qreal labels = 0;
        for (const std::int64_t tick : m_scale.ticks) labels = std::max(labels, widthOf(spokenLocale().toString(tick)));
        const qreal right = panel.entitlement ? widthOf(percentText(100)) + kGap : kGap;
        m_plot = QRectF(where.left() + labels + kGap, where.top() + kPlotTop, where.width() - labels - kGap - right,
                        kPlotHeight);
    }

    void draw()
    {
        m_drawing.text(m_where.topLeft() + QPointF(0, kTitleSize), m_panel.title, kTitleSize, kText, Anchor::Start,
                       true);
        m_drawing.text(m_where.topLeft() + QPointF(0, kCaptionAt), m_panel.caption, kSmallSize, kQuiet);
        drawScale();
        drawUse();
        drawLines();
        drawDays();
    }

private:
    [[nodiscard]] qreal x(std::size_t day) const
    {
        const auto days = static_cast<qreal>(std::max(m_days.size(), m_panel.used.size()));
        return m_plot.left() + static_cast<qreal>(day) / std::max(days, 1.0) * m_plot.width();
    }

    [[nodiscard]] qreal y(double value) const
    {
        return m_plot.bottom() - (value - m_scale.from) / (m_scale.to - m_scale.from) * m_plot.height();
    }

    void drawScale()
    {
        for (const std::int64_t tick : m_scale.ticks) {
            const qreal at = y(static_cast<double>(tick));
            m_drawing.line({m_plot.left(), at}, {m_plot.right(), at}, tick == 0 ? kAxis : kGrid, 0.6);
            m_drawing.text({m_plot.left() - kGap, at + kSmallSize * 0.36}, spokenLocale().toString(tick), kSmallSize,
                           kQuiet, Anchor::End);
        }
    }

    // A step at each day; a day that used nothing only goes on.
    void drawUse()
    {
        if (m_panel.used.empty()) return;
        const auto text = &Drawing::number;
        const qreal bottom = y(0);
        QString steps = u"M%1 %2"_s.arg(text(x(0)), text(bottom));
        qreal before = bottom;
        for (std::size_t day = 0; day < m_panel.used.size(); ++day) {
            const qreal top = y(static_cast<double>(m_panel.used[day]));
            if (top == before) continue;
            steps += u"H%1V%2"_s.arg(text(x(day)), text(top));
            before = top;
        }
        steps += u"H%1"_s.arg(text(x(m_panel.used.size())));
        m_drawing.area(steps + u"V%1Z"_s.arg(text(bottom)), m_color);
        drawOver();
        m_drawing.path(steps, m_color, 1.6);
    }

    // Hatched, so that it is seen without its colour.
    void drawOver()
    {
        if (!m_panel.entitlement) return;
        const qreal limit = y(static_cast<double>(*m_panel.entitlement));
        QString strokes;
        const qreal end = x(m_panel.used.size());
        const qreal perDay = (end - x(0)) / static_cast<qreal>(m_panel.used.size());
        for (qreal at = m_plot.left() + kHatch / 2; at < end; at += kHatch) {
            const auto day = std::min(static_cast<std::size_t>((at - m_plot.left()) / perDay), m_panel.used.size() - 1);
            if (m_panel.used[day] <= *m_panel.entitlement) continue;
            strokes += u"M%1 %2V%3"_s.arg(Drawing::number(at), Drawing::number(limit),
                                          Drawing::number(y(static_cast<double>(m_panel.used[day]))));
        }
        if (!strokes.isEmpty()) m_drawing.path(strokes, kOver, 0.9);
    }

    void drawLines()
    {
        if (!m_panel.entitlement) return;
        const auto limit = static_cast<double>(*m_panel.entitlement);
        const qreal full = y(limit);
        const qreal right = m_plot.right() + kGap;
        m_drawing.line({m_plot.left(), full}, {m_plot.right(), full}, kLimit, 1);
        m_drawing.text({right, full + kSmallSize * 0.36}, percentText(100), kSmallSize, kLimit);
        if (*m_panel.entitlement <= 0 || m_panel.warnPercent <= 0 || m_panel.warnPercent >= 100) return;
        const qreal warn = y(limit * m_panel.warnPercent / 100);
        m_drawing.line({m_plot.left(), warn}, {m_plot.right(), warn}, kWarn, 0.9, "2.5 2");
        // Two labels over one another would be read as neither.
        const qreal at = std::max(warn, full + kLabelHeight);
        m_drawing.text({right, at + kSmallSize * 0.36}, percentText(m_panel.warnPercent), kSmallSize, kWarn);
    }

    void drawDays()
    {
        if (m_days.empty()) return;
        //: Day and month under a chart, in the form of QLocale::toString(): 1 Mar
        const QString form = m_days.size() > 300 ? ReportSvg::tr("d MMM yy") : ReportSvg::tr("d MMM");
        const auto label = [this, &form](std::size_t day) {
            return spokenLocale().toString(m_days[day].toQDate(), form);
        };
        const qreal room = widthOf(label(m_days.size() - 1)) + 14;
        const qreal perDay = x(1) - x(0);
        auto step = std::max(std::size_t{1}, static_cast<std::size_t>(std::ceil(room / perDay)));
        if (step > 4) step = (step + 6) / 7 * 7;  // whole weeks are easier to count than any other number of days
        const qreal base = m_plot.bottom() + 4 + kSmallSize;
        for (std::size_t day = 0; day < m_days.size(); day += step) {
            const qreal at = x(day);
            if (day > 0 && at + widthOf(label(day)) / 2 > m_where.right()) break;
            m_drawing.line({at, m_plot.bottom()}, {at, m_plot.bottom() + 3}, kAxis, 0.6);
            m_drawing.text({day == 0 ? at - 1 : at, base}, label(day), kSmallSize, kQuiet,
                           day == 0 ? Anchor::Start : Anchor::Middle);
        }
    }

    Drawing &m_drawing;
    const std::vector<CivilDate> &m_days;
    const ReportChart::Panel &m_panel;
    QRectF m_where;
    QRectF m_plot;
    const char *m_color;
    ChartScale m_scale;
};

int columnsOf(const ReportChart &chart, qreal width)
{
    return width >= kTwoColumns && chart.panels.size() > 1 ? 2 : 1;
}

}  // namespace

QSizeF reportSvgSize(const ReportChart &chart, qreal width)
{
    const int columns = columnsOf(chart, width);
    const auto rows = (static_cast<int>(chart.panels.size()) + columns - 1) / columns;
    return {width, rows == 0 ? 0 : rows * kPanelHeight + (rows - 1) * kBetween / 2};
}

QByteArray reportSvg(const ReportChart &chart, qreal width, const QString &fontFamily)
{
    const int columns = columnsOf(chart, width);
    const qreal each = (width - (columns - 1) * kBetween) / columns;
    Drawing drawing(reportSvgSize(chart, width), fontFamily);
    drawing.title(chart.title);
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const auto column = static_cast<qreal>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<qreal>(i / static_cast<std::size_t>(columns));
        const QRectF where(column * (each + kBetween), row * (kPanelHeight + kBetween / 2), each, kPanelHeight);
        PanelPlot(drawing, chart.days, chart.panels[i], where).draw();
    }
    return std::move(drawing).finish();
}

}  // namespace headroom
