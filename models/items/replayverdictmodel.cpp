// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replayverdictmodel.h"

#include "items/economicstext.h"

namespace headroom {

void ReplayVerdictModel::setSides(const ReplaySide &now, const ReplaySide &draft)
{
    m_now = now;
    m_draft = draft;
    Q_EMIT dataChanged(index(0, 0), index(kVerdictCount - 1, ColumnCount - 1));
}

int ReplayVerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kVerdictCount;
}

int ReplayVerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TableCell ReplayVerdictModel::cell(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column) {
    case VerdictColumn: {
        const std::string_view id = verdictId(Verdict(row));
        TableCell cell =
            TableCell::words(verdictName(Verdict(row)), QString::fromLatin1(id.data(), qsizetype(id.size())));
        cell.sort = row;
        return cell;
    }
    case Now: return TableCell::count(m_now.verdicts[at]);
    case Draft: return TableCell::count(m_draft.verdicts[at]);
    case Difference: return changeCell(m_draft.verdicts[at] - m_now.verdicts[at]);
    default: return {};
    }
}

TableColumn ReplayVerdictModel::column(int column) const
{
    switch (column) {
    case VerdictColumn: return {tr("Verdict"), QStringLiteral("verdict"), tr("Mildest first"), false};
    case Now: return {tr("Now"), QStringLiteral("now"), tr("Requests that meet it under the catalog in force")};
    case Draft: return {tr("In the draft"), QStringLiteral("draft"), tr("Requests that meet it under the draft")};
    case Difference: return {tr("Difference"), QStringLiteral("difference"), tr("In the draft less now")};
    default: return {};
    }
}

}  // namespace headroom
