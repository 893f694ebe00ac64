// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include <QCoreApplication>

#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> kRoleIds{"owner", "admin", "pm", "support", "viewer"};

class Access {
    Q_DECLARE_TR_FUNCTIONS(Access)
public:
    explicit Access(const Person &person) : m_person(person) {}

    [[nodiscard]] Permission to(Task task, const QString &workspace) const
    {
        switch (task) {
        case Task::RequestOverage:
            return only(m_person.role != PersonRole::Viewer,
                        tr("%1 (%2) may not request overage: owners, admins, PMs and support can."));
        case Task::DecideOverage: return toDecide(workspace);
        case Task::PostCredit:
            return only(isOwner() || (m_person.role == PersonRole::Support && m_person.mayCredit),
                        tr("%1 (%2) may not post credits: owners can, and support whom an owner has allowed it."));
        case Task::EditCatalog:
            return only(isOwner() || m_person.role == PersonRole::Pm,
                        tr("%1 (%2) may not change plans, routes, prices and settings: owners and PMs can."));
        case Task::ImportUsage:
            return only(isOwner() || m_person.role == PersonRole::Pm,
                        tr("%1 (%2) may not import usage: owners and PMs can."));
        case Task::ManagePeople:
            return only(isOwner(), tr("%1 (%2) may not say who may do what, or who has to approve: owners can."));
        case Task::Review: return toReview(workspace);
        case Task::ExportReport:
            return only(m_person.role != PersonRole::Viewer,
                        tr("%1 (%2) may not export reports: everybody else can. Ask an owner to declare you."));
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] bool isOwner() const { return m_person.role == PersonRole::Owner; }

    [[nodiscard]] Permission only(bool allowed, const QString &why) const
    {
        if (allowed) return {};
        return {false, why.arg(m_person.name, roleName(m_person.role))};
    }

    [[nodiscard]] Permission toDecide(const QString &workspace) const
    {
        if (m_person.role != PersonRole::Admin) {
            return only(isOwner(),
                        tr("%1 (%2) may not decide about overage: owners can, and admins of the workspace."));
        }
        if (m_person.everyWorkspace) return {};
        if (workspace.isEmpty()) {
            return only(!m_person.workspaces.isEmpty(),
                        tr("%1 (%2) decides for no workspace yet: owners can, and can name some."));
        }
        if (m_person.workspaces.contains(workspace)) return {};
        return {false, tr("%1 (%2) decides for other workspaces, not for %3: owners can, and admins of %3.")
                           .arg(m_person.name, roleName(m_person.role), workspace)};
    }

    [[nodiscard]] Permission toReview(const QString &workspace) const
    {
        const bool admin = m_person.role == PersonRole::Admin &&
                           (m_person.everyWorkspace || (workspace.isEmpty() ? !m_person.workspaces.isEmpty()
                                                                            : m_person.workspaces.contains(workspace)));
        return only(isOwner() || m_person.role == PersonRole::Pm || admin,
                    tr("%1 (%2) may not review this account: owners and PMs can, and admins of the workspace."));
    }

    const Person &m_person;
};

}  // namespace

std::string_view roleId(PersonRole role)
{
    return kRoleIds[static_cast<std::size_t>(role)];
}

std::optional<PersonRole> roleFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kRoleIds.size(); ++i) {
        if (kRoleIds[i] == id) return static_cast<PersonRole>(i);
    }
    return std::nullopt;
}

QString roleName(PersonRole role)
{
    switch (role) {
    case PersonRole::Owner: return QCoreApplication::translate("headroom", "Owner");
    case PersonRole::Admin: return QCoreApplication::translate("headroom", "Admin");
    case PersonRole::Pm: return QCoreApplication::translate("headroom", "PM");
    case PersonRole::Support: return QCoreApplication::translate("headroom", "Support");
    case PersonRole::Viewer: return QCoreApplication::translate("headroom", "Viewer");
    }
    Q_UNREACHABLE();
}

Permission permission(const Person &person, Task task, const QString &workspace)
{
    return Access(person).to(task, workspace);
}

}  // namespace headroom
