// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/poolmodel.h"

#include "items/displaytext.h"
#include "items/roles.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PoolModel)
};

QString stated(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

Amount quotaOf(const PoolPromise &promise)
{
    return {false, promise.quota.value_or(0)};
}

// Tokens beside a quota above 0: in percent, from twice the quota on as a multiple, rounded down.
struct Share {
    bool multiple = false;
    QString figure;
};

std::optional<Share> shareOf(std::int64_t tokens, const Amount &quota)
{
    const auto hundredths = percentHundredths(tokens, quota);
    if (!hundredths) return std::nullopt;
    if (tokens > 0 && *hundredths < 100 && !reaches(tokens, 1, quota)) return Share{false, Words::tr("less than 1 %")};
    if (*hundredths < 20'000) return Share{false, displayPercent(tokens, quota)};
    return Share{true, QLocale().toString(static_cast<double>(*hundredths / 1'000) / 10, 'f', 1)};
}

// "45 % of the quota", "2.3 × the quota"; empty: the quota is 0.
QString ofTheQuota(std::int64_t tokens, const Amount &quota)
{
    const std::optional<Share> share = shareOf(tokens, quota);
    if (!share) return {};
    return share->multiple ? Words::tr("%1 × the quota", "so many times").arg(share->figure)
                           : Words::tr("%1 of the quota", "so many percent").arg(share->figure);
}

TableCell named(const std::optional<QString> &text)
{
    return TableCell::words(stated(text), stated(text));
}

}  // namespace

std::vector<PoolRow> poolRows(const Catalog &working, const Catalog &published, const ObservedUse &use,
                              const std::optional<OverviewAnswer> &standings)
{
    const std::vector<PoolPromise> promises = poolPromises(working, use, standings.value_or(OverviewAnswer{}));
    const auto described = catalogRows(working.pools, published.pools, &Pool::key);
    std::vector<PoolRow> rows;
    for (std::size_t i = 0; i < promises.size(); ++i) {
        PoolRow row;
        row.described = i < described.size();
        if (row.described) {
            row.pool = described[i];
        } else {
            row.pool.entry.key = promises[i].pool;
            row.pool.published = row.pool.entry;
        }
        if (standings) row.promise = promises[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

QString promiseShare(const PoolPromise &promise)
{
    if (!promise.promisedPerMinute) return Words::tr("not known");
    if (!promise.quota) return Words::tr("no quota stated");
    const QString share = ofTheQuota(*promise.promisedPerMinute, quotaOf(promise));
    if (share.isEmpty()) return Words::tr("the quota is 0");
    return promise.atLeast() ? Words::tr("at least %1", "a share").arg(share) : share;
}

QString promiseWords(const PoolPromise &promise)
{
    if (promise.routes.isEmpty()) return Words::tr("No route runs through this pool.");
    if (!promise.promisedPerMinute)
        return Words::tr("What plans promise through this pool is not known: nothing was used through it yet.");
    const QString promised = displayCount(*promise.promisedPerMinute);
    if (!promise.quota)
        return Words::tr("Plans promise %1 tokens a minute through this pool; what it carries is not stated.")
            .arg(promised);
    const std::optional<Share> share = shareOf(*promise.promisedPerMinute, quotaOf(promise));
    if (!share)
        return Words::tr("Plans promise %1 tokens a minute through this pool, which carries none.").arg(promised);
    const QString words = share->multiple
                              ? Words::tr("%1 × what this pool carries", "so many times").arg(share->figure)
                              : Words::tr("%1 of what this pool carries", "so many percent").arg(share->figure);
    return promise.atLeast() ? Words::tr("Plans promise at least %1.").arg(words)
                             : Words::tr("Plans promise %1.").arg(words);
}

std::optional<BucketStanding> promiseStanding(const PoolPromise &promise)
{
    if (!promise.quota || !promise.promisedPerMinute) return std::nullopt;
    BucketStanding standing;
    standing.used = *promise.promisedPerMinute;
    standing.entitlement.base = quotaOf(promise);
    return standing;
}

void PoolModel::setRows(std::vector<PoolRow> rows)
{
    replaceRows(m_rows, std::move(rows), &PoolRow::key);
}

int PoolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PoolModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PoolModel::data(const QModelIndex &index, int role) const
{
    if (role == StandingRole && checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == Promised) {
        const PoolRow &shown = row(index.row());
        const auto standing = shown.promise ? promiseStanding(*shown.promise) : std::nullopt;
        return standing ? QVariant::fromValue(*standing) : QVariant();
    }
    return RouteCatalogTable::data(index, role);
}

CatalogCell PoolModel::catalogCell(int row, int column) const
{
    const PoolRow &shown = this->row(row);
    if (column == Routes || column == Used || column == Busiest || column == Promised)
        return shown.promise ? promiseCell(*shown.promise, column) : CatalogCell{};
    CatalogCell cell = cellOf(shown.pool.entry, column);
    if (column == Key)
        cell.second = shown.described ? draftMark(shown.pool.isNew(), shown.pool.isChanged())
                                      : tr("named by routes, not described");
    return cell;
}

std::optional<CatalogCell> PoolModel::publishedCell(int row, int column) const
{
    const CatalogRow<Pool> &pool = this->row(row).pool;
    if (!pool.isChanged() || column == Key || column > Quota || column == Routes) return std::nullopt;
    return cellOf(*pool.published, column);
}

CatalogCell PoolModel::cellOf(const Pool &pool, int column)
{
    switch (column) {
    case Key: return {TableCell::words(pool.key, pool.key), {}, false};
    case Provider: {
        QStringList where{stated(pool.subscription), stated(pool.region)};
        where.removeAll(QString());
        return {named(pool.provider), where.join(QStringLiteral(" · ")), false};
    }
    case Model: return {named(pool.model), stated(pool.deploymentType), false};
    default:
        if (!pool.tokensPerMinute) {
            CatalogCell cell{TableCell::words(tr("not stated"), {}), {}, false};
            cell.cell.number = true;
            return cell;
        }
        return {TableCell::count(*pool.tokensPerMinute), {}, false};
    }
}

CatalogCell PoolModel::promiseCell(const PoolPromise &promise, int column)
{
    switch (column) {
    case Routes: {
        CatalogCell cell{
            TableCell::words(promise.routes.join(QStringLiteral(", ")), promise.routes.join(QStringLiteral(", "))),
            {},
            false};
        cell.cell.toolTip = promise.routes.join(QLatin1Char('\n'));
        return cell;
    }
    case Used: return {TableCell::count(promise.usedTokens), {}, false};
    case Busiest: {
        if (!promise.busiestPerMinute) return {};
        CatalogCell cell{TableCell::count(*promise.busiestPerMinute), displayDay(promise.busiest->day), false};
        const QString share = promise.quota ? ofTheQuota(*promise.busiestPerMinute, quotaOf(promise)) : QString();
        if (!share.isEmpty()) cell.second = share;
        cell.cell.toolTip = tr("%1 tokens on %2, spread evenly over the day")
                                .arg(displayCount(promise.busiest->tokens), displayDay(promise.busiest->day));
        cell.cell.sum.reset();
        return cell;
    }
    default: {
        if (!promise.promisedPerMinute) return {TableCell::words(tr("not known"), {}), {}, false};
        CatalogCell cell{TableCell::count(*promise.promisedPerMinute), promiseShare(promise), promise.passesQuota()};
        cell.cell.toolTip = promiseWords(promise);
        cell.cell.number = false;  // begins where the bars of other pools do
        cell.cell.sum.reset();
        return cell;
    }
    }
}

TableColumn PoolModel::column(int column) const
{
    switch (column) {
    case Key: return {tr("Pool"), QStringLiteral("pool"), tr("As routes and events name it"), false};
    case Provider:
        return {tr("Provider"), QStringLiteral("provider"), tr("And below it subscription and region"), false};
    case Model: return {tr("Model"), QStringLiteral("model"), tr("And below it the deployment type"), false};
    case Routes: return {tr("Routes"), QStringLiteral("routes"), tr("That run through it"), false};
    case Quota:
        return {tr("Quota"), QStringLiteral("tokens_per_minute"), tr("Tokens a minute that the provider lets through")};
    case Used:
        return {tr("Used, %Ln day(s)", nullptr, kEvidenceDays), QStringLiteral("used_tokens"),
                tr("Input and output tokens of the last %Ln day(s)", nullptr, kEvidenceDays)};
    case Busiest:
        return {tr("Busiest day"), QStringLiteral("busiest_per_minute"),
                tr("Tokens a minute of the day (UTC) with most of them, spread evenly")};
    default:
        return {tr("Plans promise"), QStringLiteral("promised_per_minute"),
                tr("Tokens a minute through this pool if everybody used up their entitlement at an even pace (R30)"),
                false};
    }
}

}  // namespace headroom
