// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "domain/providersignal.h"
#include "items/displaytext.h"
#include "items/historytext.h"
#include "items/hittext.h"
#include "items/signaltext.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace headroom {

namespace {

// What none of an entry's kind has is left empty; what this one does not say reads as such.
TableCell counted(const std::optional<std::int64_t> &count)
{
    return count ? TableCell::count(*count) : TableCell::nothing();
}

TableCell withTip(TableCell cell, const QString &tip)
{
    cell.toolTip = tip;
    return cell;
}

}  // namespace

void HistoryModel::setZone(const Zone &zone)
{
    if (zone == m_zone) return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, At, At);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries.assign(std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    endResetModel();
}

// Walks both in the order of keys, latest first.
void HistoryModel::replace(std::vector<HistoryEntry> entries)
{
    std::size_t row = 0;
    std::vector<HistoryEntry> fresh;
    const auto insertFresh = [&] {
        if (fresh.empty()) return;
        const std::size_t count = fresh.size();
        insert(static_cast<int>(row), std::exchange(fresh, {}));
        row += count;
    };
    for (HistoryEntry &entry : entries) {
        while (row < m_entries.size() && m_entries[row].key > entry.key) {
            insertFresh();
            drop(static_cast<int>(row), 1);
        }
        if (row == m_entries.size() || m_entries[row].key < entry.key) {
            fresh.push_back(std::move(entry));
            continue;
        }
        insertFresh();
        if (m_entries[row] != entry) {
            m_entries[row] = std::move(entry);
            const int changed = static_cast<int>(row);
            Q_EMIT dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
        }
        ++row;
    }
    insertFresh();
    drop(static_cast<int>(row), rowCount() - static_cast<int>(row));
}

void HistoryModel::addOlder(std::vector<HistoryEntry> entries)
{
    insert(rowCount(), std::move(entries));
    drop(0, rowCount() - kMostRows);
}

void HistoryModel::addNewer(std::vector<HistoryEntry> entries)
{
    insert(0, std::move(entries));
    drop(kMostRows, rowCount() - kMostRows);
}

