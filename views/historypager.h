// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "items/historymodel.h"

#include <QObject>

namespace headroom {

// Reads a workspace's timeline page by page, on either side of what is shown as it is wanted. Filters that little
// passes are searched on until there is something to see.
class HistoryPager final : public QObject {
    Q_OBJECT
public:
    explicit HistoryPager(HistoryModel &model, QObject *parent = nullptr);

    // None: everything is forgotten.
    void setClient(LedgerClient *client);
    // From the latest entry on; what was shown stays until the answer is there, unless it is another workspace's.
    void show(const HistoryFilter &filter);
    [[nodiscard]] const std::optional<HistoryFilter> &filter() const { return m_filter; }
    void goTo(Instant at);
    void goToLatest();
    void goToEarliest();
    // Where there are any and none are on their way; nothing after it stopped or failed, until goOn().
    void readOlder();
    void readNewer();
    void goOn();
    // What is shown, read again, to a later end perhaps.
    void follow(const HistoryFilter &filter);
    // Stops waiting.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    // Something was answered about this filter.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isReading() const { return m_older.asking || m_newer.asking || m_refreshing; }
    [[nodiscard]] bool hasOlder() const { return m_older.more; }
    [[nodiscard]] bool hasNewer() const { return m_newer.more; }
    // How far a search has come that found too little; nothing: there is none.
    [[nodiscard]] std::optional<Instant> searchedTo() const { return m_searchedTo; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    // Anything of the above.
    void changed();
    // The first rows of another stretch are there; those around this instant, where one was gone to.
    void arrived(std::optional<headroom::Instant> at);
    void failed(const headroom::Error &error);

private:
    using Direction = HistoryQuestion::Direction;
    struct Side {
        RequestSlot slot;
        std::optional<HistoryKey> beside;  // nothing: from the end of the timeline
        bool more = false;
        bool asking = false;
        std::size_t found = 0;  // by the search that is on
    };
    Side &side(Direction direction) { return direction == Direction::Older ? m_older : m_newer; }
    void start(Direction direction, std::optional<HistoryKey> beside, std::optional<Instant> at);
    void read(Direction direction);
    void halt(Side &side);
    void haltAll();
    void stay();
    void ask(Direction direction);
    void take(Direction direction, Result<HistoryPage> page);
    void add(Direction direction, std::vector<HistoryEntry> rows);
    void askAgain(std::optional<HistoryKey> beside);
    void takeAgain(Result<HistoryPage> page);
    void fail(const Error &error);

    HistoryModel &m_model;
    QPointer<LedgerClient> m_client;
    std::optional<HistoryFilter> m_filter;
    Side m_older;
    Side m_newer;
    bool m_fresh = false;  // the next rows are of another stretch
    bool m_known = false;
    bool m_stopped = false;
    std::optional<Instant> m_goal;  // of the stretch that is read
    std::optional<Instant> m_searchedTo;
    std::optional<Error> m_error;

    RequestSlot m_again;
    bool m_refreshing = false;
    std::vector<HistoryEntry> m_gathered;
};

}  // namespace headroom
