// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/eventbatch.h"

#include "storage/events/segmentcodec.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{1024} * 1024;

}  // namespace

char *TextArena::reserve(std::size_t size)
{
    while (m_current < m_blocks.size() && m_blocks[m_current].size - m_blocks[m_current].used < size) ++m_current;
    if (m_current == m_blocks.size()) {
        const std::size_t blockSize = std::max(kBlockBytes, size);
        m_blocks.push_back({.data = std::make_unique_for_overwrite<char[]>(blockSize), .size = blockSize});
    }
    Block &block = m_blocks[m_current];
    char *const text = block.data.get() + block.used;
    block.used += size;
    m_bytes += size;
    return text;
}

void TextArena::clear()
{
    // Blocks made for one oversized text are given back, the others are used again.
    std::erase_if(m_blocks, [](const Block &block) { return block.size > kBlockBytes; });
    for (Block &block : m_blocks) block.used = 0;
    m_current = 0;
    m_bytes = 0;
}

void ParsedRow::hash(std::int64_t keySeed)
{
    content = contentHash(event);
    key = eventKey(event.get(TextField::EventId), keySeed);
}

}  // namespace headroom
