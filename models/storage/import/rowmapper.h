// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mapping.h"
#include "domain/zone.h"
#include "storage/import/eventreader.h"
#include "storage/import/exactdecimal.h"
#include "storage/import/sourcevalue.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

// A mapping made ready to be applied to one row after the other.
class RowMapper {
public:
    // Refuses what parseMapping() refuses, however the mapping was made, and constants that their field cannot hold.
    static Result<RowMapper> compile(const Mapping &given);

    // The columns or dotted paths that the mapping reads, each once; apply() takes their values in this order.
    [[nodiscard]] const std::vector<std::string> &sources() const { return m_sources; }
    // The event column that a source is for, to tell a person why it is needed.
    [[nodiscard]] std::string_view neededBy(std::size_t source) const;

    // Fills and checks `event`; `rowNumber` counts the rows of the file from 1. False: refused, `issue` says why.
    bool apply(std::span<const SourceValue> values, std::int64_t rowNumber, TextArena &arena, GivenEvent &event,
               bool &rounded, FieldIssue &issue);

private:
    struct Target {
        EventColumn column;
        std::string name;  // of the event column
        enum class How : std::uint8_t { Constant, Hash, Copy } how = How::Copy;
        std::string constant;
        std::vector<std::size_t> from;  // Copy: one source; Hash: all of them
        bool withRow = false;
        std::map<std::string, std::string, std::less<>> values;
        std::optional<ExactDecimal> scale;
        std::optional<int> microsPowerOfTen;  // the number is a time in units of 10^this microseconds
        Instant epoch;
    };
    Result<void> add(const QString &name, const FieldSource &source);
    std::size_t sourceIndex(const QString &name);
    [[nodiscard]] std::string_view sourceName(const Target &target) const;

    bool copyField(const Target &target, SourceValue value, TextArena &arena, GivenEvent &event, bool &rounded,
                   FieldIssue &issue) const;
    bool assignScaled(const Target &target, std::string_view text, GivenEvent &event, bool &rounded,
                      FieldIssue &issue) const;
    bool assignTime(const Target &target, std::string_view text, GivenEvent &event, FieldIssue &issue) const;
    std::string_view hash(const Target &target, std::span<const SourceValue> values, std::int64_t rowNumber,
                          TextArena &arena);

    std::vector<std::string> m_sources;
    std::vector<Target> m_targets;
    Zone m_zone;
    std::string m_hashInput;
};

}  // namespace headroom
