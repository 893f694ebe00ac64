// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/poolpartmodel.h"

#include "items/displaytext.h"

namespace headroom {

namespace {

headroom::Bucket bucketOf(int row)
{
    return kBuckets[static_cast<std::size_t>(row)];
}

// part / whole to the nearest whole number; both 0 or more, whole above 0.
std::int64_t divided(std::int64_t part, std::int64_t whole)
{
    const std::int64_t rest = part % whole;
    return part / whole + (rest >= whole - rest ? 1 : 0);
}

}  // namespace

void PoolPartModel::setPromise(const std::optional<PoolPromise> &promise)
{
    if (promise == m_promise) return;
    beginResetModel();
    m_promise = promise;
    endResetModel();
}

int PoolPartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_promise ? 0 : kBucketCount;
}

int PoolPartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString PoolPartModel::key(int row) const
{
    const std::string_view id = bucketId(bucketOf(row));
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

CatalogCell PoolPartModel::catalogCell(int row, int column) const
{
    const PoolPart &part = m_promise->parts[static_cast<std::size_t>(row)];
    switch (column) {
    case Bucket: return {TableCell::words(bucketName(bucketOf(row)), key(row)), {}, false};
    case Promised: {
        CatalogCell cell{TableCell::count(part.promised), {}, false};
        if (m_promise->unlimited[static_cast<std::size_t>(row)]) {
            cell.cell.text =
                tr("%1 + unlimited", "units that have an end, and some that have none").arg(cell.cell.text);
            cell.cell.toolTip = tr("An unlimited entitlement has no figure and is left out.");
        }
        return cell;
    }
    case Share: {
        CatalogCell cell{TableCell::share(part.sharesHere, {false, part.shares}), {}, false};
        if (part.shares == 0)
            cell.cell.text = tr("no route known");
        else if (part.fromSheet)
            cell.cell.toolTip = tr("Not used in the last %Ln day(s): %1 of %2 default routes of the sheet in force",
                                   nullptr, kEvidenceDays)
                                    .arg(displayCount(part.sharesHere), displayCount(part.shares));
        else
            cell.cell.toolTip = tr("%1 of %2 units of the last %Ln day(s)", nullptr, kEvidenceDays)
                                    .arg(displayCount(part.sharesHere), displayCount(part.shares));
        return cell;
    }
    case Here: return {TableCell::count(m_promise->entitled[static_cast<std::size_t>(row)]), {}, false};
    case TokensPerUnit: {
        if (part.fromSheet || part.tokensHere == 0) return {};
        CatalogCell cell{TableCell::count(divided(part.tokensHere, part.sharesHere)), {}, false};
        cell.cell.sum.reset();
        return cell;
    }
    default:
        if (!part.perMinute) {
            CatalogCell cell;
            cell.cell.text = tr("not known");
            return cell;
        }
        return {TableCell::count(*part.perMinute), {}, false};
    }
}

TableColumn PoolPartModel::column(int column) const
{
    switch (column) {
    case Bucket: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case Promised:
        return {tr("Promised in all"), QStringLiteral("promised"), tr("Units that all running cycles promise")};
    case Share:
        return {tr("Its share"), QStringLiteral("share_percent"),
                tr("This pool’s, as its routes shared the bucket’s units lately")};
    case Here: return {tr("Through it"), QStringLiteral("entitled"), tr("Units of the running cycles")};
    case TokensPerUnit:
        return {tr("Tokens a unit"), QStringLiteral("tokens_per_unit"),
                tr("Input and output, as observed on its routes")};
    default:
        return {tr("Tokens a minute"), QStringLiteral("per_minute"),
                tr("If these units were used up evenly over their cycles")};
    }
}

}  // namespace headroom
