// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/eventeffect.h"

#include "storage/events/segmentstore.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The segments that may hold events of [from, to), without their numbers and texts.
class DaySegments {
public:
    explicit DaySegments(Connection &connection) : m_connection(connection), m_reader(connection) {}

    // `visit` ends it with false.
    template<typename Visit>
    void forEach(std::int64_t workspaceId, std::int64_t from, std::int64_t to, Visit visit)
    {
        Query query(m_connection, u"SELECT id, events, charge, core FROM event_segment WHERE workspace_id = :workspace "
                                  "AND last_at >= :from AND first_at < :to"_s);
        query.bind(u":workspace"_s, workspaceId).bind(u":from"_s, from).bind(u":to"_s, to).run();
        SegmentColumns columns;
        while (query.next()) {
            m_connection.throwIfInterrupted();
            m_reader.decode(query.integer(0), query.integer(1), query.blob(2), query.blob(3), {}, false, columns, 0);
            const auto begin = std::ranges::lower_bound(columns.at, from);
            const auto end = std::ranges::lower_bound(columns.at, to);
            if (!visit(query.integer(0), columns, static_cast<std::size_t>(begin - columns.at.begin()),
                       static_cast<std::size_t>(end - columns.at.begin()))) {
                return;
            }
        }
    }
    void decodeTexts(std::int64_t id, SegmentColumns &columns)
    {
        Query query(m_connection, u"SELECT rest FROM event_segment WHERE id = :id"_s);
        query.bind(u":id"_s, id).run();
        if (query.next()) m_reader.decodeTexts(id, query.blob(0), columns);
    }

private:
    Connection &m_connection;
    SegmentReader m_reader;
};

std::int64_t usedOnDaysBefore(Connection &db, const ChargedEvent &event, CivilDate first, CivilDate day)
{
    std::int64_t used = 0;
    Query query(db, u"SELECT units FROM rollup_day WHERE workspace_id = :workspace AND bucket = :bucket AND "
                    "day >= :first AND day < :day"_s);
    query.bind(u":workspace"_s, event.workspaceId)
        .bind(u":bucket"_s, int{event.charge.bucket})
        .bind(u":first"_s, first.days)
        .bind(u":day"_s, day.days)
        .run();
    while (query.next()) addChecked(used, query.integer(0));
    return used;
}

std::int64_t usedOnItsDay(Connection &db, const ChargedEvent &event, Instant dayStart)
{
    std::int64_t used = 0;
    DaySegments(db).forEach(event.workspaceId, dayStart.us, event.at.us + 1,
                            [&](std::int64_t, const SegmentColumns &columns, std::size_t begin, std::size_t end) {
                                for (std::size_t row = begin; row < end; ++row) {
                                    if (columns.charge[row].bucket != event.charge.bucket) continue;
                                    if (columns.at[row] == event.at.us && columns.seq[row] >= event.seq) continue;
                                    addChecked(used, columns.charge[row].units);
                                }
                                return true;
                            });
    return used;
}

// Civil days with credits of the event's bucket: its own and those after it first, where they are as a rule.
std::vector<CivilDate> creditDays(Connection &db, const ChargedEvent &event, CivilDate own)
{
    std::vector<CivilDate> days;
    Query query(db, u"SELECT day FROM rollup_credit WHERE workspace_id = :workspace AND bucket = :bucket "
                    "ORDER BY day < :own, day"_s);
    query.bind(u":workspace"_s, event.workspaceId)
        .bind(u":bucket"_s, int{event.charge.bucket})
        .bind(u":own"_s, own.days)
        .run();
    while (query.next()) days.push_back({static_cast<std::int32_t>(query.integer(0))});
    return days;
}

QString textOf(const SegmentColumns &columns, TextField field, std::size_t row)
{
    const auto &column = columns.text[static_cast<std::size_t>(field)];
    if (column.empty()) return {};
    return QString::fromUtf8(column[row].data(), static_cast<qsizetype>(column[row].size()));
}

}  // namespace

std::optional<EventEffect> effectOf(LedgerState &state, const Workspace &workspace, const ChargedEvent &event)
{
    if (event.charge.bucket == kUnmapped || event.charge.units == 0) return std::nullopt;
    const Zone zone = state.catalog().index->workspace(event.workspaceId).zone;
    const auto bucket = static_cast<Bucket>(event.charge.bucket);
    const CivilDate day = zone.dayOf(event.at);
    EventEffect effect;
    effect.cycle = cycleAt(workspace.cycleRule(), zone, event.at);
    effect.usedBefore = usedOnDaysBefore(state.db(), event, effect.cycle.days.first, day);
    addChecked(effect.usedBefore, usedOnItsDay(state.db(), event, zone.startOf(day)));
    effect.usedAfter = effect.usedBefore;
    addChecked(effect.usedAfter, event.charge.units);
    const PerBucket<std::int64_t> approved = approvedUnits(state, event.workspaceId, effect.cycle, event.at);
    effect.entitlement =
        entitlementAt(state.catalog().catalog, workspace, bucket, event.at,
                      prepaidUse(state, workspace, event.workspaceId, zone, effect.cycle), approved[index(bucket)]);
    return effect;
}

std::vector<EventCredit> creditsOf(LedgerState &state, const ChargedEvent &event, const std::string &eventId)
{
    std::vector<EventCredit> credits;
    Query credited(state.db(), u"SELECT credited FROM credited_event WHERE seq = :seq"_s);
    credited.bind(u":seq"_s, event.seq).run();
    std::int64_t left = credited.next() ? credited.integer(0) : 0;
    credited.finish();
    if (left == 0) return credits;

    const Zone zone = state.catalog().index->workspace(event.workspaceId).zone;
    DaySegments segments(state.db());
    const auto take = [&](std::int64_t id, SegmentColumns &columns, std::size_t begin, std::size_t end) {
        bool texts = false;
        for (std::size_t row = begin; row < end && left > 0; ++row) {
            if (columns.status[row] != Status::Credit || columns.charge[row].bucket != event.charge.bucket) continue;
            if (!texts) segments.decodeTexts(id, columns);
            texts = true;
            const auto &corrects = columns.text[static_cast<std::size_t>(TextField::Corrects)];
            if (corrects.empty() || corrects[row] != eventId) continue;
            const std::int64_t units = -columns.charge[row].units;
            left -= units;
            credits.push_back({.seq = columns.seq[row],
                               .eventId = textOf(columns, TextField::EventId, row),
                               .at = {columns.at[row]},
                               .units = units,
                               .postedBy = textOf(columns, TextField::PostedBy, row),
                               .note = textOf(columns, TextField::Note, row)});
        }
        return left > 0;
    };
    for (const CivilDate day : creditDays(state.db(), event, zone.dayOf(event.at))) {
        if (left == 0) break;
        segments.forEach(event.workspaceId, zone.startOf(day).us, zone.startOf(day + 1).us, take);
    }
    std::ranges::sort(credits, {}, [](const EventCredit &credit) { return std::pair(credit.at, credit.seq); });
    return credits;
}

}  // namespace headroom
