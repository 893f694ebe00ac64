// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablecolumns.h"

#include "items/roles.h"

#include <QHeaderView>

namespace headroom {

namespace {

const QString kSort = QStringLiteral("sort");
const QString kDescending = QStringLiteral("descending");
const QString kAscending = QStringLiteral("ascending");
const QString kHidden = QStringLiteral("hidden");
const QString kShown = QStringLiteral("shown");

QString idOf(const QHeaderView &header, int logical)
{
    return header.model()->headerData(logical, header.orientation(), KeyRole).toString();
}

int logicalOf(const QHeaderView &header, const QString &id)
{
    for (int logical = 0; logical < header.count(); ++logical)
        if (idOf(header, logical) == id) return logical;
    return -1;
}

}  // namespace

TableColumns TableColumns::of(const QHeaderView &header)
{
    TableColumns state;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(logical);
        // A hidden section has no size of its own: 0 leaves the width alone when it is shown again.
        state.columns.append({idOf(header, logical), hidden ? 0 : header.sectionSize(logical), hidden});
    }
    if (header.isSortIndicatorShown()) {
        state.sortedBy = idOf(header, header.sortIndicatorSection());
        state.descending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return state;
}

void TableColumns::applyTo(QHeaderView &header) const
{
    int visual = 0;
    for (const Column &column : columns) {
        const int logical = logicalOf(header, column.id);
        if (logical < 0) continue;
        header.moveSection(header.visualIndex(logical), visual++);
        header.setSectionHidden(logical, column.hidden);
        if (column.width > 0) header.resizeSection(logical, column.width);
    }
    if (const int logical = logicalOf(header, sortedBy); logical >= 0)
        header.setSortIndicator(logical, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// "premium_sync 160 shown", and "sort premium_sync descending" last.
QStringList TableColumns::toText() const
{
    QStringList text;
    for (const Column &column : columns)
        text << QStringLiteral("%1 %2 %3").arg(column.id).arg(column.width).arg(column.hidden ? kHidden : kShown);
    if (!sortedBy.isEmpty())
        text << QStringLiteral("%1 %2 %3").arg(kSort, sortedBy, descending ? kDescending : kAscending);
    return text;
}

TableColumns TableColumns::fromText(const QStringList &text)
{
    TableColumns state;
    for (const QString &line : text) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() != 3) continue;
        if (words.at(0) == kSort) {
            state.sortedBy = words.at(1);
            state.descending = words.at(2) == kDescending;
        } else {
            state.columns.append({words.at(0), std::max(0, words.at(1).toInt()), words.at(2) == kHidden});
        }
    }
    return state;
}

}  // namespace headroom
