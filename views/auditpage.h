// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/auditmodel.h"
#include "views/clock.h"
#include "views/tablecolumns.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QSplitter;

namespace headroom {

class AuditDetail;
class AuditFilterBar;
class DataTable;
class EmptyState;

// Who changed what, when and why, latest first (R39).
class AuditPage : public QWidget {
    Q_OBJECT
public:
    explicit AuditPage(Clock clock, QWidget *parent = nullptr);

    // None: the page is emptied.
    void setClient(LedgerClient *client);
    void setWorkspaces(const WorkspaceNames &names);
    // Asks again; what is shown stays until the answer is there.
    void refresh();
    // Stops waiting for an answer.
    void cancel();
    void focusFilter();

    [[nodiscard]] TableColumns columns() const;
    void setColumns(const TableColumns &columns);
    [[nodiscard]] QString summary() const;
    // Every row that passes the filter, those that were not read yet included, as CSV.
    void exportTo(const QString &file);

Q_SIGNALS:
    void answered(Instant at);  // what is shown stands at this instant
    void failed(const headroom::Error &error);
    void summaryChanged(const QString &summary);
    void statusMessage(const QString &message);
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
