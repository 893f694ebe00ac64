// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <QByteArray>

#include <vector>

// A route sheet as a table of text: CSV files, and what a spreadsheet puts on the clipboard.
namespace headroom {

// RFC 4180, UTF-8, LF, with a header: action, bucket, route, fallback_route, mode, warn_percent, downgrade_route,
// downgrade_bucket, async_expectation_shown; cells that a spreadsheet would take for formulas are neutralised by a
// leading apostrophe, which reading takes off again.
QByteArray sheetToCsv(const std::vector<SheetAction> &actions);

struct SheetRowProblem {
    int line = 0;    // of the text, from 1
    QString column;  // empty: the whole line
    QString message;
};

struct SheetTable {
    std::vector<SheetAction> actions;  // in order; none where there are problems
    std::vector<SheetRowProblem> problems;
};

// Reads CSV (comma or semicolon) or tab-separated text, with or without BOM, LF or CRLF. The header may be in any
// order and leave out optional columns; an unknown one is a problem that names it. Without a header the columns are
// in the order above. Unknown buckets, modes, numbers and routes that `catalog` lacks are problems, all of them told.
SheetTable readSheet(const QByteArray &text, const Catalog &catalog);

}  // namespace headroom
