// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <QString>

#include <vector>

// The fields of routes, pools and ceilings as somebody types them. A field is named as in the catalog document and in
// findings: "context_window", "tokens_per_minute", "max_records".
namespace headroom {

struct CatalogField {
    QString path;
    QString label;
    QString explanation;
    QString placeholder;  // what an empty field means
    // A choice among these: text as a person reads it, and as withField() takes it. Empty: a line that is typed into.
    std::vector<std::pair<QString, QString>> choices = {};
};

std::vector<CatalogField> routeFields();  // without the pool, whose choices are the catalog's
std::vector<CatalogField> poolFields();
std::vector<CatalogField> ceilingFields();

// As typed; empty: not stated.
QString fieldText(const Route &route, const QString &path);
QString fieldText(const Pool &pool, const QString &path);
QString fieldText(const Ceiling &ceiling, const QString &path);

// The entry with what somebody typed or chose. Refused in words that say how to mend it.
Result<Route> withField(Route route, const QString &path, const QString &text);
Result<Pool> withField(Pool pool, const QString &path, const QString &text);
Result<Ceiling> withField(Ceiling ceiling, const QString &path, const QString &text);

// What is wrong with the key of a new entry; empty: nothing. `taken`: the catalog or the draft has it.
QString entryKeyProblem(const QString &key, bool taken);

}  // namespace headroom
