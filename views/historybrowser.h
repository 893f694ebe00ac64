// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "views/clock.h"
#include "views/historycount.h"
#include "views/historypager.h"
#include "views/historysave.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace headroom {

class EmptyState;
class EventPanel;
class FieldEdit;
class HistoryFigures;
class HistoryFilterBar;
class HistoryTable;
struct Place;

// The timeline of one workspace: what passes a filter, what it comes to, and beside it the entry that was opened.
class HistoryBrowser final : public QWidget {
    Q_OBJECT
public:
    // `fixedRange`: from when to when is not the reader's choice here.
    HistoryBrowser(Clock clock, bool fixedRange, QWidget *parent = nullptr);

    void setClient(LedgerClient *client);
    // `widest`: what clearing the filter comes back to.
    void show(const HistoryFilter &filter, const HistoryFilter &widest);
    // The same range with a later end, or another one, narrowed as it was.
    void setWidest(const HistoryFilter &widest);
    [[nodiscard]] const std::optional<HistoryFilter> &filter() const { return m_filter; }
    // Reads the same again; what is chosen stays chosen.
    void refresh();
    void cancel();
    void focusFilter();

    [[nodiscard]] HistoryTable *table() const { return m_table; }
    [[nodiscard]] QString summary() const;
    // Everything that passes as CSV.
    void saveTo(const QString &file);

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);
    // The rows stand as of that instant.
    void answered(headroom::Instant at);
    void summaryChanged(const QString &summary);
    // Somebody narrowed it.
    void filterChanged(const headroom::HistoryFilter &filter);
    void placeRequested(const headroom::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeFoot();
    void arrange();
    void connectParts();
    void connectPanel();
    void apply(const HistoryFilter &filter);
    void read();
    void askLists();
    void askWhere();
    void jump();
    void openRow(int row);
    void askEvent(std::int64_t seq);
    void closePanel();
    void arrive(std::optional<Instant> at);
    void showState();
    void showEmpty();
    void showFoot();
    void showSaving();

    Clock m_clock;
    bool m_fixedRange;
    QPointer<LedgerClient> m_client;
    RequestSlot m_listSlot;
    RequestSlot m_eventSlot;
    std::optional<HistoryFilter> m_filter;
    HistoryFilter m_widest;
    HistoryModel m_model;
    HistoryPager m_pager;
    HistoryCount m_count;
    HistorySave m_save;
    Instant m_asked;

    HistoryFilterBar *m_bar;
    HistoryFigures *m_figures;
    FieldEdit *m_jump;
    QPushButton *m_latest;
    QPushButton *m_earliest;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    HistoryTable *m_table;
    EventPanel *m_panel;
    QWidget *m_foot;
    QLabel *m_position;
    QPushButton *m_goOn;
    QProgressBar *m_saving;
};

}  // namespace headroom
