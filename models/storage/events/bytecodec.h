// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

// Reading and writing of the byte streams that segments and key blocks are made of. Little-endian.
namespace headroom {

inline constexpr std::ptrdiff_t kLongestVarint = 10;

static_assert(std::endian::native == std::endian::little, "stored blobs are little-endian");

class ByteWriter {
public:
    void byte(std::uint8_t value)
    {
        *room(1) = static_cast<char>(value);
        ++m_size;
    }
    void varint(std::uint64_t value)
    {
        char *const begin = room(kLongestVarint);
        if (value < (std::uint64_t{1} << 28)) {
            // All four groups of seven bits at once: numbers of any length in turn would be guessed wrong.
            const std::uint32_t groups = static_cast<std::uint32_t>(
                (value & 0x7f) | (value << 1 & 0x7f00) | (value << 2 & 0x7f'0000) | (value << 3 & 0x7f00'0000));
            const auto bytes = static_cast<unsigned>(std::bit_width(value | 1) + 6) / 7;
            const std::uint32_t more = 0x80'8080U & ((std::uint32_t{1} << (8 * (bytes - 1))) - 1);
            const std::uint32_t word = groups | more;
            std::memcpy(begin, &word, sizeof word);
            m_size += bytes;
            return;
        }
        char *end = begin;
        for (; value >= 0x80; value >>= 7) *end++ = static_cast<char>(value | 0x80);
        *end++ = static_cast<char>(value);
        m_size += static_cast<std::size_t>(end - begin);
    }
    void zigzag(std::int64_t value)
    {
        varint((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void raw(std::string_view bytes)
    {
        std::copy(bytes.begin(), bytes.end(), room(bytes.size()));
        m_size += bytes.size();
    }
    void clear() { m_size = 0; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    // Where so many bytes may be put behind what is written.
    char *room(std::size_t bytes)
    {
        if (m_bytes.size() - m_size < bytes) m_bytes.resize(2 * m_bytes.size() + bytes);
        return m_bytes.data() + m_size;
    }

    std::vector<char> m_bytes;
    std::size_t m_size = 0;
};

// Reads what ByteWriter wrote. Past the end or a broken varint: ok() turns false and zeros come back, so that
// damaged blobs are noticed and never read out of bounds.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    std::uint8_t byte()
    {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    std::uint64_t varint()
    {
        if (m_end - m_at < kLongestVarint) return readVarint([this] { return byte(); });
        return readVarint([this] { return static_cast<std::uint8_t>(*m_at++); });
    }
    // Passes over so many of them, eight bytes at a time.
    void skipVarints(std::size_t count)
    {
        constexpr std::uint64_t kHighBits = 0x8080808080808080U;
        constexpr std::uint64_t kEachByte = 0x0101010101010101U;
        while (count >= 8 && m_end - m_at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, m_at, sizeof word);
            const std::uint64_t lastBytes = (~word & kHighBits) >> 7;  // one a varint
            count -= (lastBytes * kEachByte) >> 56;
            m_at += sizeof word;
        }
        for (; count > 0; --count) varint();
    }
    std::int64_t zigzag()
    {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::string_view raw(std::uint64_t size)
    {
        if (size > static_cast<std::uint64_t>(m_end - m_at)) {
            m_ok = false;
            return {};
        }
        const std::string_view bytes(m_at, static_cast<std::size_t>(size));
        m_at += size;
        return bytes;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    template<typename Next>
    std::uint64_t readVarint(Next next)
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t more = next();
            value |= static_cast<std::uint64_t>(more & 0x7f) << shift;
            if (more < 0x80) return value;
        }
        m_ok = false;
        return 0;
    }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

}  // namespace headroom
