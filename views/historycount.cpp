// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historycount.h"

namespace headroom {

void HistoryCount::setClient(LedgerClient *client)
{
    stop();
    m_client = client;
    m_filter.reset();
    m_sums.reset();
    m_complete = false;
    Q_EMIT changed();
}

void HistoryCount::count(const HistoryFilter &filter)
{
    m_filter = filter;
    m_sums.reset();
    m_complete = false;
    start();
}

void HistoryCount::follow(const HistoryFilter &filter)
{
    if (m_counting && filter == m_filter) return;
    m_filter = filter;
    start();
}

void HistoryCount::stop()
{
    if (m_client && m_counting) m_client->cancel(m_slot);
    m_counting = false;
    Q_EMIT changed();
}

void HistoryCount::start()
{
    if (!m_client || !m_filter) return;
    m_pieces = {};
    m_counting = true;
    ask({});
    Q_EMIT changed();
}

void HistoryCount::ask(std::optional<HistoryKey> beside)
{
    m_client->ask(
        m_slot, this, [filter = *m_filter, beside](LedgerReader &reader) { return reader.historySums(filter, beside); },
        [this](Result<HistorySums> piece) { take(std::move(piece)); });
}

void HistoryCount::take(Result<HistorySums> piece)
{
    if (!piece) {
        m_counting = false;
        Q_EMIT changed();
        if (piece.error().kind != Error::Kind::Cancelled) Q_EMIT failed(piece.error());
        return;
    }
    m_pieces.add(*piece);
    m_counting = piece->next.has_value();
    if (m_counting)
        ask(piece->next);
    else
        m_complete = true;
    // What was complete before stays in sight until it is complete again.
    if (!m_counting || !m_complete) m_sums = m_pieces;
    Q_EMIT changed();
}

}  // namespace headroom
