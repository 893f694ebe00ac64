// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workspacerows.h"

#include <QVariant>

// What one cell of the table of workspaces says; the table itself is workspacetablemodel.h.
namespace headroom {

// What rows are ordered by; rows of equal values keep the order of their names.
std::int64_t workspaceSortValue(const WorkspaceRow &row, int column);

QVariant workspaceCell(const WorkspaceRow &row, int column, int role);
QVariant workspaceHeader(int column, int role);

}  // namespace headroom
