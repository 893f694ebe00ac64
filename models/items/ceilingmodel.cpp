// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ceilingmodel.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CeilingModel)
};

CatalogCell notStated(bool number)
{
    CatalogCell cell{TableCell::words(Words::tr("not stated"), {}), {}, false};
    cell.cell.number = number;
    return cell;
}

CatalogCell counted(std::optional<std::int64_t> count)
{
    if (!count) return notStated(true);
    CatalogCell cell{TableCell::count(*count), {}, false};
    cell.cell.sum.reset();
    return cell;
}

}  // namespace

bool isStale(const Ceiling &ceiling, CivilDate today)
{
    return !ceiling.lastReviewed || today - *ceiling.lastReviewed >= kStaleAfterDays;
}

QString reviewWords(const Ceiling &ceiling, CivilDate today)
{
    if (!ceiling.lastReviewed) return Words::tr("stale: never reviewed");
    const int days = today - *ceiling.lastReviewed;
    if (days < 0) return Words::tr("in %Ln day(s)", nullptr, -days);
    if (days == 0) return Words::tr("today");
    return isStale(ceiling, today) ? Words::tr("stale: %Ln day(s) ago", nullptr, days)
                                   : Words::tr("%Ln day(s) ago", nullptr, days);
}

void CeilingModel::setRows(std::vector<CatalogRow<Ceiling>> rows, CivilDate today)
{
    m_today = today;
    replaceRows(m_rows, std::move(rows), [](const CatalogRow<Ceiling> &row) { return row.entry.surface; });
}

QStringList CeilingModel::stale() const
{
    QStringList surfaces;
    for (const CatalogRow<Ceiling> &row : m_rows) {
        if (isStale(row.entry, m_today)) surfaces << row.entry.surface;
    }
    return surfaces;
}

int CeilingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CeilingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

CatalogCell CeilingModel::catalogCell(int row, int column) const
{
    const CatalogRow<Ceiling> &shown = this->row(row);
    CatalogCell cell = cellOf(shown.entry, column);
    if (column == Surface) cell.second = draftMark(shown.isNew(), shown.isChanged());
    return cell;
}

std::optional<CatalogCell> CeilingModel::publishedCell(int row, int column) const
{
    const CatalogRow<Ceiling> &shown = this->row(row);
    if (!shown.isChanged() || column == Surface) return std::nullopt;
    return cellOf(*shown.published, column);
}

CatalogCell CeilingModel::cellOf(const Ceiling &ceiling, int column) const
{
    switch (column) {
    case Surface: return {TableCell::words(ceiling.surface, ceiling.surface), {}, false};
    case MaxRecords: return counted(ceiling.maxRecords);
    case MaxBytes: {
        CatalogCell cell = counted(ceiling.maxBytes);
        if (ceiling.maxBytes) cell.second = QLocale().formattedDataSize(*ceiling.maxBytes, 1);
        return cell;
    }
    case MinRecords: return counted(ceiling.minRecords);
    case Window: {
        CatalogCell cell = counted(ceiling.windowHours);
        if (ceiling.windowHours) cell.cell.text = tr("%1 h", "hours").arg(cell.cell.text);
        return cell;
    }
    case Ordered:
        if (!ceiling.ordered) return notStated(false);
        return {*ceiling.ordered ? TableCell::words(tr("yes"), QStringLiteral("1"))
                                 : TableCell::words(tr("no"), QStringLiteral("0")),
                {},
                false};
    case Source: {
        if (!ceiling.source) return notStated(false);
        const QString host = QUrl(*ceiling.source).host();
        CatalogCell cell{TableCell::words(host.isEmpty() ? *ceiling.source : host, *ceiling.source), {}, false};
        cell.cell.toolTip = *ceiling.source;
        return cell;
    }
    default: {
        CatalogCell cell{TableCell::words(tr("never"), {}), reviewWords(ceiling, m_today), isStale(ceiling, m_today)};
        if (ceiling.lastReviewed) cell.cell = TableCell::day(*ceiling.lastReviewed);
        return cell;
    }
    }
}

TableColumn CeilingModel::column(int column) const
{
    switch (column) {
    case Surface: return {tr("Surface"), QStringLiteral("surface"), tr("Where batch jobs are handed in"), false};
    case MaxRecords: return {tr("Most records"), QStringLiteral("max_records"), tr("Of one job")};
    case MaxBytes: return {tr("Most bytes"), QStringLiteral("max_bytes"), tr("Of one job")};
    case MinRecords: return {tr("Fewest records"), QStringLiteral("min_records"), tr("Of one job")};
    case Window: return {tr("Window"), QStringLiteral("window_hours"), tr("In which a job is completed or expires")};
    case Ordered:
        return {tr("In order"), QStringLiteral("ordered"), tr("Whether results come back in the order of the records"),
                false};
    case Source: return {tr("Source"), QStringLiteral("source"), tr("The page that states all this"), false};
    default:
        return {tr("Last reviewed"), QStringLiteral("last_reviewed"),
                tr("Stale after %Ln day(s) (R35)", nullptr, kStaleAfterDays), false};
    }
}

}  // namespace headroom
