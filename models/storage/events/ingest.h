// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importtypes.h"
#include "storage/events/dictionary.h"
#include "storage/events/eventbatch.h"
#include "storage/events/keyindex.h"
#include "storage/events/rollup.h"
#include "storage/events/segmentstore.h"
#include "storage/events/userollup.h"
#include "storage/providers/providersums.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace headroom {

// A refused row as ingestion sees it: it has passed every check of its own, but not against the ledger.
struct IngestProblem {
    std::int64_t line = 0;
    QString column;
    QString why;
};

struct IngestCounts {
    std::int64_t imported = 0;
    std::int64_t duplicates = 0;
    std::int64_t conflicts = 0;
    std::int64_t rejected = 0;  // conflicts included
    std::int64_t unmapped = 0;
    std::int64_t rounded = 0;  // imported rows only
};

// Stores events inside one write transaction: duplicates and conflicts (R4), what each charged (R2, R7), its
// place in ledger order (R6), segments and sums. Credits wait until everything else is stored, since the event
// that they correct may come later in the same file; their place in ledger order is still their own.
class Ingest {
public:
    using OnProblem = std::function<void(const IngestProblem &)>;
    using OnCredit = std::function<void(const GivenEvent &)>;

    // `onCredit`: told of each credit that is stored, in ledger order.
    Ingest(Connection &connection, CatalogIndex &catalog, OnProblem onProblem, OnCredit onCredit);
    ~Ingest();

    // What rows are hashed with on their way into this ledger.
    [[nodiscard]] std::int64_t keySeed() const { return m_keySeed; }

    // Takes a batch of hashed rows over; its text stays alive until its events are written.
    void add(std::unique_ptr<EventBatch> batch);
    // Writes what is left, credits included. The caller commits.
    void finish();
    [[nodiscard]] const IngestCounts &counts() const { return m_counts; }
    // The ledger sequence from which on its events stand.
    [[nodiscard]] std::int64_t firstSeq() const { return m_firstSeq; }
    // A batch whose events are written, to be filled again; null where there is none.
    std::unique_ptr<EventBatch> takeSpareBatch();

private:
    struct HeldCredit {
        ParsedRow row;  // its views point into m_creditTexts
        std::int64_t seq = 0;
    };

    // Events that are settled, and what holds what was given of them.
    struct Window {
        std::vector<StoredEvent> events;  // in ledger order
        std::size_t waited = 0;           // so many of them, the first, waited for more of their workspace:
        // What was given of these, and maybe of some that are written.
        std::vector<std::vector<GivenEvent>> given;
        std::size_t givenCount = 0;
        TextArena texts;
        std::vector<std::unique_ptr<EventBatch>> batches;  // hold the others
    };
    // What to do with the events of workspaces that have few.
    enum class Few { Wait, Write };

    // `stored`: what the ledger had of its id before the batch; sequence 0: nothing.
    void addRow(const ParsedRow &row, const EventKey &stored);
    void addCredit(HeldCredit &credit);
    // True where the row is a duplicate of what is known of its id, or a conflict; counts and reports it.
    bool isKnown(const ParsedRow &row, const std::optional<EventKey> &stored);
    // The event with a sequence as it was given, texts included; false where there is none. `visit` sees it.
    bool readStored(std::int64_t likelyWorkspace, std::int64_t seq,
                    const std::function<void(const StoredEvent &)> &visit);
    // Takes an event whose place, charge and names are settled.
    void store(const GivenEvent &given, StoredEvent event, std::uint64_t content);
    void refuse(const ParsedRow &row, const QString &column, const QString &why);
    // What credits have taken back from an event, and that one takes back more.
    std::int64_t creditedUnits(std::int64_t seq);
    void recordCredit(std::int64_t seq, std::int64_t charged, std::int64_t units);
    // Begins to write what has gathered.
    void writeEvents(Few few);
    // Moves those events of m_writing, `count` of them, back to m_window.
    void keepWaiting(const std::vector<bool> &waits, std::size_t count);
    // Gathers the sums of events, workspace by workspace; on the second thread.
    void sum(std::span<const StoredEvent *const> events, const std::vector<WorkspaceContext> &workspaces);
    void finishWriting();
    void writeSums();

    Connection &m_connection;
    OnProblem m_onProblem;
    OnCredit m_onCredit;
    CatalogIndex &m_catalog;
    Dictionary m_workspaces;
    Dictionary m_members;
    Dictionary m_actions;
    Dictionary m_routes;
    KeyIndex m_keys;
    SegmentReader m_reader;
    Query m_credited;
    Query m_recordCredit;
    RollupAccumulator m_rollups;
    UseAccumulator m_use;
    RatioAccumulator m_ratios;
    ProviderSums m_providers;
    IngestCounts m_counts;
    std::int64_t m_keySeed = 0;
    std::int64_t m_firstSeq = 0;
    std::int64_t m_nextSeq = 0;

    Window m_window;   // what gathers
    Window m_writing;  // what is being encoded
    std::vector<std::unique_ptr<EventBatch>> m_spare;
    std::vector<std::uint64_t> m_batchKeys;
    std::vector<EventKey> m_batchStored;
    std::vector<HeldCredit> m_credits;
    TextArena m_creditTexts;
    SegmentWriter m_segments;  // last: its second thread reads what m_writing holds
};

}  // namespace headroom
