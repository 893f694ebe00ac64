// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "storage/connection.h"
#include "storage/events/segmentcodec.h"
#include "storage/events/sumtable.h"

#include <cstdint>

// The sums of the operating ratios (R27). Sums of tokens stop where 64 bits end; sums of units never do: they throw
// Refused.
namespace headroom {

// What an event adds, with what it charged.
RatioSums ratiosOf(const GivenEvent &event, const Charge &charge);
RatioSums ratiosOf(const SegmentColumns &columns, std::size_t row, const Charge &charge);
void addRatios(RatioSums &sums, const RatioSums &more);

// One row of rollup_ratio_use.
struct RatioUseKey {
    std::int32_t day = 0;  // of UTC
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    auto operator<=>(const RatioUseKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};

// Sums events into rollup_ratio and rollup_ratio_use, whatever their workspace and order.
class RatioAccumulator {
public:
    using Use = SumTable<RatioUseKey, RatioSums>;
    struct Rows {
        std::vector<std::pair<std::int32_t, RatioSums>> days;  // of UTC
        Use::Rows use;
    };

    void add(Instant at, std::int64_t actionId, std::int64_t routeId, const RatioSums &sums);
    // Adds everything gathered to the tables, and forgets it.
    void write(Connection &connection);
    // What was gathered, by key; it is forgotten.
    Rows take();
    [[nodiscard]] std::size_t entries() const { return m_use.size(); }

private:
    Use m_use;
};

// One row of rollup_ratio_workspace.
struct RatioDayKey {
    std::int64_t workspace = 0;
    std::int32_t day = 0;  // the workspace's own
    auto operator<=>(const RatioDayKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};
// One row of rollup_credit.
struct CreditKey {
    std::int64_t workspace = 0;
    std::int32_t day = 0;  // the workspace's own
    std::int8_t bucket = 0;
    auto operator<=>(const CreditKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};

// Sums events into rollup_ratio_workspace and rollup_credit.
class WorkspaceRatios {
public:
    using Days = SumTable<RatioDayKey, RatioSums>;
    using Credits = SumTable<CreditKey, std::int64_t>;

    // The day on which the events that follow count.
    void enter(std::int64_t workspaceId, CivilDate day);
    void add(const RatioSums &sums) { addRatios(m_day, sums); }
    void addCredit(const Charge &charge);
    // Adds everything gathered to the tables, and forgets it.
    void write(Connection &connection);
    // What was gathered, by key; it is forgotten.
    Days::Rows takeDays();
    Credits::Rows takeCredits() { return m_credits.take(); }
    [[nodiscard]] std::size_t entries() const { return m_days.size() + m_credits.size(); }

private:
    void closeDay();

    RatioDayKey m_key;
    RatioSums m_day;
    Days m_days;
    Credits m_credits;
};

// Removes the sums of a workspace, before they are made anew.
void deleteWorkspaceRatios(Connection &connection, std::int64_t workspaceId);

}  // namespace headroom
