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
    : m_table(table), m_stacks(stackedColumns(table)), m_width(width), m_rightToLeft(rightToLeft),
      m_body(atSize(kUsualSize, false, paper::kText)), m_head(atSize(kUsualSize, true, paper::kQuiet)),
      m_sum(atSize(kUsualSize, true, paper::kText))
{
    std::vector<Wish> wishes;
    for (const StackedColumns &stack : m_stacks) wishes.push_back(wishOf(stack));
    shareWidth(std::move(wishes));
    placeColumns();

    for (std::size_t stack = 0; stack < m_stacks.size(); ++stack)
        m_headerHeight = std::max(m_headerHeight, titleHeight(stack) + 2 * kPadding);
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

PaperTable::Wish PaperTable::wishOf(const StackedColumns &stack) const
{
    Wish wish;
    for (const std::size_t column : stack) {
        const Wish one = wishOf(column);
        wish = {std::max(wish.whole, one.whole), std::max(wish.least, one.least)};
    }
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

PaperText PaperTable::title(std::size_t column, qreal width) const
{
    return {m_table.columns[column].title, m_head, width, kCellLines};
}

qreal PaperTable::titleHeight(std::size_t stack) const
{
    return std::accumulate(m_stacks[stack].begin(), m_stacks[stack].end(), 0.0, [&](qreal above, std::size_t column) {
        return above + title(column, m_widths[stack]).height();
    });
}

// Most cells have one line, which is known without setting them. `metrics`: of the look.
int PaperTable::linesOf(const ReportCell &cell, const PaperLook &look, const QFontMetricsF &metrics, qreal width) const
{
    if (cell.text.isEmpty()) return 1;
    const bool plain = !cell.bad && cell.text.size() < kMeasuredLetters && !cell.text.contains(u'\n');
    const qreal points = look.size / paperFont(look).pixelSize();
    if (plain && metrics.horizontalAdvance(cell.text) * points < width - 0.2) return 1;
    return PaperText(cell.text, lookOf(cell, look), width, kCellLines).lines();
}

qreal PaperTable::heightOf(const Cells &cells, const PaperLook &look) const
{
    const QFontMetricsF metrics(paperFont(look));
    int most = 1;
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        int lines = 0;
        for (const std::size_t column : m_stacks[i])
            if (column < cells.size()) lines += linesOf(cells[column], look, metrics, m_widths[i]);
        most = std::max(most, lines);
    }
    return most * look.lineHeight() + 2 * kPadding;
}

PaperAlign PaperTable::align(std::size_t column) const
{
    return m_table.columns[column].number != m_rightToLeft ? PaperAlign::Right : PaperAlign::Left;
}

void PaperTable::paintCells(QPainter &painter, QPointF at, const Cells &cells, const PaperLook &look) const
{
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        qreal top = kPadding;
        for (const std::size_t column : m_stacks[i]) {
            if (column >= cells.size()) continue;
            const bool under = column != m_stacks[i].front();
            const PaperLook own = under ? atSize(look.size, look.bold, paper::kQuiet) : look;
            const PaperText text(cells[column].text, lookOf(cells[column], own), m_widths[i], kCellLines);
            text.paint(painter, at + QPointF(m_lefts[i], top), align(m_stacks[i].front()));
            top += std::max(text.height(), look.lineHeight());
        }
    }
}

void PaperTable::paintHeader(QPainter &painter, QPointF at) const
{
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        qreal top = m_headerHeight - kPadding - titleHeight(i);
        for (const std::size_t column : m_stacks[i]) {
            const PaperText words = title(column, m_widths[i]);
            words.paint(painter, at + QPointF(m_lefts[i], top), align(m_stacks[i].front()));
            top += words.height();
        }
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
