// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewhistorymodel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"

#include <algorithm>

namespace headroom {

namespace {

TableCell named(const QString &text, std::string_view id)
{
    return TableCell::words(text, QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
}

}  // namespace

void ReviewHistoryModel::setReviews(std::vector<Review> reviews)
{
    std::ranges::reverse(reviews);
    if (reviews != rows()) replaceRows(std::move(reviews));
}

QVariant ReviewHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Review &review = rowAt(index.row());
    if (role == SecondaryTextRole)
        return index.column() == Cause && review.overruled
                   ? tr("instead of: %1", "the cause by the rules").arg(causeName(review.judged))
                   : QString();
    return RowTable::data(index, role);
}

TableCell ReviewHistoryModel::cell(int row, int column) const
{
    const Review &review = rowAt(row);
    switch (column) {
    case When: {
        TableCell cell = TableCell::words(displayMoment(review.at), formatInstant(review.at));
        cell.sort = qlonglong{review.at.us};
        cell.toolTip = displayInstant(review.at);
        return cell;
    }
    case By: return TableCell::words(review.by, review.by);
    case Outcome: return named(reviewOutcomeName(review.outcome), reviewOutcomeId(review.outcome));
    case Cause: {
        const HitCause cause = review.overruled.value_or(review.judged);
        return named(causeName(cause), causeId(cause));
    }
    case Note: {
        TableCell cell = TableCell::words(review.note.simplified(), review.note);
        cell.toolTip = review.note;
        return cell;
    }
    case LatencyColumn:
        return review.latency == Latency::Unstated ? TableCell::words({}, {})
                                                   : named(latencyName(review.latency), latencyId(review.latency));
    case ValueColumn:
        return review.value == UserValue::Unstated ? TableCell::words({}, {})
                                                   : named(userValueName(review.value), userValueId(review.value));
    case FollowUp: return review.followUp ? TableCell::day(*review.followUp) : TableCell::words({}, {});
    default: return {};
    }
}

TableColumn ReviewHistoryModel::column(int column) const
{
    switch (column) {
    case When: return {tr("When"), QStringLiteral("at"), tr("On this computer’s clock"), false};
    case By: return {tr("By"), QStringLiteral("by"), {}, false};
    case Outcome: return {tr("Outcome"), QStringLiteral("outcome"), {}, false};
    case Cause:
        return {tr("Cause"), QStringLiteral("cause"),
                tr("As the reviewer saw it; below it the cause by the rules where that was another"), false};
    case Note: return {tr("Note"), QStringLiteral("note"), {}, false};
    case LatencyColumn: return {tr("Can it wait?"), QStringLiteral("latency"), {}, false};
    case ValueColumn: return {tr("Value to the user"), QStringLiteral("value"), {}, false};
    case FollowUp: return {tr("Follow-up"), QStringLiteral("follow_up"), {}, false};
    default: return {};
    }
}

}  // namespace headroom
