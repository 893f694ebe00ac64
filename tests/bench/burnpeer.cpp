// SPDX-License-Identifier: GPL-3.0-or-later
#include "burnpeer.h"

#include <sqlite3.h>

#include <stdexcept>

namespace {

constexpr const char *kCrossing =
    "SELECT occurred_at, used FROM (SELECT occurred_at, units, sum(units) OVER (ORDER BY occurred_at, rowid) AS used "
    "FROM event INDEXED BY event_by_workspace WHERE workspace = ?1 AND occurred_at >= ?2 AND occurred_at < ?3 "
    "AND bucket = 'premium_sync') WHERE units > 0 AND used * 100 >= ?4 * 80 LIMIT 1";

}  // namespace

BurnPeer::BurnPeer(const std::string &file)
{
    const bool ready = sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                       sqlite3_prepare_v2(m_db, kCrossing, -1, &m_statement, nullptr) == SQLITE_OK;
    if (ready) return;
    const std::string why = sqlite3_errmsg(m_db);
    sqlite3_close(m_db);
    throw std::runtime_error(file + ": " + why);
}

BurnPeer::~BurnPeer()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_db);
}

std::optional<BurnPeer::Crossing> BurnPeer::crossing(const std::string &workspace, const std::string &from,
                                                     const std::string &to, std::int64_t allowance)
{
    int parameter = 0;
    for (const std::string *text : {&workspace, &from, &to})
        sqlite3_bind_text(m_statement, ++parameter, text->c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_int64(m_statement, ++parameter, allowance);
    std::optional<Crossing> found;
    const int step = sqlite3_step(m_statement);
    if (step == SQLITE_ROW) {
        found = Crossing{std::string(static_cast<const char *>(sqlite3_column_blob(m_statement, 0)),
                                     static_cast<std::size_t>(sqlite3_column_bytes(m_statement, 0))),
                         sqlite3_column_int64(m_statement, 1)};
    }
    sqlite3_reset(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(m_db));
    return found;
}
