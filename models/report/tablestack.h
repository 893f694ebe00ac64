// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <vector>

namespace headroom {

// The columns of a table, from 0, that stand one under another: rows of ten columns would be too wide for paper, and small
// print.
using StackedColumns = std::vector<std::size_t>;

// How the columns of a table stand side by side for a reader, each of them once. CSV files keep them apart.
std::vector<StackedColumns> stackedColumns(const ReportTable &table);

}  // namespace headroom
