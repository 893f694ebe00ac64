// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/batchevents.h"

#include "storage/events/rollup.h"
#include "storage/workspaceanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What tells a part of a batch job from other events.
constexpr NumberFields kTelling = fieldBit(NumberField::RecordsSubmitted);
constexpr NumberFields kOfParts = kTelling | fieldBit(NumberField::JobPart) | fieldBit(NumberField::JobParts) |
                                  fieldBit(NumberField::RecordsCompleted) | fieldBit(NumberField::RecordsFailed) |
                                  fieldBit(NumberField::ContentBytes) | fieldBit(NumberField::LatencyMs) |
                                  fieldBit(NumberField::Ordered) | fieldBit(NumberField::CostUsd) |
                                  fieldBit(NumberField::InputTokens) | fieldBit(NumberField::CachedInputTokens) |
                                  fieldBit(NumberField::OutputTokens);

std::string_view textOf(const SegmentColumns &columns, TextField field, std::size_t row)
{
    const auto &column = columns.text[static_cast<std::size_t>(field)];
    return column.empty() ? std::string_view() : column[row];
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool inLedgerOrder(const BatchEvent &a, const BatchEvent &b)
{
    return std::pair(a.attempt.at, a.attempt.seq) < std::pair(b.attempt.at, b.attempt.seq);
}

}  // namespace

const QString &BatchEvents::Keys::of(std::int64_t id)
{
    const auto known = m_known.find(id);
    if (known != m_known.end()) return known->second;
    return m_known.emplace(id, id == 0 ? QString() : QString::fromStdString(m_dictionary.keyOf(id))).first->second;
}

BatchEvents::BatchEvents(LedgerState &state, const QString &workspace, Instant until)
    : m_state(state), m_workspace(namedWorkspace(state, workspace).key), m_workspaceId(workspaceId(state, workspace)),
      m_until(until), m_zone(state.catalog().index->workspace(m_workspaceId).zone), m_reader(state.db()),
      m_list(state.db(), "SELECT id, events, first_at, last_at FROM event_segment WHERE workspace_id = ?1 AND "
                         "last_at >= ?2 AND first_at < ?3"),
      m_blobs(state.db(), "SELECT charge, core, rest FROM event_segment WHERE id = ?1"),
      m_members(state.db(), u"member"_s), m_actions(state.db(), u"action"_s), m_routes(state.db(), u"route"_s)
{
    readDays(until);
}

// The sums by day know on which days there was batch work, or work that is not mapped yet.
void BatchEvents::readDays(Instant until)
{
    RawSelect days(m_state.db(), "SELECT DISTINCT day FROM rollup_day WHERE workspace_id = ?1 AND bucket IN (?2, ?3) "
                                 "AND events > 0 ORDER BY day");
    days.run({m_workspaceId, static_cast<std::int64_t>(Bucket::BatchRecords), kUnmapped});
    while (days.next()) {
        const CivilDate day{static_cast<std::int32_t>(days.integer(0))};
        const Range range{m_zone.startOf(day).us, m_zone.startOf(day + 1).us};
        if (range.from >= until.us) break;
        if (!m_days.empty() && m_days.back().to == range.from) {
            m_days.back().to = range.to;
        } else {
            m_days.push_back(range);
        }
    }
    days.finish();
}

std::vector<BatchEvents::Segment> BatchEvents::segments(Instant from, Instant to)
{
    std::vector<Segment> found;
    if (m_days.empty()) return found;
    m_list.run(
        {m_workspaceId, std::max(from.us, m_days.front().from), std::min({to.us, m_until.us, m_days.back().to})});
    while (m_list.next()) {
        const std::int64_t first = std::max(m_list.integer(2), from.us);
        const std::int64_t last = m_list.integer(3);
        const auto day = std::ranges::upper_bound(m_days, first, {}, &Range::to);
        if (day == m_days.end() || day->from > last || day->from >= to.us) continue;
        found.push_back({m_list.integer(0), m_list.integer(1)});
    }
    m_list.finish();
    return found;
}

bool BatchEvents::isPart(const SegmentColumns &columns, std::size_t row)
{
    return isBatchPart(columns.charge[row].bucket, columns.status[row].value_or(Status::Ok),
                       columns.number(NumberField::RecordsSubmitted, row).has_value());
}

void BatchEvents::forEach(Instant from, Instant to, NumberFields wanted,
                          const std::function<void(const SegmentColumns &)> &visit)
{
    for (const Segment &segment : segments(from, to)) {
        m_state.db().throwIfInterrupted();
        m_blobs.run({segment.id});
        m_blobs.next();
        const QByteArray charge = m_blobs.blob(0);
        const QByteArray core = m_blobs.blob(1);
        m_reader.decode(segment.id, segment.events, charge, core, {}, false, m_columns, kTelling);
        bool any = false;
        for (std::size_t row = 0; row < m_columns.events && !any; ++row) any = isPart(m_columns, row);
        if (any) {
            if (wanted != kTelling)
                m_reader.decode(segment.id, segment.events, charge, core, {}, false, m_columns, wanted);
            m_reader.decodeTexts(segment.id, m_blobs.blob(2), m_columns);
            visit(m_columns);
        }
        m_blobs.finish();
    }
}

