// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/eventsource.h"

#include "storage/events/rollup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What opening a segment costs beside its events, and how much more its texts do.
constexpr std::int64_t kLooksOfASegment = 256;
constexpr std::int64_t kLooksOfATest = 16;
constexpr std::int64_t kTextsFactor = 3;

HistoryKey keyOf(const SegmentColumns &columns, std::size_t row)
{
    return {{columns.at[row]}, HistoryKind::Event, columns.seq[row]};
}

QString textOf(const SegmentColumns &columns, TextField field, std::size_t row)
{
    const auto &column = columns.text[static_cast<std::size_t>(field)];
    if (column.empty()) return {};
    return QString::fromUtf8(column[row].data(), static_cast<qsizetype>(column[row].size()));
}

// As HistorySums::add, without all that one event does not have: this is done millions of times.
void grow(std::int64_t &sum, std::int64_t more)
{
    using Ends = std::numeric_limits<std::int64_t>;
    if (__builtin_add_overflow(sum, more, &sum)) sum = more < 0 ? Ends::min() : Ends::max();
}
void grow(Cost &sum, const Cost &more)
{
    sum.amount = sum.amount + more.amount;
    sum.estimated = sum.estimated || more.estimated;
}

// The key before, or after, all that an instant has.
HistoryKey before(std::int64_t at)
{
    return {{at}, HistoryKind::Reset, std::numeric_limits<std::int64_t>::min()};
}
HistoryKey after(std::int64_t at)
{
    return {{at}, HistoryKind::Flag, std::numeric_limits<std::int64_t>::max()};
}

// How far a search has come that has yet to open a segment, whose edge is the first instant that it has not seen.
HistoryKey borderAt(std::int64_t edge, HistoryDirection direction)
{
    return direction == HistoryDirection::Older ? before(edge + 1) : after(edge - 1);
}

// Beside a key, or at the end of the range that a search comes to first.
std::optional<HistoryKey> startOf(const HistoryScope &scope, HistoryDirection direction,
                                  const std::optional<HistoryKey> &beside)
{
    std::optional<HistoryKey> end;
    if (direction == HistoryDirection::Older && scope.endsSomewhere()) end = before(scope.to);
    if (direction == HistoryDirection::Newer && scope.beginsSomewhere()) end = after(scope.from - 1);
    if (!end || (beside && comesBefore(*end, *beside, direction))) return beside;
    return end;
}

// The instants that a search may meet, both ends included.
std::int64_t firstOf(const HistoryScope &scope, HistoryDirection direction, const std::optional<HistoryKey> &start)
{
    return start && direction == HistoryDirection::Newer ? std::max(scope.from, start->at.us) : scope.from;
}
std::int64_t lastOf(const HistoryScope &scope, HistoryDirection direction, const std::optional<HistoryKey> &start)
{
    const std::int64_t last = scope.to - 1;
    return start && direction == HistoryDirection::Older ? std::min(last, start->at.us) : last;
}

}  // namespace

struct EventSource::OpenSegment {
    std::shared_ptr<SegmentCache::Segment> segment;
    std::vector<std::uint32_t> rows;
    std::size_t next = 0;

    [[nodiscard]] const SegmentColumns &columns() const { return segment->columns(); }
    [[nodiscard]] std::size_t row() const { return rows[next]; }
    [[nodiscard]] HistoryKey key() const { return keyOf(columns(), row()); }
};

EventSource::EventSource(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
                         std::optional<HistoryKey> beside, SearchBudget &budget)
    : m_state(state), m_scope(scope), m_direction(direction), m_start(startOf(scope, direction, beside)),
      m_budget(budget), m_searchesTexts(!scope.text.isEmpty() || !scope.job.empty()),
      m_queue(state.db(), scope, direction, firstOf(scope, direction, m_start), lastOf(scope, direction, m_start))
{
    if (!scope.filter.signalsOnly) return;
    m_signals.emplace(state.db(), u"SELECT seq FROM provider_signal WHERE workspace_id = :workspace AND "
                                  "at BETWEEN :first AND :last ORDER BY seq"_s);
    m_signals->bind(u":workspace"_s, scope.workspace.id);
}

EventSource::~EventSource() = default;

bool EventSource::isAhead(const HistoryKey &key) const
{
    return !m_start || comesBefore(*m_start, key, m_direction);
}

std::optional<HistorySpot> EventSource::head()
{
    while (const SegmentQueue::Place *place = m_queue.front()) {
        const std::int64_t edge = m_queue.edge(*place);
        if (!m_open.empty()) {
            const HistoryKey key = m_open.front()->key();
            const bool first = m_direction == HistoryDirection::Older ? key.at.us > edge : key.at.us < edge;
            if (first) return HistorySpot{key, false};
        }
        const HistoryKey border = borderAt(edge, m_direction);
        // Never where the search began: one that goes on has to get somewhere.
        if (m_budget.spent() && isAhead(border)) return HistorySpot{border, true};
        open(*place);
        m_queue.pop();
    }
    if (m_open.empty()) return std::nullopt;
    return HistorySpot{m_open.front()->key(), false};
}

void EventSource::open(const SegmentQueue::Place &place)
{
    m_state.db().throwIfInterrupted();
    std::vector<std::int64_t> signalSeqs;
    if (m_signals) {
        signalSeqs = signalsIn(place);
        m_budget.take(kLooksOfATest);
        if (signalSeqs.empty()) return;
    }
    auto open = std::make_unique<OpenSegment>();
    open->segment = m_state.segments.read(place.id, place.events, m_searchesTexts);
    if (!open->segment) return;
    m_budget.take((place.events + kLooksOfASegment) * (m_searchesTexts ? kTextsFactor : 1));
    open->rows = passingRows(open->columns(), signalSeqs);
    if (open->rows.empty()) return;
    m_open.push_back(std::move(open));
    std::ranges::push_heap(
        m_open, [this](const auto &a, const auto &b) { return comesBefore(b->key(), a->key(), m_direction); });
}

