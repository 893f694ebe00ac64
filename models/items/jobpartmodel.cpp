// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobpartmodel.h"

#include "items/displaytext.h"
#include "items/hittext.h"
#include "items/jobtext.h"
#include "items/signaltext.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::int64_t kMicrosPerMs = 1000;
constexpr std::int64_t kMostMs = kEndOfTime.us / kMicrosPerMs;

// What a part adds up to is not added up once more for its attempts.
TableCell ofAttempt(std::optional<std::int64_t> count)
{
    if (!count) return TableCell::nothing();
    TableCell cell = TableCell::count(*count);
    cell.sum.reset();
    return cell;
}

}  // namespace

void JobPartModel::setJob(const BatchJob &job, const Zone &zone)
{
    beginResetModel();
    m_job = job;
    m_zone = zone;
    m_rows.clear();
    for (std::size_t i = 0; i < job.parts.size(); ++i) {
        const std::size_t attempts = job.parts[i].attempts.size();
        m_rows.push_back({i, attempts - 1, true});
        for (std::size_t k = 0; attempts > 1 && k < attempts; ++k) m_rows.push_back({i, k, false});
    }
    endResetModel();
}

void JobPartModel::clear()
{
    setJob({}, {});
}

int JobPartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobPartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant JobPartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return attemptOf(row).eventId;
    case SecondaryTextRole: return second(row, index.column());
    case CalloutRole: return index.column() == Difference && row.whole && !partOf(row).balance.conserved();
    default: return CellTable::data(index, role);
    }
}

QString JobPartModel::second(const Row &row, int column) const
{
    const BatchPart &part = partOf(row);
    switch (column) {
    case Part:
        return row.whole && part.attempts.size() > 1
                   ? tr("%Ln event(s)", nullptr, pluralCount(static_cast<std::int64_t>(part.attempts.size())))
                   : QString();
    case When: return m_zone.id() == "UTC" ? QString() : displayInstantIn(attemptOf(row).at, Zone());
    case Submitted:
        return row.whole && part.balance.resubmitted > 0
                   ? tr("%1 sent again", "records").arg(displayCount(part.balance.resubmitted))
                   : QString();
    case State:
        return row.whole && part.balance.held > 0 ? tr("%1 not sent", "records").arg(displayCount(part.balance.held))
                                                  : QString();
    default: return {};
    }
}

TableCell JobPartModel::partCell(const BatchPart &part, int column) const
{
    const BatchBalance &balance = part.balance;
    switch (column) {
    case Part: {
        TableCell cell =
            TableCell::words(partName(m_job, part), part.number ? QString::number(*part.number) : QString());
        if (part.number) cell.sort = qlonglong{*part.number};
        return cell;
    }
    case State: {
        TableCell cell = TableCell::words(partStateName(part), idText(batchStateId(stateOf(balance))));
        cell.toolTip = batchStateMeaning(stateOf(balance));
        return cell;
    }
    case Submitted:
        return stateOf(balance) == BatchState::Held ? TableCell::nothing() : TableCell::count(balance.submitted);
    case Completed: return TableCell::count(balance.completed);
    case Failed: return TableCell::count(balance.failed);
    case Expired: return TableCell::count(balance.expired);
    case Outstanding: return TableCell::count(balance.outstanding);
    case Difference: {
        const QString words = differenceWords(balance);
        return words.isEmpty() ? TableCell::words(tr("none", "difference"), {}) : TableCell::words(words, words);
    }
    case Charged: return TableCell::count(balance.charged);
    case Credited: return TableCell::count(balance.credited);
    default: return {};
    }
}

TableCell JobPartModel::countOfAttempt(const Row &row, int column) const
{
    const BatchAttempt &attempt = attemptOf(row);
    switch (column) {
    case Part: {
        const QString name = attemptName(partOf(row), row.attempt);
        return TableCell::words(QStringLiteral("   ") + name, name);
    }
    case State: return TableCell::words({}, idText(statusId(attempt.status)));
    case Submitted: return ofAttempt(attempt.records());
    case Completed: return ofAttempt(attempt.completed);
    case Failed: return ofAttempt(attempt.failed);
    case Charged: return ofAttempt(attempt.charged);
    case Credited: return ofAttempt(attempt.credited);
    default: return TableCell::nothing();
    }
}

