// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "support/catalogs.h"

// Arbitrary drafts for tests.
namespace headroom::testing {

// Changes of everything that a catalog has and drafts change, well formed and referring to what is there.
CatalogDraft arbitraryDraft(const Catalog &published);
// The same, with fields that somebody is in the midst of editing: empty, twice, out of range, to nowhere.
CatalogDraft arbitraryBrokenDraft(const Catalog &published);

}  // namespace headroom::testing
