// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"
#include "storage/events/dictionary.h"
#include "storage/events/segmentstore.h"
#include "storage/ledgerstate.h"
#include "storage/replay/rawselect.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

namespace headroom {

// Reads the events of a workspace that are parts of batch jobs. To be used and gone within the transaction that it was
// made in.
class BatchEvents {
public:
    // Events from `until` on are left out. Throws Refused for an unknown workspace.
    BatchEvents(LedgerState &state, const QString &workspace, Instant until);

    // Jobs with an event in [from, to), each with its latest instant there.
    using JobTimes = std::map<std::string, Instant, std::less<>>;
    JobTimes jobsIn(Instant from, Instant to);
    // All events of these jobs, whenever they were, in ledger order, and what credits had taken back by then.
    std::vector<std::vector<BatchEvent>> eventsOf(const std::vector<std::string> &jobs);
    [[nodiscard]] const Zone &zone() const { return m_zone; }

private:
    struct Range {
        std::int64_t from = 0;
        std::int64_t to = 0;
    };
    struct Segment {
        std::int64_t id = 0;
        std::int64_t events = 0;
    };
    // Keys of a dictionary, each asked for once.
    class Keys {
    public:
        Keys(Connection &connection, const QString &table) : m_dictionary(connection, table) {}
        const QString &of(std::int64_t id);

    private:
        Dictionary m_dictionary;
        std::unordered_map<std::int64_t, QString> m_known;
    };

    void readDays(Instant until);
    // Segments that may hold batch work of [from, to).
    std::vector<Segment> segments(Instant from, Instant to);
    // Visits the segments that do, decoded with `wanted` and texts.
    void forEach(Instant from, Instant to, NumberFields wanted,
                 const std::function<void(const SegmentColumns &)> &visit);
    [[nodiscard]] static bool isPart(const SegmentColumns &columns, std::size_t row);
    BatchEvent eventOf(const SegmentColumns &columns, std::size_t row);
    void addCredits(std::vector<std::vector<BatchEvent>> &jobs);
    void takeBackLaterCredits(const std::unordered_map<std::string, BatchAttempt *> &credited);

    LedgerState &m_state;
    QString m_workspace;
    std::int64_t m_workspaceId;
    Instant m_until;
    Zone m_zone;
    std::vector<Range> m_days;  // with batch work, in order, days that follow one another as one
    SegmentReader m_reader;
    RawSelect m_list;
    RawSelect m_blobs;
    SegmentColumns m_columns;
    Keys m_members;
    Keys m_actions;
    Keys m_routes;
};

}  // namespace headroom
