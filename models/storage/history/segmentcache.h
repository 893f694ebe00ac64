// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/segmentstore.h"

#include <memory>
#include <vector>

namespace headroom {

// The segments that timelines decoded last: pages that follow each other mostly lie in the same one. What a segment
// holds never changes but for the charges of unmapped events, and each change leaves fewer of those (the table refuses
// any other), so that its id and how many are unmapped name one content, whoever changes the ledger meanwhile.
class SegmentCache {
public:
    // The numbers of events that are decoded; the others come out as unknown.
    static constexpr NumberFields kShown = fieldBit(NumberField::CostUsd) | fieldBit(NumberField::InputTokens) |
                                           fieldBit(NumberField::CachedInputTokens) |
                                           fieldBit(NumberField::OutputTokens) | fieldBit(NumberField::Retries) |
                                           fieldBit(NumberField::JobPart) | fieldBit(NumberField::JobParts);
    // What is kept at most, for the next question.
    static constexpr std::size_t kMostSegments = 16;
    static constexpr std::size_t kMostBytes = std::size_t{16} << 20;

    explicit SegmentCache(Connection &connection);

    class Segment {
    public:
        [[nodiscard]] const SegmentColumns &columns() const { return m_columns; }

    private:
        friend class SegmentCache;
        [[nodiscard]] std::size_t bytes() const;

        std::int64_t m_id = 0;
        std::int64_t m_unmapped = 0;
        bool m_hasTexts = false;
        SegmentColumns m_columns;
    };
    // A segment as the snapshot has it, with or without its texts. Null: it is not there. Throws Unavailable where it is
    // damaged.
    std::shared_ptr<Segment> read(std::int64_t id, std::int64_t events, bool texts);
    void readTexts(Segment &segment);

private:
    std::shared_ptr<Segment> takeKept(std::int64_t id, std::int64_t unmapped);
    std::shared_ptr<Segment> decode(std::int64_t id, std::int64_t events);
    void keep(std::shared_ptr<Segment> segment);

    Connection &m_connection;
    SegmentReader m_reader;
    std::vector<std::shared_ptr<Segment>> m_kept;  // the one read last at the end
    std::shared_ptr<Segment> m_spare;              // for its memory
};

}  // namespace headroom
