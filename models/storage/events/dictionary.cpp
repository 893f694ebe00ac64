// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/dictionary.h"

#include <xxhash.h>

namespace headroom {

Dictionary::Dictionary(Connection &connection, const QString &table)
    : m_select(connection, QStringLiteral("SELECT id FROM %1 WHERE key = :key").arg(table)),
      m_insert(connection, QStringLiteral("INSERT INTO %1 (key) VALUES (:key)").arg(table)),
      m_selectKey(connection, QStringLiteral("SELECT key FROM %1 WHERE id = :id").arg(table)), m_slots(256)
{}

Dictionary::Slot &Dictionary::slotOf(std::string_view key, std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    for (;; place = (place + 1) & mask) {
        Slot &slot = m_slots[place];
        if (slot.id == 0) return slot;
        if (slot.hash == hash && std::string_view(m_text).substr(slot.offset, slot.size) == key) return slot;
    }
}

void Dictionary::remember(std::string_view key, std::int64_t id)
{
    if (++m_count * 2 > m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.id == 0) continue;
            std::size_t place = slot.hash & mask;
            while (m_slots[place].id != 0) place = (place + 1) & mask;
            m_slots[place] = slot;
        }
    }
    const std::uint64_t hash = XXH3_64bits(key.data(), key.size());
    slotOf(key, hash) = {hash, id, static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(key.size())};
    m_text += key;
}

std::int64_t Dictionary::find(std::string_view key)
{
    if (key.empty()) return 0;
    if (key == m_lastKey) return m_lastId;
    std::int64_t id = slotOf(key, XXH3_64bits(key.data(), key.size())).id;
    if (id == 0) {
        m_select.bind(QStringLiteral(":key"), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))).run();
        id = m_select.next() ? m_select.integer(0) : 0;
        m_select.finish();
        if (id == 0) return 0;
        remember(key, id);
    }
    m_lastKey = key;
    m_lastId = id;
    return id;
}

std::int64_t Dictionary::idFor(std::string_view key)
{
    if (key.empty()) return 0;
    if (const std::int64_t id = find(key)) return id;
    m_insert.bind(QStringLiteral(":key"), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))).run();
    const std::int64_t id = m_insert.lastInsertId();
    remember(key, id);
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
