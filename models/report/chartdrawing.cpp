// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartdrawing.h"

#include "domain/spokenfigures.h"
#include "domain/spokenlocale.h"
#include "report/chartscale.h"
#include "report/papercolors.h"

#include <QCoreApplication>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

using Anchor = ChartWords::Anchor;

// In points.
constexpr qreal kTwoColumns = 420;  // of a chart whose panels stand beside one another
constexpr qreal kBetween = 22;      // two panels
constexpr qreal kRowGap = 11;
constexpr qreal kTitleSize = 9.5;
constexpr qreal kSmallSize = 7.5;
constexpr qreal kCaptionAt = 22;  // baseline, from the top of a panel
constexpr qreal kPlotTop = 36;
constexpr qreal kPlotHeight = 88;
constexpr qreal kPanelHeight = 140;
constexpr qreal kLetter = 0.64;  // width of a figure in a wide font, of its size
constexpr qreal kMiddle = 0.36;  // of a figure above its baseline, of its size
constexpr qreal kGap = 5;        // between the plot and a label
constexpr qreal kLabelHeight = 9;
constexpr qreal kBetweenDays = 14;
constexpr qreal kHatch = 3;  // between two strokes
constexpr int kDaysWithYear = 300;

constexpr QColor kGrid(0xe3, 0xe6, 0xea);
constexpr QColor kAxis(0x9a, 0xa1, 0xaa);
constexpr QColor kWarn(0x8a, 0x5a, 0x00);
constexpr float kAreaOpacity = 0.14F;
// As in the console on a light window: safe next to one another for the common kinds of colour blindness.
constexpr PerBucket<QColor> kBucketColors{QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
                                          QColor(0xcc, 0x79, 0xa7)};

qreal widthOf(const QString &text)
{
    return static_cast<qreal>(text.size()) * kSmallSize * kLetter;
}

QString percentText(int percent)
{
    return Words::tr("%1 %", "percentage").arg(spokenCount(percent));
}

// One bucket's use, day by day, against its lines.
class PanelPlot {
public:
    PanelPlot(std::vector<ChartMark> &marks, const std::vector<CivilDate> &days, const ReportChart::Panel &panel,
              const QRectF &where)
        : m_marks(marks), m_days(days), m_panel(panel), m_where(where), m_color(kBucketColors.at(index(panel.bucket)))
    {
        std::int64_t most = panel.entitlement.value_or(0);
        std::int64_t least = 0;
        for (const std::int64_t used : panel.used) {
            most = std::max(most, used);
            least = std::min(least, used);
        }
        m_scale = chartScale(least, most);
        qreal labels = 0;
        for (const std::int64_t tick : m_scale.ticks) labels = std::max(labels, widthOf(spokenCount(tick)));
        const qreal right = widthOf(percentText(100)) + kGap;
        m_plot = QRectF(where.left() + labels + kGap, where.top() + kPlotTop, where.width() - labels - kGap - right,
                        kPlotHeight);
    }

