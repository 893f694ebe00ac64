// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replaytablemodel.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "items/replaytext.h"

#include <algorithm>

namespace headroom {

namespace {

using Column = ReplayTableModel;

Bucket bucketOf(int column)
{
    return kBuckets[static_cast<std::size_t>((column - Column::FirstUnits) / 2)];
}

bool isDraft(int column)
{
    return (column - Column::FirstUnits) % 2 != 0;
}

TableCell changeOf(const WorkspaceReplay &of)
{
    const QString text = describeChange(of);
    TableCell cell = TableCell::words(text, text);
    if (const auto first = firstChange(of))
        cell.toolTip = text + QLatin1Char('\n') + describeFirst(first->second, of.timeZone);
    return cell;
}

TableCell refusedCell(const ReplaySide &side)
{
    TableCell cell = TableCell::count(refusedRequests(side));
    cell.toolTip = describeRefused(side);
    return cell;
}

TableCell firstCell(const WorkspaceReplay &of, int column)
{
    const auto first = firstChange(of);
    if (!first) return TableCell::words({}, {});
    switch (column) {
    case Column::FirstAt: {
        const Zone zone = Zone::named(of.timeZone).value_or(Zone());
        TableCell cell = TableCell::words(displayInstantIn(first->second.at, zone), formatInstant(first->second.at));
        cell.sort = qlonglong{first->second.at.us};
        return cell;
    }
    case Column::FirstMember: return TableCell::words(first->second.member, first->second.member);
    default: return TableCell::words(first->second.action, first->second.action);
    }
}

}  // namespace

void ReplayTableModel::setAnswer(std::shared_ptr<const ReplayAnswer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_affected = m_answer ? std::ranges::count_if(m_answer->workspaces, isAffected) : 0;
    endResetModel();
}

const WorkspaceReplay &ReplayTableModel::workspace(int row) const
{
    return m_answer->workspaces[static_cast<std::size_t>(row)];
}

int ReplayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->workspaces.size());
}

int ReplayTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const WorkspaceReplay &of = workspace(index.row());
    switch (role) {
    case KeyRole: return of.key;
    case CalloutRole:
        if (index.column() == ChangeColumn) return of.newly(Verdict::Block) || of.newly(Verdict::Queue);
        return (index.column() == MarginNow && of.now.margin.nanos < 0) ||
               (index.column() == MarginDraft && of.draft.margin.nanos < 0);
    case SecondaryTextRole: {
        const auto first = index.column() == ChangeColumn ? firstChange(of) : std::nullopt;
        if (first) return describeFirst(first->second, of.timeZone);
        if (index.column() == RefusedNow) return describeRefused(of.now);
        if (index.column() == RefusedDraft) return describeRefused(of.draft);
        return {};
    }
    default: return CellTable::data(index, role);
    }
}

TableCell ReplayTableModel::cell(int row, int column) const
{
    const WorkspaceReplay &of = workspace(row);
    switch (column) {
    case WorkspaceColumn: {
        TableCell cell = TableCell::words(of.name, of.key);
        cell.toolTip = of.name == of.key ? of.name : tr("%1 (%2)", "name, key").arg(of.name, of.key);
        return cell;
    }
    case ChangeColumn: return changeOf(of);
    case HitsNow: return TableCell::count(of.now.hits());
    case HitsDraft: return TableCell::count(of.draft.hits());
    case RefusedNow: return refusedCell(of.now);
    case RefusedDraft: return refusedCell(of.draft);
    case MarginNow: return TableCell::money({of.now.margin, of.now.cost.estimated});
    case MarginDraft: return TableCell::money({of.draft.margin, of.draft.cost.estimated});
    case MarginDifference: return changeCell(of.draft.margin - of.now.margin);
    case Events: return TableCell::count(of.events);
    case FirstAt:
    case FirstMember:
    case FirstAction: return firstCell(of, column);
    default: return TableCell::count((isDraft(column) ? of.draft : of.now).refused[headroom::index(bucketOf(column))]);
    }
}

QVariant ReplayTableModel::sortValue(int row, int column) const
{
    const WorkspaceReplay &of = workspace(row);
    switch (column) {
    case WorkspaceColumn: return of.name;
    case ChangeColumn: return changeSeverity(of);
    case HitsNow: return qlonglong{of.now.hits()};
    case HitsDraft: return qlonglong{of.draft.hits()};
    case MarginNow: return qlonglong{of.now.margin.nanos};
    case MarginDraft: return qlonglong{of.draft.margin.nanos};
    case MarginDifference: return qlonglong{(of.draft.margin - of.now.margin).nanos};
    case Events: return qlonglong{of.events};
    default: return CellTable::sortValue(row, column);
    }
}

TableColumn ReplayTableModel::column(int column) const
{
    switch (column) {
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case ChangeColumn:
        return {tr("With the draft"), QStringLiteral("change"), tr("What differs, and whom it meets first"), false};
    case HitsNow:
        return {tr("Hits now"), QStringLiteral("hits_now"),
                tr("Requests that are warned, asked, downgraded, queued or blocked by the catalog in force")};
    case HitsDraft:
        return {tr("Hits in the draft"), QStringLiteral("hits_draft"),
                tr("Requests that the draft warns, asks, downgrades, queues or blocks")};
    case RefusedNow:
        return {tr("Refused now"), QStringLiteral("refused_now"), tr("Requests that are queued or blocked, and units")};
    case RefusedDraft:
        return {tr("Refused in the draft"), QStringLiteral("refused_draft"),
                tr("Requests that the draft queues or blocks, and units")};
    case MarginNow: return {tr("Margin now"), QStringLiteral("margin_now_usd"), tr("Revenue less cost, ≈ estimated")};
    case MarginDraft:
        return {tr("Margin in the draft"), QStringLiteral("margin_draft_usd"), tr("Revenue less cost, ≈ estimated")};
    case MarginDifference:
        return {tr("Difference"), QStringLiteral("margin_difference_usd"), tr("Margin in the draft less margin now")};
    case Events: return {tr("Events"), QStringLiteral("events"), tr("Charged events of the range, credits excluded")};
    case FirstAt:
        return {tr("First met"), QStringLiteral("first_at"), tr("When the severest difference is first met"), false};
    case FirstMember: return {tr("First member"), QStringLiteral("first_member"), tr("Who meets it first"), false};
    case FirstAction: return {tr("First action"), QStringLiteral("first_action"), tr("What was asked for"), false};
    default: break;
    }
    const std::string_view id = bucketId(bucketOf(column));
    const QString name = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    if (isDraft(column))
        return {tr("Units refused in the draft: %1", "bucket").arg(bucketName(bucketOf(column))),
                QStringLiteral("units_refused_draft_") + name, tr("Units that the draft queues or blocks")};
    return {tr("Units refused now: %1", "bucket").arg(bucketName(bucketOf(column))),
            QStringLiteral("units_refused_now_") + name, tr("Units that are queued or blocked")};
}

ReplayFilterModel::ReplayFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void ReplayFilterModel::setOnlyAffected(bool only)
{
    m_onlyAffected = only;
    invalidateFilter();
}

void ReplayFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ReplayFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const WorkspaceReplay &of = static_cast<const ReplayTableModel *>(sourceModel())->workspace(row);
    if (m_onlyAffected && !isAffected(of)) return false;
    return of.name.contains(m_text, Qt::CaseInsensitive) || of.key.contains(m_text, Qt::CaseInsensitive);
}

}  // namespace headroom
