// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

// Early burn by plain SQL over all events in one table, with an index on (workspace, occurred_at). Made by
// bench_import.py.
class BurnPeer {
public:
    struct Crossing {
        std::string at;  // as the events have it: "2026-03-12T00:00:00.000000Z"
        std::int64_t used = 0;
    };
    // Throws std::runtime_error where the file or its table is not there.
    explicit BurnPeer(const std::string &file);
    ~BurnPeer();
    BurnPeer(const BurnPeer &) = delete;
    BurnPeer &operator=(const BurnPeer &) = delete;

    // The first event of a workspace in [from, to) at which the premium units since `from` reach 80 % of the allowance.
    std::optional<Crossing> crossing(const std::string &workspace, const std::string &from, const std::string &to,
                                     std::int64_t allowance);

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};
