// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/catalog.h"
#include "domain/instant.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// A document as its reader sees it, in their language and locale, whatever file is made of it: so that every format says
// the same.
namespace headroom {

struct ReportCell {
    QString text;      // as it is read: "1,234"
    QString raw;       // as a program reads it: "1234"; empty: the text
    bool bad = false;  // something is over or does not add up; the text says so as well
    bool operator==(const ReportCell &) const = default;
};

struct ReportTable {
    struct Column {
        QString id;  // of the CSV file, never translated: "used"
        QString title;
        bool number = false;
        bool operator==(const Column &) const = default;
    };
    QString id;  // of the CSV file: "buckets"
    QString title;
    std::vector<Column> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> totals;  // empty: none
    QString whenEmpty;               // what stands there where it has no rows
    bool operator==(const ReportTable &) const = default;
};

struct ReportText {
    enum class Kind : std::int8_t { Heading, Subheading, Paragraph, Quiet, Warning };
    Kind kind = Kind::Paragraph;
    QString text;
    bool operator==(const ReportText &) const = default;
};

// What was used up to each day, a panel a bucket, against what it was entitled to.
struct ReportChart {
    struct Panel {
        Bucket bucket{};
        QString title;
        std::vector<std::int64_t> used;           // cumulative, at the end of each day
        std::optional<std::int64_t> entitlement;  // nothing: unlimited
        int warnPercent = kDefaultWarnPercent;
        QString caption;  // "120 of 300 (40 %)"
        bool operator==(const Panel &) const = default;
    };
    QString title;
    QString spoken;  // what it shows, for who cannot see it
    std::vector<CivilDate> days;
    std::vector<Panel> panels;
    bool operator==(const ReportChart &) const = default;
};

using ReportBlock = std::variant<ReportText, ReportTable, ReportChart>;

struct ReportDocument {
    QString title;
    QString subtitle;
    QString footer;    // of every page
    QString language;  // BCP 47: "en", "de"
    bool rightToLeft = false;
    std::vector<ReportBlock> blocks;
    bool operator==(const ReportDocument &) const = default;
};

}  // namespace headroom
