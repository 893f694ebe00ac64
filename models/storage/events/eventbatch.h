// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/importtypes.h"

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace headroom {

// Text that lives as long as its batch; grows in blocks and is reused by clear().
class TextArena {
public:
    std::string_view copy(std::string_view text)
    {
        char *to = reserve(text.size());
        if (!text.empty()) std::memcpy(to, text.data(), text.size());
        return {to, text.size()};
    }
    // Room for `size` bytes, valid until clear().
    char *reserve(std::size_t size);
    void clear();
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Block {
        std::unique_ptr<char[]> data;
        std::size_t size = 0;
        std::size_t used = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_current = 0;
    std::size_t m_bytes = 0;
};

struct ParsedRow {
    GivenEvent event;
    std::int64_t line = 0;      // physical line, from 1
    bool rounded = false;       // a decimal had more digits than nano-dollars
    std::uint64_t key = 0;      // hash of the event id, and
    std::uint64_t content = 0;  // of everything given: both by hash()

    // `keySeed`: that of the ledger which the row is for.
    void hash(std::int64_t keySeed);
};

// Rows on their way from a file to the ledger.
struct EventBatch {
    TextArena arena;
    std::vector<ParsedRow> rows;
    std::vector<RowProblem> problems;  // rows that could not be read, in order
    std::int64_t rowsRead = 0;         // rows + problems' rows
    std::int64_t bytesRead = 0;        // position in the source after this batch
    std::int64_t keySeed = 0;          // what readers hash rows with

    void clear()
    {
        arena.clear();
        rows.clear();
        problems.clear();
        rowsRead = 0;
    }
};

}  // namespace headroom
