// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/ingest.h"

#include "storage/import/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kWriteAt = 98'304;         // events gathered before they are sorted and written
constexpr std::size_t kBatchesHeld = 8;          // at most, however few of their events are new
constexpr std::size_t kRollupEntries = 600'000;  // sums gathered before they are added to the tables
constexpr std::size_t kKeysHeld = 700'000;       // ids gathered before they are written
// Workspaces with fewer events wait for more, as long as all that wait are not too many: small segments cost as much to
// write as large ones, and have to be merged later.
constexpr std::size_t kWorthASegment = 128;
constexpr std::size_t kMostWaiting = 49'152;

// What two events of one id differ in: "units: 3 stored, 4 here".
QString describeDifference(const GivenEvent &stored, const GivenEvent &row)
{
    QStringList parts;
    const auto part = [&](std::string_view name, const QString &there, const QString &here) {
        const QString unknown = QCoreApplication::translate("Storage", "nothing");
        parts << QCoreApplication::translate("Storage", "%1: %2 stored, %3 here")
                     .arg(fromUtf8(name), there.isEmpty() ? unknown : there, here.isEmpty() ? unknown : here);
    };
    if (stored.occurredAt != row.occurredAt) {
        part("occurred_at", formatInstant(stored.occurredAt), formatInstant(row.occurredAt));
    }
    for (int f = 0; f < kTextFieldCount; ++f) {
        const auto field = static_cast<TextField>(f);
        if (stored.get(field) != row.get(field)) {
            part(fieldName(field), fromUtf8(stored.get(field)).left(80), fromUtf8(row.get(field)).left(80));
        }
    }
    const auto word = [](const auto &value, auto id) { return value ? fromUtf8(id(*value)) : QString(); };
    if (stored.bucket != row.bucket) part("bucket", word(stored.bucket, bucketId), word(row.bucket, bucketId));
    if (stored.mode != row.mode) part("mode", word(stored.mode, modeId), word(row.mode, modeId));
    if (stored.status != row.status) part("status", word(stored.status, statusId), word(row.status, statusId));
    for (int f = 0; f < kNumberFieldCount; ++f) {
        const auto field = static_cast<NumberField>(f);
        const auto there = stored.value(field);
        const auto here = row.value(field);
        if (there == here) continue;
        const bool money = field == NumberField::CostUsd || field == NumberField::ProjectedCostUsd;
        const auto text = [&](std::optional<std::int64_t> value) {
            if (!value) return QString();
            return money ? Money{*value}.toString() : QString::number(*value);
        };
        part(fieldName(field), text(there), text(here));
    }
    return parts.join(QStringLiteral("; "));
}

// An event as the sums see it.
SummedEvent summed(const CatalogIndex &catalog, const StoredEvent &event)
{
    const GivenEvent &given = *event.given;
    const TokenCounts tokens{given.value(NumberField::InputTokens), given.value(NumberField::CachedInputTokens),
                             given.value(NumberField::OutputTokens)};
    SummedEvent sums{.at = event.at,
                     .charge = event.charge,
                     .memberId = event.memberId,
                     .actionId = event.actionId,
                     .routeId = event.routeId,
                     .inputTokens = tokens.input,
                     .outputTokens = tokens.output.value_or(0),
                     .credit = given.status == Status::Credit};
    priceEvent(catalog, given.occurredAt, event.routeId, given.status, given.mode, given.value(NumberField::CostUsd),
               tokens, sums);
    return sums;
}

// The events of each workspace by time, those of one instant in ledger order, in which `events` are.
std::vector<std::vector<const StoredEvent *>> byWorkspace(const std::vector<StoredEvent> &events)
{
    std::vector<std::vector<const StoredEvent *>> workspaces;
    for (const StoredEvent &event : events) {
        const auto place = static_cast<std::size_t>(event.workspaceId);
        if (place >= workspaces.size()) workspaces.resize(place + 1);
        workspaces[place].push_back(&event);
    }
    std::erase_if(workspaces, [](const auto &own) { return own.empty(); });
    const auto at = [](const StoredEvent *event) { return event->at; };
    for (auto &own : workspaces) {
        // Most files are in order already.
        if (!std::ranges::is_sorted(own, {}, at)) std::ranges::stable_sort(own, {}, at);
    }
    return workspaces;
}

std::size_t indexOf(const std::vector<StoredEvent> &events, const StoredEvent *event)
{
    return static_cast<std::size_t>(event - events.data());
}

}  // namespace

