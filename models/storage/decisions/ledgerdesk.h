// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/decisions/decisiondesk.h"
#include "storage/decisions/sheetindex.h"
#include "storage/decisions/warmcycle.h"

#include <list>
#include <unordered_map>

namespace headroom {

// The desk of a ledger. What a decision rests on is kept by workspace and cycle, the cycles asked last, and read again
// only where the ledger's head, its catalog or an approval says that it changed.
class LedgerDesk final : public DecisionDesk {
public:
    static constexpr std::size_t kMostPoints = 16'000'000;  // of some 16 bytes each

    // Keeps at most so many points of what it has read; but always what the last request asked for.
    explicit LedgerDesk(LedgerState &state, std::size_t mostPoints = kMostPoints);

    DecisionResult<Decision> decide(const DecisionRequest &request) override;
    Result<void> refresh() override;
    Result<void> record(std::span<const LimitHit> hits, std::chrono::milliseconds patience) override;
    [[nodiscard]] const std::optional<Error> &unsettled() const override { return m_unsettled; }

private:
    struct Place {
        std::int64_t id = 0;
        const Workspace *workspace = nullptr;
        std::optional<Zone> zone;  // found when first asked for
        Cycle cycle;               // that was asked for last
    };
    struct Slot {
        std::int64_t workspaceId = 0;
        WarmCycle cycle;
        std::int64_t look = 0;         // at which it was found to be up to date
        std::int64_t headEvents = -1;  // of ledger_head, when it was read
        std::int64_t headChecksum = 0;
        std::int64_t approvals = -1;  // the latest one then
        std::size_t points = 0;
    };
    struct MemberId {
        std::int64_t id = 0;  // 0: not met
        std::int64_t look = 0;
    };
    // What a request needs of its workspace, cycle and action.
    struct Question {
        const DecisionRequest &request;
        const SheetAction &action;
        Place &place;
        Slot &slot;

        [[nodiscard]] const BucketLimit *limit() const;
        [[nodiscard]] bool capsMember() const;  // R19
        [[nodiscard]] bool knowsUse() const;
    };

    void look();
    void settleWaiting();
    DecisionResult<Decision> decideNow(const DecisionRequest &request);
    // In a snapshot. False where what was looked up in the catalog has to be looked up again.
    bool catalogIsCurrent();
    Slot &slotOf(Place &place, Instant at);
    [[nodiscard]] bool isWarm(const Question &question) const;
    void warm(const Question &question);
    void bringUpToDate(Slot &slot);
    void keepWithinBounds(Slot &slot);
    void drop(const Slot &slot);
    Decision answer(const Question &question);
    std::int64_t memberId(const QString &member);

    LedgerState &m_state;
    std::size_t m_mostPoints;
    SegmentReader m_segments;
    Query m_dataVersionQuery;
    Query m_headQuery;
    Query m_memberQuery;
    std::chrono::steady_clock::time_point m_lookAgain;
    std::chrono::steady_clock::time_point m_settleAgain;
    std::optional<Error> m_unsettled;
    std::int64_t m_dataVersion = -1;  // moves with the writes of others
    int m_ownChanges = -1;            // and this with our own
    std::int64_t m_look = 0;          // counts the looks that found something new
    std::int64_t m_approvals = 0;

    QString m_revision;
    std::int64_t m_catalogLook = -1;  // at which the catalog was found to be current
    SheetIndex m_sheets;
    std::unordered_map<QString, Place> m_places;
    std::unordered_map<QString, MemberId> m_members;
    using Slots = std::list<Slot>;  // the one that was asked last comes first
    using SlotKey = std::pair<std::int64_t, std::int32_t>;
    struct SlotKeyHash {
        std::size_t operator()(const SlotKey &key) const
        {
            return static_cast<std::size_t>(key.first * 1'000'003 + key.second);
        }
    };
    Slots m_slots;
    std::unordered_map<SlotKey, Slots::iterator, SlotKeyHash> m_slotOf;  // by workspace and first day
    std::size_t m_points = 0;
};

}  // namespace headroom
