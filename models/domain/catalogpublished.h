// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <optional>

// What is published never changes (R13): how a document that says it again differs from it.
namespace headroom {

struct Difference {
    QString path;       // where in the document
    QString published;  // "nothing" where one lacks what the other has
    QString given;
};

// The first difference, or nothing where both mean the same: defaults may be said or left out, and the order of
// actions means nothing. `path`: of what is given.
std::optional<Difference> firstDifference(const PlanVersion &published, const PlanVersion &given, const QString &path);
std::optional<Difference> firstDifference(const RouteSheet &published, const RouteSheet &given, const QString &path);

// The same action with its defaults said.
SheetAction spelledOut(SheetAction action);

}  // namespace headroom
