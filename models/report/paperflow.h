// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"
#include "report/papertable.h"
#include "report/papertext.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace headroom {

// Lets the blocks of a document flow over pages: headings stay with what follows, rows stay whole, a table's header is
// on every page of it. Everything in points.
class PaperFlow {
public:
    // Paints at a corner that is known when it is placed.
    using Paint = std::function<void(QPainter &painter, QPointF at)>;
    struct Piece {
        QPointF at;
        Paint paint;
    };
    using Page = std::vector<Piece>;

    // `first`, `others`: where blocks stand on the first page and on the others. The document outlives it.
    PaperFlow(const ReportDocument &document, const QRectF &first, const QRectF &others);

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }

private:
    void add(const ReportText &text);
    void add(const ReportTable &table);
    void add(const ReportChart &chart);
    void addHeading(const QString &text, const PaperLook &look, qreal above, qreal below);
    void addLines(const QString &text, const PaperLook &look, qreal below);
    void addWarning(const QString &text);
    void addRows(const std::shared_ptr<const PaperTable> &table);

    [[nodiscard]] const QRectF &body() const { return m_pages.size() == 1 ? m_first : m_others; }
    [[nodiscard]] qreal room() const { return body().bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= body().top(); }
    // Begins a page unless `height`, and the headings that wait for it, fit on this one.
    void makeRoom(qreal height);
    void newPage();
    // Headings that wait, then this.
    void place(qreal height, Paint paint);
    void skip(qreal height);

    struct Heading {
        std::shared_ptr<const PaperText> text;
        qreal above = 0;
        qreal below = 0;
        [[nodiscard]] qreal height() const { return above + text->height() + below; }
    };

    const ReportDocument &m_document;
    QRectF m_first;
    QRectF m_others;
    PaperAlign m_start;
    qreal m_width;
    std::vector<Page> m_pages;
    std::vector<Heading> m_waiting;
    qreal m_y = 0;
};

}  // namespace headroom
