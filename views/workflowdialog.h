// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/grantdialog.h"

class QComboBox;

namespace headroom {

class GrantTerm;

// Sells a workflow upgrade: a named route with a schedule, included batch records and what counts as success.
class WorkflowDialog final : public GrantDialog {
    Q_OBJECT
public:
    WorkflowDialog(LedgerClient *client, Clock clock, const QString &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Workspace> wanted(Instant now) const override;
    [[nodiscard]] QStringList effect(Instant now) const override;
    [[nodiscard]] QString outcome() const override;
    [[nodiscard]] std::vector<std::pair<QString, FieldEdit *>> fields() const override;
    void showWorkspace() override;

private:
    FieldEdit *m_key = nullptr;
    QComboBox *m_route = nullptr;
    FieldEdit *m_schedule = nullptr;
    FieldEdit *m_records = nullptr;
    FieldEdit *m_price = nullptr;
    FieldEdit *m_measure = nullptr;
    GrantTerm *m_term = nullptr;
};

}  // namespace headroom
