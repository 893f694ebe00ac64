// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mapping.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace headroom {

enum class OnError { RejectFile, SkipRow };

struct ImportOptions {
    std::optional<Mapping> mapping;  // otherwise kind headroom, CSV or JSON lines told apart by content
    OnError onError = OnError::RejectFile;
    bool dryRun = false;
};

// One refused row, or a row that was stored with a remark.
struct RowProblem {
    QString file;
    std::int64_t line = 0;  // from 1, physical line where the row starts
    QString column;         // empty: the whole row
    QString why;
    bool operator==(const RowProblem &) const = default;
    [[nodiscard]] QString toString() const;  // "file:line: column: why"
};

struct ImportCounts {
    std::int64_t read = 0;  // rows, blank lines and the header excluded
    std::int64_t imported = 0;
    std::int64_t duplicates = 0;
    std::int64_t conflicts = 0;  // counted in rejected as well
    std::int64_t rejected = 0;
    std::int64_t unmapped = 0;  // of the imported ones
    std::int64_t rounded = 0;   // rows in which a decimal was rounded
    bool operator==(const ImportCounts &) const = default;
    ImportCounts &operator+=(const ImportCounts &other);
};

struct ImportReport {
    ImportCounts counts;
    std::vector<RowProblem> problems;  // at most kMaxProblemsKept; the rest is counted and passed to the sink
    bool applied = false;              // something may have been stored; false for a dry run or a refused file
    double seconds = 0;
};
inline constexpr std::size_t kMaxProblemsKept = 10'000;

struct ImportProgress {
    std::int64_t bytesRead = 0;
    std::int64_t bytesTotal = 0;  // 0: not known (standard input)
    std::int64_t rows = 0;
    double seconds = 0;
};

// Called from the importing thread. `problem` sees every refused row, however many.
struct ImportHooks {
    std::function<void(const ImportProgress &)> progress;
    std::function<void(const RowProblem &)> problem;
    const std::atomic_bool *cancel = nullptr;
};

// The first rows of a file as they would land, for the import assistant.
struct ImportPreview {
    enum class Format { HeadroomCsv, HeadroomJsonLines, OtherCsv, OtherJsonLines };
    Format format = Format::OtherCsv;
    QStringList sourceColumns;            // header, or the dotted paths met in the first rows
    std::vector<QStringList> sourceRows;  // raw values, as in the file
    QStringList landedColumns;            // event columns that the mapping fills
    std::vector<QStringList> landedRows;  // as they would be stored; empty cell: unknown
    std::vector<RowProblem> problems;     // of the previewed rows
    std::int64_t bytesTotal = 0;
};

}  // namespace headroom
