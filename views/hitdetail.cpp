// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitdetail.h"

#include "items/displaytext.h"
#include "items/hittext.h"
#include "items/reviewtext.h"
#include "views/flowlayout.h"
#include "views/headingfont.h"
#include "views/place.h"
#include "views/quietlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel *words(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString asTable(const std::vector<CauseFact> &facts)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    for (const CauseFact &fact : facts) {
        const QString counts = fact.counts.isEmpty() ? QString()
                               : fact.met ? HitDetail::tr("✓ %1", "a threshold that is met").arg(fact.counts)
                                          : HitDetail::tr("counts from: %1").arg(fact.counts);
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3%4%5</td></tr>")
                    .arg(fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped(),
                         fact.met ? QStringLiteral("<b>") : QString(), counts.toHtmlEscaped(),
                         fact.met ? QStringLiteral("</b>") : QString());
    }
    return html + QStringLiteral("</table>");
}

QString asList(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) lines << QStringLiteral("• ") + text;
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

HitDetail::HitDetail(QWidget *parent)
    : QFrame(parent), m_title(words(new QLabel)), m_when(words(new QuietLabel)), m_cause(words(new QLabel)),
      m_facts(words(new QLabel)), m_reasons(words(new QLabel)), m_why(new QPushButton(tr("Why?"))),
      m_review(new QPushButton(tr("Review…"))), m_workspace(new QPushButton(tr("Open workspace"))),
      m_sheet(new QPushButton(tr("Route sheet")))
{
    setFrameShape(StyledPanel);
    m_title->setFont(headingFont(font(), 1.1));
    for (QLabel *label : {m_title, m_cause, m_reasons}) label->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::RichText);
    m_why->setToolTip(tr("How the limit was reached, with the events behind every figure"));
    m_review->setToolTip(tr("The review of the hits of this cycle, bucket and cause"));
    m_sheet->setToolTip(tr("Where this action is sent, and what it charges"));
    auto *links = new QWidget;
    auto *row = new FlowLayout(6, links);
    for (QPushButton *button : {m_why, m_review, m_workspace, m_sheet}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(10, 8, 10, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_when, m_cause, m_facts, m_reasons, links})
        lines->addWidget(widget);
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::story(m_hit.hit.id)); });
    connect(m_review, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(Place::reviews(reviewSubjectOf(m_hit).toString())); });
    connect(m_workspace, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(Place::workspace(m_hit.hit.workspace, m_hit.hit.at)); });
    connect(m_sheet, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(Place::sheet(m_hit.hit.action)); });
    clear();
}

void HitDetail::setHit(const JudgedHit &hit, const CauseRule &rule, const Zone &zone)
{
    m_hit = hit;
    m_title->setText(hitTitle(hit));
    QString when = reviewMoment(hit.hit.at, zone.id());
    const QString share = displayPercent(hit.hit.used, hit.hit.entitlement);
    when +=
        QLatin1Char('\n') + tr("%1 used%2; %3.", "figures, percentage, what became of it")
                                .arg(hitUsedText(hit.hit), share.isEmpty() ? QString() : QStringLiteral(", ") + share,
                                     hitOutcomeName(hit.hit.outcome));
    m_when->setText(when);
    QString cause =
        tr("%1: %2", "cause, why").arg(causeName(hit.judged.cause), describeCause(rule, hit.figures, hit.judged));
    if (hit.overruled)
        cause += QLatin1Char('\n') +
                 tr("Overruled by %1: %2 counts.", "person, cause").arg(hit.overruledBy, causeName(*hit.overruled));
    m_cause->setText(cause);
    m_facts->setText(asTable(causeFacts(rule, hit.figures)));
    const QStringList reasons = hitReasons(hit.hit.reasons);
    m_reasons->setText(reasons.isEmpty() ? tr("No reasons were recorded with it.")
                                         : tr("What was answered:") + QLatin1Char('\n') + asList(reasons));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_when, m_cause, m_facts, m_reasons, m_why, m_review, m_sheet})
        widget->show();
    m_workspace->setVisible(m_workspace->isEnabled());
    m_sheet->setEnabled(!hit.hit.action.isEmpty());
}

void HitDetail::clear()
{
    m_title->setText(tr("Choose a hit to see why it was one."));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_when, m_cause, m_facts, m_reasons, m_why, m_review, m_workspace, m_sheet})
        widget->hide();
}

void HitDetail::hideWorkspaceLink()
{
    m_workspace->setEnabled(false);
    m_workspace->hide();
}

}  // namespace headroom
