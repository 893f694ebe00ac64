// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace {

constexpr std::array<std::string_view, 4> kBuckets{"standard_sync", "premium_sync", "long_context", "batch_records"};

constexpr const char *kUnitsByDay = "SELECT substr(occurred_at, 1, 10), bucket, sum(units) "
                                    "FROM event INDEXED BY event_by_workspace "
                                    "WHERE workspace = ?1 AND occurred_at >= ?2 AND occurred_at < ?3 GROUP BY 1, 2";

}  // namespace

Peer::Peer(const std::string &file)
{
    const bool ready = sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                       sqlite3_prepare_v2(m_db, kUnitsByDay, -1, &m_statement, nullptr) == SQLITE_OK;
    if (ready) return;
    const std::string why = sqlite3_errmsg(m_db);
    sqlite3_close(m_db);
    throw std::runtime_error(file + ": " + why);
}

Peer::~Peer()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_db);
}

Peer::Units Peer::unitsByDay(const std::string &workspace, const std::string &from, const std::string &to)
{
    int parameter = 0;
    for (const std::string *text : {&workspace, &from, &to})
        sqlite3_bind_text(m_statement, ++parameter, text->c_str(), -1, SQLITE_STATIC);
    Units units{};
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(m_statement)) == SQLITE_ROW) {
        const std::string_view bucket(static_cast<const char *>(sqlite3_column_blob(m_statement, 1)),
                                      static_cast<std::size_t>(sqlite3_column_bytes(m_statement, 1)));
        const auto place = std::find(kBuckets.begin(), kBuckets.end(), bucket) - kBuckets.begin();
        units.at(static_cast<std::size_t>(place)) += sqlite3_column_int64(m_statement, 2);
    }
    sqlite3_reset(m_statement);
    if (step != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(m_db));
    return units;
}
