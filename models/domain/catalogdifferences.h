// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <QByteArray>

#include <vector>

namespace headroom {

// One object that is new in a catalog or differs from what it was, as the audit tells of it (R39).
struct CatalogDifference {
    QString object;     // as in AuditRow
    QString key;        // of a plan version "team v2", of a route sheet its version, of a setting its section
    QString workspace;  // key, where it is one; else empty
    QByteArray before;  // its entry in an exported catalog; empty: there was none
    QByteArray after;
};

// In the order of the catalog's sections; what is the same, or only moved in its list, is left out. Nothing ever leaves
// a catalog but settings that are back at their defaults.
std::vector<CatalogDifference> catalogDifferences(const Catalog &before, const Catalog &after);

}  // namespace headroom
