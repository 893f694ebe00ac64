// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/unitcostmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace headroom {

class ChartPanel;
class DataTable;
class EconomicsMixModel;
class RouteMixChart;

// What units cost by bucket, route or action beside the published prices, and which routes each bucket ran on.
class EconomicsCosts final : public QWidget {
    Q_OBJECT
public:
    explicit EconomicsCosts(QWidget *parent = nullptr);

    // `published`: where the prices are from.
    void setUse(const ObservedUse &use, const Catalog &published, Instant at);
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

private:
    QWidget *makeTable();
    void makeChart();
    [[nodiscard]] CostBy by() const;
    void show();

    ObservedUse m_use;
    Catalog m_prices;  // the published routes alone
    Instant m_at;
    UnitCostModel m_model;
    QSortFilterProxyModel m_sorted;
    QButtonGroup *m_by = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    EconomicsMixModel *m_mix = nullptr;
    RouteMixChart *m_chart = nullptr;
    ChartPanel *m_panel = nullptr;
};

}  // namespace headroom
