// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicswhatifmodel.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

namespace headroom {

namespace {

std::size_t bucketOf(int row)
{
    return static_cast<std::size_t>(row - EconomicsWhatIfModel::RefusedUnits);
}

bool isMargin(int row)
{
    return row == EconomicsWhatIfModel::WorstMargin || row == EconomicsWhatIfModel::MeanMargin;
}

}  // namespace

void EconomicsWhatIfModel::setSides(const Side &asItIs, const Side &whatIf)
{
    m_asItIs = asItIs;
    m_whatIf = whatIf;
    Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, ColumnCount - 1));
}

int EconomicsWhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int EconomicsWhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EconomicsWhatIfModel::data(const QModelIndex &index, int role) const
{
    if (role == CalloutRole && isMargin(index.row()) && (index.column() == AsItIs || index.column() == WhatIf)) {
        const std::optional<Money> margin = money(index.column() == AsItIs ? m_asItIs : m_whatIf, index.row());
        return margin && margin->nanos < 0;
    }
    return CellTable::data(index, role);
}

std::optional<Money> EconomicsWhatIfModel::money(const Side &side, int row) const
{
    switch (row) {
    case Price: return side.worst.price;
    case WorstCost: return side.worst.worstCost;
    case WorstMargin: return side.worst.worstMargin;
    case MeanCost: return side.use.meanCost;
    case MeanMargin: return side.use.meanMargin;
    default: return {};
    }
}

QString EconomicsWhatIfModel::whyNot(const Side &side, int row) const
{
    if (row >= MeanCost && side.use.workspaces == 0) return tr("nobody is on it");
    return tr("not known");
}

TableCell EconomicsWhatIfModel::name(int row) const
{
    const auto words = [row](const QString &text, const char *id) {
        TableCell cell = TableCell::words(text, QString::fromLatin1(id));
        cell.sort = row;
        return cell;
    };
    switch (row) {
    case Price: return words(tr("Price of a workspace and cycle"), "price");
    case WorstCost: return words(tr("Cost at most"), "worst_cost");
    case WorstMargin: return words(tr("Margin at least"), "worst_margin");
    case MeanCost: return words(tr("Cost at the observed use"), "mean_cost");
    case MeanMargin: return words(tr("Margin at the observed use"), "mean_margin");
    default: break;
    }
    const Bucket bucket = kBuckets[bucketOf(row)];
    const QByteArray id = QByteArrayLiteral("refused_") + QByteArray::fromStdString(std::string(bucketId(bucket)));
    return words(tr("Units refused: %1", "bucket").arg(bucketName(bucket)), id.constData());
}

TableCell EconomicsWhatIfModel::cell(int row, int column) const
{
    if (column == Figure) return name(row);
    if (row >= RefusedUnits) {
        const std::int64_t before = m_asItIs.use.refused[bucketOf(row)];
        const std::int64_t after = m_whatIf.use.refused[bucketOf(row)];
        if (column == Change) return changeCell(after - before);
        return TableCell::count(column == AsItIs ? before : after);
    }
    if (column == Change) {
        const std::optional<Money> before = money(m_asItIs, row);
        const std::optional<Money> after = money(m_whatIf, row);
        return before && after ? changeCell(*after - *before) : TableCell::nothing();
    }
    const Side &side = column == AsItIs ? m_asItIs : m_whatIf;
    TableCell cell = moneyOr(money(side, row), side.estimated && row != Price, whyNot(side, row));
    if (!money(side, row) && !side.worst.unknown.isEmpty()) {
        QStringList names;
        for (const QString &id : side.worst.unknown)
            if (const auto bucket = bucketFromId(id.toStdString())) names << bucketName(*bucket);
        cell.toolTip = tr("Unlimited, or without a known cost of a unit: %1").arg(names.join(QStringLiteral(", ")));
    }
    return cell;
}

TableColumn EconomicsWhatIfModel::column(int column) const
{
    switch (column) {
    case Figure: return {tr("Of a workspace and cycle"), QStringLiteral("figure"), {}, false};
    case AsItIs:
        return {tr("As it is"), QStringLiteral("as_it_is"), tr("Allowances of the version, routes as observed")};
    case WhatIf: return {tr("What if"), QStringLiteral("what_if"), tr("With what is chosen beside")};
    case Change: return {tr("Difference"), QStringLiteral("difference"), tr("What if less as it is")};
    default: return {};
    }
}

}  // namespace headroom