Ingest::Ingest(Connection &connection, CatalogIndex &catalog, OnProblem onProblem, OnCredit onCredit)
    : m_connection(connection), m_onProblem(std::move(onProblem)), m_onCredit(std::move(onCredit)), m_catalog(catalog),
      m_workspaces(connection, QStringLiteral("workspace")), m_members(connection, QStringLiteral("member")),
      m_actions(connection, QStringLiteral("action")), m_routes(connection, QStringLiteral("route")),
      m_keys(connection), m_reader(connection),
      m_credited(connection, QStringLiteral("SELECT credited FROM credited_event WHERE seq = :seq")),
      m_recordCredit(connection, QStringLiteral("INSERT INTO credited_event (seq, charged, credited) "
                                                "VALUES (:seq, :charged, :credited) ON CONFLICT (seq) DO UPDATE "
                                                "SET credited = credited + excluded.credited")),
      m_providers(connection), m_segments(connection)
{
    Query query(connection, QStringLiteral("SELECT key_seed, next_seq FROM ledger"));
    query.run();
    if (query.next()) {
        m_keySeed = query.integer(0);
        m_firstSeq = m_nextSeq = query.integer(1);
    }
}

Ingest::~Ingest() = default;

void Ingest::add(std::unique_ptr<EventBatch> batch)
{
    if (m_keys.added() >= kKeysHeld) m_keys.flush();
    m_batchKeys.clear();
    for (const ParsedRow &row : batch->rows) m_batchKeys.push_back(row.key);
    m_keys.findStored(m_batchKeys, m_batchStored);
    constexpr std::size_t kAhead = 8;
    const std::size_t before = m_window.events.size();
    m_window.events.reserve(before + batch->rows.size());
    for (std::size_t i = 0; i < batch->rows.size(); ++i) {
        if (i + kAhead < batch->rows.size()) m_keys.prefetchAdded(m_batchKeys[i + kAhead]);
        addRow(batch->rows[i], m_batchStored[i]);
    }
    (m_window.events.size() > before ? m_window.batches : m_spare).push_back(std::move(batch));
    if (m_window.events.size() >= kWriteAt || m_window.batches.size() >= kBatchesHeld) writeEvents(Few::Wait);
}

