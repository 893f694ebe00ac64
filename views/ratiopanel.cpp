// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratiopanel.h"

#include "items/ratiotext.h"
#include "views/card.h"
#include "views/headingfont.h"
#include "views/quietlabel.h"
#include "views/ratiochart.h"
#include "views/ratiofacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kFactsDigits = 58;  // that the facts are wide
constexpr int kGap = 16;

}  // namespace

RatioPanel::RatioPanel(Ratio ratio, QWidget *parent)
    : QFrame(parent), m_ratio(ratio), m_chart(new RatioChart(ratio)), m_facts(new RatioFacts(ratio)),
      m_row(new QHBoxLayout(this))
{
    makeCard(this);
    auto *title = new QLabel(ratioName(ratio));
    title->setTextFormat(Qt::PlainText);
    title->setFont(headingFont(font(), 1.15));
    auto *what = new QuietLabel(ratioDescription(ratio));
    what->setWordWrap(true);
    auto *seen = new QVBoxLayout;
    seen->setSpacing(2);
    seen->addWidget(title);
    seen->addWidget(what);
    seen->addWidget(m_chart, 1);
    m_row->setContentsMargins(12, 10, 8, 8);
    m_row->setSpacing(kGap);
    m_row->addLayout(seen, 1);
    m_row->addWidget(m_facts);
    connect(m_facts, &RatioFacts::moverActivated, this, &RatioPanel::moverActivated);
    connect(m_facts, &RatioFacts::narrowRequested, this, &RatioPanel::narrowRequested);
}

void RatioPanel::setAnswer(const RatioAnswer &answer, const RatioMoves &moves, const WorkspaceNames &names,
                           const QStringList &stepNames)
{
    m_now = answer.total.fraction(m_ratio);
    m_chart->setAnswer(answer, stepNames);
    m_facts->setAnswer(answer, moves, names);
}

QSize RatioPanel::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    return {m_chart->minimumSizeHint().width() + margins.left() + margins.right() + 2 * frameWidth(),
            QFrame::minimumSizeHint().height()};
}

void RatioPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int facts = fontMetrics().horizontalAdvance(QString(kFactsDigits, u'0'));
    const bool beside = width() >= minimumSizeHint().width() + kGap + facts;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setMinimumWidth(beside ? facts : 0);
    m_facts->setMaximumWidth(facts);
}

ExportedChart RatioPanel::exported() const
{
    return {m_chart,
            {tr("%1: %2", "a ratio, its value").arg(ratioName(m_ratio), displayRatio(m_ratio, m_now)),
             {tr("%1: %2", "what is divided by what").arg(ratioDescription(m_ratio), displayFraction(m_now))}}};
}

}  // namespace headroom
