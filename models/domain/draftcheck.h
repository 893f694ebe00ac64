// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/observeduse.h"

#include <QString>

#include <vector>

// What is wrong with a draft, said beside the field that it is wrong in (R13, R36).
namespace headroom {

struct DraftFinding {
    enum class Severity : std::int8_t { Warning, Error };  // an error keeps the draft from being published

    Severity severity = Severity::Error;
    QString object;  // as in DraftChange, or "move"
    QString key;     // plan key, sheet version, entry's key, workspace of a move
    QString path;    // of the field, as in AuditChange: "limits.premium_sync.allowance", "actions[research.deep].route"
    QString message;  // what is wrong and how to mend it, translated
    bool operator==(const DraftFinding &) const = default;
};

// Errors first in each part, in the order of the catalog. `use`: what the ledger saw lately; may be empty.
// `now`: what begins before it is in the past.
std::vector<DraftFinding> checkDraft(const CatalogDraft &draft, const Catalog &published, const ObservedUse &use,
                                     Instant now);
bool hasErrors(const std::vector<DraftFinding> &findings);

}  // namespace headroom
