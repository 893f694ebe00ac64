// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/poolheatmodel.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;

namespace headroom {

class DataTable;

// Deployment pools, the hottest first: the busiest minute against the quota, and when that was (UTC).
class PoolHeatTable final : public QFrame {
    Q_OBJECT
public:
    explicit PoolHeatTable(QWidget *parent = nullptr);

    void setPools(const std::vector<PoolPeak> &pools);
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    void poolActivated(const QString &pool);
    // To where pools are described.
    void catalogRequested();

private:
    void arrangeColumns();

    PoolHeatModel m_model;
    QSortFilterProxyModel m_sorted;
    DataTable *m_table;
    QLabel *m_none;
};

}  // namespace headroom
