// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/ratiomoves.h"
#include "items/ratiostepmodel.h"
#include "views/charttools.h"
#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/watchrangebox.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;

namespace headroom {

class CatalogWatch;
class EmptyState;
class RatioEventsOpener;
class RatioPanel;
class RatioSubjectBox;
struct RatioSubject;

// The five operating ratios over time, for everything or a part of it (R27).
class MonitoringPage : public LedgerPage {
    Q_OBJECT
public:
    explicit MonitoringPage(Clock clock, QWidget *parent = nullptr);
    ~MonitoringPage() override;

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // "plan:KEY", "workspace:KEY", "action:KEY", "route:KEY".
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QMap<QString, DataTable *> tables() const override;
    [[nodiscard]] QString summary() const override;

    void saveAs(const QString &path, ChartTools::FileKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // How the range was chosen, to return to it.
    struct View {
        WatchRangeBox::Choice range;
        RatioStep step = RatioStep::Day;
    };
    QWidget *makeHead();
    QWidget *makeControls();
    QWidget *makeCharts();
    void makeTable();
    void addTableActions();
    void connectParts();
    void connectPanel(const RatioPanel *panel);

    void askRatios();
    void takeCatalog();
    void takeRatios(RatioAnswer answer, RatioMoves moves, Instant at);
    void takeError(const Error &error);
    void follow(const RatioSubject &subject);
    void followCalendar();
    void open(const RatioSubject &mover);
    void showAnswer();
    void showWhatIsThere();
    void showEmpty();
    void point(const RatioPanel *from, int step);
    void alignCharts();
    void narrow(int step);
    void leaveStep();
    [[nodiscard]] const RatioPoint *pointOf(int step) const;
    [[nodiscard]] bool isNarrowest(const RatioPoint &point) const;
    // Narrows to a step; a day that cannot be narrowed further is opened.
    void activate(int step, std::optional<Ratio> ratio, const QPoint &at);
    void openEvents(int step, std::optional<Ratio> ratio, const QPoint &at);
    void openEventsOfAll();
    void openEventsBetween(const RatioPoint &first, const RatioPoint &last, std::optional<Ratio> ratio,
                           const QPoint &at);
    [[nodiscard]] QString daysWithin(const RatioPoint &first, const RatioPoint &last) const;
    void showStepMenu(int step, Ratio ratio, const QPoint &at);
    void showTable(bool shown);
    void copyData();
    [[nodiscard]] RatioStep step() const;
    void setStep(RatioStep step);
    [[nodiscard]] QString rangeWords() const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_ratioSlot;
    CatalogWatch *m_catalog;
    std::optional<RatioAnswer> m_answer;
    RatioMoves m_moves;
    std::optional<Error> m_error;  // why nothing was read
    std::vector<View> m_outer;     // what steps were narrowed from
    std::int64_t m_events = 0;     // of the ledger

    RatioSubjectBox *m_subject = nullptr;
    QComboBox *m_step = nullptr;
    WatchRangeBox *m_range = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_showEvents = nullptr;
    RatioEventsOpener *m_opener;
    ChartTools *m_tools = nullptr;
    QLabel *m_what = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::array<RatioPanel *, kRatioCount> m_panels{};
    RatioStepModel m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    DataTable *m_table = nullptr;
};

}  // namespace headroom
