// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/replayreader.h"

#include "storage/events/rollup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

void ReplayControl::check() const
{
    if (!m_stop && !(cancel && cancel->load())) return;
    throw DatabaseError{
        {Error::Kind::Cancelled,
         QCoreApplication::translate("headroom::Replay", "The replay was cancelled; nothing was changed."),
         {}}};
}

void ReplayControl::fail(std::exception_ptr failure)
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure) m_failure = std::move(failure);
    m_stop = true;
}

void ReplayControl::rethrow() const
{
    if (m_failure) std::rethrow_exception(m_failure);
}

ReplayReader::ReplayReader(Connection &connection, const ReplayPlan &plan, ReplayControl &control,
                           std::function<void()> tick)
    : m_connection(connection), m_plan(plan), m_control(control), m_tick(std::move(tick)), m_segments(connection),
      m_stream(connection, m_segments), m_texts(connection, u"SELECT rest FROM event_segment WHERE id = :id"_s)
{}

void ReplayReader::runTasks(std::vector<ReplayOutcome> &outcomes)
{
    for (std::size_t i = m_control.nextTask++; i < m_plan.tasks().size(); i = m_control.nextTask++) {
        m_control.check();
        outcomes[i] = run(m_plan.tasks()[i]);
        if (m_tick) m_tick();
    }
}

ReplayOutcome ReplayReader::run(const ReplayTask &task)
{
    ReplayRun run = m_plan.runOf(task);
    const auto opened = [this](const EventStream::Segment &segment, SegmentColumns &columns) {
        m_control.check();
        m_control.events += segment.events;
        if (m_tick) m_tick();
        if (m_plan.hasCredits()) findCorrected(segment, columns);
    };
    m_stream.forEach(task.id, run.firstNeeded(), m_plan.scene().to, opened,
                     [&](const SegmentColumns &columns, std::size_t row) { run.feed(eventOf(columns, row)); });
    m_corrected.clear();
    return run.finish();
}

void ReplayReader::findCorrected(const EventStream::Segment &segment, SegmentColumns &columns)
{
    bool read = false;
    for (std::size_t row = 0; row < columns.events; ++row) {
        if (columns.status[row] != Status::Credit || Instant{columns.at[row]} < m_plan.scene().from) continue;
        if (!read) {
            m_texts.bind(u":id"_s, segment.id).run();
            if (m_texts.next()) m_segments.decodeTexts(segment.id, m_texts.blob(0), columns);
            m_texts.finish();
            read = true;
        }
        if (!m_keys) m_keys.emplace(m_connection);
        const std::string_view corrects = columns.text[static_cast<std::size_t>(TextField::Corrects)][row];
        const auto key = m_keys->find(eventKey(corrects, m_plan.keySeed()));
        m_corrected.emplace(columns.seq[row], key ? key->seq : 0);
    }
}

ReplayEvent ReplayReader::eventOf(const SegmentColumns &columns, std::size_t row) const
{
    ReplayEvent event;
    event.at = {columns.at[row]};
    event.seq = columns.seq[row];
    event.memberId = columns.memberId[row];
    event.actionId = columns.actionId[row];
    event.charge = columns.charge[row];
    event.status = columns.status[row];
    event.isCredited = m_plan.isCredited(event.seq);
    if (event.isCredit()) {
        const auto corrected = m_corrected.find(event.seq);
        if (corrected != m_corrected.end()) event.corrects = corrected->second;
    }
    if (const auto cost = columns.number(NumberField::CostUsd, row)) {
        event.cost.amount = event.draftCost.amount = {*cost};
    } else {
        const SummedEvent now = summed(m_plan.pricesNow(), columns, row);
        event.cost = {{now.cost}, now.estimated};
        const SummedEvent draft = summed(m_plan.pricesDraft(), columns, row);
        event.draftCost = {{draft.cost}, draft.estimated};
    }
    event.pages = columns.number(NumberField::Pages, row);
    event.files = columns.number(NumberField::Files, row);
    event.recordsSubmitted = columns.number(NumberField::RecordsSubmitted, row);
    return event;
}

}  // namespace headroom
