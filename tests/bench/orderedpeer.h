// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

struct sqlite3;

// What a replay row by row through SQLite would read: the ledger's events in one narrow table of whole numbers that lies
// in the order of workspace and instant, so that a plain scan reads it.
class OrderedPeer {
public:
    struct Row {
        std::int64_t workspace = 0;
        std::int64_t at = 0;
        std::int64_t member = 0;
        std::int64_t action = 0;
        std::int64_t bucket = 0;
        std::int64_t units = 0;
        std::int64_t cost = 0;
    };
    // What is compared with one limit a bucket and cycle of 30 days, and where it stays within it is added up.
    struct Totals {
        std::int64_t rows = 0;
        std::int64_t refused = 0;
        std::int64_t units = 0;
        std::int64_t cost = 0;
    };

    // Makes the file anew; `rows` hands over every row in order. Throws std::runtime_error where that fails.
    OrderedPeer(const std::string &file, const std::function<void(const std::function<void(const Row &)> &)> &rows);
    ~OrderedPeer();
    OrderedPeer(const OrderedPeer &) = delete;
    OrderedPeer &operator=(const OrderedPeer &) = delete;

    Totals replay();

private:
    void execute(const char *sql);
    [[noreturn]] void fail() const;

    sqlite3 *m_db = nullptr;
};
