// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

#include <vector>

class QLabel;

namespace headroom {

class DataTable;

// A small table in the grounds of a review under its title: as high as its rows, and words where there are none.
class ReviewTable final : public QFrame {
    Q_OBJECT
public:
    // The model stays its owner's. `usual`: a column and what it usually says, for its width.
    ReviewTable(QAbstractItemModel *model, const QString &title, const std::vector<std::pair<int, QString>> &usual,
                QWidget *parent = nullptr);

    // What stands below the title; empty: nothing.
    void setNote(const QString &note);
    void setTwoLines();
    [[nodiscard]] DataTable *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QSortFilterProxyModel m_sorted;
    QLabel *m_title;
    QLabel *m_note;
    DataTable *m_table;
};

}  // namespace headroom
