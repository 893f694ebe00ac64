// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraftparts.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {

namespace {

template<typename T>
CatalogJson without(const T &part, const char *identity)
{
    CatalogJson json = toJson(part);
    json.erase(identity);
    return json;
}

}  // namespace

CatalogJson fieldsOf(const PlanVersion &version)
{
    return without(version, "version");
}

CatalogJson fieldsOf(const RouteSheet &sheet)
{
    return without(sheet, "version");
}

CatalogJson fieldsOf(const Route &route)
{
    return without(route, "key");
}

CatalogJson fieldsOf(const Pool &pool)
{
    return without(pool, "key");
}

CatalogJson fieldsOf(const Ceiling &ceiling)
{
    const CatalogJson json = without(ceiling, "surface");
    CatalogJson stated = CatalogJson::object();
    for (const auto &[name, value] : json.items()) {
        if (!value.is_null()) stated[name] = value;
    }
    return stated;
}

CatalogJson fieldsOf(const Workspace &workspace)
{
    return without(workspace, "key");
}

QString assignmentsText(const std::vector<PlanAssignment> &assignments)
{
    QStringList texts;
    for (const PlanAssignment &assignment : assignments) {
        texts << QCoreApplication::translate("CatalogDraft", "%1 v%2 from %3")
                     .arg(assignment.plan, QString::number(assignment.version), formatInstant(assignment.from));
    }
    return texts.join(QStringLiteral(", "));
}

const PlanVersion *newestVersion(const Plan *plan)
{
    if (!plan) return nullptr;
    const auto newest = std::ranges::max_element(plan->versions, {}, &PlanVersion::version);
    return newest == plan->versions.end() ? nullptr : &*newest;
}

const RouteSheet *newestSheet(const std::vector<RouteSheet> &sheets)
{
    const auto newest = std::ranges::max_element(sheets, {}, &RouteSheet::version);
    return newest == sheets.end() ? nullptr : &*newest;
}

}  // namespace headroom
