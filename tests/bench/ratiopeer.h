// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The operating ratios by SQL over a table of all events, as bench_import.py makes it.
class RatioPeer {
public:
    // A day's sums in the order of headroom::RatioSums, without the last two: these events know nothing of repeated
    // tokens.
    using Day = std::array<std::int64_t, 8>;

    // Throws std::runtime_error where the file or its table is not there.
    explicit RatioPeer(const std::string &file);
    ~RatioPeer();
    RatioPeer(const RatioPeer &) = delete;
    RatioPeer &operator=(const RatioPeer &) = delete;

    // Every day that has events, in order, of [from, to): "2026-03-12".
    std::vector<Day> days(const std::string &from, const std::string &to);

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};
