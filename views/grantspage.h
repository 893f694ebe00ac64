// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/auditmodel.h"
#include "items/grantmodel.h"
#include "items/workflowmodel.h"
#include "views/clock.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

class DataTable;
class GrantDialog;
class InlineError;

// What a workspace has beyond its plan: add-ons, prepaid packs, workflow upgrades and approved overage, what was
// credited to it, and selling it more. Nothing is asked while it is not shown.
class GrantsPage final : public QWidget {
    Q_OBJECT
public:
    explicit GrantsPage(QWidget *parent = nullptr);

    void setClock(Clock clock);
    void setClient(LedgerClient *client);
    void setInfo(const LedgerInfo &info);
    // The cycle that is shown, as it stood at its instant.
    void setAnswer(const WorkspaceAnswer &answer);
    void cancel();

    [[nodiscard]] DataTable *grants() const { return m_grantTable; }
    [[nodiscard]] DataTable *workflows() const { return m_workflowTable; }

Q_SIGNALS:
    void statusMessage(const QString &message);
    void failed(const headroom::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Known {
        std::shared_ptr<const Catalog> catalog;
        AuditAnswer credits;
    };

    QWidget *makeActions();
    DataTable *makeTable(const QString &name, QSortFilterProxyModel &sorted, QAbstractItemModel &model);
    void arrangeColumns();
    void ask();
    void take(Result<Known> known);
    void showKnown();
    void fitTables();
    void permitActions();
    void sell(GrantKind kind);
    void endEarly();
    void open(GrantDialog *dialog);

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    LedgerInfo m_info;
    std::optional<WorkspaceAnswer> m_answer;
    std::shared_ptr<const Catalog> m_catalog;
    bool m_behind = false;  // the answer is newer than what is shown

    GrantModel m_grants;
    WorkflowModel m_workflows;
    AuditModel m_credits;
    QSortFilterProxyModel m_sortedGrants;
    QSortFilterProxyModel m_sortedWorkflows;
    QSortFilterProxyModel m_sortedCredits;

    QPushButton *m_addOn = nullptr;
    QPushButton *m_pack = nullptr;
    QPushButton *m_workflow = nullptr;
    QPushButton *m_end = nullptr;
    InlineError *m_error = nullptr;
    QLabel *m_noGrants = nullptr;
    QLabel *m_noWorkflows = nullptr;
    QLabel *m_noCredits = nullptr;
    DataTable *m_grantTable = nullptr;
    DataTable *m_workflowTable = nullptr;
    DataTable *m_creditTable = nullptr;
};

}  // namespace headroom
