// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/auditmodel.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

class QPushButton;
class QStackedWidget;
class QSplitter;

namespace headroom {

class AuditDetail;
class AuditFilterBar;
class DataTable;
class EmptyState;

// Who changed what, when and why, latest first (R39).
class AuditPage : public LedgerPage {
    Q_OBJECT
public:
    explicit AuditPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void setWorkspaces(const WorkspaceNames &names);
    void refresh() override;
    void cancel() override;
    void focusFilter() override;

    [[nodiscard]] QMap<QString, DataTable *> tables() const override { return {{QStringLiteral("audit"), m_table}}; }
    [[nodiscard]] QString summary() const override;
    // Every row that passes the filter, those that were not read yet included, as CSV.
    void exportTo(const QString &file);

Q_SIGNALS:
    void requestActivated(const QString &id);  // an overage request
    void workspaceActivated(const QString &key);

private:
    QWidget *makeHead();
    void connectParts();
    void askWhere();
    void ask();
    void askOlder();
    void take(const AuditFilter &filter, Result<AuditAnswer> answer, Instant at);
    void takeOlder(Result<AuditAnswer> answer);
    void showWhatIsThere();
    void showCurrent();

    Clock m_clock;
    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    RequestSlot m_older;
    RequestSlot m_export;
    bool m_askingOlder = false;
    AuditModel m_model;
    WorkspaceNames m_names;
    std::optional<AuditFilter> m_shown;  // the filter of the rows shown; nothing: none were read
    std::optional<Error> m_error;        // why none were read
    std::int64_t m_total = 0;

    AuditFilterBar *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    DataTable *m_table = nullptr;
    AuditDetail *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_save = nullptr;
};

}  // namespace headroom
