// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvaltables.h"

#include "items/overagehistorymodel.h"
#include "items/overagequeuemodel.h"
#include "views/bulletbardelegate.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

namespace headroom {

namespace {

using Queue = OverageQueueModel;
using History = OverageHistoryModel;

struct ApprovalTables {
    Q_DECLARE_TR_FUNCTIONS(ApprovalTables)
};

DataTable *makeTable(QAbstractItemModel &model, const QString &name)
{
    auto *table = new DataTable;
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(twoLineHeight(table->font()));
    return table;
}

// Wide enough for what such a column usually says.
void setWidths(DataTable &table, const std::vector<std::pair<int, QString>> &usual)
{
    for (const auto &[column, text] : usual) {
        const int heading = table.horizontalHeader()->sectionSizeHint(column);
        table.setColumnWidth(column,
                             std::max(heading, table.fontMetrics().horizontalAdvance(text) + 2 * kCellMargin + 2));
    }
}

}  // namespace

// The columns before the reason fit a window of 1280 pixels; the reason has what is left.
DataTable *makeWaitingTable(QAbstractItemModel &model)
{
    DataTable *table = makeTable(model, ApprovalTables::tr("Requests that wait"));
    table->setItemDelegateForColumn(Queue::Use, new BulletBarDelegate(table));
    setWidths(*table, {{Queue::Workspace, QStringLiteral("Brightwater Legal")},
                       {Queue::Asked, bucketName(Bucket::PremiumSync)},
                       {Queue::Requester, QStringLiteral("grace@acme.e")},
                       {Queue::Since, QStringLiteral("59 minutes")},
                       {Queue::Expires, QStringLiteral("in 29 days")},
                       {Queue::Use, QStringLiteral("10,656 / 15,000")},
                       {Queue::Projected, QStringLiteral("12,000")},
                       {Queue::Queued, QStringLiteral("1,240")},
                       {Queue::Price, QStringLiteral("$120.00")},
                       {Queue::Urgency, QStringLiteral("Over the limit")}});
    table->sortByColumn(Queue::Since, Qt::AscendingOrder);
    return table;
}

DataTable *makeDecidedTable(QAbstractItemModel &model)
{
    DataTable *table = makeTable(model, ApprovalTables::tr("Decided requests"));
    const QString person = QStringLiteral("grace@acme.example");
    setWidths(*table, {{History::When, QStringLiteral("17 Mar, 12:30 PM")},
                       {History::Workspace, QStringLiteral("Brightwater Legal LLP")},
                       {History::State, QStringLiteral("Approved in part")},
                       {History::Granted, QStringLiteral("Long-context work")},
                       {History::By, person},
                       {History::Reason, QStringLiteral("Closing of the quarter, one")},
                       {History::Requester, person}});
    table->sortByColumn(History::When, Qt::DescendingOrder);
    return table;
}

}  // namespace headroom
