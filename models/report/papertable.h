// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"
#include "report/papertext.h"
#include "report/tablestack.h"

#include <QFontMetricsF>

#include <vector>

namespace headroom {

// A table on paper, its columns stacked as stackedColumns() has them: widths of the whole table, so that every page of it
// has the same; rows are set when they are painted, so that thousands of them take no room. Everything in points.
class PaperTable {
public:
    // The table outlives it.
    PaperTable(const ReportTable &table, qreal width, bool rightToLeft);

    [[nodiscard]] int rows() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] bool hasTotals() const { return !m_table.totals.empty(); }
    [[nodiscard]] qreal headerHeight() const { return m_headerHeight; }
    [[nodiscard]] qreal rowHeight(int row) const { return m_rowHeights[static_cast<std::size_t>(row)]; }
    [[nodiscard]] qreal totalsHeight() const { return m_totalsHeight; }

    void paintHeader(QPainter &painter, QPointF at) const;
    void paintRow(QPainter &painter, QPointF at, int row) const;
    void paintTotals(QPainter &painter, QPointF at) const;

private:
    using Cells = std::vector<ReportCell>;
    struct Wish {
        qreal whole = 0;  // with every cell on one line
        qreal least = 0;  // before a word or a number would be broken
    };

    [[nodiscard]] Wish wishOf(std::size_t column) const;
    [[nodiscard]] Wish wishOf(const StackedColumns &stack) const;
    void shareWidth(std::vector<Wish> wishes);
    void placeColumns();
    [[nodiscard]] PaperText title(std::size_t column, qreal width) const;
    [[nodiscard]] qreal titleHeight(std::size_t stack) const;
    [[nodiscard]] int linesOf(const ReportCell &cell, const PaperLook &look, const QFontMetricsF &metrics,
                              qreal width) const;
    [[nodiscard]] qreal heightOf(const Cells &cells, const PaperLook &look) const;
    void paintCells(QPainter &painter, QPointF at, const Cells &cells, const PaperLook &look) const;
    [[nodiscard]] PaperAlign align(std::size_t column) const;
    [[nodiscard]] PaperLook lookOf(const ReportCell &cell, const PaperLook &look) const;

    const ReportTable &m_table;
    std::vector<StackedColumns> m_stacks;
    qreal m_width;
    bool m_rightToLeft;
    qreal m_between = 0;  // two columns
    PaperLook m_body;
    PaperLook m_head;
    PaperLook m_sum;
    std::vector<qreal> m_widths;  // of the text of each stack
    std::vector<qreal> m_lefts;
    std::vector<qreal> m_rowHeights;
    qreal m_headerHeight = 0;
    qreal m_totalsHeight = 0;
};

}  // namespace headroom
