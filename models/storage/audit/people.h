// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "storage/connection.h"

#include <vector>

// Who is declared as what, in the database.
namespace headroom {

std::optional<Person> findPerson(Connection &connection, const QString &name);
// Everybody, by name.
std::vector<Person> declaredPeople(Connection &connection);

// Declares a person anew or differently, inside the caller's transaction. `auditId`: the row that tells of it.
// Throws Refused where an admin's workspace does not exist.
void storePerson(Connection &connection, const Person &person, std::int64_t auditId);
// The row that tells of it has to be there before.
void deletePerson(Connection &connection, const QString &name);

// A person as the audit tells of one.
QByteArray personJson(const Person &person);

}  // namespace headroom
