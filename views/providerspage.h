// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/signalfilters.h"
#include "views/watchrangebox.h"

#include <array>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace headroom {

class CatalogWatch;
class EmptyState;
class PoolHeatTable;
class SignalCard;
class SignalPanel;
class SignalTabs;

// What providers did, by owner domain, pool, route and region, and how hot the pools run (R30).
class ProvidersPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ProvidersPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    // Of a pool.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // The range asked for, and what was in the span of the same length before it.
    struct Answers {
        SignalAnswer now;
        SignalAnswer before;
    };
    QWidget *makeHead();
    QWidget *makeContent();
    void connectParts();

    void askSignals();
    void takeCatalog();
    void takeSignals(Answers answers, Instant at);
    void takeError(const Error &error);
    void followCalendar();
    void followFilters();
    void showAnswer();
    void showWhatIsThere();
    void narrow(int day);
    void leaveDay();
    [[nodiscard]] QString rangeWords() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_signalSlot;
    CatalogWatch *m_catalog;
    std::optional<Answers> m_answer;
    std::optional<Error> m_error;                  // why nothing was read
    std::optional<WatchRangeBox::Choice> m_outer;  // what a day was narrowed from
    QString m_pool;                                // that was announced

    WatchRangeBox *m_range = nullptr;
    QPushButton *m_leave = nullptr;
    SignalFilters *m_filters = nullptr;
    QLabel *m_what = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;  // nothing was read
    QScrollArea *m_scroll = nullptr;
    std::array<SignalCard *, kOwnerDomains> m_cards{};
    QStackedWidget *m_detail = nullptr;
    EmptyState *m_quiet = nullptr;  // nothing happened
    SignalPanel *m_panel = nullptr;
    SignalTabs *m_tabs = nullptr;
    PoolHeatTable *m_pools = nullptr;
};

}  // namespace headroom
