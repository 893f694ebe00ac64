// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csvscanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace headroom {

namespace {

// The first `c` at or after `from`, or the size of the text.
std::size_t find(std::string_view text, std::size_t from, char c)
{
    if (from >= text.size()) return text.size();
    const void *at = std::memchr(text.data() + from, c, text.size() - from);
    return at ? static_cast<std::size_t>(static_cast<const char *>(at) - text.data()) : text.size();
}

static_assert(std::endian::native == std::endian::little, "the first of eight bytes is the lowest");

// Which of eight bytes are commas: the highest bit of each.
std::uint64_t commasIn(std::uint64_t bytes)
{
    constexpr std::uint64_t kCommas = 0x2c2c2c2c2c2c2c2c;
    constexpr std::uint64_t kLowBits = 0x7f7f7f7f7f7f7f7f;
    const std::uint64_t zeroWhereComma = bytes ^ kCommas;
    return ~(((zeroWhereComma & kLowBits) + kLowBits) | zeroWhereComma | kLowBits);
}

std::string_view withoutCr(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

void addField(CsvRow &row, std::string_view field)
{
    if (row.fieldCount < kMaxCsvFields) row.fields.push_back(field);
    ++row.fieldCount;
}

void flawed(CsvRow &row, RowFlaw flaw)
{
    if (row.flaw != RowFlaw::None) return;
    row.flaw = flaw;
    row.flawField = row.fieldCount;
}

void begin(CsvRow &row, std::int64_t line)
{
    row.line = line;
    row.fields.clear();
    row.fieldCount = 0;
    row.flaw = RowFlaw::None;
    row.flawField = 0;
    row.terminated = true;
}

}  // namespace

bool CsvScanner::next(TextArena &arena, CsvRow &row)
{
    while (true) {
        const std::string_view unread = m_window.unread();
        const std::size_t end = find(unread, 0, '\n');
        if (end == unread.size() || end > kMaxRowBytes || quoteBefore(unread, end)) {
            if (!nextOverWindows(arena, row)) return false;
            if (row.fieldCount > 0 || row.flaw != RowFlaw::None) return true;
            continue;
        }
        const std::string_view text = withoutCr(unread.substr(0, end));
        m_window.consume(end + 1);
        const std::int64_t line = m_line++;
        if (isBlank(text)) continue;
        begin(row, line);
        split(arena, text, row);
        return true;
    }
}

// Whether a quote stands before `end`. Text without quotes is searched once for each window, not for each row.
bool CsvScanner::quoteBefore(std::string_view unread, std::size_t end)
{
    const std::int64_t here = m_window.position();
    if (m_noQuoteUpTo < here + static_cast<std::int64_t>(end)) {
        const auto known = static_cast<std::size_t>(std::max<std::int64_t>(m_noQuoteUpTo - here, 0));
        m_noQuoteUpTo = here + static_cast<std::int64_t>(find(unread, known, '"'));
    }
    return m_noQuoteUpTo < here + static_cast<std::int64_t>(end);
}

// The general case: rows with quotes, rows that the window does not hold yet, and rows that are too long. A blank
// line leaves a row without fields.
bool CsvScanner::nextOverWindows(TextArena &arena, CsvRow &row)
{
    begin(row, m_line);
    Search search{.line = m_line};
    bool tooLong = false;
    row.terminated = false;
    while (!row.terminated) {
        row.terminated = findEnd(m_window.unread(), search);
        tooLong = tooLong || search.offset - (row.terminated ? 1 : 0) > kMaxRowBytes;
        if (tooLong) {
            m_window.consume(search.offset);
            search.offset = 0;
        }
        if (!row.terminated && !m_window.more()) break;
    }
    if (!row.terminated && search.offset == 0 && !tooLong) return false;
    m_line = search.line;

    const std::string_view bytes = m_window.unread().substr(0, search.offset);
    if (!row.terminated && search.within == Within::Quoted) {
        row.line = search.quoteLine;
        row.flaw = RowFlaw::QuoteNotClosed;
    } else if (tooLong) {
        row.flaw = RowFlaw::TooLong;
    } else {
        const std::string_view text = withoutCr(row.terminated ? bytes.substr(0, bytes.size() - 1) : bytes);
        if (!isBlank(text)) splitQuoted(arena, text, row);
    }
    m_window.consume(search.offset);
    return true;
}

// Goes on looking for the line end that ends the row; true when it was found, `offset` then being behind it.
bool CsvScanner::findEnd(std::string_view bytes, Search &search)
{
    std::size_t &at = search.offset;
    while (at < bytes.size()) {
        const char c = bytes[at];
        switch (search.within) {
        case Within::Quoted: {
            const std::size_t quote = find(bytes, at, '"');
            search.line += std::count(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                                      bytes.begin() + static_cast<std::ptrdiff_t>(quote), '\n');
            at = quote;
            if (quote == bytes.size()) return false;
            search.within = Within::QuoteSeen;
            break;
        }
        case Within::FieldStart:
        case Within::QuoteSeen:
            if (c == '"') {
                if (search.within == Within::FieldStart) search.quoteLine = search.line;
                search.within = Within::Quoted;
                break;
            }
            [[fallthrough]];
        case Within::Plain: search.within = c == ',' ? Within::FieldStart : Within::Plain; break;
        }
        ++at;
        if (c == '\n' && search.within == Within::Plain) {
            ++search.line;
            return true;
        }
    }
    return false;
}

void CsvScanner::split(TextArena &arena, std::string_view text, CsvRow &row)
{
    const std::string_view kept = arena.copy(text);
    std::size_t from = 0;
    const auto endField = [&](std::size_t comma) {
        addField(row, kept.substr(from, comma - from));
        from = comma + 1;
    };
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= kept.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, kept.data() + at, sizeof bytes);
        for (std::uint64_t commas = commasIn(bytes); commas != 0; commas &= commas - 1) {
            endField(at + static_cast<std::size_t>(std::countr_zero(commas)) / 8);
        }
    }
    for (; at < kept.size(); ++at) {
        if (kept[at] == ',') endField(at);
    }
    endField(kept.size());
}

void CsvScanner::splitQuoted(TextArena &arena, std::string_view text, CsvRow &row)
{
    char *out = arena.reserve(text.size());
    std::size_t from = 0;
    while (true) {
        std::size_t comma = 0;
        char *const field = out;
        const auto put = [&](std::size_t first, std::size_t last) {
            out = std::copy(text.data() + first, text.data() + last, out);
        };
        if (from < text.size() && text[from] == '"') {
            std::size_t quote = find(text, ++from, '"');
            while (quote + 1 < text.size() && text[quote + 1] == '"') {
                put(from, quote + 1);
                from = quote + 2;
                quote = find(text, from, '"');
            }
            put(from, quote);
            comma = find(text, quote, ',');
            if (comma > quote + 1) flawed(row, RowFlaw::TextAfterQuote);
        } else {
            comma = find(text, from, ',');
            put(from, comma);
            if (text.substr(from, comma - from).find('"') != std::string_view::npos) flawed(row, RowFlaw::QuoteInside);
        }
        addField(row, {field, static_cast<std::size_t>(out - field)});
        if (comma == text.size()) return;
        from = comma + 1;
    }
}

}  // namespace headroom
