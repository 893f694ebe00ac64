// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowtable.h"
#include "items/signaltext.h"
#include "views/chartpanel.h"
#include "views/chartview.h"

namespace headroom {

// What providers did, day by day, in a lane of its own: never a part of limit hits (R30).
class HitSignalChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    // A count for each day of the cycle.
    void setDays(const std::vector<SignalDay> &days, const CycleDays &cycle, int today);
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 90}; }

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;

private:
    std::vector<SignalDay> m_days;
};

class HitSignalModel final : public RowTable<HitSignalModel, SignalDay> {
    Q_OBJECT
public:
    // The columns of kinds follow FirstKind in the order of kAllSignalKinds.
    enum Column { Day, FirstKind, All = FirstKind + kSignalKinds, ColumnCount };

    using RowTable::RowTable;

    void setDays(std::vector<SignalDay> days) { replaceRows(std::move(days)); }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

class HitSignalPanel final : public ChartPanel {
    Q_OBJECT
public:
    explicit HitSignalPanel(QWidget *parent = nullptr);

    // `signalDays`: those that the ledger told of; days of the cycle without any are added.
    void setDays(const std::vector<SignalDay> &signalDays, const CycleDays &cycle, int today, const QStringList &what);
    [[nodiscard]] HitSignalChart *chart() const { return m_chart; }

private:
    HitSignalPanel(HitSignalChart *chart, HitSignalModel *model, QWidget *parent);

    HitSignalChart *m_chart;
    HitSignalModel *m_model;
};

}  // namespace headroom
