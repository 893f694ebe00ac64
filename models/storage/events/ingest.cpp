// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/ingest.h"

#include "storage/import/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kWriteAt = 131'072;          // events gathered before they are sorted and written
constexpr std::size_t kBatchesHeld = 16;           // at most, however few of their events are new
constexpr std::size_t kRollupEntries = 1'000'000;  // sums gathered before they are added to the tables

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

}  // namespace

Ingest::Ingest(Connection &connection, CatalogIndex &catalog, OnProblem onProblem, OnCredit onCredit)
    : m_connection(connection), m_onProblem(std::move(onProblem)), m_onCredit(std::move(onCredit)), m_catalog(catalog),
      m_workspaces(connection, QStringLiteral("workspace")), m_members(connection, QStringLiteral("member")),
      m_actions(connection, QStringLiteral("action")), m_routes(connection, QStringLiteral("route")),
      m_keys(connection), m_segments(connection), m_reader(connection),
      m_credited(connection, QStringLiteral("SELECT credited FROM credited_event WHERE seq = :seq")),
      m_recordCredit(connection, QStringLiteral("INSERT INTO credited_event (seq, charged, credited) "
                                                "VALUES (:seq, :charged, :credited) ON CONFLICT (seq) DO UPDATE "
                                                "SET credited = credited + excluded.credited")),
      m_providers(connection)
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
    constexpr std::size_t kAhead = 8;
    for (std::size_t i = 0; i < batch->rows.size(); ++i) {
        if (i + kAhead < batch->rows.size()) m_keys.prefetch(batch->rows[i + kAhead].key);
        addRow(batch->rows[i]);
    }
    m_batches.push_back(std::move(batch));
    // Batches of duplicates alone store nothing, and still hold their text.
    if (m_events.size() >= kWriteAt || m_batches.size() >= kBatchesHeld) writeEvents();
}

void Ingest::hashRows(EventBatch &batch, std::int64_t keySeed)
{
    for (ParsedRow &row : batch.rows) {
        row.content = contentHash(row.event);
        row.key = eventKey(row.event.get(TextField::EventId), keySeed);
    }
}

std::unique_ptr<EventBatch> Ingest::takeSpareBatch()
{
    if (m_spare.empty()) return nullptr;
    auto batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

void Ingest::addRow(const ParsedRow &row)
{
    const GivenEvent &event = row.event;
    const std::int64_t seq = m_nextSeq++;
    if (event.status == Status::Credit) {
        HeldCredit credit{row, seq};
        for (std::string_view &text : credit.row.event.text) text = m_creditTexts.copy(text);
        m_credits.push_back(credit);
        return;
    }
    if (alreadyStored(row, row.key, row.content)) return;

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

bool Ingest::alreadyStored(const ParsedRow &row, std::uint64_t key, std::uint64_t content)
{
    const auto stored = m_keys.find(key);
    if (!stored) return false;
    if (stored->content == content) {
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
    // Not written yet? They are in ledger order.
    const auto waiting = std::lower_bound(m_events.begin(), m_events.end(), seq,
                                          [](const StoredEvent &event, std::int64_t s) { return event.seq < s; });
    if (waiting != m_events.end() && waiting->seq == seq) {
        visit(*waiting);
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
    if (alreadyStored(row, row.key, row.content)) return;

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
    SummedEvent priced;
    priced.charge = event.charge;
    const TokenCounts tokens{given.value(NumberField::InputTokens), given.value(NumberField::CachedInputTokens),
                             given.value(NumberField::OutputTokens)};
    priceEvent(m_catalog, given.occurredAt, event.routeId, given.status, given.mode, given.value(NumberField::CostUsd),
               tokens, priced);
    event.cost = priced.cost;
    event.estimated = priced.estimated;
    event.inputTokens = tokens.input;
    event.outputTokens = tokens.output.value_or(0);
    event.credit = given.status == Status::Credit;
    event.ratios = ratiosOf(given, event.charge);
    m_providers.add(event, given);
    m_events.push_back(event);
    ++m_counts.imported;
}

void Ingest::refuse(const ParsedRow &row, const QString &column, const QString &why)
{
    ++m_counts.rejected;
    m_onProblem({row.line, column, why});
}

void Ingest::writeEvents()
{
    // Sorted by small keys: the events themselves are spread over memory.
    struct Place {
        std::int64_t workspaceId;
        std::int64_t at;
        const StoredEvent *event;  // of one workspace and instant, in ledger order
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    places.reserve(m_events.size());
    for (const StoredEvent &event : m_events) places.push_back({event.workspaceId, event.at, &event});
    std::sort(places.begin(), places.end());
    std::vector<const StoredEvent *> ordered;
    ordered.reserve(places.size());
    for (const Place &place : places) ordered.push_back(place.event);

    m_connection.throwIfInterrupted();
    m_segments.append(ordered, [&] {
        for (const StoredEvent *event : ordered) {
            const SummedEvent sums{event->at,           event->charge,   event->cost,    event->estimated,
                                   event->memberId,     event->actionId, event->routeId, event->inputTokens,
                                   event->outputTokens, event->credit};
            m_rollups.add(m_catalog.workspace(event->workspaceId), sums, event->ratios);
            m_use.add(sums);
            m_ratios.add({event->at}, event->actionId, event->routeId, event->ratios);
        }
    });
    m_events.clear();
    for (auto &batch : m_batches) m_spare.push_back(std::move(batch));
    m_batches.clear();
    if (m_rollups.entries() + m_use.entries() + m_ratios.entries() >= kRollupEntries) writeSums();
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
    writeEvents();
    std::vector<HeldCredit> credits;
    credits.swap(m_credits);
    for (HeldCredit &credit : credits) addCredit(credit);
    writeEvents();
    m_creditTexts.clear();
    m_keys.flush();
    writeSums();
    m_segments.compact();
    Query next(m_connection, QStringLiteral("UPDATE ledger SET next_seq = :next"));
    next.bind(QStringLiteral(":next"), m_nextSeq).run();
}

}  // namespace headroom
