// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/poolheatmodel.h"

#include "items/displaytext.h"
#include "items/signaltext.h"

namespace headroom {

namespace {

BucketStanding standingOf(const PoolPeak &pool)
{
    BucketStanding standing;
    standing.used = pool.peak;
    standing.entitlement.base = {false, *pool.quota};
    return standing;
}

}  // namespace

void PoolHeatModel::setPools(std::vector<PoolPeak> pools)
{
    replaceRows(std::move(pools));
}

QVariant PoolHeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PoolPeak &pool = rowAt(index.row());
    switch (role) {
    case KeyRole: return pool.pool;
    case SecondaryTextRole:
        return index.column() == Pool && !pool.inCatalog ? tr("named by events, not in the catalog") : QString();
    case CalloutRole: return index.column() == Share && pool.heat().value_or(0) >= 10'000;
    case StandingRole: return index.column() == Peak && pool.quota ? QVariant::fromValue(standingOf(pool)) : QVariant();
    case BucketRole: return static_cast<int>(Bucket::StandardSync);
    default: return CellTable::data(index, role);
    }
}

TableCell PoolHeatModel::cell(int row, int column) const
{
    const PoolPeak &pool = rowAt(row);
    const auto quiet = [](TableCell cell) {  // rows of different minutes do not add up
        cell.sum.reset();
        return cell;
    };
    switch (column) {
    case Pool: return statedCell(pool.pool);
    case Peak: {
        TableCell cell = quiet(TableCell::count(pool.peak));
        cell.number = false;  // begins where the bars of other pools do
        cell.toolTip = tr("Input and output tokens of sync events, of the busiest minute (UTC)");
        return cell;
    }
    case Share: {
        const auto heat = pool.heat();
        if (!heat) return TableCell::nothing();
        TableCell cell;
        cell.text = displayShare(*heat);
        cell.sort = qlonglong{*heat};
        cell.copy = formatDecimal(*heat, 2, 2);
        return cell;
    }
    case PeakMinute: {
        if (!pool.peakMinute) return TableCell::words(tr("no tokens"), {});
        return instantCell(*pool.peakMinute, Zone());
    }
    case Quota:
        if (!pool.quota) {
            TableCell cell = TableCell::words(tr("no quota stated"), {});
            cell.sort = qlonglong{-1};
            cell.number = true;
            return cell;
        }
        return quiet(TableCell::count(*pool.quota));
    case Tokens: return TableCell::count(pool.tokens);
    case Signals: return TableCell::count(pool.signalCount);
    case Provider: return statedCell(pool.provider);
    case Region: return statedCell(pool.region);
    case Model: return statedCell(pool.model);
    default: return {};
    }
}

TableColumn PoolHeatModel::column(int column) const
{
    switch (column) {
    case Pool: return {tr("Pool"), QStringLiteral("pool"), tr("As routes and events name it"), false};
    case Peak:
        return {tr("Busiest minute against the quota"), QStringLiteral("peak_tokens_per_minute"),
                tr("Tokens of sync events in the busiest UTC minute of the range"), false};
    case Share: return {tr("Of the quota"), QStringLiteral("percent_of_quota"), {}};
    case PeakMinute: return {tr("When (UTC)"), QStringLiteral("peak_minute"), tr("The minute began then"), false};
    case Quota:
        return {tr("Quota"), QStringLiteral("tokens_per_minute"), tr("Tokens a minute that the provider lets through")};
    case Tokens: return {tr("Tokens"), QStringLiteral("tokens"), tr("Of the range, sync events")};
    case Signals: return {tr("Signals"), QStringLiteral("signals"), tr("Provider trouble of this pool in the range")};
    case Provider: return {tr("Provider"), QStringLiteral("provider"), {}, false};
    case Region: return {tr("Region"), QStringLiteral("region"), {}, false};
    case Model: return {tr("Model"), QStringLiteral("model"), {}, false};
    default: return {};
    }
}

}  // namespace headroom
