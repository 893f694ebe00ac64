// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/people.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

Person readPerson(const Query &query)
{
    return {.name = query.text(0),
            .role = static_cast<PersonRole>(query.integer(1)),
            .everyWorkspace = query.integer(2) != 0,
            .workspaces = {},
            .mayCredit = query.integer(3) != 0};
}

void readWorkspaces(Query &ofPerson, Person &person)
{
    ofPerson.bind(u":person"_s, person.name).run();
    while (ofPerson.next()) person.workspaces << ofPerson.text(0);
}

QString workspacesOfPerson()
{
    return u"SELECT w.key FROM person_workspace AS p JOIN workspace AS w ON w.id = p.workspace_id "
           "WHERE p.person = :person ORDER BY w.key"_s;
}

}  // namespace

std::optional<Person> findPerson(Connection &connection, const QString &name)
{
    Query query(connection, u"SELECT name, role, every_workspace, may_credit FROM person WHERE name = :name"_s);
    query.bind(u":name"_s, name).run();
    if (!query.next()) return std::nullopt;
    Person person = readPerson(query);
    query.finish();
    Query workspaces(connection, workspacesOfPerson());
    readWorkspaces(workspaces, person);
    return person;
}

std::vector<Person> declaredPeople(Connection &connection)
{
    std::vector<Person> people;
    Query query(connection, u"SELECT name, role, every_workspace, may_credit FROM person ORDER BY name"_s);
    query.run();
    while (query.next()) people.push_back(readPerson(query));
    Query workspaces(connection, workspacesOfPerson());
    for (Person &person : people) readWorkspaces(workspaces, person);
    return people;
}

void storePerson(Connection &connection, const Person &person, std::int64_t auditId)
{
    Query store(connection,
                u"INSERT INTO person (name, role, every_workspace, may_credit, audit_id) VALUES (:name, :role, :every, "
                "    :credit, :audit_id) ON CONFLICT (name) DO UPDATE SET role = excluded.role, "
                "    every_workspace = excluded.every_workspace, may_credit = excluded.may_credit, "
                "    audit_id = excluded.audit_id"_s);
    store.bind(u":name"_s, person.name)
        .bind(u":role"_s, static_cast<int>(person.role))
        .bind(u":every"_s, person.everyWorkspace ? 1 : 0)
        .bind(u":credit"_s, person.mayCredit ? 1 : 0)
        .bind(u":audit_id"_s, auditId)
        .run();
    Query clear(connection, u"DELETE FROM person_workspace WHERE person = :person"_s);
    clear.bind(u":person"_s, person.name).run();
    Query add(connection, u"INSERT INTO person_workspace (person, workspace_id) "
                          "SELECT :person, id FROM workspace WHERE key = :workspace"_s);
    for (const QString &workspace : person.workspaces) {
        add.bind(u":person"_s, person.name).bind(u":workspace"_s, workspace).run();
        if (add.rowsAffected() == 1) continue;
        throw DatabaseError{
            {Error::Kind::Refused,
             QCoreApplication::translate("Storage", "There is no workspace \"%1\" to decide for.").arg(workspace),
             {}}};
    }
}

void deletePerson(Connection &connection, const QString &name)
{
    Query remove(connection, u"DELETE FROM person WHERE name = :name"_s);
    remove.bind(u":name"_s, name).run();
}

QByteArray personJson(const Person &person)
{
    nlohmann::ordered_json object;
    object["name"] = person.name.toStdString();
    object["role"] = roleId(person.role);
    if (person.role == PersonRole::Admin) {
        auto &workspaces = object["workspaces"];
        if (person.everyWorkspace) {
            workspaces = "all";
        } else {
            workspaces = nlohmann::ordered_json::array();
            for (const QString &workspace : person.workspaces) workspaces.push_back(workspace.toStdString());
        }
    }
    if (person.role == PersonRole::Support) object["may_credit"] = person.mayCredit;
    return QByteArray::fromStdString(object.dump());
}

}  // namespace headroom
