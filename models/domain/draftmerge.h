// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

#include <QSet>

#include <vector>

// Two people who edit one catalog: what the other has published since a draft began.
namespace headroom {

// One field that somebody else has changed, or both have.
struct DraftClash {
    QString path;       // as in AuditChange
    QString base;       // what the draft began from
    QString theirs;     // as published now
    QString mine;       // as drafted
    bool both = false;  // the draft changes it as well, to something else
    bool operator==(const DraftClash &) const = default;
};

struct DraftConflict {
    QString object;  // as in DraftChange; "move" for the assignments of a workspace
    QString key;     // of the part in the draft: plan key, sheet version, entry's key, workspace
    QString theirs;  // what is published now: "team v3", "4", the key
    std::vector<DraftClash> fields;
};

// The parts of a draft whose base is no longer what is published. The number and date of a version or sheet are its
// own and no field of a clash; what was only met in events is not published. A conflict without fields: both did the
// same.
std::vector<DraftConflict> conflictsOf(const CatalogDraft &draft, const Catalog &published);

// The draft based on what is published now, with what it says itself: theirs is overwritten by the next version, but a
// workspace stays on the plan that it is on. Moves to a version of the draft follow its new number.
CatalogDraft overwriting(const CatalogDraft &draft, const Catalog &published);
// The draft based on what is published now, with both changes; where both changed a field, mine is kept unless
// `theirs` holds "object/key/path". Entries of lists are matched by their names; one that is removed on one side and
// changed on the other is one field. A part that then is as published leaves the draft.
Result<CatalogDraft> merging(const CatalogDraft &draft, const Catalog &published, const QSet<QString> &theirs);
QString clashId(const DraftConflict &conflict, const DraftClash &clash);

}  // namespace headroom
