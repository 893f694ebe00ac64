// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

// What anybody could do with SQLite alone: all events in one table, with an index on (workspace, occurred_at).
// Made by bench_import.py.
class Peer {
public:
    using Units = std::array<std::int64_t, 4>;  // by bucket

    // Throws std::runtime_error where the file or its table is not there.
    explicit Peer(const std::string &file);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    // Sums the units of a workspace in [from, to) by day and bucket, and returns their sums by bucket.
    // Instants as the events have them: "2026-03-12T00:00:00.000000Z".
    Units unitsByDay(const std::string &workspace, const std::string &from, const std::string &to);

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};
