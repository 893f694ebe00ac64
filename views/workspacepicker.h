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

private:
    void fill();
    void narrow();
    void take(const QListWidgetItem *item);
    void count();

    WorkspaceNames m_names;
    QSet<QString> m_chosen;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
};

}  // namespace headroom
