// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "report/reportfile.h"
#include "views/clock.h"
#include "views/ledgerpage.h"
#include "views/reportchoices.h"

class QStackedWidget;

namespace headroom {

class CatalogWatch;
class CycleNavigator;
class EmptyState;
class NoticeStrip;
class ReportOptions;
class ReportPress;
class ReportPreview;
class SearchedChoice;

// A usage report as its reader will see it, before it is exported.
class ReportsPage final : public LedgerPage {
    Q_OBJECT
public:
    explicit ReportsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setInfo(const LedgerInfo &info) override;
    // Of a workspace.
    void showKey(const QString &key) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] const ReportChoices &choices() const;
    void setChoices(const ReportChoices &choices);
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    // What is previewed, as a file of the kind that its ending says, else of `format`.
    void exportTo(const QString &path, ReportFormat format);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // A report, and the workspace's cycles around it.
    struct Made {
        std::shared_ptr<const UsageReport> report;
        CycleRule rule;
        std::optional<CivilDate> firstDay;
        QString language;
    };

    QWidget *makeHead();
    void makeLayout();
    void connectParts();
    void ask();
    void take(Result<Made> made);
    void takeLayout();
    void choose(const QString &workspace);
    void step(int cycles);
    void goToCycle(const CycleDays &days);
    void goToNow();
    void showCycle();
    void showWorkspaces();
    void showWhatIsThere();
    void follow();
    void askWhere(ReportFormat format);
    void write(const QString &path, const QByteArray &file, const ReportExport &made);
    // Whether the report is one for whom, and of what, is chosen.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QString fileName(ReportFormat format) const;

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    LedgerInfo m_info;
    RequestSlot m_reportSlot;
    CatalogWatch *m_catalog;
    QString m_workspace;
    std::optional<Instant> m_at;  // the last instant of a cycle that has ended; nothing: now
    std::optional<Made> m_made;
    std::optional<Error> m_error;  // why there is none
    bool m_asking = false;
    bool m_laidOut = false;  // its pages are there
    bool m_writing = false;

    ReportPress *m_press = nullptr;
    SearchedChoice *m_choice = nullptr;
    CycleNavigator *m_cycle = nullptr;
    ReportOptions *m_options = nullptr;
    NoticeStrip *m_internal = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ReportPreview *m_preview = nullptr;
};

}  // namespace headroom
