// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>

namespace headroom {

// The tables of a document as RFC 4180, UTF-8 with a byte order mark: raw values, column ids for names, and nothing that a
// spreadsheet would take for a formula. The first cell of each line is "table" before the names of a table's columns, and
// the table's id before its rows ("members"), with "_total" before its totals.
QByteArray reportCsv(const ReportDocument &document);

}  // namespace headroom
