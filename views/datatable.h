// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tablecolumns.h"

#include <QTableView>

class QMenu;

namespace headroom {

// A table as every page shows one: whole rows are selected, Enter opens, copying takes raw values as TSV, and a
// menu on its header or its own shows and hides columns. Its model answers the roles of items/roles.h.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] TableColumns columns() const;
    void setColumns(const TableColumns &columns);

    // The selected rows in the order shown, columns as arranged and without the hidden ones.
    void copySelection(bool withHeaders);
    [[nodiscard]] QString selectionAsTsv(bool withHeaders) const;

    // "12 rows", or "3 of 12 rows selected · Cost: $41.00" with the sum of the current column.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged(const QString &summary);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void addColumnActions(QMenu *menu);
    void announceSummary();
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QString selectionSum(const QModelIndexList &rows) const;

    QAction *m_copy = nullptr;
    QAction *m_copyWithHeaders = nullptr;
};

}  // namespace headroom
