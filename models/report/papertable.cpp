// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertable.h"

#include "report/papercolors.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr qreal kUsualSize = 8.5;
constexpr qreal kLeastSize = 6;
constexpr qreal kSizeStep = 0.5;
constexpr qreal kBetween = 12;  // two columns
constexpr qreal kLeastBetween = 8;
constexpr qreal kPadding = 3.2;    // above and below the text of a row
constexpr qreal kLeastText = 74;   // of a column of words
constexpr qreal kUsualText = 800;  // what is wider is measured no further
constexpr int kCellLines = 24;     // what is longer is cut: half a page of one cell helps nobody
constexpr int kMeasuredLetters = 160;

PaperLook atSize(qreal size, bool bold, const QColor &color)
{
    return {.size = size, .bold = bold, .color = color, .leading = 1.3};
}

qreal longestWord(const QString &text, const PaperLook &look)
{
    qreal longest = 0;
    for (const QString &word : text.left(kMeasuredLetters).split(u' '))
        longest = std::max(longest, paperWidth(word, look));
    return longest;
}

void line(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

}  // namespace

PaperTable::PaperTable(const ReportTable &table, qreal width, bool rightToLeft)
    : m_table(table), m_width(width), m_rightToLeft(rightToLeft), m_body(atSize(kUsualSize, false, paper::kText)),
      m_head(atSize(kUsualSize, true, paper::kQuiet)), m_sum(atSize(kUsualSize, true, paper::kText))
{
    std::vector<Wish> wishes;
    for (std::size_t column = 0; column < table.columns.size(); ++column) wishes.push_back(wishOf(column));
    shareWidth(std::move(wishes));
    placeColumns();

    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const PaperText title(table.columns[column].title, m_head, m_widths[column], kCellLines);
        m_headerHeight = std::max(m_headerHeight, title.height() + 2 * kPadding);
    }
    m_rowHeights.reserve(table.rows.size());
    for (const Cells &cells : table.rows) m_rowHeights.push_back(heightOf(cells, m_body));
    if (hasTotals()) m_totalsHeight = heightOf(table.totals, m_sum);
}

PaperTable::Wish PaperTable::wishOf(std::size_t column) const
{
    const bool number = m_table.columns[column].number;
    const QString &title = m_table.columns[column].title;
    const QFontMetricsF body(paperFont(m_body));
    const qreal points = m_body.size / paperFont(m_body).pixelSize();
    Wish wish{.whole = 0, .least = longestWord(title, m_head)};
    const auto add = [&](const ReportCell &cell, const PaperLook &look) {
        const QString text = cell.text.left(kMeasuredLetters);
        const bool bold = cell.bad || look.bold;
        const qreal width = bold ? paperWidth(text, m_sum) : body.horizontalAdvance(text) * points;
        wish.whole = std::max(wish.whole, width);
        if (number)
            wish.least = std::max(wish.least, width);
        else if (width > wish.least && wish.least < kLeastText)
            wish.least = std::max(wish.least, std::min(longestWord(text, bold ? m_sum : m_body), kLeastText));
    };
    for (const Cells &cells : m_table.rows) {
        if (column < cells.size() && wish.whole <= kUsualText) add(cells[column], m_body);
    }
    if (column < m_table.totals.size()) add(m_table.totals[column], m_sum);
    // The title of a column of words stands on one line as well, where there is room.
    wish.whole = std::max({wish.whole, wish.least, number ? 0.0 : std::min(paperWidth(title, m_head), kUsualText)});
    return wish;
}