BatchEvents::JobTimes BatchEvents::jobsIn(Instant from, Instant to)
{
    JobTimes jobs;
    const std::int64_t end = std::min(to.us, m_until.us);
    forEach(from, {end}, kTelling, [&](const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < from.us || columns.at[row] >= end || !isPart(columns, row)) continue;
            const std::string_view job = textOf(columns, TextField::Job, row);
            if (job.empty()) continue;
            const Instant at{columns.at[row]};
            if (const auto known = jobs.find(job); known != jobs.end()) {
                known->second = std::max(known->second, at);
            } else {
                jobs.emplace(job, at);
            }
        }
    });
    return jobs;
}

BatchEvent BatchEvents::eventOf(const SegmentColumns &columns, std::size_t row)
{
    const auto text = [&](TextField field) { return toText(textOf(columns, field, row)); };
    const auto number = [&](NumberField field) { return columns.number(field, row); };
    BatchEvent event;
    event.workspace = m_workspace;
    event.member = m_members.of(columns.memberId[row]);
    event.action = m_actions.of(columns.actionId[row]);
    event.route = m_routes.of(columns.routeId[row]);
    event.surface = text(TextField::Surface);
    event.part = number(NumberField::JobPart);
    event.parts = number(NumberField::JobParts);
    BatchAttempt &attempt = event.attempt;
    attempt.seq = columns.seq[row];
    attempt.eventId = text(TextField::EventId);
    attempt.at = {columns.at[row]};
    attempt.charged = columns.charge[row].units;
    attempt.submitted = number(NumberField::RecordsSubmitted);
    attempt.completed = number(NumberField::RecordsCompleted);
    attempt.failed = number(NumberField::RecordsFailed);
    attempt.status = columns.status[row].value_or(Status::Ok);
    attempt.latencyMs = number(NumberField::LatencyMs);
    attempt.contentBytes = number(NumberField::ContentBytes);
    attempt.delivery = text(TextField::DeliveryStatus);
    if (const auto ordered = number(NumberField::Ordered)) attempt.ordered = *ordered != 0;
    attempt.providerError = text(TextField::ProviderError);
    const SummedEvent sums = summed(*m_state.catalog().index, columns, row);
    attempt.cost = {Money{sums.cost}, sums.estimated};
    return event;
}

std::vector<std::vector<BatchEvent>> BatchEvents::eventsOf(const std::vector<std::string> &jobs)
{
    std::map<std::string_view, std::size_t> places;
    std::vector<QString> names;
    for (const std::string &job : jobs) {
        places.emplace(job, names.size());
        names.push_back(QString::fromStdString(job));
    }
    std::vector<std::vector<BatchEvent>> events(jobs.size());
    forEach(kFirstInstant, m_until, kOfParts, [&](const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] >= m_until.us || !isPart(columns, row)) continue;
            const auto place = places.find(textOf(columns, TextField::Job, row));
            if (place == places.end()) continue;
            BatchEvent event = eventOf(columns, row);
            event.job = names[place->second];
            events[place->second].push_back(std::move(event));
        }
    });
    for (std::vector<BatchEvent> &job : events) {
        if (!std::ranges::is_sorted(job, inLedgerOrder)) std::ranges::sort(job, inLedgerOrder);
    }
    addCredits(events);
    return events;
}

void BatchEvents::addCredits(std::vector<std::vector<BatchEvent>> &jobs)
{
    RawSelect credits(m_state.db(), "SELECT credited FROM credited_event WHERE seq = ?1");
    std::unordered_map<std::string, BatchAttempt *> credited;
    for (std::vector<BatchEvent> &job : jobs) {
        m_state.db().throwIfInterrupted();
        for (BatchEvent &event : job) {
            if (event.attempt.charged <= 0) continue;
            credits.run({event.attempt.seq});
            if (credits.next()) {
                event.attempt.credited = credits.integer(0);
                credited.emplace(event.attempt.eventId.toStdString(), &event.attempt);
            }
            credits.finish();
        }
    }
    if (!credited.empty()) takeBackLaterCredits(credited);
}

// What a credit takes back is summed over all time; here those count that had happened by then (R7a).
void BatchEvents::takeBackLaterCredits(const std::unordered_map<std::string, BatchAttempt *> &credited)
{
    m_list.run({m_workspaceId, m_until.us, kEndOfTime.us});
    std::vector<Segment> later;
    while (m_list.next()) later.push_back({m_list.integer(0), m_list.integer(1)});
    m_list.finish();
    for (const Segment &segment : later) {
        m_state.db().throwIfInterrupted();
        m_blobs.run({segment.id});
        m_blobs.next();
        m_reader.decode(segment.id, segment.events, m_blobs.blob(0), m_blobs.blob(1), {}, false, m_columns, 0);
        if (std::ranges::find(m_columns.status, std::optional(Status::Credit)) != m_columns.status.end()) {
            m_reader.decodeTexts(segment.id, m_blobs.blob(2), m_columns);
            for (std::size_t row = 0; row < m_columns.events; ++row) {
                if (m_columns.at[row] < m_until.us || m_columns.status[row] != Status::Credit) continue;
                const auto found = credited.find(std::string(textOf(m_columns, TextField::Corrects, row)));
                if (found != credited.end()) found->second->credited += m_columns.charge[row].units;
            }
        }
        m_blobs.finish();
    }
}

}  // namespace headroom
