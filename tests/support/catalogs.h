// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "support/contractexample.h"

#include <rapidcheck.h>

// Arbitrary catalogs for tests.
namespace headroom::testing {

// Arbitrary catalogs that keep the rules of the document. `published` sets plan keys and sheet versions apart:
// catalogs with different numbers share everything else but publish nothing under the same name.
rc::Gen<Catalog> arbitraryCatalog(int published = 0);

}  // namespace headroom::testing
