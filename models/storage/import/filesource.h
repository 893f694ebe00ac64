// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "storage/import/bytesource.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace headroom {

// The bytes of a file, or of a stream ("-" is standard input; pipes work too).
//
// A file is read up to the size that it had when it was opened, however much is written to it meanwhile: what came
// later belongs to the next import. One that shrinks is an error, because its rows can no longer be trusted.
class FileSource final : public ByteSource {
public:
    // Errors: no such file, a directory, not readable.
    static Result<std::unique_ptr<FileSource>> open(const QString &path);
    ~FileSource() override;

    std::size_t read(char *to, std::size_t size) override;
    [[nodiscard]] std::int64_t bytesTotal() const { return m_total; }  // 0: a stream
    // Why reading ended early, where it did.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Somebody has written to the file since it was opened.
    [[nodiscard]] bool grew() const;

private:
    FileSource(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}

    int m_descriptor;
    QString m_path;
    bool m_stream = false;
    std::int64_t m_total = 0;
    std::int64_t m_read = 0;
    std::optional<Error> m_error;
};

}  // namespace headroom
