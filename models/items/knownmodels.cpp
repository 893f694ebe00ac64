// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/knownmodels.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "items/signaltext.h"

namespace headroom {

namespace {

TableCell plain(TableCell cell)
{
    cell.sum.reset();  // units of several buckets do not add up
    return cell;
}

}  // namespace

void KnownBucketModel::setKnown(const KnownThen &known)
{
    std::vector<KnownBucket> rows;
    for (const Bucket bucket : kBuckets)
        rows.push_back(
            {bucket, known.then.buckets[headroom::index(bucket)], known.now.buckets[headroom::index(bucket)]});
    replaceRows(std::move(rows));
}

QVariant KnownBucketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == CalloutRole) {
        const KnownBucket &of = rowAt(index.row());
        return index.column() == UsedChange && of.then.used != of.now.used;
    }
    return CellTable::data(index, role);
}

TableCell KnownBucketModel::cell(int row, int column) const
{
    const KnownBucket &of = rowAt(row);
    switch (column) {
    case Of: {
        const std::string_view id = bucketId(of.bucket);
        return TableCell::words(bucketName(of.bucket),
                                QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    }
    case UsedThen: return plain(TableCell::count(of.then.used));
    case UsedNow: return plain(TableCell::count(of.now.used));
    case UsedChange: return plain(changeCell(of.now.used - of.then.used));
    case EntitlementThen: return plain(amountCell(of.then.entitlement.total()));
    case EntitlementNow: return plain(amountCell(of.now.entitlement.total()));
    case CostThen: return TableCell::money(of.then.cost);
    case CostNow: return TableCell::money(of.now.cost);
    default: return {};
    }
}

TableColumn KnownBucketModel::column(int column) const
{
    switch (column) {
    case Of: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case UsedThen: return {tr("Used, known then"), QStringLiteral("used_then"), tr("By what the ledger had learnt")};
    case UsedNow: return {tr("Used, known now"), QStringLiteral("used_now"), tr("By what the ledger knows now")};
    case UsedChange: return {tr("Change"), QStringLiteral("used_change"), tr("By what was learnt later")};
    case EntitlementThen: return {tr("Entitlement then"), QStringLiteral("entitlement_then"), {}};
    case EntitlementNow: return {tr("Entitlement now"), QStringLiteral("entitlement_now"), {}};
    case CostThen: return {tr("Cost then"), QStringLiteral("cost_then"), {}};
    case CostNow: return {tr("Cost now"), QStringLiteral("cost_now"), {}};
    default: return {};
    }
}

void KnownLateModel::setEntries(std::vector<HistoryEntry> entries, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(entries));
}

TableCell KnownLateModel::cell(int row, int column) const
{
    const HistoryEntry &entry = rowAt(row);
    const HistoryEvent *event = entry.event();
    switch (column) {
    case When: return instantCell(entry.key.at, m_zone);
    case Learnt: return event && event->knownSince ? instantCell(*event->knownSince, m_zone) : TableCell::nothing();
    case What: {
        const QString words = describe(entry);
        TableCell cell = TableCell::words(words, words);
        cell.toolTip = words;
        return cell;
    }
    case Of: {
        if (!event) return TableCell::nothing();
        const QString name =
            event->bucket == kUnmapped ? tr("Unmapped") : bucketName(static_cast<Bucket>(event->bucket));
        return TableCell::words(name, name);
    }
    case Units: return event ? TableCell::count(event->units) : TableCell::nothing();
    case Id: return event ? TableCell::words(event->eventId, event->eventId) : TableCell::nothing();
    default: return {};
    }
}

TableColumn KnownLateModel::column(int column) const
{
    switch (column) {
    case When: return {tr("Happened"), QStringLiteral("occurred_at"), {}, false};
    case Learnt: return {tr("Learnt"), QStringLiteral("known_since"), tr("When the ledger learnt of it"), false};
    case What: return {tr("What"), QStringLiteral("what"), {}, false};
    case Of: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case Units: return {tr("Units"), QStringLiteral("units"), {}};
    case Id: return {tr("Event"), QStringLiteral("event_id"), {}, false};
    default: return {};
    }
}

void KnownChangeModel::setChanges(std::vector<KnownThen::CatalogChange> changes, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(changes));
}

TableCell KnownChangeModel::cell(int row, int column) const
{
    const KnownThen::CatalogChange &change = rowAt(row);
    switch (column) {
    case When: return instantCell(change.at, m_zone);
    case Who: return TableCell::words(change.person, change.person);
    case What: {
        TableCell cell = TableCell::words(change.what, change.what);
        cell.toolTip = change.what;
        return cell;
    }
    default: return {};
    }
}

TableColumn KnownChangeModel::column(int column) const
{
    switch (column) {
    case When: return {tr("Changed"), QStringLiteral("changed_at"), {}, false};
    case Who: return {tr("Who"), QStringLiteral("person"), {}, false};
    case What: return {tr("What"), QStringLiteral("what"), {}, false};
    default: return {};
    }
}

}  // namespace headroom
