// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperflow.h"

#include "report/paperchart.h"
#include "report/papercolors.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

const PaperLook kHeading{.size = 14, .bold = true, .color = paper::kText, .leading = 1.25};
const PaperLook kSubheading{.size = 10.5, .bold = true, .color = paper::kText, .leading = 1.3};
const PaperLook kParagraph{.size = 9.5, .bold = false, .color = paper::kText, .leading = 1.45};
const PaperLook kQuietText{.size = 8.5, .bold = false, .color = paper::kQuiet, .leading = 1.4};

constexpr qreal kAboveHeading = 22;
constexpr qreal kBelowHeading = 5;
constexpr qreal kAboveSubheading = 12;
constexpr qreal kBelowSubheading = 3;
constexpr qreal kBelowParagraph = 6;
constexpr qreal kBelowTable = 12;
constexpr qreal kBelowChart = 8;
constexpr qreal kWarningPadding = 8;
constexpr qreal kWarningEdgeWidth = 3;
constexpr int kLinesTogether = 2;  // of a paragraph, before and after a page ends
constexpr int kRowsTogether = 2;   // under a table's first header
constexpr int kHeadingLines = 4;

}  // namespace

PaperFlow::PaperFlow(const ReportDocument &document, const QRectF &first, const QRectF &others)
    : m_document(document), m_first(first), m_others(others),
      m_start(document.rightToLeft ? PaperAlign::Right : PaperAlign::Left), m_width(first.width()), m_pages(1),
      m_y(first.top())
{
    for (const ReportBlock &block : document.blocks) std::visit([this](const auto &one) { add(one); }, block);
    // A heading with nothing under it is shown all the same.
    if (!m_waiting.empty()) {
        makeRoom(0);
        place(0, [](QPainter &, QPointF) {});
    }
}

void PaperFlow::newPage()
{
    m_pages.emplace_back();
    m_y = body().top();
}

void PaperFlow::makeRoom(qreal height)
{
    for (const Heading &heading : m_waiting) height += heading.height();
    if (height > room() && !atTop()) newPage();
}

void PaperFlow::place(qreal height, Paint paint)
{
    for (const Heading &heading : std::exchange(m_waiting, {})) {
        if (!atTop()) m_y += heading.above;
        m_pages.back().push_back(
            {{body().left(), m_y}, [text = heading.text, start = m_start](QPainter &painter, QPointF at) {
                 text->paint(painter, at, start);
             }});
        m_y += heading.text->height() + heading.below;
    }
    m_pages.back().push_back({{body().left(), m_y}, std::move(paint)});
    m_y += height;
}

void PaperFlow::skip(qreal height)
{
    m_y += height;
}

void PaperFlow::addHeading(const QString &text, const PaperLook &look, qreal above, qreal below)
{
    if (text.isEmpty()) return;
    m_waiting.push_back({std::make_shared<PaperText>(text, look, m_width, kHeadingLines), above, below});
}

void PaperFlow::add(const ReportText &text)
{
    switch (text.kind) {
    case ReportText::Kind::Heading: return addHeading(text.text, kHeading, kAboveHeading, kBelowHeading);
    case ReportText::Kind::Subheading: return addHeading(text.text, kSubheading, kAboveSubheading, kBelowSubheading);
    case ReportText::Kind::Paragraph: return addLines(text.text, kParagraph, kBelowParagraph);
    case ReportText::Kind::Quiet: return addLines(text.text, kQuietText, kBelowParagraph);
    case ReportText::Kind::Warning: return addWarning(text.text);
    }
    Q_UNREACHABLE();
}

