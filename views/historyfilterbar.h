// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/zone.h"
#include "items/choicemodel.h"
#include "views/clock.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace headroom {

class FieldEdit;
class HistoryKindButton;
class SearchedChoice;

// What a timeline may be filtered by, in lists that are made where they are read.
struct HistoryLists {
    Zone zone;
    ChoiceModel::Rows members;
    ChoiceModel::Rows actions;
    ChoiceModel::Rows routes;
};
HistoryLists historyLists(const HistoryChoices &choices);

// Narrows the timeline of one workspace, by everything together, and says what of it makes no sense.
class HistoryFilterBar final : public QWidget {
    Q_OBJECT
public:
    // `fixedRange`: from when to when is not the reader's choice here.
    HistoryFilterBar(Clock clock, bool fixedRange, QWidget *parent = nullptr);

    void setLists(const HistoryLists &lists);
    // What is shown elsewhere; says nothing. `widest`: what clearing comes back to.
    void setFilter(const HistoryFilter &filter, const HistoryFilter &widest);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    // Whether anything is left out.
    [[nodiscard]] bool narrows() const { return m_filter != m_widest; }
    [[nodiscard]] bool valid() const;
    void clear();
    void takeFocus();

Q_SIGNALS:
    // Somebody chose, and all of it is valid.
    void changed(const headroom::HistoryFilter &filter);
    // Enter or the down key: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeText();
    void makeSpan();
    void makeChoices();
    void makeRemovers();
    void arrange(bool fixedRange);
    void chooseSpan();
    [[nodiscard]] std::optional<Instant> readMoment(const FieldEdit &field) const;
    void readRange();
    [[nodiscard]] QString problemOf(const QString &text) const;
    void show();
    void showRange();
    void showList(SearchedChoice *box, const ChoiceModel::Rows &rows, const std::optional<QString> &chosen);
    void apply();

    Clock m_clock;
    HistoryLists m_lists;
    HistoryFilter m_filter;
    HistoryFilter m_widest;
    QTimer m_typing;  // letters that follow one another quickly are one question

    QLineEdit *m_text = nullptr;
    QComboBox *m_span = nullptr;
    FieldEdit *m_from = nullptr;
    QLabel *m_dash = nullptr;
    FieldEdit *m_to = nullptr;
    HistoryKindButton *m_kinds = nullptr;
    SearchedChoice *m_member = nullptr;
    SearchedChoice *m_action = nullptr;
    SearchedChoice *m_route = nullptr;
    QComboBox *m_bucket = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_job = nullptr;
    QToolButton *m_knownAt = nullptr;
    QToolButton *m_knownAfter = nullptr;
    QPushButton *m_clear = nullptr;
};

}  // namespace headroom
