// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/providersums.h"

#include "storage/events/segmentstore.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::string_view textOf(const SegmentColumns &columns, TextField field, std::size_t row)
{
    const std::vector<std::string_view> &column = columns.text[static_cast<std::size_t>(field)];
    return column.empty() ? std::string_view() : column[row];
}

}  // namespace

MinuteUse minuteUse(const SegmentColumns &columns, std::size_t row, const Charge &charge)
{
    return {{columns.at[row]},
            columns.routeId[row],
            textOf(columns, TextField::Pool, row),
            syncTokens(columns.mode[row], charge.bucket, columns.status[row],
                       columns.number(NumberField::InputTokens, row), columns.number(NumberField::OutputTokens, row))};
}

StoredEvent storedEvent(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row,
                        const GivenEvent &given)
{
    return {.given = &given,
            .seq = columns.seq[row],
            .workspaceId = workspaceId,
            .memberId = columns.memberId[row],
            .actionId = columns.actionId[row],
            .routeId = columns.routeId[row],
            .charge = columns.charge[row]};
}

bool tellsOfTrouble(const SegmentColumns &columns, std::size_t row)
{
    return !textOf(columns, TextField::ProviderError, row).empty();
}

void ProviderSums::add(const StoredEvent &event, const GivenEvent &given)
{
    m_minutes.add({given.occurredAt, event.routeId, given.get(TextField::Pool),
                   syncTokens(given.mode, event.charge.bucket, given.status, given.value(NumberField::InputTokens),
                              given.value(NumberField::OutputTokens))});
    m_signals.add(event, given);
}

void ProviderSums::add(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row)
{
    m_minutes.add(minuteUse(columns, row, columns.charge[row]));
    if (!tellsOfTrouble(columns, row)) return;
    const GivenEvent given = columns.given(row);
    m_signals.add(storedEvent(workspaceId, columns, row, given), given);
}

void ProviderSums::recharge(const SegmentColumns &columns, std::size_t row, const Charge &charge)
{
    m_minutes.remove(minuteUse(columns, row, columns.charge[row]));
    m_minutes.add(minuteUse(columns, row, charge));
}

void sumProviders(Connection &connection)
{
    std::vector<std::int64_t> workspaces;
    {
        Query query(connection, u"SELECT workspace_id FROM ledger_head ORDER BY workspace_id"_s);
        query.run();
        while (query.next()) workspaces.push_back(query.integer(0));
    }
    ProviderSums sums(connection);
    SegmentReader reader(connection);
    for (const std::int64_t workspaceId : workspaces) {
        const SegmentRange range{.workspaceId = workspaceId, .texts = true};
        reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
            for (std::size_t row = 0; row < columns.events; ++row) sums.add(workspaceId, columns, row);
        });
    }
    sums.write();
}

}  // namespace headroom
