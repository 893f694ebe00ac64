// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "storage/connection.h"
#include "storage/events/dictionary.h"
#include "storage/events/segmentcodec.h"

#include <memory>

namespace headroom {

// Keeps a row of provider_signal for each event that tells of provider trouble.
class SignalRows {
public:
    explicit SignalRows(Connection &connection);
    ~SignalRows();

    // Does nothing for an event without a provider_error.
    void add(const StoredEvent &event, const GivenEvent &given);

private:
    class Insert;

    Connection &m_connection;
    Dictionary m_pools;
    std::unique_ptr<Insert> m_insert;  // most ledgers hold no trouble
};

}  // namespace headroom