std::unique_ptr<EventBatch> Ingest::takeSpareBatch()
{
    if (m_spare.empty()) return nullptr;
    auto batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

void Ingest::addRow(const ParsedRow &row, const EventKey &stored)
{
    const GivenEvent &event = row.event;
    const std::int64_t seq = m_nextSeq++;
    if (event.status == Status::Credit) {
        HeldCredit credit{row, seq};
        for (std::string_view &text : credit.row.event.text) text = m_creditTexts.copy(text);
        m_credits.push_back(credit);
        return;
    }
    if (isKnown(row, stored.seq != 0 ? std::optional(stored) : m_keys.findAdded(row.key))) return;

    const std::int64_t actionId = m_actions.idFor(event.get(TextField::Action));
    const std::int64_t workspaceId = m_workspaces.idFor(event.get(TextField::Workspace));
    std::optional<Bucket> sheetBucket;
    if (!event.bucket) sheetBucket = m_catalog.sheetBucket(actionId, event.occurredAt);
    const bool longContext = event.bucket.value_or(sheetBucket.value_or(Bucket::StandardSync)) == Bucket::LongContext;
    const Unit unit = longContext ? m_catalog.workspace(workspaceId).longContextUnitAt(event.occurredAt) : Unit::Page;
    const ChargeResult result = deriveCharge(event, sheetBucket, unit);
    if (result.problem != ChargeProblem::None && result.problem != ChargeProblem::Unmapped) {
        return refuse(row, QStringLiteral("units"), describe(result.problem));
    }
    if (result.charge.bucket == kUnmapped) ++m_counts.unmapped;
    if (row.rounded) ++m_counts.rounded;
    m_keys.add({row.key, row.content, seq});
    store(event,
          {.seq = seq,
           .workspaceId = workspaceId,
           .memberId = m_members.idFor(event.get(TextField::Member)),
           .actionId = actionId,
           .routeId = m_routes.idFor(event.get(TextField::Route)),
           .charge = result.charge},
          row.content);
}

bool Ingest::isKnown(const ParsedRow &row, const std::optional<EventKey> &stored)
{
    if (!stored) return false;
    if (stored->content == row.content) {
        ++m_counts.duplicates;
        return true;
    }
    ++m_counts.conflicts;
    QString difference;
    const std::int64_t workspaceId = m_workspaces.find(row.event.get(TextField::Workspace));
    readStored(workspaceId, stored->seq,
               [&](const StoredEvent &event) { difference = describeDifference(*event.given, row.event); });
    refuse(row, QStringLiteral("event_id"),
           QCoreApplication::translate("Storage", "the ledger already has this id with other content (%1)")
               .arg(difference));
    return true;
}

bool Ingest::readStored(std::int64_t likelyWorkspace, std::int64_t seq,
                        const std::function<void(const StoredEvent &)> &visit)
{
    for (const Window *window : {&m_window, &m_writing}) {
        const auto event = std::ranges::lower_bound(window->events, seq, {}, &StoredEvent::seq);
        if (event == window->events.end() || event->seq != seq) continue;
        visit(*event);
        return true;
    }
    const auto visitRow = [&](const SegmentInfo &segment, const SegmentColumns &columns, std::size_t row) {
        GivenEvent given = columns.given(row);
        const std::string workspace = m_workspaces.keyOf(segment.workspaceId);
        const std::string member = m_members.keyOf(columns.memberId[row]);
        const std::string action = m_actions.keyOf(columns.actionId[row]);
        const std::string route = m_routes.keyOf(columns.routeId[row]);
        given.set(TextField::Workspace, workspace);
        given.set(TextField::Member, member);
        given.set(TextField::Action, action);
        given.set(TextField::Route, route);
        visit({.given = &given,
               .seq = seq,
               .workspaceId = segment.workspaceId,
               .memberId = columns.memberId[row],
               .actionId = columns.actionId[row],
               .routeId = columns.routeId[row],
               .charge = columns.charge[row]});
    };
    return (likelyWorkspace != 0 && m_reader.findSequence(likelyWorkspace, seq, visitRow)) ||
           m_reader.findSequence(0, seq, visitRow);
}

void Ingest::addCredit(HeldCredit &credit)
{
    ParsedRow &row = credit.row;
    GivenEvent &event = row.event;
    if (isKnown(row, m_keys.find(row.key))) return;

    const std::string_view corrects = event.get(TextField::Corrects);
    const auto corrected = m_keys.find(eventKey(corrects, m_keySeed));
    const std::int64_t workspaceId = m_workspaces.find(event.get(TextField::Workspace));
    StoredEvent target;
    bool known = false;
    bool isCredit = false;
    bool sameWorkspace = false;
    if (corrected) {
        known = readStored(workspaceId, corrected->seq, [&](const StoredEvent &stored) {
            target = stored;
            isCredit = stored.given->status == Status::Credit;
            sameWorkspace = stored.given->get(TextField::Workspace) == event.get(TextField::Workspace);
            // A credit counts for the member and action of what it corrects, whatever its row says (R1).
            event.set(TextField::Member, m_creditTexts.copy(stored.given->get(TextField::Member)));
            event.set(TextField::Action, m_creditTexts.copy(stored.given->get(TextField::Action)));
            event.set(TextField::Route, m_creditTexts.copy(stored.given->get(TextField::Route)));
        });
    }
    const QString column = QStringLiteral("corrects");
    if (!known)
        return refuse(
            row, column,
            QCoreApplication::translate("Storage", "there is no event \"%1\" to correct").arg(fromUtf8(corrects)));
    if (isCredit) {
        return refuse(row, column,
                      QCoreApplication::translate("Storage", "\"%1\" is a credit itself; a credit corrects a charge")
                          .arg(fromUtf8(corrects)));
    }
    if (!sameWorkspace) {
        return refuse(row, QStringLiteral("workspace"),
                      QCoreApplication::translate("Storage", "\"%1\" belongs to another workspace than this credit")
                          .arg(fromUtf8(corrects)));
    }
    if (target.charge.bucket == kUnmapped || target.charge.units <= 0) {
        return refuse(row, column,
                      QCoreApplication::translate("Storage", "\"%1\" has charged nothing that could be credited")
                          .arg(fromUtf8(corrects)));
    }
    const std::int64_t units = event.get(NumberField::Units);
    const std::int64_t credited = creditedUnits(target.seq);
    // Both sides are negative or zero, so neither can overflow.
    if (units < credited - target.charge.units) {
        return refuse(row, QStringLiteral("units"),
                      QCoreApplication::translate(
                          "Storage", "takes back %1, but the event charged %2 and %3 of it are credited already")
                          .arg(0 - static_cast<std::uint64_t>(units))
                          .arg(target.charge.units)
                          .arg(credited));
    }
    recordCredit(target.seq, target.charge.units, -units);
    if (row.rounded) ++m_counts.rounded;
    m_keys.add({row.key, row.content, credit.seq});
    target.seq = credit.seq;
    target.charge.units = units;
    store(event, target, contentHash(event));
    m_onCredit(event);
}

std::int64_t Ingest::creditedUnits(std::int64_t seq)
{
    m_credited.bind(QStringLiteral(":seq"), seq).run();
    const std::int64_t units = m_credited.next() ? m_credited.integer(0) : 0;
    m_credited.finish();
    return units;
}

void Ingest::recordCredit(std::int64_t seq, std::int64_t charged, std::int64_t units)
{
    m_recordCredit.bind(QStringLiteral(":seq"), seq)
        .bind(QStringLiteral(":charged"), charged)
        .bind(QStringLiteral(":credited"), units)
        .run();
}

void Ingest::store(const GivenEvent &given, StoredEvent event, std::uint64_t content)
{
    event.given = &given;
    event.at = given.occurredAt.us;
    event.hash = ledgerHash(event.seq, content);
    m_providers.add(event, given);
    m_window.events.push_back(event);
    ++m_counts.imported;
}

void Ingest::refuse(const ParsedRow &row, const QString &column, const QString &why)
{
    ++m_counts.rejected;
    m_onProblem({row.line, column, why});
}

void Ingest::writeEvents(Few few)
{
    finishWriting();
    std::swap(m_window, m_writing);
    std::vector<const StoredEvent *> ordered;
    std::vector<bool> waits(m_writing.events.size());
    std::size_t waiting = 0;
    std::vector<WorkspaceContext> workspaces;
    for (const auto &events : byWorkspace(m_writing.events)) {
        if (few == Few::Wait && events.size() < kWorthASegment && waiting + events.size() <= kMostWaiting) {
            waiting += events.size();
            for (const StoredEvent *event : events) waits[indexOf(m_writing.events, event)] = true;
        } else {
            ordered.insert(ordered.end(), events.begin(), events.end());
            workspaces.push_back(m_catalog.workspace(events.front()->workspaceId));
        }
    }
    keepWaiting(waits, waiting);
    m_segments.begin(ordered, [this, ordered, workspaces = std::move(workspaces)] { sum(ordered, workspaces); });
}

void Ingest::keepWaiting(const std::vector<bool> &waits, std::size_t count)
{
    std::size_t firstToCopy = 0;
    // What waited before stays where it is, unless most of that room is of events that are written now.
    if (m_writing.givenCount <= 2 * count) {
        m_window.given = std::move(m_writing.given);
        m_window.givenCount = m_writing.givenCount;
        m_window.texts = std::move(m_writing.texts);
        firstToCopy = m_writing.waited;
    }
    std::vector<GivenEvent> &copies = m_window.given.emplace_back();
    copies.reserve(static_cast<std::size_t>(
        std::count(waits.begin() + static_cast<std::ptrdiff_t>(firstToCopy), waits.end(), true)));
    for (std::size_t i = 0; i < waits.size(); ++i) {
        if (!waits[i]) continue;
        StoredEvent &kept = m_window.events.emplace_back(m_writing.events[i]);
        if (i < firstToCopy) continue;
        GivenEvent &given = copies.emplace_back(*kept.given);
        for (std::string_view &text : given.text) text = m_window.texts.copy(text);
        kept.given = &given;
    }
    m_window.givenCount += copies.size();
    m_window.waited = count;
}

void Ingest::sum(std::span<const StoredEvent *const> events, const std::vector<WorkspaceContext> &workspaces)
{
    constexpr std::size_t kAhead = 4;
    auto workspace = workspaces.begin();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i + kAhead < events.size()) prefetch(*events[i + kAhead]);
        const StoredEvent *event = events[i];
        while (workspace->id != event->workspaceId) ++workspace;
        const SummedEvent sums = summed(m_catalog, *event);
        const RatioSums ratios = ratiosOf(*event->given, event->charge);
        m_rollups.add(*workspace, sums, ratios);
        m_use.add(sums);
        m_ratios.add({event->at}, event->actionId, event->routeId, ratios);
    }
}

