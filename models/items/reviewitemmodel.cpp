// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewitemmodel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"
#include "items/reviewtext.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

TableCell instantCell(Instant at, const QByteArray &timeZone)
{
    TableCell cell = TableCell::words(displayMoment(at), formatInstant(at));
    cell.sort = qlonglong{at.us};
    cell.toolTip = reviewMoment(at, timeZone);
    return cell;
}

// What is open comes before what was reviewed.
int outcomeRank(const ReviewItem &item)
{
    return item.open() ? -1 : static_cast<int>(item.review->outcome);
}

std::int32_t followUpDay(const ReviewItem &item)
{
    return item.review && item.review->followUp ? item.review->followUp->days
                                                : std::numeric_limits<std::int32_t>::max();
}

}  // namespace

ReviewItems reviewItems(std::vector<ReviewItem> items, const ReviewItems &before)
{
    return before && *before == items ? before : std::make_shared<const std::vector<ReviewItem>>(std::move(items));
}

void ReviewItemModel::setItems(ReviewItems items, Instant at)
{
    const bool sameTime = at == m_at;
    m_at = at;
    if (items == m_items) {
        if (!sameTime && rowCount() > 0)  // a follow-up may have fallen due
            Q_EMIT dataChanged(index(0, FollowUp), index(rowCount() - 1, FollowUp));
        return;
    }
    if (std::ranges::equal(*items, *m_items, {}, &ReviewItem::subject, &ReviewItem::subject)) {
        m_items = std::move(items);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int ReviewItemModel::rowOf(const ReviewSubject &subject) const
{
    const auto found = std::ranges::find(*m_items, subject, &ReviewItem::subject);
    return found == m_items->end() ? -1 : static_cast<int>(found - m_items->begin());
}

bool ReviewItemModel::comesBefore(int left, int right, int column) const
{
    const ReviewItem &a = item(left);
    const ReviewItem &b = item(right);
    const auto byText = [](const QString &x, const QString &y) { return QString::localeAwareCompare(x, y) < 0; };
    switch (column) {
    case Workspace: return byText(a.workspaceName, b.workspaceName);
    case Kind: return a.subject.kind < b.subject.kind;
    case What: {
        // Flags by how early they were reached, before hits by how many are new.
        if (a.flag && b.flag) return a.flag->crossing.cycleDay < b.flag->crossing.cycleDay;
        if (a.flag || b.flag) return a.flag.has_value();
        return a.openHits != b.openHits ? a.openHits > b.openHits : a.hits > b.hits;
    }
    case Cause: return a.cause() < b.cause();
    case When: return a.last < b.last;
    case Outcome: return outcomeRank(a) < outcomeRank(b);
    case FollowUp: return followUpDay(a) < followUpDay(b);
    case BucketColumn: return a.subject.bucket < b.subject.bucket;
    case CycleColumn: return a.subject.cycleFirst < b.subject.cycleFirst;
    case Plan: return byText(a.plan, b.plan);
    default: return false;
    }
}

QVariant ReviewItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ReviewItem &item = this->item(index.row());
    switch (role) {
    case SecondaryTextRole: return second(item, index.column());
    case CalloutRole: return callsForAttention(item, index.column());
    case Qt::AccessibleTextRole: {
        const QString first = cell(index.row(), index.column()).text;
        const QString below = second(item, index.column());
        return below.isEmpty() ? first : tr("%1, %2", "first and second line of a cell").arg(first, below);
    }
    default: return CellTable::data(index, role);
    }
}

TableCell ReviewItemModel::cell(int row, int column) const
{
    const ReviewItem &item = this->item(row);
    switch (column) {
    case Workspace: {
        TableCell cell = TableCell::words(item.workspaceName, item.subject.workspace);
        cell.toolTip = item.workspaceName;
        return cell;
    }
    case Kind: return TableCell::words(reviewKindName(item.subject.kind), latin(item.flag ? "flag" : "hits"));
    case What: {
        const QString what = whatHappened(item);
        TableCell cell = TableCell::words(what, what);
        cell.toolTip = tr("%1, %2", "first and second line of a cell").arg(what, whatHappenedBesides(item));
        return cell;
    }
    case Cause: {
        TableCell cell = TableCell::words(causeName(item.cause()), latin(causeId(item.cause())));
        cell.toolTip = item.cause() == item.judged
                           ? cell.text
                           : tr("%1; by the rules: %2", "two causes").arg(cell.text, causeName(item.judged));
        return cell;
    }
    case When: return instantCell(item.last, item.timeZone);
    case Outcome: {
        const QString state = reviewStateText(item);
        TableCell cell = TableCell::words(state, item.review ? latin(reviewOutcomeId(item.review->outcome))
                                                             : QStringLiteral("open"));
        cell.toolTip = item.review && !item.review->note.isEmpty() ? item.review->note : state;
        if (item.review && item.open()) {
            cell.toolTip = tr("open again; was: %1, by %2", "an outcome, a person")
                               .arg(reviewOutcomeName(item.review->outcome), item.review->by);
        }
        return cell;
    }
    case FollowUp:
        return item.review && item.review->followUp ? TableCell::day(*item.review->followUp) : TableCell::words({}, {});
    case BucketColumn: return TableCell::words(bucketName(item.subject.bucket), latin(bucketId(item.subject.bucket)));
    case CycleColumn: {
        TableCell cell = TableCell::words(displayDays(item.cycle.days), item.cycle.days.first.toString());
        cell.toolTip = reviewCycleText(item);
        return cell;
    }
    case Plan: return TableCell::words(item.plan.isEmpty() ? tr("none", "plan") : item.plan, item.plan);
    default: return {};
    }
}

QString ReviewItemModel::second(const ReviewItem &item, int column) const
{
    switch (column) {
    case Workspace: return item.workspaceName == item.subject.workspace ? QString() : item.subject.workspace;
    case What: return whatHappenedBesides(item);
    case Cause: return item.cause() == item.judged ? QString() : tr("overruled", "a cause by a reviewer");
    case Outcome:
        if (!item.review) return {};
        return item.open() ? tr("was: %1", "an outcome").arg(reviewOutcomeName(item.review->outcome))
                           : tr("by %1", "a person").arg(item.review->by);
    case FollowUp: return followUpDue(item, m_at) ? tr("due", "a follow-up") : QString();
    default: return {};
    }
}

bool ReviewItemModel::callsForAttention(const ReviewItem &item, int column) const
{
    if (column == Outcome) return item.open();
    return column == FollowUp && followUpDue(item, m_at);
}

TableColumn ReviewItemModel::column(int column) const
{
    switch (column) {
    case Workspace: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Kind:
        return {tr("Kind"), QStringLiteral("kind"),
                tr("A flag of early burn, or the limit hits of a cycle, bucket and cause together"), false};
    case What:
        return {tr("What"), QStringLiteral("what"),
                tr("On which cycle day the flag was crossed; how many hits there are and how many nobody reviewed"),
                false};
    case Cause:
        return {tr("Cause"), QStringLiteral("cause"),
                tr("The cause that counts: by the rules, or as a reviewer overruled it"), false};
    case When:
        return {tr("When"), QStringLiteral("last"), tr("The crossing, or the latest hit, on this computer’s clock"),
                false};
    case Outcome: return {tr("Outcome"), QStringLiteral("outcome"), tr("Of the latest review"), false};
    case FollowUp: return {tr("Follow-up"), QStringLiteral("follow_up"), tr("When to look at it again"), false};
    case BucketColumn: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case CycleColumn: return {tr("Cycle"), QStringLiteral("cycle"), tr("Days in the workspace’s time zone"), false};
    case Plan: return {tr("Plan"), QStringLiteral("plan"), {}, false};
    default: return {};
    }
}

}  // namespace headroom