    void draw()
    {
        label(m_where.topLeft() + QPointF(0, kTitleSize), m_panel.title, paper::kText, Anchor::Start, kTitleSize, true);
        label(m_where.topLeft() + QPointF(0, kCaptionAt), m_panel.caption, paper::kQuiet, Anchor::Start, 8);
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

    void label(QPointF at, const QString &text, const QColor &color, Anchor anchor, qreal size = kSmallSize,
               bool bold = false)
    {
        m_marks.emplace_back(ChartWords{at, text, size, bold, anchor, color});
    }

    void line(QPointF from, QPointF to, const QColor &color, qreal width, const std::vector<qreal> &dashes = {})
    {
        QPainterPath path(from);
        path.lineTo(to);
        m_marks.emplace_back(ChartStroke{path, color, width, dashes});
    }

    void drawScale()
    {
        for (const std::int64_t tick : m_scale.ticks) {
            const qreal at = y(static_cast<double>(tick));
            line({m_plot.left(), at}, {m_plot.right(), at}, tick == 0 ? kAxis : kGrid, 0.6);
            label({m_plot.left() - kGap, at + kSmallSize * kMiddle}, spokenCount(tick), paper::kQuiet, Anchor::End);
        }
    }

    // A step at each day; a day that used nothing only goes on.
    void drawUse()
    {
        if (m_panel.used.empty()) return;
        const qreal bottom = y(0);
        QPainterPath steps(QPointF(x(0), bottom));
        qreal before = bottom;
        for (std::size_t day = 0; day < m_panel.used.size(); ++day) {
            const qreal top = y(static_cast<double>(m_panel.used[day]));
            if (top == before) continue;
            steps.lineTo(x(day), before);
            steps.lineTo(x(day), top);
            before = top;
        }
        const qreal end = x(m_panel.used.size());
        steps.lineTo(end, before);
        QPainterPath under = steps;
        under.lineTo(end, bottom);
        under.closeSubpath();
        QColor light = m_color;
        light.setAlphaF(kAreaOpacity);
        m_marks.emplace_back(ChartArea{under, light});
        drawOver(end);
        m_marks.emplace_back(ChartStroke{steps, m_color, 1.6, {}});
    }

    // Hatched, so that it is seen without its colour.
    void drawOver(qreal end)
    {
        if (!m_panel.entitlement) return;
        const qreal limit = y(static_cast<double>(*m_panel.entitlement));
        const qreal perDay = (end - x(0)) / static_cast<qreal>(m_panel.used.size());
        QPainterPath strokes;
        for (qreal at = m_plot.left() + kHatch / 2; at < end; at += kHatch) {
            const auto day = std::min(static_cast<std::size_t>((at - m_plot.left()) / perDay), m_panel.used.size() - 1);
            if (m_panel.used[day] <= *m_panel.entitlement) continue;
            strokes.moveTo(at, limit);
            strokes.lineTo(at, y(static_cast<double>(m_panel.used[day])));
        }
        if (!strokes.isEmpty()) m_marks.emplace_back(ChartStroke{strokes, paper::kBad, 0.9, {}});
    }

    void drawLines()
    {
        if (!m_panel.entitlement) return;
        const auto limit = static_cast<double>(*m_panel.entitlement);
        const qreal full = y(limit);
        const qreal right = m_plot.right() + kGap;
        line({m_plot.left(), full}, {m_plot.right(), full}, paper::kText, 1);
        label({right, full + kSmallSize * kMiddle}, percentText(100), paper::kText, Anchor::Start);
        if (limit <= 0 || m_panel.warnPercent <= 0 || m_panel.warnPercent >= 100) return;
        const qreal warn = y(limit * m_panel.warnPercent / 100);
        line({m_plot.left(), warn}, {m_plot.right(), warn}, kWarn, 0.9, {2.5, 2});
        // Two labels over one another would be read as neither.
        const qreal at = std::max(warn, full + kLabelHeight);
        label({right, at + kSmallSize * kMiddle}, percentText(m_panel.warnPercent), kWarn, Anchor::Start);
    }

    void drawDays()
    {
        if (m_days.empty()) return;
        //: Day and month under a chart, in the form of QLocale::toString(): 1 Mar
        const QString dayAndMonth = Words::tr("d MMM");
        //: Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26
        const QString full = Words::tr("d MMM yy");
        const QString &form = m_days.size() > kDaysWithYear ? full : dayAndMonth;
        const auto name = [this, &form](std::size_t day) {
            return spokenLocale().toString(m_days[day].toQDate(), form);
        };
        const qreal room = widthOf(name(m_days.size() - 1)) + kBetweenDays;
        auto step = std::max(std::size_t{1}, static_cast<std::size_t>(std::ceil(room / (x(1) - x(0)))));
        if (step > 4) step = (step + 6) / 7 * 7;  // whole weeks are easier to count than any other number of days
        const qreal base = m_plot.bottom() + 4 + kSmallSize;
        for (std::size_t day = 0; day < m_days.size(); day += step) {
            const qreal at = x(day);
            if (day > 0 && at + widthOf(name(day)) / 2 > m_where.right()) break;
            line({at, m_plot.bottom()}, {at, m_plot.bottom() + 3}, kAxis, 0.6);
            label({at, base}, name(day), paper::kQuiet, day == 0 ? Anchor::Start : Anchor::Middle);
        }
    }

    std::vector<ChartMark> &m_marks;
    const std::vector<CivilDate> &m_days;
    const ReportChart::Panel &m_panel;
    QRectF m_where;
    QRectF m_plot;
    QColor m_color;
    ChartScale m_scale;
};

std::size_t columnsOf(const ReportChart &chart, qreal width)
{
    return width >= kTwoColumns && chart.panels.size() > 1 ? 2 : 1;
}

}  // namespace

QSizeF chartSize(const ReportChart &chart, qreal width)
{
    const std::size_t columns = columnsOf(chart, width);
    const auto rows = static_cast<qreal>((chart.panels.size() + columns - 1) / columns);
    return {width, std::max(rows * (kPanelHeight + kRowGap) - kRowGap, 0.0)};
}

std::vector<ChartMark> drawChart(const ReportChart &chart, qreal width)
{
    const std::size_t columns = columnsOf(chart, width);
    const qreal each = (width - static_cast<qreal>(columns - 1) * kBetween) / static_cast<qreal>(columns);
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const QPointF corner(static_cast<qreal>(i % columns) * (each + kBetween),
                             static_cast<qreal>(i / columns) * (kPanelHeight + kRowGap));
        PanelPlot(marks, chart.days, chart.panels[i], QRectF(corner, QSizeF(each, kPanelHeight))).draw();
    }
    return marks;
}

}  // namespace headroom
