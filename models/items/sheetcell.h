// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"
#include "items/sheetrows.h"

#include <utility>

// What one cell of a route sheet says; the table itself is sheettablemodel.h.
namespace headroom {

// Besides those of items/roles.h.
enum SheetItemRole : int {
    SheetSeverityRole = Qt::UserRole + 64,  // int(DraftFinding::Severity) of the cell; of the action: of its row
    SheetChangedRole,                       // bool: the draft says something else than the sheet before
    SheetDefaultRole,                       // bool: the cell shows what holds where nothing is said
};

// What rows are ordered by: a number, then a text. Nothing known comes first.
using SheetSortValue = std::pair<std::int64_t, QString>;
SheetSortValue sheetSortValue(const SheetRow &row, int column);

TableCell sheetCell(const SheetRow &row, int column);
TableColumn sheetColumn(int column);
// What a cell answers beyond a TableCell; invalid: nothing.
QVariant sheetCellData(const SheetRow &row, int column, int role);
// Copied rows can be pasted into a sheet: the columns of the file, without what the ledger saw.
QStringList sheetCopyHeader(int column);

// "Error", "Warning"
QString severityName(DraftFinding::Severity severity);

}  // namespace headroom