void HistoryModel::insert(int at, std::vector<HistoryEntry> entries)
{
    if (entries.empty()) return;
    beginInsertRows({}, at, at + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin() + at, std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

void HistoryModel::drop(int first, int count)
{
    if (count <= 0) return;
    beginRemoveRows({}, first, first + count - 1);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + count);
    endRemoveRows();
}

int HistoryModel::rowOf(const HistoryKey &key) const
{
    const auto found =
        std::ranges::lower_bound(m_entries, key, std::ranges::greater(), [](const HistoryEntry &e) { return e.key; });
    return found == m_entries.end() || found->key != key ? -1 : static_cast<int>(found - m_entries.begin());
}

int HistoryModel::rowAt(Instant at) const
{
    const auto found =
        std::ranges::lower_bound(m_entries, at, std::ranges::greater(), [](const HistoryEntry &e) { return e.key.at; });
    return std::min(static_cast<int>(found - m_entries.begin()), rowCount() - 1);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HistoryEntry &entry = entryAt(index.row());
    switch (role) {
    case SecondaryTextRole: return second(entry, index.column());
    case CalloutRole: return index.column() == Kind && entry.hit();
    case Qt::DisplayRole:
    case Qt::TextAlignmentRole:
    case Qt::ToolTipRole:
    case SortRole:
    case CopyRole:
    case SumRole:
    case SumKindRole: return CellTable::data(index, role);
    default: return {};
    }
}

QString HistoryModel::second(const HistoryEntry &entry, int column) const
{
    const HistoryEvent *event = entry.event();
    switch (column) {
    case At: return m_zone == Zone() ? QString() : tr("%1 UTC").arg(historyClock(entry.key.at, Zone()));
    case Kind:
        if (entry.hit()) return verdictName(entry.hit()->hit.verdict);
        return event && !event->providerError.isEmpty() && event->status != Status::Credit
                   ? signalName(signalFromError(event->providerError.toStdString()))
                   : QString();
    case What: return historySource(entry);
    case Units: return event ? historyBucketName(event->bucket) : QString();
    case Job:
        return event && event->jobPart && event->jobParts
                   ? tr("part %1 of %2").arg(displayCount(*event->jobPart), displayCount(*event->jobParts))
                   : QString();
    default: return {};
    }
}

TableCell HistoryModel::cell(int row, int column) const
{
    const HistoryEntry &entry = entryAt(row);
    switch (column) {
    case At: {
        TableCell cell = instantCell(entry.key.at, m_zone);
        cell.text = historyClock(entry.key.at, m_zone);
        return withTip(cell, m_zone.format(entry.key.at));
    }
    case Kind: {
        const HistoryEvent *event = entry.event();
        const QString id = event && event->status != Status::Ok ? idText(statusId(event->status))
                                                                : idText(historyKindId(entry.key.kind));
        return TableCell::words(historyMarkName(entry), id);
    }
    case What: {
        const QString said = describe(entry);
        const QString more = historySource(entry);
        return withTip(TableCell::words(said, said), more.isEmpty() ? said : said + QLatin1Char('\n') + more);
    }
    default: break;
    }
    if (const HistoryEvent *event = entry.event()) return eventCell(*event, column);
    const HistoryHit *hit = entry.hit();
    if (!hit) return TableCell::words({}, {});
    switch (column) {
    case Member: return statedCell(hit->hit.member);
    case Action: return statedCell(hit->hit.action);
    case RouteColumn: return statedCell(hit->hit.route);
    case BucketColumn: return TableCell::words(bucketName(hit->hit.bucket), idText(bucketId(hit->hit.bucket)));
    default: return TableCell::words({}, {});
    }
}

TableCell HistoryModel::eventCell(const HistoryEvent &event, int column) const
{
    switch (column) {
    case Units: {
        TableCell cell = TableCell::count(event.units);
        cell.text = signedCount(event.units);
        cell.toolTip = tr("%1, charged to %2", "units, bucket")
                           .arg(countedUnits(event.units, event.unit), historyBucketName(event.bucket));
        return cell;
    }
    case CostColumn: {
        if (event.cost)
            return event.cost->estimated
                       ? withTip(TableCell::money(*event.cost), tr("Estimated from the price of the route"))
                       : TableCell::money(*event.cost);
        TableCell cell = TableCell::nothing();
        cell.text = QStringLiteral("–");
        cell.toolTip = tr("Neither given nor priced");
        return cell;
    }
    case Member: return statedCell(event.member);
    case Action: return statedCell(event.action);
    case RouteColumn: return statedCell(event.route);
    case BucketColumn:
        return TableCell::words(historyBucketName(event.bucket),
                                event.bucket == kUnmapped ? QStringLiteral("unmapped")
                                                          : idText(bucketId(static_cast<Bucket>(event.bucket))));
    case StatusColumn: return TableCell::words(eventStatusName(event.status), idText(statusId(event.status)));
    case InputTokens: return counted(event.inputTokens);
    case OutputTokens: return counted(event.outputTokens);
    case Retries: return counted(event.retries);
    case Job: return withTip(TableCell::words(event.job, event.job), event.job);
    case Error: return withTip(TableCell::words(event.providerError, event.providerError), event.providerError);
    case EventId: return withTip(TableCell::words(event.eventId, event.eventId), event.eventId);
    case KnownSince: return event.knownSince ? instantCell(*event.knownSince, m_zone) : TableCell::words({}, {});
    default: return {};
    }
}

TableColumn HistoryModel::column(int column) const
{
    switch (column) {
    case At:
        return {tr("When, in %1", "time zone").arg(QString::fromLatin1(m_zone.id())), QStringLiteral("at"),
                tr("On the workspace’s clock, and below it in UTC"), false};
    case Kind: return {tr("Kind"), QStringLiteral("kind"), {}, false};
    case What: return {tr("What happened"), QStringLiteral("what"), tr("And who, over which route"), false};
    case Units: return {tr("Charged"), QStringLiteral("units"), tr("Units of the bucket below; a credit gives back")};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost_usd"), tr("≈: estimated from the price of the route")};
    case Member: return {tr("Member"), QStringLiteral("member"), {}, false};
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case BucketColumn: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case StatusColumn: return {tr("Status"), QStringLiteral("status"), tr("Of events"), false};
    case InputTokens: return {tr("Tokens in"), QStringLiteral("input_tokens"), {}};
    case OutputTokens: return {tr("Tokens out"), QStringLiteral("output_tokens"), {}};
    case Retries: return {tr("Retries"), QStringLiteral("retries"), tr("Their cost counts, they charge nothing")};
    case Job: return {tr("Job"), QStringLiteral("job"), tr("Of batches, and which part of it"), false};
    case Error: return {tr("Provider error"), QStringLiteral("provider_error"), tr("As the event states it"), false};
    case EventId: return {tr("Event"), QStringLiteral("event_id"), {}, false};
    default: return {tr("Learnt"), QStringLiteral("known_since"), tr("When the ledger learnt of the event"), false};
    }
}

}  // namespace headroom
