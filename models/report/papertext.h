// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

// Text on paper. Everything is in points; fonts are measured finely, so that no rounding to pixels shows in print.
namespace headroom {

struct PaperLook {
    qreal size = 9;
    bool bold = false;
    QColor color;
    qreal leading = 1.36;  // line height, of the size

    [[nodiscard]] qreal lineHeight() const { return size * leading; }
};

// The first that there is of families whose figures are all of one width; asked once.
const QString &paperFamily();
QFont paperFont(const PaperLook &look);
// As wide as `text` is on one line.
qreal paperWidth(const QString &text, const PaperLook &look);

enum class PaperAlign : std::int8_t { Left, Center, Right };

// A text set in lines of a width. Words that are longer than a line are broken.
class PaperText {
public:
    // `mostLines`: what is longer ends with an ellipsis; 0: as many as it takes.
    PaperText(const QString &text, const PaperLook &look, qreal width, int mostLines = 0);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal height() const { return lines() * m_look.lineHeight(); }
    // Of the first line, from the top.
    [[nodiscard]] qreal baseline() const;
    // `count` lines from the line `from`, with their top left corner at `at`.
    void paint(QPainter &painter, QPointF at, PaperAlign align, int from, int count) const;
    void paint(QPainter &painter, QPointF at, PaperAlign align) const { paint(painter, at, align, 0, lines()); }

private:
    void set(const QString &text);

    PaperLook m_look;
    qreal m_width;
    std::unique_ptr<QTextLayout> m_layout;
};

}  // namespace headroom
