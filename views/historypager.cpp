// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historypager.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t kEnough = 50;  // rows that fill what is in sight

// Before everything later than the instant.
HistoryKey justAfter(Instant at)
{
    return {{at.us + 1}, HistoryKind::Reset, std::numeric_limits<std::int64_t>::min()};
}

HistoryKey justAfter(const HistoryKey &key)
{
    return {key.at, key.kind, key.id + 1};
}

}  // namespace

HistoryPager::HistoryPager(HistoryModel &model, QObject *parent) : QObject(parent), m_model(model) {}

void HistoryPager::setClient(LedgerClient *client)
{
    haltAll();
    m_client = client;
    m_filter.reset();
    m_known = false;
    m_stopped = false;
    m_error.reset();
    m_searchedTo.reset();
    m_older.more = false;
    m_newer.more = false;
    m_model.setEntries({});
    Q_EMIT changed();
}

void HistoryPager::show(const HistoryFilter &filter)
{
    if (!m_filter || m_filter->workspace != filter.workspace) m_model.setEntries({});
    m_filter = filter;
    m_known = false;
    start(Direction::Older, {}, {});
}

void HistoryPager::goTo(Instant at)
{
    start(Direction::Older, justAfter(at), at);
}

void HistoryPager::goToLatest()
{
    start(Direction::Older, {}, {});
}

void HistoryPager::goToEarliest()
{
    start(Direction::Newer, {}, kFirstInstant);
}

void HistoryPager::start(Direction direction, std::optional<HistoryKey> beside, std::optional<Instant> at)
{
    if (!m_client || !m_filter) return;
    haltAll();
    m_stopped = false;
    m_error.reset();
    m_fresh = true;
    m_goal = at;
    Side &other = direction == Direction::Older ? m_newer : m_older;
    other.more = beside.has_value();
    other.beside = beside;
    side(direction).more = true;
    side(direction).beside = beside;
    ask(direction);
    Q_EMIT changed();
}

void HistoryPager::readOlder()
{
    read(Direction::Older);
}

void HistoryPager::readNewer()
{
    read(Direction::Newer);
}

void HistoryPager::goOn()
{
    if (!m_stopped && !m_error) return;
    m_stopped = false;
    m_error.reset();
    if (!m_known)
        goToLatest();
    else
        read(m_older.more ? Direction::Older : Direction::Newer);
}

void HistoryPager::read(Direction direction)
{
    const Side &wanted = side(direction);
    if (!m_client || !m_filter || !wanted.more || wanted.asking || m_refreshing || m_stopped || m_error) return;
    if (m_fresh && isReading()) return;
    ask(direction);
    Q_EMIT changed();
}

void HistoryPager::halt(Side &halted)
{
    if (m_client && halted.asking) m_client->cancel(halted.slot);
    halted.asking = false;
    halted.found = 0;
}

void HistoryPager::haltAll()
{
    halt(m_older);
    halt(m_newer);
    if (m_client && m_refreshing) m_client->cancel(m_again);
    m_refreshing = false;
    m_gathered.clear();
    m_searchedTo.reset();
}

void HistoryPager::stop()
{
    if (!isReading()) return;
    m_stopped = true;
    haltAll();
    stay();
    Q_EMIT changed();
}

// What was to be gone to did not come: reading goes on from what is shown.
void HistoryPager::stay()
{
    if (!m_fresh || !m_known || m_model.rowCount() == 0) return;
    m_fresh = false;
    m_newer.more = true;
    m_newer.beside = m_model.entryAt(0).key;
    m_older.more = true;
    m_older.beside = m_model.entryAt(m_model.rowCount() - 1).key;
}

void HistoryPager::ask(Direction direction)
{
    Side &asked = side(direction);
    asked.asking = true;
    const HistoryQuestion question{*m_filter, asked.beside, direction, kHistoryPage};
    m_client->ask(
        asked.slot, this, [question](LedgerReader &reader) { return reader.history(question); },
        [this, direction](Result<HistoryPage> page) { take(direction, std::move(page)); });
}

void HistoryPager::take(Direction direction, Result<HistoryPage> page)
{
    Side &asked = side(direction);
    if (!page) {
        halt(asked);
        fail(page.error());
        return;
    }
    m_known = true;
    m_model.setZone(Zone::named(page->zone).value_or(Zone()));
    asked.more = page->next.has_value();
    asked.beside = page->next;
    asked.found += page->rows.size();
    const bool more = asked.more && asked.found < kEnough;
    m_searchedTo = more ? std::optional(page->next->at) : std::nullopt;
    asked.asking = false;
    add(direction, std::move(page->rows));
    if (more)
        ask(direction);
    else
        asked.found = 0;
    Q_EMIT changed();
}

void HistoryPager::add(Direction direction, std::vector<HistoryEntry> rows)
{
    if (m_fresh) {
        m_fresh = rows.empty() && side(direction).more;
        m_model.setEntries(std::move(rows));
        if (!m_fresh) Q_EMIT arrived(m_goal);
        return;
    }
    const std::size_t all = static_cast<std::size_t>(m_model.rowCount()) + rows.size();
    Side &other = direction == Direction::Older ? m_newer : m_older;
    if (direction == Direction::Older)
        m_model.addOlder(std::move(rows));
    else
        m_model.addNewer(std::move(rows));
    if (all <= std::size_t{HistoryModel::kMostRows}) return;
    // Rows of the other end were let go: it begins elsewhere now.
    halt(other);
    other.more = true;
    other.beside = m_model.entryAt(direction == Direction::Older ? 0 : m_model.rowCount() - 1).key;
}

void HistoryPager::follow(const HistoryFilter &filter)
{
    if (!m_client) return;
    if (m_filter == filter && m_fresh && isReading()) return;  // being read anyway
    m_filter = filter;
    haltAll();
    m_stopped = false;
    m_error.reset();
    if (!m_known || m_model.rowCount() == 0) {
        goToLatest();
        return;
    }
    m_refreshing = true;
    askAgain(m_newer.more ? std::optional(justAfter(m_model.entryAt(0).key)) : std::nullopt);
    Q_EMIT changed();
}

void HistoryPager::askAgain(std::optional<HistoryKey> beside)
{
    HistoryQuestion question{*m_filter, beside, Direction::Older, kHistoryPage};
    question.most = std::max(kHistoryPage, m_model.rowCount() - static_cast<int>(m_gathered.size()));
    m_client->ask(
        m_again, this, [question](LedgerReader &reader) { return reader.history(question); },
        [this](Result<HistoryPage> page) { takeAgain(std::move(page)); });
}

void HistoryPager::takeAgain(Result<HistoryPage> page)
{
    if (!page) {
        m_refreshing = false;
        m_gathered.clear();
        fail(page.error());
        return;
    }
    std::ranges::move(page->rows, std::back_inserter(m_gathered));
    const bool full = m_gathered.size() >= std::size_t{HistoryModel::kMostRows};
    const HistoryKey last = m_model.entryAt(m_model.rowCount() - 1).key;
    if (page->next && *page->next > last && !full) {
        askAgain(page->next);
        return;
    }
    m_refreshing = false;
    m_older.more = page->next.has_value();
    m_older.beside = page->next;
    m_model.setZone(Zone::named(page->zone).value_or(Zone()));
    m_model.replace(std::exchange(m_gathered, {}));
    Q_EMIT changed();
}

void HistoryPager::fail(const Error &error)
{
    stay();
    if (error.kind == Error::Kind::Cancelled)
        m_stopped = true;
    else
        m_error = error;
    Q_EMIT changed();
    if (m_error) Q_EMIT failed(*m_error);
}

}  // namespace headroom
