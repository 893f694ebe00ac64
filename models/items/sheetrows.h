// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftcheck.h"
#include "items/sheetfield.h"

// A route sheet as the console shows it: each row with what it was, what is wrong with it and what the ledger saw.
namespace headroom {

// What the ledger saw of an action lately, whatever the bucket it was charged to (R31).
struct SheetEvidence {
    std::int64_t events = 0;
    std::int64_t unmappedEvents = 0;  // of these, those that no sheet mapped (R7)
    std::int64_t units = 0;           // charged, net of credits
    Cost cost;
    std::optional<std::int64_t> p99Input;  // tokens
    bool operator==(const SheetEvidence &) const = default;
};
// cost / units, half to even; nothing without charged units (R27).
std::optional<Money> observedUnitCost(const SheetEvidence &evidence);

struct SheetRow {
    struct Finding {
        DraftFinding::Severity severity{};
        std::optional<SheetField> field;  // nothing: the whole row
        QString message;
        bool operator==(const Finding &) const = default;
    };

    int place = 0;  // in the sheet
    SheetAction action;
    bool drafted = false;             // it is compared with the sheet before
    std::optional<SheetAction> base;  // nothing: added, where it is drafted
    std::vector<Finding> findings;
    SheetEvidence evidence;
    std::optional<std::int64_t> contextWindow;  // of the default route
    bool operator==(const SheetRow &) const = default;

    [[nodiscard]] bool added() const { return drafted && !base; }
    [[nodiscard]] bool changed(SheetField field) const;
    [[nodiscard]] std::vector<SheetField> changedFields() const;
    // The worst of a field, or of the row with all its fields.
    [[nodiscard]] std::optional<DraftFinding::Severity> severity(std::optional<SheetField> field = {}) const;
};

// What rows are made from; `base`: the sheet that a draft is compared with, null where nothing is drafted.
struct SheetSource {
    const RouteSheet &sheet;
    const RouteSheet *base = nullptr;
    bool drafted = false;
    const std::vector<DraftFinding> &findings;
    const ObservedUse &use;
    const Catalog &catalog;
};
std::vector<SheetRow> sheetRows(const SheetSource &source);

// One difference to the base sheet.
struct SheetChange {
    enum class Kind : std::int8_t { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString action;
    std::optional<SheetField> field;  // where changed
    QString before;                   // in words
    QString after;
    bool operator==(const SheetChange &) const = default;
};
std::vector<SheetChange> sheetChanges(const RouteSheet &sheet, const RouteSheet *base);
// "3 changed, 1 added"; empty: nothing differs. Counts actions.
QString summaryOf(const std::vector<SheetChange> &changes);

// An action that the ledger has events of which no sheet maps.
struct UnmappedAction {
    QString action;
    QString route;  // that most of them took; empty: not stated
    std::int64_t events = 0;
    Cost cost;
    std::optional<Bucket> next;  // where the sheet to be maps it
    bool operator==(const UnmappedAction &) const = default;
};
// By cost, largest first. `next`: the sheet to be, or the newest.
std::vector<UnmappedAction> unmappedActions(const ObservedUse &use, const RouteSheet *next);

}  // namespace headroom
