// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qreal kFine = 20;  // units of a font in a point
// Nothing that is seen, but enough that no letters are joined: who searches a PDF for "figure" finds no "ﬁgure".
constexpr qreal kNoLigatures = 0.2;

QString printable(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c == u'\t' || c == u'\r')
            c = u' ';
        else if (c < u' ' || (c >= u'\x7f' && c <= u'\x9f'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

}  // namespace

const QString &paperFamily()
{
    static const QString family = [] {
        const QStringList there = QFontDatabase::families();
        for (const QString &wanted : {u"Noto Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}) {
            if (there.contains(wanted)) return wanted;
        }
        return u"sans-serif"_s;
    }();
    return family;
}

QFont paperFont(const PaperLook &look)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(look.size * kFine));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

qreal paperWidth(const QString &text, const PaperLook &look)
{
    return QFontMetricsF(paperFont(look)).horizontalAdvance(printable(text)) / kFine;
}

PaperText::PaperText(const QString &text, const PaperLook &look, qreal width, int mostLines)
    : m_look(look), m_width(width)
{
    const QString whole = printable(text);
    set(whole);
    if (mostLines <= 0 || lines() <= mostLines) return;
    const int last = m_layout->lineAt(mostLines - 1).textStart();
    const QString rest = whole.mid(last, m_layout->lineAt(mostLines - 1).textLength() + 1).trimmed() + u'…';
    set(whole.left(last) + QFontMetricsF(paperFont(look)).elidedText(rest, Qt::ElideRight, width * kFine - 1));
}

void PaperText::set(const QString &text)
{
    const QFont font = paperFont(m_look);
    m_layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    // Of the width alone: aligned when it is painted.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(false);
    const qreal ascent = QFontMetricsF(font).ascent();
    const qreal height = m_look.lineHeight() * kFine;
    const qreal above = (height - QFontMetricsF(font).height()) / 2;
    m_layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) break;
        line.setLineWidth(std::max(m_width, 1.0) * kFine);
        // A line with letters of another font keeps the baseline of the others.
        line.setPosition({0, number * height + above + ascent - line.ascent()});
    }
    m_layout->endLayout();
}

qreal PaperText::baseline() const
{
    const QTextLine first = m_layout->lineAt(0);
    return (first.y() + first.ascent()) / kFine;
}

void PaperText::paint(QPainter &painter, QPointF at, PaperAlign align, int from, int count) const
{
    painter.save();
    painter.translate(at);
    painter.scale(1 / kFine, 1 / kFine);
    painter.setPen(m_look.color);
    for (int number = from; number < std::min(from + count, lines()); ++number) {
        const QTextLine line = m_layout->lineAt(number);
        const qreal free = m_width * kFine - line.naturalTextWidth();
        const qreal left = align == PaperAlign::Left ? 0 : align == PaperAlign::Right ? free : free / 2;
        line.draw(&painter, {left, -from * m_look.lineHeight() * kFine});
    }
    painter.restore();
}

}  // namespace headroom
