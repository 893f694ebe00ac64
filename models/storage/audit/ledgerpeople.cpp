// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/audit/people.h"
#include "storage/catalog/catalogchange.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kLongestName = 200;

class People {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    // A person as stored: nothing that the role does not use.
    static Person normalised(const Person &given)
    {
        Person person{.name = given.name.trimmed(), .role = given.role, .workspaces = {}};
        const bool readable = std::ranges::all_of(person.name.toUcs4(), [](uint c) { return QChar::isPrint(c); });
        if (person.name.isEmpty() || person.name.size() > kLongestName || !readable) {
            refuse(tr("A person's name has 1 to %1 readable characters.").arg(kLongestName));
        }
        if (person.role == PersonRole::Admin) {
            person.everyWorkspace = given.everyWorkspace;
            if (!person.everyWorkspace) person.workspaces = given.workspaces;
            person.workspaces.sort();
            person.workspaces.removeDuplicates();
        }
        person.mayCredit = person.role == PersonRole::Support && given.mayCredit;
        return person;
    }

    static void declare(LedgerState &state, const Person &person)
    {
        const std::optional<Person> old = findPerson(state.db(), person.name);
        if (old == person) return;
        if (old && person.role != PersonRole::Owner) keepAnOwner(state, *old);
        const std::int64_t row = appendAudit(state, {.object = u"person"_s,
                                                     .key = person.name,
                                                     .action = u"declared"_s,
                                                     .before = old ? personJson(*old) : QByteArray(),
                                                     .after = personJson(person)});
        storePerson(state.db(), person, row);
    }

    static void remove(LedgerState &state, const QString &name)
    {
        const std::optional<Person> old = findPerson(state.db(), name);
        if (!old) refuse(tr("%1 is not declared in this ledger.").arg(name));
        keepAnOwner(state, *old);
        appendAudit(state,
                    {.object = u"person"_s, .key = old->name, .action = u"removed"_s, .before = personJson(*old)});
        deletePerson(state.db(), old->name);
    }

private:
    [[noreturn]] static void refuse(const QString &why) { throw DatabaseError{{Error::Kind::Refused, why, {}}}; }

    static void keepAnOwner(LedgerState &state, const Person &leaving)
    {
        if (leaving.role != PersonRole::Owner) return;
        if (state.db().integer(u"SELECT count(*) FROM person WHERE role = 0"_s) > 1) return;
        refuse(tr("%1 is the only owner. Declare another owner first.").arg(leaving.name));
    }
};

}  // namespace

Result<std::vector<Person>> Ledger::people()
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return declaredPeople(m_state->db());
    });
}

Result<void> Ledger::declarePerson(const Person &person)
{
    return guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::ManagePeople);
        People::declare(*m_state, People::normalised(person));
        transaction.commit();
    });
}

Result<void> Ledger::removePerson(const QString &name)
{
    return guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::ManagePeople);
        People::remove(*m_state, name);
        transaction.commit();
    });
}

Result<void> Ledger::setSecondApproverAbove(std::optional<Money> amount)
{
    Result<void> set = guarded([&] {
        Transaction transaction(m_state->db());
        requirePermission(*m_state, Task::ManagePeople);
        if (amount && *amount < Money{}) {
            throw DatabaseError{
                {Error::Kind::Refused,
                 QCoreApplication::translate("Storage", "The amount above which a second approver is needed cannot be "
                                                        "negative."),
                 {}}};
        }
        Settings settings = m_state->catalog().catalog.settings;
        settings.approvals = amount ? std::optional(ApprovalSettings{amount}) : std::nullopt;
        changeSettings(*m_state, settings);
        transaction.commit();
    });
    if (!set) m_state->forgetCatalog();
    return set;
}

}  // namespace headroom
