// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

// Who may do what. In a ledger file this is declared and followed by our programs; a shared database enforces it.
namespace headroom {

// The numbers are stored: never renumber.
enum class PersonRole : std::int8_t { Owner = 0, Admin = 1, Pm = 2, Support = 3, Viewer = 4 };
std::string_view roleId(PersonRole role);  // "owner", "admin", "pm", "support", "viewer"
std::optional<PersonRole> roleFromId(std::string_view id);
QString roleName(PersonRole role);  // translated

// A person as declared. Whoever is not declared is a viewer; whoever created the ledger is an owner (R37a).
struct Person {
    QString name;  // operating-system user, or database role
    PersonRole role = PersonRole::Viewer;
    bool everyWorkspace = false;  // an admin's: all of them, those to come included
    QStringList workspaces;       // an admin's, by key, sorted
    bool mayCredit = false;       // support's: may post credits
    bool operator==(const Person &) const = default;
};

enum class Task : std::int8_t {
    RequestOverage,  // everybody but viewers
    DecideOverage,   // owners; admins of the workspace
    PostCredit,      // owners; support where allowed
    EditCatalog,     // owners, PMs: plans, sheets, prices, settings
    ImportUsage,     // owners, PMs
    ManagePeople,    // owners
    Review,          // owners, PMs; admins of the workspace: flags, limit hits, what an account intends
    ExportReport,    // everybody but viewers: what is handed to a customer
};

struct Permission {
    bool allowed = true;
    QString why;  // where not: one sentence that names the role and who could, translated
    explicit operator bool() const { return allowed; }
};

// `workspace`: the key that the task concerns; empty: the task in general (an admin of any workspace may decide).
Permission permission(const Person &person, Task task, const QString &workspace = {});

}  // namespace headroom
