// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewgrounds.h"

#include "items/overagetext.h"
#include "views/card.h"
#include "views/headingfont.h"
#include "views/plainwords.h"
#include "views/quietlabel.h"

#include <QVBoxLayout>

namespace headroom {

namespace {

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

ReviewGrounds::ReviewGrounds(QWidget *parent) : QFrame(parent)
{
    makeCard(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    m_judged = addText(layout, QStringLiteral("judged"));
    m_overruled = addText(layout, QStringLiteral("overruled"));
    m_text = addText(layout, QStringLiteral("advice"));
    m_text->setFont(headingFont(font(), 1));
    m_figures = addText(layout, QStringLiteral("figures"), true);
}

QLabel *ReviewGrounds::addText(QVBoxLayout *layout, const QString &name, bool quiet)
{
    QLabel *label = asPlainWords(quiet ? new QuietLabel : new QLabel);
    label->setObjectName(name);
    layout->addWidget(label);
    return label;
}

void ReviewGrounds::setCase(const ReviewCase &of, HitCause chosen)
{
    const CauseRule &rule = of.thresholds.causes;
    say(m_judged, tr("Cause by the rules: %1. %2", "a cause, the figures it rests on")
                      .arg(causeName(of.judged.cause), describeCause(rule, of.figures, of.judged)));
    QString overruled;
    if (of.item.review && of.item.review->overruled) {
        const Review &review = *of.item.review;
        overruled = tr("Overruled by %1 on %2: %3. “%4”", "person, moment, cause, note")
                        .arg(review.by, displayMoment(review.at), causeName(*review.overruled), review.note);
    } else if (chosen != of.judged.cause)
        overruled = tr("You overrule it: %1. Say why in the note.", "a cause").arg(causeName(chosen));
    say(m_overruled, overruled);
    AdviceInput input;
    input.cause = chosen;
    input.judged = of.judged;
    input.figures = of.figures;
    input.bucket = of.item.subject.bucket;
    input.retention = of.health.retention;
    input.expansionIntent = of.health.expansionIntent;
    m_advice = advise(rule, input);
    say(m_text, tr("Advice: %1").arg(m_advice.text));
    say(m_figures, m_advice.figures.join(QStringLiteral(" · ")));
}

}  // namespace headroom
