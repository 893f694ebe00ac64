// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/blobpacker.h"

#include <zstd.h>

#include <cstdint>
#include <cstring>

namespace headroom {

namespace {

constexpr std::uint8_t kRaw = 0;
constexpr std::uint8_t kZstd = 1;
constexpr std::size_t kWorthCompressing = 160;
constexpr int kCompressionLevel = 1;
constexpr std::size_t kMaxBlob = 256U << 20;

}  // namespace

BlobPacker::BlobPacker() : m_compressor(ZSTD_createCCtx()), m_decompressor(ZSTD_createDCtx()) {}

BlobPacker::~BlobPacker()
{
    ZSTD_freeCCtx(m_compressor);
    ZSTD_freeDCtx(m_decompressor);
}

QByteArray BlobPacker::pack(std::string_view bytes)
{
    if (bytes.size() >= kWorthCompressing) {
        const std::size_t bound = ZSTD_compressBound(bytes.size());
        if (m_packed.size() < bound) m_packed.resize(bound);
        const std::size_t size = ZSTD_compressCCtx(m_compressor, m_packed.data(), m_packed.size(), bytes.data(),
                                                   bytes.size(), kCompressionLevel);
        if (!ZSTD_isError(size) && size < bytes.size()) {
            QByteArray blob(static_cast<qsizetype>(size + 1), Qt::Uninitialized);
            blob[0] = static_cast<char>(kZstd);
            std::memcpy(blob.data() + 1, m_packed.data(), size);
            return blob;
        }
    }
    QByteArray blob(static_cast<qsizetype>(bytes.size() + 1), Qt::Uninitialized);
    blob[0] = static_cast<char>(kRaw);
    if (!bytes.empty()) std::memcpy(blob.data() + 1, bytes.data(), bytes.size());
    return blob;
}

std::optional<std::string_view> BlobPacker::unpack(const QByteArray &blob)
{
    if (blob.isEmpty()) return std::nullopt;
    const std::string_view body(blob.constData() + 1, static_cast<std::size_t>(blob.size() - 1));
    if (static_cast<std::uint8_t>(blob[0]) == kRaw) return body;
    if (static_cast<std::uint8_t>(blob[0]) != kZstd) return std::nullopt;
    const unsigned long long size = ZSTD_getFrameContentSize(body.data(), body.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > kMaxBlob) return std::nullopt;
    if (m_plain.size() < size) m_plain.resize(size);
    const std::size_t got =
        ZSTD_decompressDCtx(m_decompressor, m_plain.data(), m_plain.size(), body.data(), body.size());
    if (ZSTD_isError(got) || got != size) return std::nullopt;
    return std::string_view(m_plain.data(), got);
}

}  // namespace headroom
