// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/bytewindow.h"
#include "storage/import/eventreader.h"
#include "storage/import/filesource.h"

namespace headroom {

// A file opened for reading, its byte order mark and leading blank lines behind it.
struct EventInput {
    QString name;  // as given, for messages
    std::unique_ptr<FileSource> file;
    std::unique_ptr<ByteWindow> window;
    std::int64_t line = 1;  // the physical line on which the window stands
    char first = '\0';      // the first character that is not blank

    // Errors: those of FileSource, a file that holds nothing, UTF-16.
    static Result<EventInput> open(const QString &path);
    [[nodiscard]] bool looksLikeJson() const { return first == '{'; }
    // "file:line: why", for what is wrong with the file as a whole.
    [[nodiscard]] tl::unexpected<Error> refusedAt(std::int64_t at, const QString &why) const;
};

// Why a row over kMaxRowBytes is refused.
QString tooLongRow();

// What the readers of all formats share: filling batches, counting rows, telling problems.
class StreamReader : public EventReader {
public:
    Result<bool> next(EventBatch &batch, std::size_t maxRows) final;
    [[nodiscard]] std::int64_t bytesTotal() const final { return m_input.file->bytesTotal(); }
    [[nodiscard]] QString fileName() const final { return m_input.name; }

protected:
    explicit StreamReader(EventInput input) : m_input(std::move(input)) {}

    enum class Outcome { End, Read, Refused };
    // Reads one row into `row`, texts into `arena`; Refused: `issue` says why. Sets row.line in any case, and
    // `terminated` to whether a line end followed the row.
    virtual Outcome readRow(TextArena &arena, ParsedRow &row, bool &terminated, FieldIssue &issue) = 0;
    [[nodiscard]] const EventInput &input() const { return m_input; }

private:
    EventInput m_input;
};

}  // namespace headroom