void Ingest::finishWriting()
{
    m_connection.throwIfInterrupted();
    m_segments.finish();
    for (auto &batch : m_writing.batches) m_spare.push_back(std::move(batch));
    m_writing.batches.clear();
    m_writing.events.clear();
    m_writing.given.clear();
    m_writing.givenCount = 0;
    m_writing.texts.clear();
    const auto entries = [this] { return m_rollups.entries() + m_use.entries() + m_ratios.entries(); };
    if (entries() < kRollupEntries) return;
    // Asked for, rows of one key become one: what is still many is written.
    m_rollups.days();
    m_rollups.tops();
    if (entries() >= kRollupEntries / 2) writeSums();
}

void Ingest::writeSums()
{
    m_rollups.write(m_connection);
    m_use.write(m_connection);
    m_ratios.write(m_connection);
    m_providers.write();
}

void Ingest::finish()
{
    writeEvents(Few::Write);
    finishWriting();
    std::vector<HeldCredit> credits;
    credits.swap(m_credits);
    for (HeldCredit &credit : credits) addCredit(credit);
    writeEvents(Few::Write);
    finishWriting();
    m_creditTexts.clear();
    m_keys.flush();
    writeSums();
    m_segments.compact();
    Query next(m_connection, QStringLiteral("UPDATE ledger SET next_seq = :next"));
    next.bind(QStringLiteral(":next"), m_nextSeq).run();
}

}  // namespace headroom
