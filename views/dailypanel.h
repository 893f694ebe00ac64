// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dailyuse.h"
#include "views/chartpanel.h"

class QComboBox;
class QToolButton;

namespace headroom {

class DailyChart;
class DayUseModel;

// The use of each day by bucket, as chart and table, with the choice of measure and of buckets.
class DailyPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit DailyPanel(QWidget *parent = nullptr);

    void setAnswer(const WorkspaceAnswer &answer);
    [[nodiscard]] DayMeasure measure() const;
    void setMeasure(DayMeasure measure);  // stays, whatever is shown next
    void setShown(Bucket bucket, bool shown);
    [[nodiscard]] DailyChart *chart() const { return m_chart; }
    [[nodiscard]] const DayUseModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    DailyPanel(DailyChart *chart, DayUseModel *model, QWidget *parent);
    QWidget *makeControls();
    void choosePlainMeasure();
    void showChoice();
    [[nodiscard]] QString explanation() const;
    void paintSwatches();

    DailyChart *m_chart;
    DayUseModel *m_model;
    QComboBox *m_measure = nullptr;
    PerBucket<QToolButton *> m_chips{};
    bool m_measureChosen = false;
    DailyUse m_use;
    QString m_zone;
};

}  // namespace headroom
