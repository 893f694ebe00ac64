// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consumptionpanel.h"

#include "items/consumptionmodel.h"
#include "items/displaytext.h"
#include "views/consumptionchart.h"

namespace headroom {

ConsumptionPanel::ConsumptionPanel(QWidget *parent)
    : ConsumptionPanel(new ConsumptionChart, new ConsumptionModel, parent)
{}

ConsumptionPanel::ConsumptionPanel(ConsumptionChart *chart, ConsumptionModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
}

void ConsumptionPanel::setAnswer(const WorkspaceAnswer &answer, Bucket bucket, const std::optional<Amount> &afterGrant)
{
    const Consumption plain = consumptionOf(answer, bucket);
    const Consumption use = afterGrant ? withGrant(plain, *afterGrant) : plain;
    m_chart->setConsumption(use);
    m_model->setConsumption(use);
    const QString zone = QString::fromLatin1(answer.standing.timeZone);
    QStringList how{tr("Running sum by day in %1.").arg(zone)};
    if (use.evenPace(1)) how << tr("The thin slope is an even pace.");
    if (use.entitlement.unlimited)
        how << tr("Unlimited: there is no line to reach.");
    else if (use.entitlement.units == 0)
        how << tr("Nothing is allowed: any use is over.");
    if (use.projected)
        how << tr("Dashed and shaded: the projection.");
    else if (!use.finished)
        how << tr("A projection follows after three days.");
    setTexts(tr("%1: use so far in the cycle").arg(bucketName(bucket)), how.join(QLatin1Char(' ')));
    const std::string_view id = bucketId(bucket);
    setFile(captionLines(answer), exportName(answer, QString::fromLatin1(id.data(), qsizetype(id.size()))));
}

QStringList captionLines(const WorkspaceAnswer &answer)
{
    const WorkspaceStanding &standing = answer.standing;
    return {
        ConsumptionPanel::tr("%1 (%2), cycle %3, days in %4")
            .arg(standing.name, standing.key, displayDays(standing.cycle.days), QString::fromLatin1(standing.timeZone)),
        ConsumptionPanel::tr("As of %1").arg(displayInstant(answer.at))};
}

QString exportName(const WorkspaceAnswer &answer, const QString &chart)
{
    return QStringLiteral("%1-%2-%3").arg(answer.standing.key, answer.standing.cycle.days.first.toString(), chart);
}

}  // namespace headroom
