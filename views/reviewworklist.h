// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewfiltermodel.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace headroom {

class DataTable;
class EmptyState;
class FilterBar;

// Flags and groups of limit hits that wait for a review, and those that were reviewed.
class ReviewWorklist final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewWorklist(QWidget *parent = nullptr);

    void setAnswer(ReviewItems items, Instant at);
    [[nodiscard]] const ReviewItems &items() const { return m_items.shared(); }
    // Nothing was answered yet; `why` it could not be.
    void clear(const QString &why = {});

    void showState(ReviewState state);
    // Those selected, in the order shown; and the one that the keyboard is at.
    [[nodiscard]] std::vector<ReviewSubject> selected() const;
    // Selects it alone where it is shown, if need be on another tab; false where it is not in the list or filtered out.
    bool select(const ReviewSubject &subject);
    // The item that waits after that one, or before it where it is the last; without one the first. Nothing: there is
    // none, or that one is not shown.
    [[nodiscard]] std::optional<ReviewSubject> nextOpen(const std::optional<ReviewSubject> &after) const;
    [[nodiscard]] const ReviewItem *find(const ReviewSubject &subject) const;
    [[nodiscard]] int shownCount() const { return m_shown.rowCount(); }
    // To the row so many further on.
    void step(int rows);

    void focusTable();
    void focusFilter();
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void selectionChanged();
    void activated();
    void retryRequested();
    void summaryChanged(const QString &summary);

private:
    DataTable *makeTable();
    QWidget *makeHead();
    void filter(const QString &text);
    void takeCause();
    void followCause(const QString &text);
    void count();
    void showWhatIsThere();
    void pressEmptyButton();

    ReviewItemModel m_items;
    ReviewFilterModel m_shown;
    bool m_answered = false;
    QString m_problem;

    QTabBar *m_tabs;
    QComboBox *m_cause;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
};

}  // namespace headroom
