// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

#include <QString>
#include <QStringList>

// What a draft changes, in the reader's language.
namespace headroom {

// "Team, version 3", "Route sheet, version 4", "Route standard-mini"
QString draftTitle(const DraftChange &change);
// The same of any part, by its object and key as in DraftChange; "move" is the plan of a workspace.
QString draftPartName(const QString &object, const QString &key);
// One field: "Premium actions allowance 300 → 250 (−50)", "research.deep: fallback none → standard-mini". Empty where
// the title says it already.
QString draftSentence(const DraftChange &change, const AuditChange &field);
// A sentence a field, but one for all of an item that is new in a list or gone from it:
// "research.deep is new: Premium actions, premium-reasoning".
QStringList draftSentences(const DraftChange &change);

// Parts that differ from what is published; each workspace that moves is one.
std::int64_t draftPartCount(const CatalogDraft &draft);

}  // namespace headroom