// Everything on one line where there is room; else words are broken into lines, the longest columns first; else columns
// come closer, then it is set smaller; else numbers are broken as well.
void PaperTable::shareWidth(std::vector<Wish> wishes)
{
    const std::size_t columns = wishes.size();
    if (columns == 0) return;
    const auto room = [this, columns] { return m_width - static_cast<qreal>(columns - 1) * m_between; };
    const auto sum = [&wishes](qreal Wish::*part) {
        return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                               [part](qreal before, const Wish &wish) { return before + wish.*part; });
    };
    m_between = sum(&Wish::least) > m_width - static_cast<qreal>(columns - 1) * kBetween ? kLeastBetween : kBetween;
    qreal size = kUsualSize;
    while (size > kLeastSize && sum(&Wish::least) * size / kUsualSize > room()) size -= kSizeStep;
    for (PaperLook *look : {&m_body, &m_head, &m_sum}) look->size = size;
    for (Wish &wish : wishes) {
        // A hair more than measured, so that rounding breaks no line.
        wish.whole = wish.whole * size / kUsualSize + 0.5;
        wish.least = std::min(wish.least * size / kUsualSize + 0.5, wish.whole);
    }

    const qreal least = sum(&Wish::least);
    const qreal whole = sum(&Wish::whole);
    for (const Wish &wish : wishes) {
        if (least > room())
            m_widths.push_back(std::max(wish.least * room() / least, 1.0));
        else if (whole <= room())
            m_widths.push_back(wish.whole + (room() - whole) / static_cast<qreal>(columns));
        else
            m_widths.push_back(wish.least + (room() - least) * (wish.whole - wish.least) / (whole - least));
    }
}

void PaperTable::placeColumns()
{
    qreal x = 0;
    for (const qreal width : m_widths) {
        m_lefts.push_back(m_rightToLeft ? m_width - x - width : x);
        x += width + m_between;
    }
}

PaperLook PaperTable::lookOf(const ReportCell &cell, const PaperLook &look) const
{
    return cell.bad ? atSize(look.size, true, paper::kBad) : look;
}

qreal PaperTable::heightOf(const Cells &cells, const PaperLook &look) const
{
    const QFontMetricsF metrics(paperFont(look));
    const qreal points = look.size / paperFont(look).pixelSize();
    int lines = 1;
    for (std::size_t i = 0; i < std::min(cells.size(), m_widths.size()); ++i) {
        const QString &text = cells[i].text;
        if (text.isEmpty()) continue;
        // Most cells have one line, which is known without setting them.
        const bool plain = !cells[i].bad && text.size() < kMeasuredLetters && !text.contains(u'\n');
        if (plain && metrics.horizontalAdvance(text) * points < m_widths[i] - 0.2) continue;
        lines = std::max(lines, PaperText(text, lookOf(cells[i], look), m_widths[i], kCellLines).lines());
    }
    return lines * look.lineHeight() + 2 * kPadding;
}

PaperAlign PaperTable::align(std::size_t column) const
{
    return m_table.columns[column].number != m_rightToLeft ? PaperAlign::Right : PaperAlign::Left;
}

void PaperTable::paintCells(QPainter &painter, QPointF at, const Cells &cells, const PaperLook &look) const
{
    for (std::size_t i = 0; i < std::min(cells.size(), m_widths.size()); ++i) {
        if (cells[i].text.isEmpty()) continue;
        const PaperText text(cells[i].text, lookOf(cells[i], look), m_widths[i], kCellLines);
        text.paint(painter, at + QPointF(m_lefts[i], kPadding), align(i));
    }
}

void PaperTable::paintHeader(QPainter &painter, QPointF at) const
{
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const PaperText title(m_table.columns[i].title, m_head, m_widths[i], kCellLines);
        const qreal top = m_headerHeight - kPadding - title.height();
        title.paint(painter, at + QPointF(m_lefts[i], top), align(i));
    }
    line(painter, at.x(), at.x() + m_width, at.y() + m_headerHeight, paper::kRule, 0.9);
}

void PaperTable::paintRow(QPainter &painter, QPointF at, int row) const
{
    paintCells(painter, at, m_table.rows[static_cast<std::size_t>(row)], m_body);
    line(painter, at.x(), at.x() + m_width, at.y() + rowHeight(row), paper::kHairline, 0.5);
}

void PaperTable::paintTotals(QPainter &painter, QPointF at) const
{
    line(painter, at.x(), at.x() + m_width, at.y(), paper::kRule, 0.9);
    paintCells(painter, at, m_table.totals, m_sum);
}

}  // namespace headroom
