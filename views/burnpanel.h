// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "views/chartpanel.h"

namespace headroom {

class BurnChart;
class BurnCourseModel;

// The burn curve of a cycle under review, as chart and table.
class BurnPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit BurnPanel(QWidget *parent = nullptr);

    // `peers`: nothing while they are asked for; `whyNone` where they could not be read.
    void setCase(const ReviewCase &of, const std::optional<PlanPeers> &peers, const QString &whyNone = {});
    [[nodiscard]] BurnChart *chart() const { return m_chart; }
    [[nodiscard]] const BurnCourseModel *model() const { return m_model; }

private:
    BurnPanel(BurnChart *chart, BurnCourseModel *model, QWidget *parent);

    BurnChart *m_chart;
    BurnCourseModel *m_model;
};

}  // namespace headroom
