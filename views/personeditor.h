// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/workspacenames.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class InlineError;
class WorkspacePicker;

// Who somebody is in a ledger: their role and how far it reaches. Says what it was asked to do; its page does it.
class PersonEditor : public QFrame {
    Q_OBJECT
public:
    explicit PersonEditor(QWidget *parent = nullptr);

    void setWorkspaces(const WorkspaceNames &names);
    // Where not: everything can be read, nothing changed.
    void setPermission(const Permission &permission);
    // `stored`: as declared; nothing: somebody new. `draft`: what the form begins with, where it differs.
    void open(const std::optional<Person> &stored, const std::optional<Person> &draft = {});
    // A change is under way.
    void setBusy(bool busy);
    void setError(const QString &message);

    [[nodiscard]] const std::optional<Person> &stored() const { return m_stored; }
    // As the form says.
    [[nodiscard]] Person person() const;
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void saveRequested(const headroom::Person &person);
    void removeRequested(const headroom::Person &person);

private:
    void build();
    void follow();
    void save();

    std::optional<Person> m_stored;
    Permission m_permission;
    bool m_busy = false;

    QLabel *m_title = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_every = nullptr;
    WorkspacePicker *m_workspaces = nullptr;
    QCheckBox *m_credit = nullptr;
    InlineError *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_remove = nullptr;
};

}  // namespace headroom
