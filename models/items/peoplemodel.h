// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/celltable.h"
#include "items/workspacenames.h"

#include <vector>

namespace headroom {

// Everybody who is declared in a ledger.
class PeopleModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Name, Role, Workspaces, Credits, ColumnCount };

    using CellTable::CellTable;

    // `you`: the person who acts, marked as such.
    void setPeople(std::vector<Person> people, const QString &you);
    void setWorkspaces(const WorkspaceNames &names);

    [[nodiscard]] const Person &person(int row) const { return m_people[static_cast<std::size_t>(row)]; }
    // -1: nobody of that name.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<Person> m_people;
    QString m_you;
    WorkspaceNames m_names;
};

}  // namespace headroom
