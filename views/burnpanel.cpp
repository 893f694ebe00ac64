// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/burnpanel.h"

#include "items/burncoursemodel.h"
#include "items/displaytext.h"
#include "views/burnchart.h"
#include "views/consumptionpanel.h"

namespace headroom {

BurnPanel::BurnPanel(QWidget *parent) : BurnPanel(new BurnChart, new BurnCourseModel, parent) {}

BurnPanel::BurnPanel(BurnChart *chart, BurnCourseModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
}

void BurnPanel::setCase(const ReviewCase &of, const std::optional<PlanPeers> &peers, const QString &whyNone)
{
    const BurnCourse course = burnCourseOf(of, peers);
    m_chart->setCourse(course);
    m_model->setCourse(course);
    QStringList how{tr("Use so far of base and add-ons, by day in %1.").arg(QString::fromLatin1(of.item.timeZone))};
    if (!course.earlier.empty()) how << tr("Thin: earlier cycles.");
    if (!whyNone.isEmpty())
        how << tr("The plan’s median could not be read: %1").arg(whyNone);
    else if (of.item.plan.isEmpty())
        how << tr("Without a plan there are no others to compare with.");
    else if (!peers)
        how << tr("The plan’s median is being read…");
    else if (peers->accounts == 0 || peers->medianPercent.empty())
        how << tr("No other account on the plan has a curve to compare with.");
    else
        how << tr("Dashed: the median of %Ln account(s) on the plan.", nullptr, pluralCount(peers->accounts));
    setTexts(tr("%1: burn curve of the cycle", "bucket").arg(bucketName(course.bucket)), how.join(QLatin1Char(' ')));
    setFile(captionLines(of.workspace), exportName(of.workspace, QStringLiteral("burn")));
}

}  // namespace headroom
