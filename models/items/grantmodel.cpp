// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grantmodel.h"

#include "items/displaytext.h"

#include <QDateTime>
#include <QLocale>

namespace headroom {

namespace {

// The column says on whose clock; the tool tip names the zone.
TableCell moment(Instant at, const Zone &zone)
{
    const CivilDate day = zone.dayOf(at);
    QString text = displayDay(day);
    if (zone.startOf(day) != at) {
        const std::int64_t ms = at.us / 1'000 + std::int64_t{zone.offsetSeconds(at)} * 1'000;
        const QTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).time();
        text = GrantModel::tr("%1 %2", "day, time of day").arg(text, QLocale().toString(time, QLocale::ShortFormat));
    }
    TableCell cell = TableCell::words(text, formatInstant(at));
    cell.sort = qlonglong{at.us};
    cell.toolTip = displayInstantIn(at, zone);
    return cell;
}

}  // namespace

void GrantModel::setGrants(std::vector<GrantRow> grants, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(grants));
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    if (role == SecondaryTextRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return secondLine(index.row(), index.column());
    return CellTable::data(index, role);
}

QString GrantModel::secondLine(int row, int column) const
{
    const GrantRow &shown = grant(row);
    if (column == Of && shown.kind == GrantKind::Workflow) return shown.key;
    if (column != Price) return {};
    switch (shown.kind) {
    case GrantKind::PrepaidPack: return tr("once", "how often a price is paid");
    case GrantKind::Overage: return tr("used so far");
    default: return tr("a cycle", "how often a price is paid");
    }
}

TableCell GrantModel::cell(int row, int column) const
{
    const GrantRow &shown = grant(row);
    switch (column) {
    case Kind: return TableCell::words(grantKindName(shown.kind), grantKindName(shown.kind));
    case Of: {
        const std::string_view id = bucketId(shown.bucket);
        return TableCell::words(bucketName(shown.bucket), QString::fromLatin1(id.data(), qsizetype(id.size())));
    }
    case Units: return TableCell::count(shown.units);
    case Left: return shown.left ? TableCell::count(*shown.left) : TableCell::nothing();
    case Price: return TableCell::money({shown.price, false});
    case From: return moment(shown.from, m_zone);
    case To: return moment(shown.to, m_zone);
    default: {
        TableCell cell = TableCell::words(grantStateName(shown.state), grantStateName(shown.state));
        cell.sort = static_cast<int>(shown.state);
        return cell;
    }
    }
}

TableColumn GrantModel::column(int column) const
{
    switch (column) {
    case Kind: return {tr("Grant"), QStringLiteral("kind"), {}, false};
    case Of: return {tr("Bucket"), QStringLiteral("bucket"), tr("The only bucket that it raises"), false};
    case Units:
        return {tr("Units"), QStringLiteral("units"), tr("Each cycle; of a prepaid pack once, until it is used up")};
    case Left:
        return {tr("Left"), QStringLiteral("left"),
                tr("Of a prepaid pack, what no cycle has drawn yet; of approved overage, what is not used")};
    case Price:
        return {tr("Price"), QStringLiteral("price"),
                tr("Of an add-on or workflow upgrade each cycle; of a prepaid pack in the cycle that it begins in")};
    case From: return {tr("From"), QStringLiteral("from"), tr("On the workspace’s clock"), false};
    case To: return {tr("Until"), QStringLiteral("to"), tr("On the workspace’s clock; not included"), false};
    default: return {tr("State"), QStringLiteral("state"), {}, false};
    }
}

}  // namespace headroom