void PaperFlow::addLines(const QString &text, const PaperLook &look, qreal below)
{
    const auto set = std::make_shared<const PaperText>(text, look, m_width);
    const qreal line = look.lineHeight();
    const int all = set->lines();
    for (int from = 0; from < all;) {
        const int left = all - from;
        makeRoom(std::min(left, kLinesTogether) * line);
        qreal before = 0;
        for (const Heading &heading : m_waiting) before += heading.height();
        int count = std::clamp(static_cast<int>((room() - before) / line), 1, left);
        if (left - count == 1 && count > kLinesTogether) --count;
        place(count * line, [set, from, count, start = m_start](QPainter &painter, QPointF at) {
            set->paint(painter, at, start, from, count);
        });
        from += count;
        if (from < all) newPage();
    }
    skip(below);
}

// A box; what is longer than a page goes on in another.
void PaperFlow::addWarning(const QString &text)
{
    const PaperLook look{.size = kParagraph.size, .bold = true, .color = paper::kText, .leading = kParagraph.leading};
    const qreal inner = m_width - 2 * kWarningPadding - kWarningEdgeWidth;
    const auto set = std::make_shared<const PaperText>(text, look, inner);
    const qreal line = look.lineHeight();
    for (int from = 0; from < set->lines();) {
        const int left = set->lines() - from;
        makeRoom(std::min(left, kLinesTogether) * line + 2 * kWarningPadding);
        const int count = std::clamp(static_cast<int>((room() - 2 * kWarningPadding) / line), 1, left);
        const qreal height = count * line + 2 * kWarningPadding;
        const bool rightToLeft = m_document.rightToLeft;
        place(height, [=, this](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(m_width, height)), paper::kWarning);
            const qreal edge = rightToLeft ? at.x() + m_width - kWarningEdgeWidth : at.x();
            painter.fillRect(QRectF(edge, at.y(), kWarningEdgeWidth, height), paper::kWarningEdge);
            const qreal inset = kWarningPadding + (rightToLeft ? 0 : kWarningEdgeWidth);
            set->paint(painter, at + QPointF(inset, kWarningPadding), m_start, from, count);
        });
        from += count;
        if (from < set->lines()) newPage();
    }
    skip(kBelowParagraph + 2);
}

void PaperFlow::add(const ReportTable &table)
{
    addHeading(table.title, kSubheading, kAboveSubheading, kBelowSubheading);
    if (table.rows.empty() || table.columns.empty()) {
        if (!table.whenEmpty.isEmpty()) addLines(table.whenEmpty, kQuietText, kBelowTable);
        return;
    }
    addRows(std::make_shared<const PaperTable>(table, m_width, m_document.rightToLeft));
    skip(kBelowTable);
}

void PaperFlow::addRows(const std::shared_ptr<const PaperTable> &table)
{
    const int rows = table->rows();
    const auto placeHeader = [&] {
        place(table->headerHeight(), [table](QPainter &painter, QPointF at) { table->paintHeader(painter, at); });
    };
    qreal together = table->headerHeight();
    for (int row = 0; row < std::min(rows, kRowsTogether); ++row) together += table->rowHeight(row);
    if (rows <= kRowsTogether) together += table->totalsHeight();
    makeRoom(together);
    placeHeader();
    for (int row = 0; row < rows; ++row) {
        // The last one and the totals stand together.
        const qreal needed = table->rowHeight(row) + (row == rows - 1 ? table->totalsHeight() : 0);
        if (needed > room() && row > 0) {
            newPage();
            placeHeader();
        }
        place(table->rowHeight(row),
              [table, row](QPainter &painter, QPointF at) { table->paintRow(painter, at, row); });
    }
    if (table->hasTotals())
        place(table->totalsHeight(), [table](QPainter &painter, QPointF at) { table->paintTotals(painter, at); });
}

void PaperFlow::add(const ReportChart &chart)
{
    if (chart.panels.empty()) return;
    addHeading(chart.title, kSubheading, kAboveSubheading, kBelowSubheading + 4);
    const qreal height = chartSize(chart, m_width).height();
    makeRoom(height);
    place(height,
          [marks = drawChart(chart, m_width)](QPainter &painter, QPointF at) { paintChart(painter, at, marks); });
    skip(kBelowChart);
}

}  // namespace headroom
