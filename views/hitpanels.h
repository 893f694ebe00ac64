// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartpanel.h"
#include "views/hitcharts.h"

namespace headroom {

// Limit hits by cause, as chart and table.
class HitCausePanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit HitCausePanel(QWidget *parent = nullptr);

    // `what`: which hits these are, above files of it.
    void setRows(const std::vector<CauseRow> &rows, const QStringList &what);
    [[nodiscard]] HitCauseChart *chart() const { return m_chart; }

Q_SIGNALS:
    void causeWanted(headroom::HitCause cause);

private:
    HitCausePanel(HitCauseChart *chart, HitCauseModel *model, QWidget *parent);

    HitCauseChart *m_chart;
    HitCauseModel *m_model;
    std::vector<CauseRow> m_rows;
};

// Limit hits by week or by day, stacked by cause, as chart and table.
class HitStackPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit HitStackPanel(QWidget *parent = nullptr);

    void setWeeks(const std::vector<HitStep> &weeks, const QStringList &what);
    // `zone`: whose days they are.
    void setDays(const std::vector<HitStep> &days, const CycleDays &cycle, int today, const QString &zone,
                 const QStringList &what);
    [[nodiscard]] HitStackChart *chart() const { return m_chart; }

private:
    HitStackPanel(HitStackChart *chart, HitStepModel *model, QWidget *parent);

    HitStackChart *m_chart;
    HitStepModel *m_model;
};

}  // namespace headroom
