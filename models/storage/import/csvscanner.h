// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/eventbatch.h"
#include "storage/import/bytewindow.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom {

// What is wrong with the shape of one row.
enum class RowFlaw : std::uint8_t {
    None,
    TooLong,         // over kMaxRowBytes
    QuoteNotClosed,  // quoted text runs to the end of the input
    QuoteInside,     // a quote in a value that does not begin with one
    TextAfterQuote,  // a closing quote is followed by neither a comma nor the end of the line
};

struct CsvRow {
    std::int64_t line = 0;                 // from 1: where the row starts; QuoteNotClosed: where the quote opens
    std::vector<std::string_view> fields;  // unquoted, in the arena; at most kMaxCsvFields of them
    std::size_t fieldCount = 0;            // all of them
    RowFlaw flaw = RowFlaw::None;
    std::size_t flawField = 0;  // QuoteInside, TextAfterQuote: which field
    bool terminated = true;     // false: the input ended without a line end
};
inline constexpr std::size_t kMaxCsvFields = 4096;

// Takes RFC 4180 text apart, row by row: LF or CRLF, quoted values with commas, line ends and doubled quotes. Blank
// lines are passed over. Memory is bounded whatever the input holds.
class CsvScanner {
public:
    // `firstLine` is the physical line that the window stands on.
    explicit CsvScanner(ByteWindow &window, std::int64_t firstLine = 1) : m_window(window), m_line(firstLine) {}

    // The next row, its text in `arena`; false at the end of the input.
    bool next(TextArena &arena, CsvRow &row);

private:
    enum class Within : std::uint8_t { FieldStart, Plain, Quoted, QuoteSeen };
    // How far the end of the current row has been looked for.
    struct Search {
        Within within = Within::FieldStart;
        std::size_t offset = 0;  // bytes of unread() looked at
        std::int64_t line = 0;
        std::int64_t quoteLine = 0;
    };
    static bool findEnd(std::string_view bytes, Search &search);
    bool quoteBefore(std::string_view unread, std::size_t end);
    bool nextOverWindows(TextArena &arena, CsvRow &row);
    static void split(TextArena &arena, std::string_view text, CsvRow &row);
    static void splitQuoted(TextArena &arena, std::string_view text, CsvRow &row);

    ByteWindow &m_window;
    std::int64_t m_line;
    std::int64_t m_noQuoteUpTo = 0;  // position in the source before which no quote is ahead
};

}  // namespace headroom
