// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/topmodel.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QLabel;

namespace headroom {

class DataTable;

// The largest members, actions or routes of a cycle, largest cost first; columns of buckets that none of them used
// are left out.
class TopTable final : public QFrame {
    Q_OBJECT
public:
    explicit TopTable(TopModel::Subject subject, QWidget *parent = nullptr);

    void setEntries(const std::vector<TopEntry> &entries, Money total);
    // Who used `bucket`, the most first, without the other buckets and cost.
    void setEntriesOf(Bucket bucket, const std::vector<TopEntry> &entries, std::int64_t used);
    [[nodiscard]] DataTable *table() const { return m_table; }

Q_SIGNALS:
    // Enter or a double click: what is behind a row is wanted. Empty: what the events do not state.
    void keyActivated(const QString &key);

private:
    void arrangeColumns();
    [[nodiscard]] int leastWidth(int column) const;
    void fitHeight();

    TopModel m_model;
    QSortFilterProxyModel m_sorted;
    DataTable *m_table;
    QLabel *m_empty;
    PerBucket<bool> m_used{};
    bool m_filled = false;
    std::optional<Bucket> m_of;  // the one bucket that is shown
};

}  // namespace headroom
