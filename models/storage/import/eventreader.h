// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "storage/events/eventbatch.h"

#include <limits>
#include <memory>
#include <optional>

namespace headroom {

// What `occurredAt` holds while an event states no time; checkEvent() refuses it.
inline constexpr Instant kNoInstant{std::numeric_limits<std::int64_t>::min()};

// Why one field or row was refused: `column` is the event column, or the source's own name under a mapping.
struct FieldIssue {
    QString column;
    QString why;
};

// Reads one field of the event file into `event`, by the rules of the event file (empty = unknown; counts are
// digits only; money exact). `text` must outlive the event. False: refused, `issue` says why.
bool assignField(GivenEvent &event, EventColumn column, std::string_view name, std::string_view text, bool &rounded,
                 FieldIssue &issue);
// The checks across fields: required ones, cached <= repeated <= input, completed + failed <= submitted, signs.
bool checkEvent(const GivenEvent &event, FieldIssue &issue);

// Streams events out of a CSV or JSON-lines file in bounded memory, one batch at a time. Used by one thread.
class EventReader {
public:
    EventReader() = default;
    EventReader(const EventReader &) = delete;
    EventReader &operator=(const EventReader &) = delete;
    virtual ~EventReader() = default;

    // Opens a file ("-": standard input); without a mapping it must be kind headroom and its format is told
    // from its first character. Errors of the file as a whole (missing, a directory, unreadable, empty, a bad header,
    // a header that lacks a required column) are answered here.
    static Result<std::unique_ptr<EventReader>> open(const QString &path, const std::optional<Mapping> &mapping);

    // Fills `batch` (cleared first) with at most maxRows rows, hashed with its keySeed; false at the end of the input. An Error ends the
    // import (read failure, the file shrank). Bad rows are not errors: they are batch.problems.
    virtual Result<bool> next(EventBatch &batch, std::size_t maxRows) = 0;

    [[nodiscard]] virtual std::int64_t bytesTotal() const = 0;  // 0: not known
    [[nodiscard]] virtual QString fileName() const = 0;         // as given, for messages
};

// The first rows of a file: as they are and as they would land (see ImportPreview).
Result<ImportPreview> previewFile(const QString &path, const std::optional<Mapping> &mapping, int maxRows);

}  // namespace headroom
