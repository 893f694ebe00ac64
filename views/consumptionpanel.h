// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "views/chartpanel.h"

namespace headroom {

class ConsumptionChart;
class ConsumptionModel;

// The course of one bucket through the cycle, as chart and table.
class ConsumptionPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit ConsumptionPanel(QWidget *parent = nullptr);

    // `afterGrant`: the entitlement that a grant would make, as another line.
    void setAnswer(const WorkspaceAnswer &answer, Bucket bucket, const std::optional<Amount> &afterGrant = {});
    [[nodiscard]] ConsumptionChart *chart() const { return m_chart; }
    [[nodiscard]] const ConsumptionModel *model() const { return m_model; }

private:
    ConsumptionPanel(ConsumptionChart *chart, ConsumptionModel *model, QWidget *parent);

    ConsumptionChart *m_chart;
    ConsumptionModel *m_model;
};

// What stands above the charts of a workspace in files: who, which cycle, as of when, in which zone.
QStringList captionLines(const WorkspaceAnswer &answer);
// "acme-2026-03-01-daily"
QString exportName(const WorkspaceAnswer &answer, const QString &chart);

}  // namespace headroom
