// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacecell.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "items/workspacetablemodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <limits>

namespace headroom {

namespace {

struct WorkspaceCell {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCell)
};

using Column = WorkspaceTableModel;

bool isBucketColumn(int column)
{
    return column >= Column::FirstBucket && column < Column::PaceColumn;
}

Bucket bucketOf(int column)
{
    return kBuckets.at(static_cast<std::size_t>(column - Column::FirstBucket));
}

QString idText(Bucket bucket)
{
    const std::string_view id = bucketId(bucket);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

// By percentage; unlimited first, then nothing of nothing; any use of nothing last.
std::int64_t sortByUse(const BucketStanding &standing)
{
    const Amount entitlement = standing.entitlement.total();
    if (entitlement.unlimited) return std::numeric_limits<std::int64_t>::min();
    if (entitlement.units == 0)
        return standing.used > 0 ? std::numeric_limits<std::int64_t>::max()
                                 : std::numeric_limits<std::int64_t>::min() + 1;
    return percentHundredths(standing.used, entitlement).value_or(0);
}

std::int64_t sortByPace(const std::optional<Pace> &pace)
{
    if (!pace) return std::numeric_limits<std::int64_t>::min();
    return pace->percent.value_or(std::numeric_limits<std::int64_t>::max());
}

QString nameTip(const WorkspaceStanding &s)
{
    QStringList lines{WorkspaceCell::tr("Key: %1").arg(s.key),
                      WorkspaceCell::tr("Time zone: %1").arg(QString::fromUtf8(s.timeZone))};
    if (s.discovered) lines << WorkspaceCell::tr("Discovered: met in events, not completed in the catalog yet");
    return lines.join(QLatin1Char('\n'));
}

QString bucketTip(Bucket bucket, const BucketStanding &b)
{
    const Amount entitlement = b.entitlement.total();
    QStringList lines{
        WorkspaceCell::tr("%1: %2", "bucket: how it stands").arg(bucketName(bucket), describeStanding(b))};
    QStringList sources{WorkspaceCell::tr("base %1").arg(displayAmount(b.entitlement.base))};
    if (b.entitlement.addon != 0) sources << WorkspaceCell::tr("add-ons %1").arg(displayCount(b.entitlement.addon));
    if (b.entitlement.prepaid != 0) sources << WorkspaceCell::tr("prepaid %1").arg(displayCount(b.entitlement.prepaid));
    if (b.entitlement.approved != 0)
        sources << WorkspaceCell::tr("approved %1").arg(displayCount(b.entitlement.approved));
    lines << WorkspaceCell::tr("Entitlement: %1").arg(sources.join(QStringLiteral(" + ")));
    if (useLevel(b) == UseLevel::Warning) lines << WorkspaceCell::tr("Past the warning at %1 %").arg(b.warnPercent);
    if (b.projected && !entitlement.unlimited)
        lines << WorkspaceCell::tr("At this pace %1 by the end of the cycle").arg(displayCount(*b.projected));
    return lines.join(QLatin1Char('\n'));
}

QString spokenBucket(const BucketStanding &b)
{
    const QString text = describeStanding(b);
    return useLevel(b) == UseLevel::Warning
               ? WorkspaceCell::tr("%1, past the warning at %2 %").arg(text).arg(b.warnPercent)
               : text;
}

QString bucketText(const BucketStanding &b)
{
    const Amount entitlement = b.entitlement.total();
    return entitlement.unlimited ? WorkspaceCell::tr("%1, unlimited").arg(displayCount(b.used))
                                 : WorkspaceCell::tr("%1 / %2", "used / entitlement")
                                       .arg(displayCount(b.used), displayCount(entitlement.units));
}

QString paceText(const std::optional<Pace> &pace)
{
    if (!pace) return QStringLiteral("–");
    return pace->percent ? displayPercent(pace->projected, pace->entitlement) : WorkspaceCell::tr("no allowance");
}

QString paceTip(const std::optional<Pace> &pace)
{
    if (!pace)
        return WorkspaceCell::tr(
            "No projection: fewer than three full days of the cycle have passed, or nothing is limited");
    return WorkspaceCell::tr("%1: at this pace %2 of %3 by the end of the cycle")
        .arg(bucketName(pace->bucket), displayCount(pace->projected), displayAmount(pace->entitlement));
}

// Without years: a cycle is short, and the tip has them.
QString cycleText(const CycleDays &days)
{
    //: Day and month in the form of QLocale::toString(): 1 Mar
    const QString format = WorkspaceCell::tr("d MMM");
    const QLocale locale;
    return WorkspaceCell::tr("%1 – %2", "first and last day of a cycle")
        .arg(locale.toString(days.first.toQDate(), format), locale.toString((days.end - 1).toQDate(), format));
}

QString display(const WorkspaceRow &row, int column)
{
    const WorkspaceStanding &s = row.standing;
    if (isBucketColumn(column)) return bucketText(s.buckets[index(bucketOf(column))]);
    switch (column) {
    case Column::Name: return s.name;
    case Column::Plan: return s.planKey.isEmpty() ? WorkspaceCell::tr("no plan") : s.planName;
    case Column::Days: return cycleText(s.cycle.days);
    case Column::Day:
        return WorkspaceCell::tr("%1 / %2", "cycle day / length").arg(s.cycleDay).arg(s.cycle.days.length());
    case Column::PaceColumn: return paceText(row.pace);
    case Column::Margin: return displayMoney(s.margin);
    case Column::CostColumn: return displayCost(s.cost);
    case Column::Unmapped: return s.unmapped == 0 ? QString() : displayCount(s.unmapped);
    default: return {};
    }
}

QString secondary(const WorkspaceRow &row, int column)
{
    const WorkspaceStanding &s = row.standing;
    switch (column) {
    case Column::Name:
        if (s.discovered) return WorkspaceCell::tr("discovered");
        return s.name == s.key ? QString() : s.key;
    case Column::Plan: return s.planKey.isEmpty() ? QString() : WorkspaceCell::tr("version %1").arg(s.planVersion);
    case Column::PaceColumn: return row.pace ? bucketName(row.pace->bucket) : QString();
    case Column::Days: return QString::fromUtf8(s.timeZone);
    case Column::Margin: return WorkspaceCell::tr("cost %1").arg(displayCost(s.cost));
    default: return {};
    }
}

QString toolTip(const WorkspaceRow &row, int column)
{
    const WorkspaceStanding &s = row.standing;
    if (isBucketColumn(column)) return bucketTip(bucketOf(column), s.buckets[index(bucketOf(column))]);
    switch (column) {
    case Column::Name: return nameTip(s);
    case Column::Days:
        return WorkspaceCell::tr("%1, in %2", "days of a cycle, time zone")
            .arg(displayDays(s.cycle.days), QString::fromUtf8(s.timeZone));
    case Column::PaceColumn: return paceTip(row.pace);
    case Column::Margin:
        return WorkspaceCell::tr("Revenue %1 − cost %2").arg(displayMoney(s.revenue), displayCost(s.cost));
    case Column::CostColumn:
        return s.cost.estimated ? WorkspaceCell::tr("Partly estimated from list prices") : QString();
    case Column::Unmapped:
        return s.unmapped == 0 ? QString()
                               : WorkspaceCell::tr("%Ln event(s) of this cycle belong to no bucket yet", nullptr,
                                                   pluralCount(s.unmapped));
    default: return {};
    }
}

QString spoken(const WorkspaceRow &row, int column)
{
    const WorkspaceStanding &s = row.standing;
    if (isBucketColumn(column)) return spokenBucket(s.buckets[index(bucketOf(column))]);
    if (column == Column::Day) return WorkspaceCell::tr("day %1 of %2").arg(s.cycleDay).arg(s.cycle.days.length());
    if (column == Column::Unmapped) return displayCount(s.unmapped);
    const QString quiet = secondary(row, column);
    return quiet.isEmpty()
               ? display(row, column)
               : WorkspaceCell::tr("%1, %2", "first and second line of a cell").arg(display(row, column), quiet);
}

QStringList copied(const WorkspaceRow &row, int column)
{
    const WorkspaceStanding &s = row.standing;
    if (isBucketColumn(column)) {
        const BucketStanding &b = s.buckets[index(bucketOf(column))];
        const Amount entitlement = b.entitlement.total();
        return {QString::number(b.used),
                entitlement.unlimited ? QStringLiteral("unlimited") : QString::number(entitlement.units)};
    }
    switch (column) {
    case Column::Name: return {s.key, s.name};
    case Column::Plan: return {s.planKey, s.planKey.isEmpty() ? QString() : QString::number(s.planVersion)};
    case Column::Days: return {s.cycle.days.first.toString(), s.cycle.days.end.toString()};
    case Column::Day: return {QString::number(s.cycleDay)};
    case Column::PaceColumn:
        return {row.pace ? idText(row.pace->bucket) : QString(),
                row.pace ? QString::number(row.pace->projected) : QString()};
    case Column::Margin: return {s.margin.toString()};
    case Column::CostColumn: return {s.cost.amount.toString()};
    case Column::Unmapped: return {QString::number(s.unmapped)};
    default: return {};
    }
}

QStringList copiedHeader(int column)
{
    if (isBucketColumn(column)) {
        const QString id = idText(bucketOf(column));
        return {id, id + QStringLiteral("_entitlement")};
    }
    switch (column) {
    case Column::Name: return {QStringLiteral("workspace"), QStringLiteral("name")};
    case Column::Plan: return {QStringLiteral("plan"), QStringLiteral("plan_version")};
    case Column::Days: return {QStringLiteral("cycle_start"), QStringLiteral("cycle_end")};
    case Column::Day: return {QStringLiteral("cycle_day")};
    case Column::PaceColumn: return {QStringLiteral("pace_bucket"), QStringLiteral("projected")};
    case Column::Margin: return {QStringLiteral("margin")};
    case Column::CostColumn: return {QStringLiteral("cost")};
    case Column::Unmapped: return {QStringLiteral("unmapped")};
    default: return {};
    }
}

QVariant summed(const WorkspaceRow &row, int column)
{
    if (isBucketColumn(column)) return qlonglong{row.standing.buckets[index(bucketOf(column))].used};
    switch (column) {
    case Column::Margin: return qlonglong{row.standing.margin.nanos};
    case Column::CostColumn: return qlonglong{row.standing.cost.amount.nanos};
    case Column::Unmapped: return qlonglong{row.standing.unmapped};
    default: return {};
    }
}

bool callsOut(const WorkspaceRow &row, int column)
{
    if (isBucketColumn(column)) return row.levels.at(index(bucketOf(column))) == UseLevel::Over;
    switch (column) {
    case Column::PaceColumn: return row.pace && row.pace->over();
    case Column::Margin: return row.standing.margin.nanos < 0;
    case Column::Unmapped: return row.standing.unmapped > 0;
    default: return false;
    }
}

QVariant alignment(int column)
{
    const bool number = column == Column::Day || column >= Column::Margin;
    return QVariant(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QString headerText(int column)
{
    if (isBucketColumn(column)) return bucketName(bucketOf(column));
    switch (column) {
    case Column::Name: return WorkspaceCell::tr("Workspace");
    case Column::Plan: return WorkspaceCell::tr("Plan");
    case Column::Days: return WorkspaceCell::tr("Cycle");
    case Column::Day: return WorkspaceCell::tr("Day");
    case Column::PaceColumn: return WorkspaceCell::tr("Pace");
    case Column::Margin: return WorkspaceCell::tr("Margin");
    case Column::CostColumn: return WorkspaceCell::tr("Cost");
    case Column::Unmapped: return WorkspaceCell::tr("Unmapped");
    default: return {};
    }
}

QString headerTip(int column)
{
    if (isBucketColumn(column))
        return WorkspaceCell::tr("Used of the entitlement in the cycle; ticks at 70, 80 and 100 %");
    switch (column) {
    case Column::Days:
        return WorkspaceCell::tr("First and last day of the billing cycle, in the workspace's time zone");
    case Column::Day: return WorkspaceCell::tr("Day of the cycle / its length");
    case Column::PaceColumn:
        return WorkspaceCell::tr("Projected use at the end of the cycle, of the bucket that would end worst");
    case Column::Margin: return WorkspaceCell::tr("Revenue − cost of the cycle so far");
    case Column::CostColumn: return WorkspaceCell::tr("Observed cost of the cycle so far; ≈ marks estimates");
    case Column::Unmapped: return WorkspaceCell::tr("Events of the cycle that no route sheet maps to a bucket");
    default: return {};
    }
}

QString columnId(int column)
{
    if (isBucketColumn(column)) return idText(bucketOf(column));
    switch (column) {
    case Column::Name: return QStringLiteral("workspace");
    case Column::Plan: return QStringLiteral("plan");
    case Column::Days: return QStringLiteral("cycle");
    case Column::Day: return QStringLiteral("day");
    case Column::PaceColumn: return QStringLiteral("pace");
    case Column::Margin: return QStringLiteral("margin");
    case Column::CostColumn: return QStringLiteral("cost");
    case Column::Unmapped: return QStringLiteral("unmapped");
    default: return {};
    }
}

}  // namespace

std::int64_t workspaceSortValue(const WorkspaceRow &row, int column)
{
    if (isBucketColumn(column)) return sortByUse(row.standing.buckets[index(bucketOf(column))]);
    switch (column) {
    case Column::Name: return row.nameRank;
    case Column::Plan: return row.planRank;
    case Column::Days:
        return std::int64_t{row.standing.cycle.days.first.days} * 4'096 + row.standing.cycle.days.length();
    case Column::Day: return row.standing.cycleDay;
    case Column::PaceColumn: return sortByPace(row.pace);
    case Column::Margin: return row.standing.margin.nanos;
    case Column::CostColumn: return row.standing.cost.amount.nanos;
    case Column::Unmapped: return row.standing.unmapped;
    default: return 0;
    }
}

QVariant workspaceCell(const WorkspaceRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::TextAlignmentRole: return alignment(column);
    case SortRole: return qlonglong{workspaceSortValue(row, column)};
    case CopyRole: return copied(row, column);
    case SumRole: return summed(row, column);
    case SumKindRole:
        return static_cast<int>(column == Column::Margin || column == Column::CostColumn ? SumKind::MoneyNanos
                                                                                         : SumKind::Count);
    case SecondaryTextRole: return secondary(row, column);
    case KeyRole: return row.standing.key;
    case StandingRole:
        return isBucketColumn(column) ? QVariant::fromValue(row.standing.buckets[index(bucketOf(column))]) : QVariant();
    case BucketRole: return isBucketColumn(column) ? QVariant(column - Column::FirstBucket) : QVariant();
    case CalloutRole: return callsOut(row, column);
    default: return {};
    }
}

QVariant workspaceHeader(int column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return headerText(column);
    case Qt::ToolTipRole: return headerTip(column);
    case Qt::TextAlignmentRole: return alignment(column);
    case CopyRole: return copiedHeader(column);
    case KeyRole: return columnId(column);
    default: return {};
    }
}

}  // namespace headroom
