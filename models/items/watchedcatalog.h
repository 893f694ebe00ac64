// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogstate.h"
#include "domain/ledgerreader.h"
#include "items/choicemodel.h"
#include "items/watchrange.h"
#include "items/workspacenames.h"
#include "items/workspacezones.h"

namespace headroom {

// What pages that watch use need of the catalog, worked out where it is read: ten thousand names take a while.
struct WatchedCatalog {
    QString revision;
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const WorkspaceNames> names;
    SharedZones zones;
    ChoiceModel::Rows workspaces;  // to choose one from

    // A workspace's own days and cycles; otherwise UTC and calendar months (R10).
    [[nodiscard]] WatchCalendar calendarOf(const QString &workspace) const;
};

// Nothing where the catalog still has the revision `known`. `none`: what choosing no workspace is called; empty: one has
// to be chosen.
Result<std::shared_ptr<const WatchedCatalog>> watchedCatalog(LedgerReader &reader, const QString &known,
                                                             const QString &none = {});

}  // namespace headroom
