// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hittables.h"

#include "items/displaytext.h"
#include "items/hittext.h"

namespace headroom {

std::vector<CauseRow> causeRows(const CauseCounts &counts, const std::optional<AffectedWorkspaces> &affected)
{
    std::vector<CauseRow> rows;
    const std::int64_t all = hitSum(counts);
    for (const HitCause cause : causesBySize(counts)) {
        const auto at = static_cast<std::size_t>(cause);
        rows.push_back({cause, counts[at], all, affected ? affected->byCause[at] : 0, affected && !affected->complete});
    }
    return rows;
}

QString affectedText(const CauseRow &row)
{
    if (row.workspaces == 0) return {};
    const QString counted = HitCauseModel::tr("%Ln workspace(s)", nullptr, pluralCount(row.workspaces));
    return row.leastWorkspaces ? HitCauseModel::tr("at least %1", "a number of workspaces").arg(counted) : counted;
}

QString causeRowText(const CauseRow &row)
{
    const QString hits = HitCauseModel::tr("%1 (%2)", "number of hits, percentage")
                             .arg(displayCount(row.hits), TableCell::share(row.hits, {false, row.of}).text);
    const QString affected = affectedText(row);
    return affected.isEmpty() ? hits : HitCauseModel::tr("%1, %2", "hits, workspaces").arg(hits, affected);
}

TableCell HitCauseModel::cell(int row, int column) const
{
    const CauseRow &of = rowAt(row);
    switch (column) {
    case Cause: return TableCell::words(causeName(of.cause), idText(causeId(of.cause)));
    case Hits: return TableCell::count(of.hits);
    case Share: return TableCell::share(of.hits, {false, of.of});
    case Workspaces: {
        if (of.workspaces == 0) return TableCell::nothing();
        TableCell cell = TableCell::count(of.workspaces);
        cell.sum.reset();  // a workspace may have hits of several causes
        if (of.leastWorkspaces) cell.text = tr("at least %1", "a number").arg(cell.text);
        return cell;
    }
    default: return {};
    }
}

TableColumn HitCauseModel::column(int column) const
{
    switch (column) {
    case Cause: return {tr("Cause"), QStringLiteral("cause"), tr("The one that counts"), false};
    case Hits: return {tr("Hits"), QStringLiteral("hits"), {}};
    case Share: return {tr("Share"), QStringLiteral("percent"), tr("Of the hits that pass the filters")};
    case Workspaces: return {tr("Workspaces"), QStringLiteral("workspaces"), tr("That had such hits")};
    default: return {};
    }
}

void HitStepModel::setSteps(std::vector<HitStep> steps, const QString &title, const QString &id)
{
    m_title = title;
    m_id = id;
    replaceRows(std::move(steps));
    Q_EMIT headerDataChanged(Qt::Horizontal, First, First);
}

TableCell HitStepModel::cell(int row, int column) const
{
    const HitStep &step = rowAt(row);
    if (column == First) return TableCell::day(step.first);
    if (column == All) return TableCell::count(hitSum(step.hits));
    return TableCell::count(step.hits[static_cast<std::size_t>(column - FirstCause)]);
}

TableColumn HitStepModel::column(int column) const
{
    if (column == First) return {m_title, m_id, {}, false};
    if (column == All) return {tr("All"), QStringLiteral("hits"), tr("Hits of all causes")};
    const HitCause cause = kCauses[static_cast<std::size_t>(column - FirstCause)];
    return {causeName(cause), idText(causeId(cause)), {}};
}

}  // namespace headroom