std::vector<std::int64_t> EventSource::signalsIn(const SegmentQueue::Place &place)
{
    std::vector<std::int64_t> seqs;
    m_signals->bind(u":first"_s, place.firstAt).bind(u":last"_s, place.lastAt).run();
    while (m_signals->next()) seqs.push_back(m_signals->integer(0));
    return seqs;
}

std::vector<std::uint32_t> EventSource::passingRows(const SegmentColumns &columns,
                                                    const std::vector<std::int64_t> &signalSeqs)
{
    std::vector<std::uint32_t> rows;
    const std::int64_t last = lastOf(m_scope, m_direction, m_start);
    const auto begin = std::ranges::lower_bound(columns.at, firstOf(m_scope, m_direction, m_start));
    for (auto at = begin; at != columns.at.end() && *at <= last; ++at) {
        const auto row = static_cast<std::size_t>(at - columns.at.begin());
        if (m_start && *at == m_start->at.us && !isAhead(keyOf(columns, row))) continue;
        if (passes(columns, row, signalSeqs)) rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (m_direction == HistoryDirection::Older) std::ranges::reverse(rows);
    return rows;
}

bool EventSource::passes(const SegmentColumns &columns, std::size_t row, const std::vector<std::int64_t> &signalSeqs)
{
    if (!m_scope.passes(columns, row)) return false;
    if (m_signals && !std::ranges::binary_search(signalSeqs, columns.seq[row])) return false;
    if (!m_scope.job.empty()) {
        const auto &jobs = columns.text[static_cast<std::size_t>(TextField::Job)];
        if (jobs.empty() || jobs[row] != m_scope.job) return false;
    }
    return m_scope.text.isEmpty() || names().has(m_scope.text, columns, row);
}

void EventSource::pop()
{
    const auto later = [this](const auto &a, const auto &b) { return comesBefore(b->key(), a->key(), m_direction); };
    if (m_open.size() == 1) {  // most of the time
        if (++m_open.front()->next == m_open.front()->rows.size()) m_open.clear();
        return;
    }
    std::ranges::pop_heap(m_open, later);
    OpenSegment &segment = *m_open.back();
    if (++segment.next == segment.rows.size()) {
        m_open.pop_back();
    } else {
        std::ranges::push_heap(m_open, later);
    }
}

EventTexts &EventSource::names()
{
    if (!m_names) m_names.emplace(m_state.db());
    return *m_names;
}

std::optional<Cost> EventSource::costOf(const SegmentColumns &columns, std::size_t row) const
{
    const SummedEvent event = summed(*m_scope.catalog, columns, row);
    if (!event.estimated && !columns.number(NumberField::CostUsd, row)) return std::nullopt;
    return Cost{{event.cost}, event.estimated};
}

HistoryEntry EventSource::entry()
{
    const OpenSegment &open = *m_open.front();
    m_state.segments.readTexts(*open.segment);
    const SegmentColumns &columns = open.columns();
    const std::size_t row = open.row();
    const Charge &charge = columns.charge[row];
    const Instant at{columns.at[row]};

    HistoryEvent event;
    event.eventId = textOf(columns, TextField::EventId, row);
    event.member = names().member(columns.memberId[row]);
    event.action = names().action(columns.actionId[row]);
    event.route = names().route(columns.routeId[row]);
    event.bucket = charge.bucket;
    if (charge.bucket == static_cast<std::int8_t>(Bucket::LongContext)) {
        event.unit = m_scope.workspace.longContextUnitAt(at);
    } else if (charge.bucket != kUnmapped) {
        event.unit = defaultUnit(static_cast<Bucket>(charge.bucket));
    }
    event.units = charge.units;
    event.status = columns.status[row].value_or(Status::Ok);
    event.mode = effectiveMode(columns.mode[row], charge.bucket);
    event.cost = costOf(columns, row);
    event.inputTokens = columns.number(NumberField::InputTokens, row);
    event.outputTokens = columns.number(NumberField::OutputTokens, row);
    event.retries = columns.number(NumberField::Retries, row);
    event.job = textOf(columns, TextField::Job, row);
    event.jobPart = columns.number(NumberField::JobPart, row);
    event.jobParts = columns.number(NumberField::JobParts, row);
    event.providerError = textOf(columns, TextField::ProviderError, row);
    event.corrects = textOf(columns, TextField::Corrects, row);
    event.postedBy = textOf(columns, TextField::PostedBy, row);
    event.note = textOf(columns, TextField::Note, row);
    if (!m_arrivals) m_arrivals.emplace(m_state.db());
    event.knownSince = m_arrivals->of(columns.seq[row]);
    return {open.key(), std::move(event)};
}

void EventSource::addTo(HistorySums &sums)
{
    const SegmentColumns &columns = m_open.front()->columns();
    const std::size_t row = m_open.front()->row();
    const Charge &charge = columns.charge[row];
    const Cost cost = costOf(columns, row).value_or(Cost{});
    ++sums.events;
    grow(sums.cost, cost);
    if (charge.bucket == kUnmapped) {
        ++sums.unmapped;
    } else {
        grow(sums.units[static_cast<std::size_t>(charge.bucket)], charge.units);
        grow(sums.costs[static_cast<std::size_t>(charge.bucket)], cost);
    }
}

}  // namespace headroom
