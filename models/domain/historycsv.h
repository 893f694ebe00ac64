// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"

#include <QByteArray>

// A timeline as a file (RFC 4180): UTF-8, CRLF, and nothing that a spreadsheet would take for a formula.
namespace headroom {

// "cycle_began", "plan_came", "addon_began" ..., as the column "change" has it.
std::string_view changeId(HistoryChange::What what);

// The line of historyColumns().
QByteArray historyCsvHeader();
// The line of historyCells().
QByteArray historyCsvLine(const HistoryEntry &entry, const QByteArray &zone);

}  // namespace headroom