TableCell JobPartModel::saidCell(const Row &row, int column) const
{
    const BatchAttempt &attempt = attemptOf(row);
    switch (column) {
    case When: return instantCell(attempt.at, m_zone);
    case LatencyColumn: {
        if (!attempt.latencyMs) return TableCell::nothing();
        TableCell cell = TableCell::count(*attempt.latencyMs);
        cell.text = displaySpan(std::min(*attempt.latencyMs, kMostMs) * kMicrosPerMs);
        cell.sum.reset();
        return cell;
    }
    case Delivery: return statedCell(attempt.delivery);
    case Order:
        if (!attempt.ordered) return statedCell({});
        return *attempt.ordered ? TableCell::words(tr("in order"), QStringLiteral("1"))
                                : TableCell::words(tr("not in order"), QStringLiteral("0"));
    case ProviderError: return TableCell::words(attempt.providerError, attempt.providerError);
    case EventId: return TableCell::words(attempt.eventId, attempt.eventId);
    case CostColumn: {
        TableCell cell = TableCell::money(attempt.cost);
        if (!row.whole) cell.sum.reset();
        return cell;
    }
    default: return {};
    }
}

TableCell JobPartModel::cell(int row, int column) const
{
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case When:
    case LatencyColumn:
    case Delivery:
    case Order:
    case ProviderError:
    case EventId: return saidCell(shown, column);
    case CostColumn: {
        if (!shown.whole) return saidCell(shown, column);
        Cost cost;
        for (const BatchAttempt &attempt : partOf(shown).attempts) {
            cost.amount = checkedAdd(cost.amount, attempt.cost.amount).value_or(cost.amount);
            cost.estimated = cost.estimated || attempt.cost.estimated;
        }
        return TableCell::money(cost);
    }
    default: return shown.whole ? partCell(partOf(shown), column) : countOfAttempt(shown, column);
    }
}

TableColumn JobPartModel::column(int column) const
{
    switch (column) {
    case Part: return {tr("Part"), QStringLiteral("part"), tr("And each time that it was sent"), false};
    case When:
        return {tr("When"), QStringLiteral("at"), tr("Its last event, in %1").arg(QString::fromLatin1(m_zone.id())),
                false};
    case State: return {tr("State"), QStringLiteral("state"), {}, false};
    case Submitted: return {tr("Submitted"), QStringLiteral("submitted"), tr("Records, for the first time (R34)")};
    case Completed: return {tr("Completed"), QStringLiteral("completed"), {}};
    case Failed: return {tr("Failed"), QStringLiteral("failed"), tr("And not sent again")};
    case Expired:
        return {tr("Expired"), QStringLiteral("expired"), tr("Given back undone, or cancelled, and not sent again")};
    case Outstanding: return {tr("Outstanding"), QStringLiteral("outstanding"), tr("Nobody knows yet")};
    case Difference:
        return {tr("Difference"), QStringLiteral("difference"), tr("What does not add up in this part"), false};
    case Charged: return {tr("Charged"), QStringLiteral("charged"), tr("Records, before credits")};
    case Credited: return {tr("Credited"), QStringLiteral("credited"), tr("Taken back of what was charged")};
    case LatencyColumn: return {tr("Latency"), QStringLiteral("latency_ms"), {}};
    case Delivery: return {tr("Delivery"), QStringLiteral("delivery_status"), {}, false};
    case Order: return {tr("Order"), QStringLiteral("ordered"), tr("Of the results"), false};
    case ProviderError: return {tr("Provider said"), QStringLiteral("provider_error"), {}, false};
    case EventId: return {tr("Event"), QStringLiteral("event_id"), tr("The last one"), false};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost"), tr("Of every attempt")};
    default: return {};
    }
}

}  // namespace headroom
