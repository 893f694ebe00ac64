// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rolemodel.h"

#include <array>

namespace headroom {

namespace {

constexpr std::array kRoles{PersonRole::Owner, PersonRole::Admin, PersonRole::Pm, PersonRole::Support,
                            PersonRole::Viewer};
constexpr std::array kTasks{Task::RequestOverage, Task::DecideOverage, Task::PostCredit,  Task::Review,
                            Task::ExportReport,   Task::EditCatalog,   Task::ImportUsage, Task::ManagePeople};

QString taskName(Task task)
{
    switch (task) {
    case Task::RequestOverage: return RoleModel::tr("Request overage");
    case Task::DecideOverage: return RoleModel::tr("Decide about overage");
    case Task::PostCredit: return RoleModel::tr("Post credits");
    case Task::Review: return RoleModel::tr("Review flags and limit hits");
    case Task::ExportReport: return RoleModel::tr("Export reports");
    case Task::EditCatalog: return RoleModel::tr("Change plans, route sheets, prices, settings");
    case Task::ImportUsage: return RoleModel::tr("Import usage");
    case Task::ManagePeople: return RoleModel::tr("Say who may do what");
    }
    return {};
}

}  // namespace

int RoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(kTasks.size());
}

int RoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(kRoles.size());
}

TableCell RoleModel::cell(int row, int column) const
{
    const QString yes = tr("yes");
    if (row == 0) {
        const QString read = tr("See everything");
        return column == 0 ? TableCell::words(read, read) : TableCell::words(yes, yes);
    }
    const Task task = kTasks.at(static_cast<std::size_t>(row - 1));
    if (column == 0) return TableCell::words(taskName(task), taskName(task));
    const PersonRole role = kRoles.at(static_cast<std::size_t>(column - 1));
    const bool least = permission({{}, role, false, {}, false}, task).allowed;
    const bool most = permission({{}, role, true, {}, true}, task).allowed;
    const QString some = role == PersonRole::Admin ? tr("for their workspaces") : tr("where allowed");
    const QString said = least ? yes : most ? some : QStringLiteral("–");
    return TableCell::words(said, said);
}

TableColumn RoleModel::column(int column) const
{
    if (column == 0) return {tr("May"), QStringLiteral("task"), {}, false};
    const PersonRole role = kRoles.at(static_cast<std::size_t>(column - 1));
    const std::string_view id = roleId(role);
    return {roleName(role), QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())), {}, false};
}

}  // namespace headroom
