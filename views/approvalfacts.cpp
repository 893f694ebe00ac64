// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalfacts.h"

#include "items/displaytext.h"
#include "views/flowlayout.h"
#include "views/followtheme.h"
#include "views/quietlabel.h"
#include "views/theme.h"

#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kGap = 22;

ApprovalFact usedFact(const OverageFigures &figures)
{
    const Amount total = figures.before.total();
    const QString percent = displayPercent(figures.used, total);
    const QString used =
        ApprovalFacts::tr("%1 of %2", "used of entitlement").arg(displayCount(figures.used), displayAmount(total));
    return {.name = ApprovalFacts::tr("Used"),
            .value = percent.isEmpty() ? used : ApprovalFacts::tr("%1 · %2", "used, percentage").arg(used, percent),
            .toolTip = {},
            .callout = !total.unlimited && figures.used > total.units};
}

ApprovalFact projectedFact(const OverageFigures &figures)
{
    ApprovalFact fact{.name = ApprovalFacts::tr("Projected"),
                      .value = ApprovalFacts::tr("too early to say"),
                      .toolTip = ApprovalFacts::tr("Use at the end of the cycle at the pace so far; after three days"),
                      .callout = false};
    if (!figures.projected) return fact;
    fact.value = displayCount(*figures.projected);
    const Amount &after = figures.after;
    if (!after.unlimited && *figures.projected > after.units) {
        fact.value = ApprovalFacts::tr("%1 · %2 over", "projected use, how far over the entitlement with the grant")
                         .arg(fact.value, displayCount(*figures.projected - after.units));
        fact.callout = true;
    }
    return fact;
}

ApprovalFact costFact(const OverageFigures &figures, Unit unit)
{
    ApprovalFact fact{.name = ApprovalFacts::tr("Projected cost"),
                      .value = ApprovalFacts::tr("no cost observed yet"),
                      .toolTip = ApprovalFacts::tr("Nothing was charged in this bucket in the cycle so far"),
                      .callout = false};
    if (!figures.projectedCost || !figures.unitCost) return fact;
    fact.value = displayCost({*figures.projectedCost, figures.costEstimated});
    fact.toolTip = ApprovalFacts::tr("%1 at %2 each, as observed in the cycle, failed and retried attempts included")
                       .arg(countedUnits(figures.units, unit), displayCost({*figures.unitCost, figures.costEstimated}));
    if (figures.costEstimated)
        fact.toolTip += QLatin1Char('\n') + ApprovalFacts::tr("≈ Estimated in part, from the routes’ prices");
    return fact;
}

ApprovalFact priceFact(const OverageFigures &figures)
{
    if (!figures.unitPrice)
        return {.name = ApprovalFacts::tr("Overage price"),
                .value = ApprovalFacts::tr("none: given free"),
                .toolTip = ApprovalFacts::tr("This plan sells no overage of this bucket: it would be given free"),
                .callout = true};
    return {.name = ApprovalFacts::tr("Overage price"),
            .value = displayMoney(figures.price),
            .toolTip = ApprovalFacts::tr("%1 each; charged as far as it is used").arg(displayMoney(*figures.unitPrice)),
            .callout = false};
}

ApprovalFact marginFact(const QString &name, const std::optional<Money> &margin, bool estimated, const QString &toolTip)
{
    return {.name = name,
            .value = margin ? displayCost({*margin, estimated}) : ApprovalFacts::tr("not known"),
            .toolTip = toolTip,
            .callout = margin && *margin < Money{}};
}

}  // namespace

std::vector<ApprovalFact> approvalFacts(const OverageCase &of, const OverageFigures &figures)
{
    const bool estimated = of.workspace.standing.cost.estimated;
    return {usedFact(figures),
            projectedFact(figures),
            costFact(figures, of.request.unit),
            priceFact(figures),
            marginFact(ApprovalFacts::tr("Margin now"), figures.margin, estimated,
                       ApprovalFacts::tr("Revenue of the cycle so far, less the cost of every event")),
            marginFact(ApprovalFacts::tr("Margin after"), figures.marginAfter, estimated || figures.costEstimated,
                       figures.marginAfter ? ApprovalFacts::tr("With every unit of the grant used")
                                           : ApprovalFacts::tr("Without an observed cost there is no telling"))};
}

ApprovalFacts::ApprovalFacts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(kGap, this);
    layout->setContentsMargins(0, 0, 0, 0);
}

ApprovalFacts::Labels ApprovalFacts::addLabels()
{
    Labels labels{new QWidget, new QuietLabel, new QLabel};
    labels.value->setTextFormat(Qt::PlainText);
    labels.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = labels.value->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    labels.value->setFont(font);
    auto *layout = new QVBoxLayout(labels.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(labels.name);
    layout->addWidget(labels.value);
    // What calls for attention is bold besides, which setFacts() sees to.
    followTheme(labels.value, [value = labels.value](bool dark) {
        QPalette colors;
        if (value->font().bold()) colors.setColor(QPalette::WindowText, theme::over(dark));
        return colors;
    });
    this->layout()->addWidget(labels.box);
    return labels;
}

void ApprovalFacts::setFacts(const std::vector<ApprovalFact> &facts)
{
    while (m_labels.size() < facts.size()) m_labels.push_back(addLabels());
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const Labels &labels = m_labels[i];
        labels.box->setVisible(i < facts.size());
        if (i >= facts.size()) continue;
        const ApprovalFact &fact = facts[i];
        labels.name->setText(fact.name);
        labels.value->setText(fact.value);
        labels.box->setToolTip(fact.toolTip);
        QFont font = labels.value->font();
        if (font.bold() != fact.callout) {
            font.setBold(fact.callout);
            labels.value->setFont(font);
            QPalette colors;
            if (fact.callout) colors.setColor(QPalette::WindowText, theme::over(theme::isDark(palette())));
            labels.value->setPalette(colors);
        }
    }
}

}  // namespace headroom
