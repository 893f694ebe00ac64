// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QModelIndex;
class QTableView;

namespace headroom {

// A ledger that changes fills tables anew while somebody works in them: the rows chosen stay chosen where they still are,
// and the keyboard stays in its cell. One for each table, made after its model was set.
class RowKeeper final : public QObject {
    Q_OBJECT
public:
    // `columns`: whose raw values together tell rows apart; none: KeyRole does.
    explicit RowKeeper(QTableView *table, QList<int> columns = {});

private:
    void remember();
    void restore();
    [[nodiscard]] QString identity(const QModelIndex &index) const;

    QTableView *m_table;
    QList<int> m_columns;
    QStringList m_selected;
    QString m_current;
    int m_currentColumn = 0;
};

}  // namespace headroom
