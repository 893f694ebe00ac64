// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dictionary.h"

namespace headroom {

Dictionary::Dictionary(Connection &connection, const QString &table)
    : m_select(connection, QStringLiteral("SELECT id FROM %1 WHERE key = :key").arg(table)),
      m_insert(connection, QStringLiteral("INSERT INTO %1 (key) VALUES (:key)").arg(table)),
      m_selectKey(connection, QStringLiteral("SELECT key FROM %1 WHERE id = :id").arg(table))
{
}

std::int64_t Dictionary::find(std::string_view key)
{
    if (key.empty()) return 0;
    if (key == m_lastKey) return m_lastId;
    auto known = m_ids.find(key);
    if (known == m_ids.end()) {
        const QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        m_select.bind(QStringLiteral(":key"), text).run();
        const std::int64_t id = m_select.next() ? m_select.integer(0) : 0;
        m_select.finish();
        if (id == 0) return 0;
        known = m_ids.emplace(key, id).first;
    }
    m_lastKey = key;
    m_lastId = known->second;
    return m_lastId;
}

std::int64_t Dictionary::idFor(std::string_view key)
{
    if (key.empty()) return 0;
    if (const std::int64_t id = find(key)) return id;
    m_insert.bind(QStringLiteral(":key"), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))).run();
    const std::int64_t id = m_insert.lastInsertId();
    m_ids.emplace(key, id);
    return id;
}

std::string Dictionary::keyOf(std::int64_t id)
{
    m_selectKey.bind(QStringLiteral(":id"), id).run();
    std::string key = m_selectKey.next() ? m_selectKey.text(0).toStdString() : std::string();
    m_selectKey.finish();
    return key;
}

}  // namespace headroom
