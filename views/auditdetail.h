// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/auditchangemodel.h"
#include "items/workspacenames.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace headroom {

class DataTable;

// One row of the audit in full: what it made different in words, or as it is stored.
class AuditDetail : public QFrame {
    Q_OBJECT
public:
    explicit AuditDetail(QWidget *parent = nullptr);

    void setRow(const AuditRow &row, const WorkspaceNames &names);
    void clear();

Q_SIGNALS:
    void requestActivated(const QString &id);  // an overage request
    void workspaceActivated(const QString &key);
    void statusMessage(const QString &message);

private:
    void showChanges();
    void copyHash();

    AuditRow m_row;
    AuditChangeModel m_changes;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_hash = nullptr;
    QPushButton *m_request = nullptr;
    QPushButton *m_workspace = nullptr;
    QPushButton *m_raw = nullptr;
    QPushButton *m_copy = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_none = nullptr;
    DataTable *m_table = nullptr;
    QPlainTextEdit *m_json = nullptr;
};

}  // namespace headroom
