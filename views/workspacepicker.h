// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workspacenames.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace headroom {

// Chooses any number of workspaces from a list that a few letters narrow.
class WorkspacePicker : public QWidget {
    Q_OBJECT
public:
    explicit WorkspacePicker(QWidget *parent = nullptr);

    void setWorkspaces(const WorkspaceNames &names);
    // Keys, sorted; also of workspaces that the list does not have.
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void check();
    void narrow();
    void take(const QListWidgetItem *item);
    void count();

    WorkspaceNames m_names;
    QSet<QString> m_chosen;
    bool m_behind = false;  // the list is of other workspaces: ten thousand are put into it when somebody looks
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
};

}  // namespace headroom
