// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/signaltables.h"
#include "items/signaltext.h"
#include "views/chartpanel.h"

class QLabel;

namespace headroom {

class SignalChart;

// Provider trouble by day, as chart with what its colours and patterns stand for, and as table.
class SignalPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit SignalPanel(QWidget *parent = nullptr);

    // `zone`: of the days, in words; `range`: what stands above the chart in files.
    void setDays(const std::vector<SignalDay> &days, const QString &zone, const QString &range);
    [[nodiscard]] SignalChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    SignalPanel(SignalChart *chart, SignalDayModel *model, QWidget *parent);
    void paintSwatches();

    SignalChart *m_chart;
    SignalDayModel *m_model;
    std::array<QLabel *, kSignalKinds> m_swatches{};
    std::array<QWidget *, kSignalKinds> m_entries{};
};

}  // namespace headroom
