// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "domain/zone.h"
#include "items/workspacenames.h"
#include "views/clock.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

// Narrows the audit by text, person, object, workspace and time, all together, and says what of it makes no sense.
class AuditFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit AuditFilterBar(Clock clock, QWidget *parent = nullptr);

    // What there is to choose from; what is chosen stays.
    void setPeople(const QStringList &people);
    void setObjects(const QStringList &objects);
    void setWorkspaces(const WorkspaceNames &names);

    // Nothing where a part of it is not valid. Days are those of this computer's clock.
    [[nodiscard]] std::optional<AuditFilter> filter() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void takeFocus();

Q_SIGNALS:
    void changed();
    // Enter or the down key: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Period { Any, Today, Week, Month, Between };

    void follow();
    void fillWorkspaces();
    [[nodiscard]] Period period() const;
    [[nodiscard]] CivilDate today() const;
    // The key of the workspace that is chosen or typed; nothing where there is none of that name.
    [[nodiscard]] std::optional<QString> workspaceKey() const;
    [[nodiscard]] QString problem() const;

    Clock m_clock;
    Zone m_zone;
    WorkspaceNames m_names;
    bool m_behind = false;  // the list has other names: ten thousand are put into it when somebody looks
    QLineEdit *m_text = nullptr;
    QAction *m_invalid = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_object = nullptr;
    QComboBox *m_workspace = nullptr;
    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QLabel *m_dash = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_problem = nullptr;
};

}  // namespace headroom
