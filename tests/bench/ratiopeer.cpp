// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratiopeer.h"

#include <sqlite3.h>

#include <stdexcept>

namespace {

constexpr const char *kDays =
    "SELECT substr(occurred_at, 1, 10), "
    "sum(CASE WHEN bucket = 'standard_sync' THEN units ELSE 0 END), "
    "sum(CASE WHEN bucket = 'premium_sync' THEN units ELSE 0 END), "
    "sum(CASE WHEN bucket = 'batch_records' THEN units ELSE 0 END), "
    "sum(units > 0 AND (mode = 'sync' OR (mode = '' AND bucket <> 'batch_records'))), "
    "sum(input_tokens), sum(output_tokens), "
    "sum(status = 'failed' OR (status IN ('ok', '') AND retries > 0)), sum(status IN ('ok', 'failed', '')) "
    "FROM event WHERE occurred_at >= ?1 AND occurred_at < ?2 GROUP BY 1 ORDER BY 1";

}  // namespace

RatioPeer::RatioPeer(const std::string &file)
{
    const bool ready = sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                       sqlite3_prepare_v2(m_db, kDays, -1, &m_statement, nullptr) == SQLITE_OK;
    if (ready) return;
    const std::string why = sqlite3_errmsg(m_db);
    sqlite3_close(m_db);
    throw std::runtime_error(file + ": " + why);
}

RatioPeer::~RatioPeer()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_db);
}

std::vector<RatioPeer::Day> RatioPeer::days(const std::string &from, const std::string &to)
{
    sqlite3_bind_text(m_statement, 1, from.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(m_statement, 2, to.c_str(), -1, SQLITE_STATIC);
    std::vector<Day> days;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(m_statement)) == SQLITE_ROW) {
        Day &day = days.emplace_back();
        for (std::size_t i = 0; i < day.size(); ++i) {
            day[i] = sqlite3_column_int64(m_statement, static_cast<int>(i) + 1);
        }
    }
    sqlite3_reset(m_statement);
    if (step != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(m_db));
    return days;
}
