// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

namespace headroom {

class DataTable;

// The tables of overage requests, arranged as they are first seen: oldest first of what waits, latest first of what
// was decided. Their models have the columns of OverageQueueModel and OverageHistoryModel.
DataTable *makeWaitingTable(QAbstractItemModel &model);
DataTable *makeDecidedTable(QAbstractItemModel &model);

}  // namespace headroom
