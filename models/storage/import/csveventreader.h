// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/import/csvscanner.h"
#include "storage/import/streamreader.h"

#include <string>

namespace headroom {

// The header of a CSV file, at most kMaxCsvFields names. Errors: not there, not UTF-8, a name missing.
struct CsvHeader {
    std::int64_t line = 0;
    std::vector<std::string> names;
    static Result<CsvHeader> read(const EventInput &input, CsvScanner &scanner);
};

// What is wrong with the shape of a row.
FieldIssue csvRowIssue(const CsvRow &row, const CsvHeader &header);

// Kind headroom without a mapping, else whatever the mapping reads. Errors are those of the header.
Result<std::unique_ptr<EventReader>> openCsvEvents(EventInput input, const std::optional<Mapping> &mapping);

}  // namespace headroom
