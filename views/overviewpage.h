// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/workspacetablemodel.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QStackedWidget;

namespace headroom {

class CalloutStrip;
class DataTable;
class EmptyState;
class FilterBar;
class TotalsStrip;

// Every workspace of a ledger and where it stands.
class OverviewPage : public LedgerPage {
    Q_OBJECT
public:
    explicit OverviewPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;

    [[nodiscard]] QMap<QString, DataTable *> tables() const override { return {{QStringLiteral("overview"), m_table}}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] const WorkspaceRowsPtr &rows() const { return m_model.rows(); }

Q_SIGNALS:
    void workspaceActivated(const QString &key);
    void importRequested();

private:
    void take(Result<WorkspaceRowsPtr> rows);
    void filter(const QString &text);
    void showWhatIsThere();
    void countChips();
    void pressEmptyButton();

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    WorkspaceTableModel m_model;
    bool m_answered = false;

    CalloutStrip *m_callouts = nullptr;
    FilterBar *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    TotalsStrip *m_totals = nullptr;
};

}  // namespace headroom
