// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace headroom {

// The prepared statements of one connection that nobody uses at the moment, by their text: preparing one takes longer
// than most of them run. A statement in use is its user's alone; whoever needs the same text meanwhile gets another.
class StatementCache {
public:
    // Takes a statement back when its user is done.
    class Return {
    public:
        explicit Return(StatementCache *to = nullptr) : m_to(to) {}
        void operator()(sqlite3_stmt *statement) const { m_to->takeBack(statement); }

    private:
        StatementCache *m_to;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Return>;

    // At most this many wait, those used last: more than any question needs, some 4 kB each.
    static constexpr std::size_t kMost = 128;

    explicit StatementCache(sqlite3 *db) : m_db(db) {}
    // Before the connection is closed, after the last statement came back.
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    // Ready to run, without values. Null: it cannot be prepared, and sqlite3_errcode() says why.
    Statement prepare(std::string_view sql);
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    struct Waiting {
        std::string_view sql;  // the statement's own copy
        sqlite3_stmt *statement;
    };

    void takeBack(sqlite3_stmt *statement);

    sqlite3 *m_db;
    std::vector<Waiting> m_waiting;  // the one used last at the end
};

}  // namespace headroom
