// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace headroom {

class BucketTile;
class ConsumptionPanel;
class DailyPanel;
class DataTable;
class EmptyState;
class GrantsPage;
class KnownChooser;
class KnownPanel;
class NoticeStrip;
class TopTable;
class WorkspaceHeader;
class WorkspaceHistory;
class WorkspaceHits;
class WorkspaceJobs;
struct Place;

// One workspace in one of its cycles: the current one as it stands now, an earlier one as it stood at its last
// instant, or any as it stood at an instant that somebody chose (R7a). A tab each: what it used, what happened, the limits that it hit, what it has beyond its plan, and its batch jobs.
class WorkspacePage : public QWidget {
    Q_OBJECT
public:
    explicit WorkspacePage(QWidget *parent = nullptr);

    // The system's clock until another is set.
    void setClock(Clock clock);
    // What the person who acts may do.
    void setInfo(const LedgerInfo &info);
    // None: the page is emptied.
    void setClient(LedgerClient *client);
    // The cycle that holds `at`; the current one without. With `known`: exactly as it stood at `at`, beside what the ledger
    // knew at `known`.
    void showWorkspace(const QString &key, std::optional<Instant> at, std::optional<Instant> known = {});
    // Asks again; what is shown stays until the answer is there, and is marked where that answer is an error.
    void refresh();
    // Stops waiting for an answer.
    void cancel();

    // What is shown, if anything.
    [[nodiscard]] const std::optional<WorkspaceAnswer> &answer() const { return m_answer; }
    // Where what is shown stood exactly so: whose knowledge it is compared with.
    [[nodiscard]] std::optional<Instant> knownAt() const { return m_known; }
    [[nodiscard]] Bucket selectedBucket() const { return m_bucket; }
    void selectBucket(Bucket bucket);
    enum class Tab { Consumption, History, Hits, Grants, Jobs };
    void showTab(Tab tab);
    void focusFilter();
    // Tables whose columns somebody may arrange, by the name under which that is remembered.
    [[nodiscard]] QMap<QString, DataTable *> tables() const;

Q_SIGNALS:
    void statusMessage(const QString &message);
    // Another workspace or cycle is shown, at this instant.
    void placeChanged(const QString &key, headroom::Instant at);
    // What is shown stands at this instant.
    void asOfChanged(headroom::Instant at);
    void failed(const headroom::Error &error);
    void overageRequested();  // somebody wants to ask for overage for this workspace
    void creditRequested();
    void placeRequested(const headroom::Place &place);

private:
    QWidget *makeContent();
    QWidget *makeConsumption();
    void makeTabs();
    [[nodiscard]] std::vector<QWidget *> tabs() const;
    template<typename Shown>
    void follow(Shown *tab);
    void addActions();
    void permitActions();
    void connectCharts();
    void addShortcuts();

    void step(int cycles);
    void goToDay(CivilDate day);
    void goToCycle(const CycleDays &days);
    void goToNow();
    void chooseInstant();
    void askKnown();
    void ask();
    void take(Result<WorkspaceAnswer> answer, std::optional<Instant> known);
    void showAnswer();
    void showProblem(const Error &error);
    void alignCharts();
    [[nodiscard]] Zone zone() const;
    void openDay(int day, std::optional<Bucket> bucket);

    // What is asked for: where the page is, or is going to be once the answer is there.
    struct Aim {
        QString key;
        std::optional<Instant> at;     // nothing: now
        std::optional<Instant> known;  // exactly as it stood at `at`
        bool operator==(const Aim &) const = default;
    };
    [[nodiscard]] Aim shownAim() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    RequestSlot m_knownSlot;
    Aim m_aim;
    std::optional<WorkspaceAnswer> m_answer;
    std::optional<Instant> m_known;  // of the answer
    Bucket m_bucket = Bucket::StandardSync;
    LedgerInfo m_info;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    NoticeStrip *m_stale;
    WorkspaceHeader *m_header;
    KnownPanel *m_knownPanel;
    KnownChooser *m_chooser;
    QPushButton *m_requestOverage = nullptr;
    QPushButton *m_credit = nullptr;
    QTabBar *m_tabs = nullptr;
    QWidget *m_consumptionTab = nullptr;
    GrantsPage *m_grants;
    WorkspaceHits *m_hits;
    WorkspaceHistory *m_history;
    WorkspaceJobs *m_jobs;
    PerBucket<BucketTile *> m_tiles{};
    ConsumptionPanel *m_consumption;
    DailyPanel *m_daily;
    std::vector<TopTable *> m_tops;
};

}  // namespace headroom
