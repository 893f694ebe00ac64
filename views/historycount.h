// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"

#include <QObject>

namespace headroom {

// Adds up what passes a filter, piece by piece, so that what is known so far can be said meanwhile.
class HistoryCount final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setClient(LedgerClient *client);
    void count(const HistoryFilter &filter);
    // Counts again, to a later end perhaps; the sums so far stay until the new ones are there.
    void follow(const HistoryFilter &filter);
    void stop();

    // Nothing: not known at all.
    [[nodiscard]] const std::optional<HistorySums> &sums() const { return m_sums; }
    [[nodiscard]] bool isCounting() const { return m_counting; }
    // Everything that passes is in the sums.
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void changed();
    void failed(const headroom::Error &error);

private:
    void start();
    void ask(std::optional<HistoryKey> beside);
    void take(Result<HistorySums> piece);

    QPointer<LedgerClient> m_client;
    RequestSlot m_slot;
    std::optional<HistoryFilter> m_filter;
    std::optional<HistorySums> m_sums;
    HistorySums m_pieces;
    bool m_counting = false;
    bool m_complete = false;
};

}  // namespace headroom
