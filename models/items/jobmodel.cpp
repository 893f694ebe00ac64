// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobmodel.h"

#include "items/displaytext.h"
#include "items/hittext.h"
#include "items/jobtext.h"
#include "items/signaltext.h"

#include <algorithm>

namespace headroom {

void JobModel::setJobs(std::vector<BatchJob> jobs, const Zone &zone, Instant now)
{
    m_zone = zone;
    m_now = now;
    replaceRows(std::move(jobs));
}

int JobModel::rowOf(const QString &job) const
{
    const auto found = std::ranges::find(rows(), job, &BatchJob::job);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BatchJob &job = rowAt(index.row());
    switch (role) {
    case KeyRole: return job.job;
    case SortRole: return orderOf(job, index.column());
    case SecondaryTextRole: return second(job, index.column());
    case CalloutRole:
        return (index.column() == State && job.overdue(m_now)) ||
               (index.column() == Parts && missesParts(job, m_now)) ||
               (index.column() == Difference && !differencesOf(job).isEmpty());
    default: return CellTable::data(index, role);
    }
}

QString JobModel::second(const BatchJob &job, int column) const
{
    switch (column) {
    case Job: return job.action;
    case Started: return m_zone.id() == "UTC" ? QString() : displayInstantIn(job.first, Zone());
    case State: return job.overdue(m_now) ? batchStateName(stateOf(job.balance)) : windowLeft(job, m_now);
    case Parts:
        return job.missingTotal > 0 ? tr("%1 not told of", "parts").arg(displayCount(job.missingTotal)) : QString();
    case Difference: return differingParts(job);
    default: return {};
    }
}

TableCell JobModel::stateCell(const BatchJob &job) const
{
    const BatchState state = stateOf(job.balance);
    const bool overdue = job.overdue(m_now);
    TableCell cell =
        TableCell::words(overdue ? windowLeft(job, m_now) : batchStateName(state), idText(batchStateId(state)));
    cell.toolTip = batchStateMeaning(state) + QLatin1Char('\n') + windowWords(job, m_now, m_zone);
    return cell;
}

QVariant JobModel::orderOf(const BatchJob &job, int column) const
{
    const BatchBalance &balance = job.balance;
    switch (column) {
    case Job: return job.job;
    case Started: return qlonglong{job.first.us};
    case State: return job.overdue(m_now) ? -1 : static_cast<int>(stateOf(balance));  // by what is left to do
    case Parts: return qlonglong{job.partsKnown()};
    case Submitted: return qlonglong{balance.submitted};
    case Completed: return qlonglong{balance.completed};
    case Failed: return qlonglong{balance.failed};
    case Expired: return qlonglong{balance.expired};
    case Outstanding: return qlonglong{balance.outstanding};
    case Difference: return qlonglong{differenceSize(job)};
    case Resubmitted: return qlonglong{balance.resubmitted};
    case Charged: return qlonglong{balance.charged};
    case Credited: return qlonglong{balance.credited};
    case Held: return qlonglong{balance.held};
    case Surface: return job.surface;
    case RouteColumn: return job.route;
    case Member: return job.member;
    case CostColumn: return qlonglong{job.cost.amount.nanos};
    default: return {};
    }
}

TableCell JobModel::cell(int row, int column) const
{
    const BatchJob &job = rowAt(row);
    const BatchBalance &balance = job.balance;
    switch (column) {
    case Job: {
        TableCell cell = TableCell::words(job.job, job.job);
        cell.toolTip = job.job;
        return cell;
    }
    case Started: return instantCell(job.first, m_zone);
    case State: return stateCell(job);
    case Parts: {
        TableCell cell = TableCell::count(job.partsKnown());
        cell.text = partsWords(job);
        cell.sum.reset();
        cell.toolTip = missingParts(job);
        return cell;
    }
    case Submitted: return TableCell::count(balance.submitted);
    case Completed: return TableCell::count(balance.completed);
    case Failed: return TableCell::count(balance.failed);
    case Expired: return TableCell::count(balance.expired);
    case Outstanding: return TableCell::count(balance.outstanding);
    case Difference: {
        const QString words = differenceWords(job);
        if (words.isEmpty()) return TableCell::words(tr("none", "difference"), {});
        TableCell cell = TableCell::words(words, words);
        cell.toolTip = differencesOf(job).join(QLatin1Char('\n'));
        return cell;
    }
    case Resubmitted: return TableCell::count(balance.resubmitted);
    case Charged: return TableCell::count(balance.charged);
    case Credited: return TableCell::count(balance.credited);
    case Held: return TableCell::count(balance.held);
    case Surface: return statedCell(job.surface);
    case RouteColumn: return statedCell(job.route);
    case Member: return statedCell(job.member);
    case CostColumn: return TableCell::money(job.cost);
    default: return {};
    }
}

TableColumn JobModel::column(int column) const
{
    switch (column) {
    case Job: return {tr("Job"), QStringLiteral("job"), tr("And its action"), false};
    case Started:
        return {tr("Started"), QStringLiteral("first_at"),
                tr("Its first event, in %1").arg(QString::fromLatin1(m_zone.id())), false};
    case State: return {tr("State"), QStringLiteral("state"), tr("And how its completion window stands"), false};
    case Parts: return {tr("Parts"), QStringLiteral("parts"), tr("Parts that events tell of, of how many the job has")};
    case Submitted: return {tr("Submitted"), QStringLiteral("submitted"), tr("Records, for the first time (R34)")};
    case Completed: return {tr("Completed"), QStringLiteral("completed"), {}};
    case Failed: return {tr("Failed"), QStringLiteral("failed"), tr("And not sent again")};
    case Expired:
        return {tr("Expired"), QStringLiteral("expired"), tr("Given back undone, or cancelled, and not sent again")};
    case Outstanding: return {tr("Outstanding"), QStringLiteral("outstanding"), tr("Nobody knows yet")};
    case Difference:
        return {tr("Difference"), QStringLiteral("difference"),
                tr("Where completed + failed + expired + outstanding is not what was submitted, or what was charged is "
                   "not"),
                false};
    case Resubmitted:
        return {tr("Sent again"), QStringLiteral("resubmitted"), tr("Records of what had failed or expired")};
    case Charged: return {tr("Charged"), QStringLiteral("charged"), tr("Records, before credits")};
    case Credited: return {tr("Credited"), QStringLiteral("credited"), tr("Taken back of what was charged")};
    case Held: return {tr("Held back"), QStringLiteral("held"), tr("Queued or blocked at the limit, and not sent")};
    case Surface: return {tr("Surface"), QStringLiteral("surface"), tr("The provider’s batch interface"), false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case Member: return {tr("Member"), QStringLiteral("member"), {}, false};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost"), tr("Of every attempt")};
    default: return {};
    }
}

}  // namespace headroom
