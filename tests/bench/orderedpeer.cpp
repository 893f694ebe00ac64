// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderedpeer.h"

#include <sqlite3.h>

#include <array>
#include <filesystem>
#include <stdexcept>

namespace {

constexpr std::int64_t kUsPerCycle = std::int64_t{30} * 86'400 * 1'000'000;
constexpr std::array<std::int64_t, 5> kLimits{900, 60, 2'000, 50'000, 0};

}  // namespace

OrderedPeer::OrderedPeer(const std::string &file,
                         const std::function<void(const std::function<void(const Row &)> &)> &rows)
{
    std::filesystem::remove(file);
    if (sqlite3_open(file.c_str(), &m_db) != SQLITE_OK) fail();
    execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192");
    execute("CREATE TABLE event (workspace INTEGER, at INTEGER, member INTEGER, action INTEGER, bucket INTEGER, "
            "units INTEGER, cost INTEGER); BEGIN");
    sqlite3_stmt *insert = nullptr;
    if (sqlite3_prepare_v2(m_db, "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr) != SQLITE_OK) {
        fail();
    }
    rows([&](const Row &row) {
        int place = 0;
        for (const std::int64_t value :
             {row.workspace, row.at, row.member, row.action, row.bucket, row.units, row.cost}) {
            sqlite3_bind_int64(insert, ++place, value);
        }
        if (sqlite3_step(insert) != SQLITE_DONE) fail();
        sqlite3_reset(insert);
    });
    sqlite3_finalize(insert);
    execute("COMMIT");
}

OrderedPeer::~OrderedPeer()
{
    sqlite3_close(m_db);
}

void OrderedPeer::execute(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

void OrderedPeer::fail() const
{
    throw std::runtime_error(sqlite3_errmsg(m_db));
}

OrderedPeer::Totals OrderedPeer::replay()
{
    sqlite3_stmt *select = nullptr;
    const char *sql = "SELECT workspace, at, bucket, units, cost FROM event ORDER BY rowid";
    if (sqlite3_prepare_v2(m_db, sql, -1, &select, nullptr) != SQLITE_OK) fail();
    Totals totals;
    std::array<std::int64_t, kLimits.size()> used{};
    std::int64_t workspace = -1;
    std::int64_t cycle = -1;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(select)) == SQLITE_ROW) {
        const std::int64_t nextWorkspace = sqlite3_column_int64(select, 0);
        const std::int64_t nextCycle = sqlite3_column_int64(select, 1) / kUsPerCycle;
        if (nextWorkspace != workspace || nextCycle != cycle) {
            workspace = nextWorkspace;
            cycle = nextCycle;
            used = {};
        }
        ++totals.rows;
        const auto bucket = static_cast<std::size_t>(sqlite3_column_int64(select, 2));
        const std::int64_t units = sqlite3_column_int64(select, 3);
        if (used.at(bucket) + units > kLimits.at(bucket)) {
            ++totals.refused;
            continue;
        }
        used.at(bucket) += units;
        totals.units += units;
        totals.cost += sqlite3_column_int64(select, 4);
    }
    sqlite3_finalize(select);
    if (step != SQLITE_DONE) fail();
    return totals;
}
