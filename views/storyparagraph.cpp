// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storyparagraph.h"

#include "views/linklabel.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kBar = 4;
constexpr int kIndent = 12;

QString linkTo(std::size_t figure, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::number(figure), text.toHtmlEscaped());
}

}  // namespace

StoryParagraph::StoryParagraph(const StoryLine &line, QWidget *parent)
    : QFrame(parent), m_line(line), m_text(new LinkLabel)
{
    m_text->setText(html());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kIndent, 1, 0, 1);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    if (m_line.internal) {
        auto *mark = new QLabel(tr("Internal"));
        QFont bold = font();
        bold.setBold(true);
        mark->setFont(bold);
        mark->setToolTip(tr("The customer does not read this"));
        layout->insertWidget(0, mark, 0, Qt::AlignTop);
    }
    connect(m_text, &QLabel::linkActivated, this, &StoryParagraph::follow);
    connect(m_text, &QLabel::linkHovered, this, &StoryParagraph::explain);
}

QString StoryParagraph::html() const
{
    const StorySentence &sentence = m_line.sentence;
    const std::vector<FigureSpot> spots = figureSpots(sentence);
    QString text;
    qsizetype done = 0;
    for (const FigureSpot &spot : spots) {
        text += sentence.text.mid(done, spot.from - done).toHtmlEscaped();
        text += linkTo(spot.figure, sentence.text.mid(spot.from, spot.length));
        done = spot.from + spot.length;
    }
    text += sentence.text.mid(done).toHtmlEscaped();
    QStringList others;
    for (std::size_t i = 0; i < sentence.figures.size(); ++i) {
        if (std::ranges::find(spots, i, &FigureSpot::figure) == spots.end())
            others << linkTo(i, figureText(sentence.figures[i]));
    }
    if (others.isEmpty()) return text;
    return tr("%1 (%2)", "a sentence, the figures that it does not spell out")
        .arg(text, others.join(QStringLiteral(" · ")));
}

const StoryFigure *StoryParagraph::figureOf(const QString &link) const
{
    bool isNumber = false;
    const qulonglong at = link.toULongLong(&isNumber);
    return isNumber && at < m_line.sentence.figures.size() ? &m_line.sentence.figures[at] : nullptr;
}

void StoryParagraph::follow(const QString &link)
{
    if (const StoryFigure *figure = figureOf(link)) Q_EMIT eventsWanted(figure->events);
}

void StoryParagraph::explain(const QString &link)
{
    const StoryFigure *figure = figureOf(link);
    m_text->setToolTip(figure ? tr("%1. Opens the events that add up to it.", "a figure").arg(figureText(*figure))
                              : QString());
}

void StoryParagraph::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_line.internal) return;
    QPainter painter(this);
    const QRect bar = isRightToLeft() ? QRect(width() - kBar, 0, kBar, height()) : QRect(0, 0, kBar, height());
    painter.fillRect(bar, theme::seriesColors(theme::isDark(palette()))[0]);
}

void StoryParagraph::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace headroom
