// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"

#include <algorithm>

namespace headroom {

void PeopleModel::setPeople(std::vector<Person> people, const QString &you)
{
    if (people == m_people && you == m_you) return;
    beginResetModel();
    m_people = std::move(people);
    m_you = you;
    endResetModel();
}

void PeopleModel::setWorkspaces(const WorkspaceNames &names)
{
    if (names == m_names) return;
    m_names = names;
    if (!m_people.empty()) Q_EMIT dataChanged(index(0, Workspaces), index(rowCount() - 1, Workspaces));
}

int PeopleModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_people, name, &Person::name);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (role == KeyRole && checkIndex(index, CheckIndexOption::IndexIsValid)) return person(index.row()).name;
    return CellTable::data(index, role);
}

TableCell PeopleModel::cell(int row, int column) const
{
    const Person &shown = person(row);
    switch (column) {
    case Name: return TableCell::words(shown.name == m_you ? tr("%1 (you)").arg(shown.name) : shown.name, shown.name);
    case Role: {
        const std::string_view id = roleId(shown.role);
        return TableCell::words(roleName(shown.role),
                                QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    }
    case Workspaces: {
        // Of the others, nobody's rights end at a workspace.
        if (shown.role != PersonRole::Admin) return TableCell::words(QStringLiteral("–"), {});
        if (shown.everyWorkspace) return TableCell::words(tr("all"), QStringLiteral("all"));
        if (shown.workspaces.isEmpty()) return TableCell::words(tr("none yet"), {});
        QStringList names;
        for (const QString &key : shown.workspaces) names << workspaceName(m_names, key);
        TableCell cell =
            TableCell::words(names.join(QStringLiteral(", ")), shown.workspaces.join(QStringLiteral(", ")));
        cell.toolTip = names.join(QLatin1Char('\n'));
        return cell;
    }
    default: {
        const bool may = permission(shown, Task::PostCredit).allowed;
        return TableCell::words(may ? tr("yes") : tr("no"), may ? QStringLiteral("1") : QStringLiteral("0"));
    }
    }
}

TableColumn PeopleModel::column(int column) const
{
    switch (column) {
    case Name: return {tr("Person"), QStringLiteral("name"), tr("The name of their account on the computer"), false};
    case Role: return {tr("Role"), QStringLiteral("role"), {}, false};
    case Workspaces:
        return {tr("Decides for"), QStringLiteral("workspaces"), tr("Workspaces whose overage an admin decides about"),
                false};
    default: return {tr("May post credits"), QStringLiteral("may_credit"), {}, false};
    }
}

}  // namespace headroom
