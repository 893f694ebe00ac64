// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace headroom {

// Compresses bytes into blobs where that is worth it, and takes them out again; keeps its buffers, so use one per
// thread.
class BlobPacker {
public:
    BlobPacker();
    ~BlobPacker();
    BlobPacker(const BlobPacker &) = delete;
    BlobPacker &operator=(const BlobPacker &) = delete;

    QByteArray pack(std::string_view bytes);
    // The bytes inside a blob, valid until the next call; nothing where it is damaged.
    std::optional<std::string_view> unpack(const QByteArray &blob);

private:
    std::vector<char> m_plain;
    std::vector<char> m_packed;
    ZSTD_CCtx_s *m_compressor;
    ZSTD_DCtx_s *m_decompressor;
};

}  // namespace headroom
