// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "views/datatable.h"

namespace headroom {

// A timeline that is read on at both ends: it says when either comes near, and rows that come or go above leave what is
// in sight where it is.
class HistoryTable final : public DataTable {
    Q_OBJECT
public:
    explicit HistoryTable(HistoryModel *model, QWidget *parent = nullptr);

    // The first row is the latest there is: what is new is seen by whoever looks at the top.
    void setFollowsTop(bool follows) { m_followsTop = follows; }
    // Says again which ends are near.
    void checkEnds();
    // The row becomes the current one, on top where there is room.
    void goToRow(int row);
    // The rows in sight, first and last; nothing where there is none.
    [[nodiscard]] std::optional<std::pair<int, int>> rowsInSight() const;
    // What is chosen, in the order shown.
    [[nodiscard]] std::vector<const HistoryEntry *> chosen() const;

Q_SIGNALS:
    void olderWanted();
    void newerWanted();
    void latestWanted();
    void earliestWanted();
    // Other rows are in sight.
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void noteTop();
    void keepTop(int first, int rows);
    void arrange();

    HistoryModel *m_model;
    bool m_followsTop = true;
    bool m_changing = false;  // rows come or go
    int m_top = 0;            // the row in sight, and how far its top is above
    int m_offset = 0;
};

}  // namespace headroom
