// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/history.h"

namespace headroom::ctl {

// An entry of a timeline with the fields that it has: the cells of the CSV file by the names of their columns.
JsonValue historyJson(const HistoryEntry &entry, const QByteArray &zone);
// For people: when it was there, what happened, and what it took.
Answer historyTable(const std::vector<HistoryEntry> &entries, const QByteArray &zone);

}  // namespace headroom::ctl
