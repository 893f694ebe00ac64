// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overagefiltermodel.h"
#include "items/overagehistorymodel.h"
#include "items/overagequeuemodel.h"
#include "views/tablecolumns.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace headroom {

class DataTable;
class EmptyState;
class FilterBar;

// The overage requests that wait, and beside them those that were decided.
class ApprovalQueue final : public QWidget {
    Q_OBJECT
public:
    enum class Tab : std::int8_t { Waiting = 0, Decided = 1 };

    explicit ApprovalQueue(QWidget *parent = nullptr);

    // Who acts, for what is theirs to decide.
    void setPerson(const Person &person);
    void setAnswer(const OverageQueueAnswer &answer);
    // Nothing was answered yet; `why` it could not be.
    void clear(const QString &why = {});

    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    // What is selected on the tab, in the order shown.
    [[nodiscard]] std::vector<std::int64_t> selected() const;
    [[nodiscard]] std::vector<OverageRequest> selectedRequests() const;
    // Selects it alone on the tab where it is; false where it is on neither, or filtered out.
    bool select(std::int64_t id);
    // The request that waits after these, or before them where they are the last; the first after none. 0: there is none.
    [[nodiscard]] std::int64_t nextAfter(const std::vector<std::int64_t> &ids) const;
    [[nodiscard]] bool waits(std::int64_t id) const { return m_waiting.find(id) != nullptr; }
    [[nodiscard]] int waitingCount() const { return m_waiting.rowCount(); }
    [[nodiscard]] int shownCount() const;

    void focusTable();
    void focusFilter();
    [[nodiscard]] DataTable *table(Tab tab) const { return tab == Tab::Waiting ? m_waitingTable : m_decidedTable; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void selectionChanged();
    void activated();
    void retryRequested();
    void summaryChanged(const QString &summary);

private:
    void countMine();
    QWidget *makeHead();
    void filter(const QString &text);
    void orderBy(int column);
    void followOrder();
    void showWhatIsThere();
    void pressEmptyButton();
    [[nodiscard]] const OverageFilterModel &shown() const
    {
        return tab() == Tab::Waiting ? m_waitingShown : m_decidedShown;
    }

    OverageQueueModel m_waiting;
    OverageHistoryModel m_decided;
    OverageFilterModel m_waitingShown;
    OverageFilterModel m_decidedShown;
    std::int64_t m_decidedTotal = 0;
    bool m_answered = false;
    QString m_problem;

    QTabBar *m_tabs;
    QToolButton *m_oldest;
    QToolButton *m_urgent;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    DataTable *m_waitingTable = nullptr;
    DataTable *m_decidedTable = nullptr;
    EmptyState *m_empty;
};

}  // namespace headroom
