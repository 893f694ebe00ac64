// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overagehistorymodel.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;

namespace headroom {

class DataTable;

// Earlier overage requests of the same account, latest first.
class ApprovalEarlier final : public QFrame {
    Q_OBJECT
public:
    explicit ApprovalEarlier(QWidget *parent = nullptr);

    void setRequests(const std::vector<OverageRequest> &requests, const QString &workspace);
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    OverageHistoryModel m_model;
    QSortFilterProxyModel m_sorted;
    QLabel *m_title;
    QLabel *m_empty;
    DataTable *m_table = nullptr;
};

}  // namespace headroom
